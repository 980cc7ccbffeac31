import type { CapacityEntry, CapacityReading, ExactText } from '../../model/assessment.ts';
import type { LoadSource } from '../../model/territory.ts';
import type { ExplanationNode } from '../explanationNode.ts';
import { showNumber } from '../print/showNumber.ts';
import { sayAmount, type Wording } from '../wording.ts';
import { fact } from './fact.ts';

/** How a capacity became a factor: what binds, its ratio, its years, load and capacity of each, the formula, the sources. @internal */
export function capacityFacts(
  wording: Wording,
  { receiver, criterion, ratio, years, includes, sources, criteria, entries = [] }: CapacityReading,
): readonly ExplanationNode[] {
  const { messages } = wording;
  const { labels } = messages;
  const ratioWords = (value: ExactText | null): string => (value === null ? labels.noRoom : showNumber(value, messages));
  const others = criteria.map((read) => `${read.criterion} ${ratioWords(read.ratio)}`).join('; ');
  const formulas = new Set(entries.flatMap((entry) => formulaWords(wording, entry) ?? []));
  return [
    fact(labels.receiver, receiver),
    fact(labels.criterion, criterion),
    fact(labels.ratio, ratioWords(ratio)),
    fact(labels.ratioYears, years.join(', ')),
    ...entries.map((entry) => fact(`${labels.loadAndCapacity} ${entry.year}`, amountsOf(wording, entry))),
    fact(labels.load, includes === 'all-sources' ? labels.allSources : labels.someSources),
    ...[...formulas].map((formula) => fact(labels.capacityFormula, formula)),
    ...(criteria.length > 1 ? [fact(labels.otherCriteria, others)] : []),
    fact(labels.capacitySource, sources.join('; ')),
  ];
}

function amountsOf(wording: Wording, { load, capacity, parts }: CapacityEntry): string {
  const amounts = `${sayAmount(wording, load)} ÷ ${sayAmount(wording, capacity)}`;
  const kinds = Object.entries(parts ?? {}).map(
    ([kind, part]) => `${wording.messages.loadSources[kind as LoadSource]} ${sayAmount(wording, part)}`,
  );
  return kinds.length > 0 ? `${amounts} (${kinds.join(', ')})` : amounts;
}

function formulaWords(wording: Wording, { formula, values }: CapacityEntry): string | undefined {
  if (formula === undefined) return undefined;
  return [formula, ...Object.entries(values ?? {}).map(([symbol, value]) => `${symbol} = ${sayAmount(wording, value)}`)].join('; ');
}
