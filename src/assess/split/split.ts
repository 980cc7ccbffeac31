import type { Facility } from '../../model/facility.ts';
import type { Charge } from '../../model/regime.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Measured } from '../measure/measured.ts';
import { ladder } from './ladder.ts';
import type { SplitUp } from './splitUp.ts';
import { whole } from './whole.ts';

/** Which part of the units is in which band? The claims keep their order. @internal */
export function split(
  facility: Facility,
  year: number,
  claims: readonly Measured[],
): { readonly split: readonly SplitUp[]; readonly problems: readonly Problem[] } {
  const done = [...new Set(claims.map(({ situation }) => situation.charge))].map((charge) =>
    splitCharge(
      charge,
      facility,
      year,
      claims.filter(({ situation }) => situation.charge === charge),
    ),
  );
  return {
    split: done.flatMap((one) => one.split).sort((a, b) => a.claim.index - b.claim.index),
    problems: done.flatMap((one) => one.problems),
  };
}

function splitCharge(charge: Charge, facility: Facility, year: number, claims: readonly Measured[]): ReturnType<typeof split> {
  const inScope = claims.filter(({ outside }) => !outside);
  const outside = claims
    .filter((claim) => claim.outside)
    .map((claim): SplitUp => ({ claim, parts: [], steps: claim.zero ? [claim.zero] : [], notices: [] }));
  const { split: mechanism } = charge;
  switch (mechanism.kind) {
    case 'whole':
      return { split: [...outside, ...inScope.map(whole)], problems: [] };
    case 'ladder': {
      const done = ladder(mechanism, facility, year, inScope);
      return { ...done, split: [...outside, ...done.split] };
    }
  }
}
