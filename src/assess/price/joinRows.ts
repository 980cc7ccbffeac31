import { weaker } from '../../model/confidence.ts';
import type { Choice } from '../../model/figure.ts';
import type { ReadRow } from './table.ts';

/**
 * Rows that hold one after another and print the same number are one figure: it rests on all of their sources, on the weakest of their
 * grades, from the first day to the last. `undefined` where the number, its price base, a doubt or a choice changes between them.
 *
 * @internal
 */
export function joinRows(rows: readonly [ReadRow, ...ReadRow[]]): ReadRow | undefined {
  const [first, ...more] = rows;
  const isSame = (row: ReadRow): boolean =>
    row.text === first.text && row.base === first.base && row.doubt === first.doubt && isSameChoice(row.cite.choice, first.cite.choice);
  return more.every(isSame) ? more.reduce(joined, first) : undefined;
}

function isSameChoice(a: Choice | undefined, b: Choice | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function joined(a: ReadRow, b: ReadRow): ReadRow {
  const { from, until, place, ...cite } = a.cite;
  const places = [...new Set([place, b.cite.place].filter((one) => one !== undefined))].join('; ');
  return {
    ...a,
    until: b.until,
    cite: {
      ...cite,
      ...(from !== undefined && { from }),
      ...(b.cite.until !== undefined && { until: b.cite.until }),
      sources: [...new Set([...a.cite.sources, ...b.cite.sources])],
      ...(places !== '' && { place: places }),
      confidence: weaker(a.cite.confidence, b.cite.confidence),
    },
  };
}
