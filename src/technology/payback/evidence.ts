import { decimalOf } from '../../decimal.ts';
import type { Exact } from '../../exact.ts';
import type { BatOf, Facility, Installation } from '../../model/facility.ts';

type Bat = NonNullable<Installation['bat']>[number];

/** The facility with the technology, but with the evidence of before: what is released without the privilege that the investment earns. @internal */
export function withoutNewEvidence(before: Facility, after: Facility): Facility {
  return withEvidence(before, after, () => []);
}

/** The same with the new evidence covering a share of the mass, beside the evidence of before. @internal */
export function withNewCoverage(before: Facility, after: Facility, coverage: Exact): Facility {
  const share = decimalOf(coverage);
  return withEvidence(before, after, (fresh) => fresh.map((one) => ({ ...one, coverage: share })));
}

/** Whether the facility has evidence that it did not have before. @internal */
export function hasNewEvidence(before: Facility, after: Facility): boolean {
  return (after.installations ?? []).some((installation) => newOf(evidenceIn(before, installation.id), installation.bat ?? []).length > 0);
}

function withEvidence(before: Facility, after: Facility, change: (fresh: readonly Bat[]) => readonly Bat[]): Facility {
  const { installations } = after;
  if (!installations) return after;
  return {
    ...after,
    installations: installations.map((installation) => {
      const old = evidenceIn(before, installation.id);
      return { ...installation, bat: [...old, ...change(newOf(old, installation.bat ?? []))] };
    }),
  };
}

function evidenceIn({ installations = [] }: Facility, id: string): readonly Bat[] {
  return installations.find((installation) => installation.id === id)?.bat ?? [];
}

function newOf(old: readonly Bat[], all: readonly Bat[]): readonly Bat[] {
  const known = new Set(old.map(contentOf));
  return all.filter((one) => !known.has(contentOf(one)));
}

function contentOf({ pollutants, since, until, coverage, evidence }: BatOf<Bat['coverage']>): string {
  return JSON.stringify([pollutants, since, until ?? null, coverage.toFixed(), evidence]);
}
