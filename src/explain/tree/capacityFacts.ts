import type { CapacityReading, ExactText } from '../../model/assessment.ts';
import type { ExplanationNode } from '../explanationNode.ts';
import { showNumber } from '../print/showNumber.ts';
import type { Wording } from '../wording.ts';
import { fact } from './fact.ts';

/** How a capacity became a factor: what binds, its ratio, its years, what the load counts, where it comes from. @internal */
export function capacityFacts(
  { messages }: Wording,
  { receiver, criterion, ratio, years, includes, sources, criteria }: CapacityReading,
): readonly ExplanationNode[] {
  const { labels } = messages;
  const ratioWords = (value: ExactText | null): string => (value === null ? labels.noRoom : showNumber(value, messages));
  const others = criteria.map((read) => `${read.criterion} ${ratioWords(read.ratio)}`).join('; ');
  return [
    fact(labels.receiver, receiver),
    fact(labels.criterion, criterion),
    fact(labels.ratio, ratioWords(ratio)),
    fact(labels.ratioYears, years.join(', ')),
    fact(labels.load, includes === 'all-sources' ? labels.allSources : labels.someSources),
    ...(criteria.length > 1 ? [fact(labels.otherCriteria, others)] : []),
    fact(labels.capacitySource, sources.join('; ')),
  ];
}
