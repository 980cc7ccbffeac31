import { dayAfter, isOverlapping } from '../../period/period.ts';
import { problem } from '../../problems/problem.ts';
import { type Found, found, mistaken } from '../found.ts';
import type { Measured } from '../measure/measured.ts';

/**
 * The releases of one source in the earlier periods of the year, in order of time: what a norm per year was already used
 * for. They must reach back to the first of January without a gap, and no two may share a day.
 *
 * @internal
 */
export function earlierOf(claim: Measured, all: readonly Measured[]): Found<readonly Measured[]> {
  const { period } = claim.situation;
  const ofSource = all.filter((one) => one !== claim && isSameSource(one, claim));
  const twin = ofSource.find((one) => isOverlapping(one.situation.period, period));
  if (twin) {
    return mistaken(
      problem(
        'period/overlap',
        ['period'],
        `Releases ${claim.release.id} and ${twin.release.id} of one source share days.`,
        'Name the outlet of each: a norm per year is filled outlet by outlet.',
      ),
    );
  }
  const earlier = ofSource
    .filter((one) => one.situation.period.until < period.from)
    .sort((a, b) => (a.situation.period.from < b.situation.period.from ? -1 : 1));
  let expected = `${period.from.slice(0, 4)}-01-01`;
  for (const { situation } of [...earlier, claim]) {
    if (situation.period.from !== expected) {
      return mistaken(
        problem(
          'period/gap',
          ['norms'],
          `A norm per year needs every earlier period of the year, and the days from ${expected} to the ${situation.period.from} are missing.`,
          'Add the earlier releases of the source, or state the norm for the period (t).',
        ),
      );
    }
    expected = dayAfter(situation.period.until);
  }
  return found(earlier);
}

function isSameSource(a: Measured, b: Measured): boolean {
  return (
    a.situation.chargeId === b.situation.chargeId &&
    a.situation.pollutant === b.situation.pollutant &&
    a.situation.class === b.situation.class &&
    a.release.outlet === b.release.outlet
  );
}
