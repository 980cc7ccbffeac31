import { cited } from '../../assess/price/table.ts';
import { isAtLeast } from '../../model/confidence.ts';
import type { Cite } from '../../model/figure.ts';
import type { Regime } from '../../model/regime.ts';
import { firstDay, lastDay } from '../../period/period.ts';
import { type Path, type Problem, problem } from '../../problems/problem.ts';
import { holdsNumber } from './figures.ts';
import type { RegimeRecord } from './records.ts';
import { unlisted } from './references.ts';

/** Dates that cannot be, sources that are not listed, and figures of a law without any. */
export function checkCitation(regime: Regime, record: RegimeRecord): readonly Problem[] {
  const { node, path, chain } = record;
  const named = node.source?.split(';') ?? [];
  return [
    ...checkDates(node, path, regime),
    ...named.flatMap((id) => unlisted('source', id, regime.sources, [...path, 'source'], 'regime/unknown-source')),
    ...(regime.status === 'law' && holdsNumber(node) && isUnsourced(chain)
      ? [
          problem(
            'regime/unsourced',
            path,
            'A figure of a law has no source.',
            'Cite one, or grade the figure "memory": it is then refused by default.',
          ),
        ]
      : []),
  ];
}

/** A figure that was seen must say where; one that was remembered or supposed cannot. */
function isUnsourced(chain: readonly Cite[]): boolean {
  const { sources, confidence, choice } = cited(chain);
  return sources.length === 0 && !choice && isAtLeast(confidence, 'reconstructed');
}

/** A validity that ends before it begins, or names a day outside the time of the regime. A year is outside if the whole of it is. @internal */
export function checkDates({ from, until }: Cite, path: Path, outer: Cite): readonly Problem[] {
  const isOutside = (day: string): boolean => lastDay(day) < firstDay(outer.from) || firstDay(day) > lastDay(outer.until);
  const outside = [from, until].find((day) => day !== undefined && isOutside(day));
  const message =
    firstDay(from) > lastDay(until)
      ? `It ends (${until}) before it begins (${from}).`
      : outside !== undefined && `${outside} lies outside ${outer.from ?? '…'} to ${outer.until ?? '…'}, when the regime is in force.`;
  return message ? [problem('regime/dates', path, message)] : [];
}
