import { readTable } from '../../assess/price/table.ts';
import { fits, isCloser } from '../../assess/scope/fits.ts';
import { canonicalJson } from '../../digest.ts';
import type { Row, Where } from '../../model/figure.ts';
import type { Regime } from '../../model/regime.ts';
import { type Day, firstDay, lastDay } from '../../period/period.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { both, casesOf, inWords, standingIn } from './cases.ts';
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
  const turns = turningDays(always, figure.rows);
  const before = new Map<string, readonly Row[]>();
  return figure.rows.flatMap((row, at) => {
    const named = [row.where?.pollutant ?? ''].flat();
    const rivals = named[0] === '' ? figure.rows.slice(0, at) : [...named, ''].flatMap((name) => before.get(name) ?? []);
    for (const name of named) before.set(name, [...(before.get(name) ?? []), row]);
    for (const rival of rivals) {
      const found = clash(regime, one, turns, row, rival);
      if (found) return [{ ...found, path: [...path, 'rows', at] }];
    }
    return [];
  });
}

/** Whether no case can be both: a quick look, so that thousands of towns do not take minutes. */
function areApart({ territories = {} }: Regime, a: Where, b: Where): boolean {
  const isInside = (id: string | undefined, outer: string | undefined, steps = 0): boolean =>
    id === outer || (id !== undefined && steps < 99 && isInside(territories[id]?.parent, outer, steps + 1));
  return (
    (['class', 'category', 'sector', 'base', 'medium'] as const).some((key) => a[key] && b[key] && a[key] !== b[key]) ||
    Object.entries(a.keys ?? {}).some(([key, value]) => (b.keys?.[key] ?? value) !== value) ||
    (a.territory !== undefined && b.territory !== undefined && !isInside(a.territory, b.territory) && !isInside(b.territory, a.territory))
  );
}

const always = { from: firstDay(undefined), until: lastDay(undefined) };

/** A day on which both rows hold and a case that both speak of, in which no row is closer than either: a look-up could not choose. */
function clash(regime: Regime, one: RegimeFigure, turns: readonly Day[], row: Row, rival: Row): Problem | undefined {
  const [a, b] = [row.where ?? {}, rival.where ?? {}];
  const { from, until } = clipped(always, [row, rival]);
  if (from > until || areApart(regime, a, b)) return undefined;
  const circumstances = [a.circumstance, b.circumstance].filter((word) => word !== undefined);
  const table = readTable(one.figure, one.owner, one.charge);
  for (const day of turns.filter((turn) => turn >= from && turn <= until)) {
    for (const joint of casesOf(both(a, b), one.charge)) {
      for (const { territory } of [a, b]) {
        const situation = standingIn(
          regime,
          one.chargeId,
          { ...joint, ...(territory !== undefined && { territory }) },
          day,
          circumstances,
        )?.situation;
        if (!situation || !fits(a, situation, joint) || !fits(b, situation, joint)) continue;
        const others = [...(table.byPollutant.get(situation.pollutant) ?? []), ...table.forAll];
        const isBeaten = others.some(
          ({ where, ...dates }) =>
            (isCloser(where, a, situation) || isCloser(where, b, situation)) &&
            dates.from <= day &&
            dates.until >= day &&
            fits(where, situation, joint),
        );
        if (!isBeaten) {
          const when = `${inWords(joint)} on ${day === always.from ? 'any day' : day}`;
          return told(`${nameOf(one)}: ${rival.value} and ${row.value}`, when, canonicalJson(a) === canonicalJson(b));
        }
      }
    }
  }
  return undefined;
}

/** The same row twice is a matter of dates; otherwise it is one of what the rows say. */
function told(values: string, when: string, isOneRow: boolean): Problem {
  return isOneRow
    ? problem(
        'regime/ambiguous',
        [],
        `${values} both hold for ${when}: the dates overlap.`,
        'End the earlier row (until) on the day before the later one begins (from).',
      )
    : problem(
        'regime/ambiguous',
        [],
        `${values} fit ${when} equally well.`,
        "One must say more, or end earlier; or the table says many: 'highest'.",
      );
}
