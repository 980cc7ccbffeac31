import { cited } from '../../assess/price/table.ts';
import { exact, multiplyExact } from '../../exact.ts';
import { isAtLeast } from '../../model/confidence.ts';
import type { Choice, Cite, Row } from '../../model/figure.ts';
import type { Regime } from '../../model/regime.ts';
import type { Words } from '../../model/words.ts';
import type { DecimalText } from '../../quantity/quantity.ts';
import type { Change, Reasoned } from './change.ts';
import { decimalText } from './changeFigure.ts';
import { type Span, spanOf } from './span.ts';

/** A change being laid over a regime. @internal */
export interface Laying<K extends Change = Change> {
  readonly regime: Regime;
  readonly change: K;
  readonly span: Span;
  /** What changed figures cite: the reform, and which change of it. */
  readonly source: string;
  readonly place: string;
  readonly choice: Choice;
}

/** @internal */
export function layingOf<K extends Change>(regime: Regime, change: K, reform: string, index: number): Laying<K> {
  return { regime, change, span: spanOf(change), source: reform, place: `change ${index + 1}`, choice: choiceOf(change) };
}

function choiceOf({ reason, precedent, alternatives, effect }: Reasoned): Choice {
  return { reason, ...(precedent && { precedent }), ...(alternatives && { alternatives }), ...(effect && { effect }) };
}

/** What a number of a choice cites. @internal */
export function citing({ source, place, choice }: Laying): Cite {
  return { source, place, confidence: 'assumption', choice };
}

/** What a record cites after its number was scaled: the sources of the number stay, and what was only remembered stays remembered. @internal */
export function resting({ source, choice, place, change }: Laying, chain: readonly Cite[]): Cite {
  const before = cited(chain);
  const isGood = isAtLeast(before.confidence, 'reconstructed') || (before.choice && before.confidence === 'assumption');
  return {
    source: [...before.sources.filter((one) => one !== source), source].join(';'),
    place: [...(before.place === undefined ? [] : [before.place]), change.kind === 'scale' ? `${place}: × ${change.by}` : place].join('; '),
    confidence: isGood ? 'assumption' : 'memory',
    choice: before.choice ? { ...choice, reason: bothReasons(before.choice.reason, choice.reason) } : choice,
  };
}

function bothReasons(first: Words, second: Words): Words {
  if (typeof first === 'string' && typeof second === 'string') return `${first} ${second}`;
  const [a, b] = [inBoth(first), inBoth(second)];
  return { en: `${a.en} ${b.en}`, ru: `${a.ru} ${b.ru}` };
}

const inBoth = (words: Words): { readonly en: string; readonly ru: string } =>
  typeof words === 'string' ? { en: words, ru: words } : words;

/** A row whose number is set, scaled or ended. @internal */
export function changedRow(laying: Laying, row: Row, owners: readonly Cite[]): Row | undefined {
  const { change } = laying;
  switch (change.kind) {
    case 'set': {
      const { from, until, where } = row;
      const base = change.base ?? row.base;
      return {
        ...(where && { where }),
        ...(from !== undefined && { from }),
        ...(until !== undefined && { until }),
        value: change.to,
        ...(base !== undefined && { base }),
        ...citing(laying),
      };
    }
    case 'scale':
      return { ...row, value: scaled(row.value, change.by), ...resting(laying, [row, ...owners]) };
    case 'remove':
    case 'replace':
      return undefined;
    case 'add':
      return row;
  }
}

/** @internal */
export function scaled(value: DecimalText, by: DecimalText): DecimalText {
  return decimalText(multiplyExact(exact(value), exact(by)));
}
