import { type Exact, exact, roundExact, zero } from '../../exact.ts';
import type { Step } from '../../model/assessment.ts';
import type { Measure } from '../../model/mechanism.ts';
import { problem } from '../../problems/problem.ts';
import { type Found, found, mistaken } from '../found.ts';
import type { Claim } from '../scope/claim.ts';
import { fits } from '../scope/fits.ts';
import { amountInUnits } from './amount.ts';
import type { Measured } from './measured.ts';

/** How many chargeable units? The first measure of the charge whose `where` fits. @internal */
export function measure(claim: Claim): Found<Measured> {
  const { charge, chargeId, pollutant } = claim.situation;
  const chosen = measureFor(claim);
  if (!chosen) return mistaken(problem('release/unpriced', ['pollutant'], `Charge ${chargeId} has no measure for ${pollutant}.`));
  if (claim.outside) return found(measured(claim, zero, chosen.unit, claim.outside));
  const units = unitsOf(chosen, claim);
  if (!units.ok) return units;
  const rounding = charge.rounding?.find(({ at }) => at === 'units');
  const counted = rounding ? roundExact(units.value, rounding.mode, exact(rounding.to)) : units.value;
  return found(measured(claim, counted, chosen.unit, counted.digits === 0n ? nothing : undefined));
}

function measured({ index, release, situation, outside }: Claim, units: Exact, unit: string, why: Step | undefined): Measured {
  return { index, release, situation, outside, units, unit, zero: why };
}

/** @internal */
export function measureFor({ situation }: Claim): Measure | undefined {
  return situation.charge.measure.find(({ where }) => !where || fits(where, situation, {}));
}

const nothing: Step = { stage: 'measure', by: 'amount', why: 'The amount is zero.', values: {}, amount: '0' };

function unitsOf(chosen: Measure, claim: Claim): Found<Exact> {
  switch (chosen.kind) {
    case 'amount':
      return amountInUnits(chosen, claim);
  }
}
