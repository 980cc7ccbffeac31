import { type Exact, sumExact, zero } from '../../exact.ts';
import type { Step } from '../../model/assessment.ts';
import type { Facility, Release } from '../../model/facility.ts';
import type { Charge } from '../../model/regime.ts';
import type { Period } from '../../period/period.ts';
import { exactIn } from '../../quantity/quantity.ts';
import { type Found, found, mistaken } from '../found.ts';
import type { Pricing } from '../price/pricing.ts';
import { chargeOf } from './chargeOf.ts';
import { contradicted, unanswered, undeclared } from './circumstancesOf.ts';
import type { Claim } from './claim.ts';
import { originsOf } from './evidence.ts';
import { isMet } from './fits.ts';
import { misread } from './readingsOf.ts';
import { readsOf } from './reads.ts';
import { situationOf } from './situationOf.ts';

/** A release under the charge that claims it, or everything that keeps it from being claimed. @internal */
export function claimOf(pricing: Pricing, facility: Facility, release: Release, index: number, period: Period): Found<Claim> {
  const { regime } = pricing;
  const chargeId = chargeOf(regime, release, period);
  if (!chargeId.ok) return chargeId;
  const charge = regime.charges[chargeId.value] as Charge;
  const situation = situationOf(pricing, facility, release, chargeId.value, period);
  const problems = [
    ...undeclared(regime, release, []),
    ...contradicted(regime, facility, release),
    ...misread(regime, release),
    ...(situation.ok ? situation.value.setting.problems : situation.problems),
    ...(situation.ok ? unanswered(regime, readsOf(charge).circumstances, situation.value.circumstances, facility, release) : []),
  ];
  if (!situation.ok || problems.length > 0) return mistaken(...problems);
  const outside = !charge.scope || isMet(charge.scope, situation.value, outputsOf(facility, release)) ? undefined : outOfScope;
  return found({ index, release, situation: situation.value, outside });
}

/** Outputs of the installations that a release comes from. */
function outputsOf({ installations = [] }: Facility, release: Release): (product: string, unit: string) => Exact {
  const ids = originsOf(release).map(({ id }) => id);
  const outputs = installations.filter(({ id }) => ids.includes(id)).flatMap((installation) => installation.outputs ?? []);
  return (product, unit) => sumExact(outputs.filter((one) => one.product === product).map(({ amount }) => exactIn(amount, unit) ?? zero));
}

const outOfScope: Step = {
  stage: 'scope',
  by: 'condition',
  why: 'The release lies outside the scope of the charge.',
  values: {},
  amount: '0',
};
