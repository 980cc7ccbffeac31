import { exact, roundExact, zero } from '../../exact.ts';
import type { Step } from '../../model/assessment.ts';
import type { Measure } from '../../model/mechanism.ts';
import { problem } from '../../problems/problem.ts';
import { type Found, found, mistaken } from '../found.ts';
import { ungraded, worstOf } from '../price/applied.ts';
import type { Pricing } from '../price/pricing.ts';
import type { Claim } from '../scope/claim.ts';
import { fits } from '../scope/fits.ts';
import { amount } from './amount.ts';
import { balance } from './balance.ts';
import { classes } from './classes.ts';
import type { Counted } from './counted.ts';
import { declaredLoad } from './declaredLoad.ts';
import { equivalents } from './equivalents.ts';
import { excessMultiple } from './excessMultiple.ts';
import { halfPeak } from './halfPeak.ts';
import type { Measured } from './measured.ts';

/** How many chargeable units? The first measure of the charge whose `where` fits. @internal */
export function measure(pricing: Pricing, claim: Claim): Found<Measured> {
  const { charge, chargeId, pollutant } = claim.situation;
  const chosen = measureFor(claim);
  if (!chosen) return mistaken(problem('release/unpriced', ['pollutant'], `Charge ${chargeId} has no measure for ${pollutant}.`));
  if (claim.outside) return found(measured(claim, { units: zero, figures: [] }, chosen.unit, claim.outside));
  const counted = countedIn(pricing, chosen, claim);
  if (!counted.ok) return counted;
  const rounding = charge.rounding?.find(({ at }) => at === 'units');
  const { units, step } = counted.value;
  const whole = rounding ? roundExact(units, rounding.mode, exact(rounding.to)) : units;
  return found(measured(claim, { ...counted.value, units: whole }, chosen.unit, whole.digits === 0n ? (step ?? nothing) : undefined));
}

function measured(
  { index, release, situation, outside }: Claim,
  { units, step, figures }: Counted,
  unit: string,
  why: Step | undefined,
): Measured {
  const notices = figures.length === 0 ? none : figures.flatMap((figure) => figure.notices);
  const weakest = figures.length === 0 ? ungraded : worstOf(figures.map((figure) => figure.weakest));
  return { index, release, situation, outside, units, unit, counted: step, zero: why, notices, weakest };
}

const none: Measured['notices'] = [];
const nothing: Step = { stage: 'measure', by: 'amount', why: 'The amount is zero.', values: {}, amount: '0' };

/** @internal */
export function measureFor({ situation }: Claim): Measure | undefined {
  return situation.charge.measure.find(({ where }) => !where || fits(where, situation, {}));
}

function countedIn(pricing: Pricing, chosen: Measure, claim: Claim): Found<Counted> {
  switch (chosen.kind) {
    case 'amount':
      return amount(chosen, claim);
    case 'equivalents':
      return equivalents(pricing, chosen, claim);
    case 'declared-load':
      return declaredLoad(pricing, chosen, claim);
    case 'excess-multiple':
      return excessMultiple(pricing, chosen, claim);
    case 'classes':
      return classes(pricing, chosen, claim);
    case 'half-peak':
      return halfPeak(pricing, chosen, claim);
    case 'balance':
      return balance(chosen, claim);
  }
}
