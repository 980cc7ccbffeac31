import { compareExact, type Exact, multiplyExact, one } from '../../exact.ts';
import type { Installation, Release } from '../../model/facility.ts';
import { type Day, dayAfter, type Period } from '../../period/period.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { exactOf } from '../../quantity/quantity.ts';
import { type Found, found, mistaken } from '../found.ts';

/** An installation that a release comes from, with the part of the release that is its own. @internal */
export interface Origin {
  readonly id: string;
  readonly share: Exact;
}

/** An installation with a share of nothing is none. @internal */
export function originsOf({ installation }: Release): readonly Origin[] {
  if (installation === undefined) return [];
  if (typeof installation === 'string') return [{ id: installation, share: one }];
  return installation.map(({ id, share }) => ({ id, share: exactOf(share) })).filter(({ share }) => share.digits > 0n);
}

/** How much of a mass evidence of best available technology covers, and since when. @internal */
export interface Evidence {
  /** 0 to 1. */
  readonly coverage: Exact;
  readonly since: Day;
}

/**
 * The evidence for an installation's mass of a pollutant that holds for the whole period: of several the one that covers
 * most, `undefined` without any. Evidence for a part of the period is a problem that names the days.
 *
 * @internal
 */
export function evidenceFor({ id, bat = [] }: Installation, pollutant: string, { from, until, text }: Period): Found<Evidence | undefined> {
  let best: Evidence | undefined;
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
    if (!best || compareExact(share, best.coverage) > 0) best = { coverage: share, since };
  }
  return found(best);
}

/** The evidence for each part of a release that comes from an installation of its own, as shares of the whole release. @internal */
export function evidenceForRelease(release: Release, installations: readonly Installation[], period: Period): Found<readonly Evidence[]> {
  const problems: Problem[] = [];
  const parts: Evidence[] = [];
  for (const { id, share } of originsOf(release)) {
    const installation = installations.find((one) => one.id === id);
    const evidence = installation ? evidenceFor(installation, release.pollutant, period) : unknownInstallation(id);
    if (!evidence.ok) problems.push(...evidence.problems);
    else if (evidence.value) parts.push({ ...evidence.value, coverage: multiplyExact(share, evidence.value.coverage) });
  }
  return problems.length > 0 ? mistaken(...problems) : found(parts);
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
