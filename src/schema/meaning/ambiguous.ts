import { lookUp } from '../../assess/price/lookUp.ts';
import { readTable } from '../../assess/price/table.ts';
import { fits } from '../../assess/scope/fits.ts';
import type { Row } from '../../model/figure.ts';
import type { Regime } from '../../model/regime.ts';
import { firstDay, lastDay } from '../../period/period.ts';
import type { Problem } from '../../problems/problem.ts';
import { both, casesOf, standingIn } from './cases.ts';
import { nameOf, type RegimeFigure } from './figures.ts';
import { clipped, turningDays } from './span.ts';

/**
 * Rows of one table that fit one case on one day, where neither says more and no third decides. Two circumstances may hold
 * at once, and a receiver may add a key to any place.
 *
 * @internal
 */
export function checkAmbiguity(regime: Regime, one: RegimeFigure): readonly Problem[] {
  const { figure, path } = one;
  if (typeof figure === 'string' || figure.many) return [];
  // Rows of other pollutants are no rivals.
  const before = new Map<string, readonly Row[]>();
  return figure.rows.flatMap((row, at) => {
    const named = [row.where?.pollutant ?? ''].flat();
    const rivals = named[0] === '' ? figure.rows.slice(0, at) : [...named, ''].flatMap((name) => before.get(name) ?? []);
    for (const name of named) before.set(name, [...(before.get(name) ?? []), row]);
    for (const rival of rivals) {
      const found = clash(regime, one, figure.rows, row, rival);
      if (found) return [{ ...found, path: [...path, 'rows', at] }];
    }
    return [];
  });
}

/** Where two rows leave a look-up without an answer: some day on which both hold, in a case that both speak of. */
function clash(regime: Regime, one: RegimeFigure, rows: readonly Row[], row: Row, rival: Row): Problem | undefined {
  const [a, b] = [row.where ?? {}, rival.where ?? {}];
  const shared = clipped({ from: firstDay(undefined), until: lastDay(undefined) }, [row, rival]);
  const circumstances = [a.circumstance, b.circumstance].filter((word) => word !== undefined);
  for (const day of turningDays(shared, rows)) {
    for (const joint of casesOf(both(a, b), one.charge)) {
      for (const { territory } of [a, b]) {
        const standing = standingIn(regime, one.chargeId, { ...joint, ...(territory !== undefined && { territory }) }, day, circumstances);
        if (!standing || !fits(a, standing.situation, joint) || !fits(b, standing.situation, joint)) continue;
        const { situation, pricing } = standing;
        const found = lookUp(readTable(one.figure, one.owner, one.charge), {
          name: nameOf(one),
          situation,
          asked: joint,
          minimum: pricing.minimum,
        });
        const clashing = found.ok ? undefined : found.problems.find(({ code }) => code === 'regime/ambiguous');
        if (clashing) return clashing;
      }
    }
  }
  return undefined;
}
