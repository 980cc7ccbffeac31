import { lookUp } from '../../assess/price/lookUp.ts';
import { readTable } from '../../assess/price/table.ts';
import type { Regime } from '../../model/regime.ts';
import { type Day, firstDay, lastDay } from '../../period/period.ts';
import { type Case, casesOf, standingIn } from './cases.ts';
import { nameOf, type RegimeFigure } from './figures.ts';
import { clipped, type Span } from './span.ts';

/** What is known of a case of a figure: a figure as strong as the default asks for, a weaker one, or none. @internal */
export type Known = 'figures' | 'weak' | 'missing';

/** The cases that a figure tells apart, each once. @internal */
export function casesIn({ figure, charge }: RegimeFigure): readonly Case[] {
  const all = typeof figure === 'string' ? [{}] : figure.rows.flatMap(({ where = {} }) => casesOf(where, charge));
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

/** What is known of a case in a year, on its worst day: the first or the last of those in force. `undefined` if it is not asked for in the year. @internal */
export function knownIn(regime: Regime, one: RegimeFigure, where: Case, year: number, span: Span): Known | undefined {
  const { from, until } = clipped(span, [{ from: `${year}`, until: `${year}` }, ...one.within]);
  const known = from > until ? [] : [from, until].map((day) => knownOn(regime, one, where, day));
  return (['missing', 'weak', 'figures'] as const).find((state) => known.includes(state));
}

function knownOn(regime: Regime, one: RegimeFigure, where: Case, day: Day): Known | undefined {
  const { base } = where;
  const isPriced = ({ rates }: RegimeFigure['charge']): boolean =>
    rates.rows.some((row) => row.base === base && firstDay(row.from) <= day && lastDay(row.until) >= day);
  // The index of a price base is not asked for before a rate is in its prices.
  const standing = base === undefined || isPriced(one.charge) ? standingIn(regime, one.chargeId, where, day) : undefined;
  if (!standing) return undefined;
  const { situation } = standing;
  const found = lookUp(readTable(one.figure, one.owner, one.charge), {
    name: nameOf(one),
    situation,
    asked: where,
    minimum: 'reconstructed',
  });
  if (found.ok || !found.hasNoData) return 'figures';
  return found.problems[0]?.code === 'data/weak-figure' ? 'weak' : 'missing';
}
