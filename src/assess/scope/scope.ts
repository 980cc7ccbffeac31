import type { Notice } from '../../model/assessment.ts';
import type { Facility, Release } from '../../model/facility.ts';
import { type Period, tryPeriod, yearOf } from '../../period/period.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { distinct, type Found, found, mistaken, under } from '../found.ts';
import type { Pricing } from '../price/pricing.ts';
import { undeclared } from './circumstancesOf.ts';
import type { Claim } from './claim.ts';
import { claimOf } from './claimOf.ts';

/** The releases of the year, each under its charge, with all that a figure may be asked with. @internal */
export interface Scoped {
  readonly claims: readonly Claim[];
  readonly notices: readonly Notice[];
  readonly problems: readonly Problem[];
}

/** Who and what is in? @internal */
export function scope(pricing: Pricing, facility: Facility): Scoped {
  const year = tryPeriod(String(pricing.options.year), ['year']);
  if (!year.ok) return { claims: [], notices: [], problems: year.problems };
  const problems: Problem[] = [...undeclared(pricing.regime, facility, [])];
  const claims: Claim[] = [];
  let others = 0;
  for (const [index, release] of facility.releases.entries()) {
    const period = periodOf(release, year.value);
    if (!period.ok) problems.push(...under(['releases', index], period.problems));
    else if (yearOf(period.value) !== pricing.options.year) others += 1;
    else {
      const claim = claimOf(pricing, facility, release, index, period.value);
      if (claim.ok) claims.push(claim.value);
      else problems.push(...under(['releases', index], claim.problems));
    }
  }
  if (claims.length === 0 && problems.length === 0) {
    problems.push(
      problem(
        'period/no-release',
        ['releases'],
        `No release of ${facility.id} lies in ${pricing.options.year}.`,
        'Pass the year of the releases.',
      ),
    );
  }
  // The territory is one for all releases: if nobody lists it, that is one problem.
  return { claims, problems: distinct(problems), notices: others === 0 ? [] : [notInYear(others)] };
}

function notInYear(count: number): Notice {
  return { code: 'not-in-year', message: `${count} releases outside the year were left out.`, values: { count: String(count) } };
}

function periodOf({ period }: Release, year: Period): Found<Period> {
  if (period === undefined) return found(year);
  const read = tryPeriod(period, ['period']);
  if (!read.ok) return mistaken(...read.problems);
  return yearOf(read.value) === undefined
    ? mistaken(
        problem(
          'period/several-years',
          ['period'],
          `${period} touches more than one calendar year.`,
          'Split the release at the turn of the year.',
        ),
      )
    : found(read.value);
}
