import type { Facility } from '../../model/facility.ts';
import type { Charge } from '../../model/regime.ts';
import type { Problem } from '../../problems/problem.ts';
import { each } from '../found.ts';
import type { Measured } from '../measure/measured.ts';
import type { Pricing } from '../price/pricing.ts';
import { ladder } from './ladder.ts';
import { raised } from './raised.ts';
import { share } from './share.ts';
import type { SplitUp } from './splitUp.ts';
import { whole } from './whole.ts';

/** Claims split into bands. @internal */
export interface Splits {
  readonly split: readonly SplitUp[];
  readonly problems: readonly Problem[];
}

/** Which part of the units is in which band? The claims keep their order. @internal */
export function split(pricing: Pricing, facility: Facility, claims: readonly Measured[]): Splits {
  const done = [...new Set(claims.map(({ situation }) => situation.charge))].map((charge) =>
    splitCharge(
      pricing,
      charge,
      facility,
      claims.filter(({ situation }) => situation.charge === charge),
    ),
  );
  return {
    split: done.flatMap((one) => one.split).sort((a, b) => a.claim.index - b.claim.index),
    problems: done.flatMap((one) => one.problems),
  };
}

function splitCharge(pricing: Pricing, charge: Charge, facility: Facility, claims: readonly Measured[]): Splits {
  const inScope = claims.filter(({ outside }) => !outside);
  const outside = claims.filter((claim) => claim.outside).map(whole);
  const done = splitBy(pricing, charge.split, facility, inScope);
  return { ...done, split: [...outside, ...done.split] };
}

function splitBy(pricing: Pricing, mechanism: Charge['split'], facility: Facility, claims: readonly Measured[]): Splits {
  switch (mechanism.kind) {
    case 'whole':
      return { split: claims.map(whole), problems: [] };
    case 'ladder':
      return ladder(mechanism, facility, pricing.options.year, claims);
    case 'share':
      return one(claims, (claim) => share(pricing, mechanism, claim));
    case 'raised':
      return one(claims, (claim) => raised(mechanism, claim));
  }
}

function one(claims: readonly Measured[], work: Parameters<typeof each<Measured, SplitUp>>[2]): Splits {
  const { values, problems } = each(claims, ({ index }) => index, work);
  return { split: values, problems };
}
