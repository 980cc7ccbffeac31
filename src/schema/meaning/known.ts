import { lookUp } from '../../assess/price/lookUp.ts';
import { readTable } from '../../assess/price/table.ts';
import type { Row } from '../../model/figure.ts';
import type { Regime } from '../../model/regime.ts';
import { type Day, dayAfter, firstDay, lastDay } from '../../period/period.ts';
import { type Case, casesOf, standingIn } from './cases.ts';
import { nameOf, type RegimeFigure } from './figures.ts';
import { clipped, type Span, turningDays, yearsOf } from './span.ts';

/** What is known of a case: a figure as strong as the default asks for, a weaker one, or none. @internal */
export type Known = 'figures' | 'weak' | 'missing';

const worstFirst = ['missing', 'weak', 'figures'] as const;

/** A case that a figure tells apart, and what is known of it on the worst day of each year; `undefined` where nobody asks. @internal */
export interface KnownCase {
  readonly where: Case;
  /** In the order of the years of the span. */
  readonly years: readonly (Known | undefined)[];
}

/** The cases of a figure, each once. @internal */
export function knownCases(regime: Regime, one: RegimeFigure, span: Span): readonly KnownCase[] {
  const { figure, charge, within } = one;
  const rows: readonly Omit<Row, 'value'>[] = typeof figure === 'string' ? [{}] : figure.rows;
  const cases = rows.flatMap(({ where = {} }) => casesOf(where, charge));
  const held = clipped(span, within);
  const days = turningDays(held, [...rows, ...charge.rates.rows]);
  return [...new Map(cases.map((where) => [JSON.stringify(where), where])).values()].map((where) => {
    const known = days.map((day) => knownOn(regime, one, where, day));
    const years = yearsOf(span).map((year) => {
      const inYear = known.filter(
        (_, at) => (days[at] as Day) <= `${year}-12-31` && (days[at + 1] ?? dayAfter(held.until)) > `${year}-01-01`,
      );
      return worstFirst.find((state) => inYear.includes(state));
    });
    return { where, years };
  });
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
