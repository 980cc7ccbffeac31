import { addExact, type Exact, maxExact, multiplyExact, one, zero } from '../../exact.ts';
import type { Installation, Release } from '../../model/facility.ts';
import { dayAfter, type Period } from '../../period/period.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { exactOf } from '../../quantity/quantity.ts';
import { type Found, found, mistaken } from '../found.ts';

/** An installation that a release comes from, with the part of the release that is its own. @internal */
export interface Origin {
  readonly id: string;
  readonly share: Exact;
}

/** @internal */
export function originsOf({ installation }: Release): readonly Origin[] {
  if (installation === undefined) return [];
  if (typeof installation === 'string') return [{ id: installation, share: one }];
  return installation.map(({ id, share }) => ({ id, share: exactOf(share) }));
}

/**
 * The share of an installation's mass of a pollutant that evidence of best available technology covers for the whole
 * period: the highest of several, 0 without any. Evidence for a part of the period is a problem that names the days.
 *
 * @internal
 */
export function coverageOf({ id, bat = [] }: Installation, pollutant: string, { from, until, text }: Period): Found<Exact> {
  let covered = zero;
  for (const { pollutants, since, until: last = '9999-12-31', coverage } of bat) {
    if (!pollutants.includes(pollutant) || since > until || last < from) continue;
    if (since > from || last < until) {
      const days = [...(since > from ? [since] : []), ...(last < until ? [dayAfter(last)] : [])];
      return mistaken(
        problem(
          'period/evidence-changes',
          ['period'],
          `Evidence of best available technology in ${id} covers a part of ${text} only.`,
          `Split the release at ${days.join(' and ')}.`,
        ),
      );
    }
    const share = exactOf(coverage);
    covered = maxExact(covered, share);
  }
  return found(covered);
}

/** Coverage of a release: the mean over its installations, by their shares. @internal */
export function coverageOfRelease(release: Release, installations: readonly Installation[], period: Period): Found<Exact> {
  const problems: Problem[] = [];
  let sum = zero;
  for (const { id, share } of originsOf(release)) {
    const installation = installations.find((one) => one.id === id);
    const coverage = installation ? coverageOf(installation, release.pollutant, period) : unknownInstallation(id);
    if (coverage.ok) sum = addExact(sum, multiplyExact(share, coverage.value));
    else problems.push(...coverage.problems);
  }
  return problems.length > 0 ? mistaken(...problems) : found(sum);
}

/** The acts that show best available technology in the installations of a release for the whole period. @internal */
export function evidenceOf(release: Release, installations: readonly Installation[], { from, until }: Period): readonly string[] {
  const own = originsOf(release).map(({ id }) => id);
  return installations
    .filter(({ id }) => own.includes(id))
    .flatMap(({ bat = [] }) =>
      bat.filter((one) => one.pollutants.includes(release.pollutant) && one.since <= from && (one.until ?? until) >= until),
    )
    .map(({ evidence }) => evidence);
}

function unknownInstallation(id: string): Found<never> {
  return mistaken(problem('release/unknown-installation', ['installation'], `The facility has no installation "${id}".`));
}
