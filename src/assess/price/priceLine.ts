import { addExact, type Exact, exact, exactText, multiplyExact, roundExact, zero } from '../../exact.ts';
import type { Notice, Step, Weakest } from '../../model/assessment.ts';
import type { Problem } from '../../problems/problem.ts';
import { distinct, type Found, found } from '../found.ts';
import type { SplitUp } from '../split/splitUp.ts';
import { worse } from './applied.ts';
import { priceInBand } from './price.ts';
import type { Pricing } from './pricing.ts';

/** A line with the steps that price its bands. @internal */
export interface PricedLine {
  readonly split: SplitUp;
  readonly steps: readonly Step[];
  /** The sum of the steps. */
  readonly amount: Exact;
  /** What it would be if nothing were rounded. */
  readonly exact: Exact;
  readonly notices: readonly Notice[];
  readonly weakest: Weakest;
}

const none: readonly Step[] = [];

/** What do the units cost in each band? @internal */
export function priceLine(pricing: Pricing, split: SplitUp): Found<PricedLine> {
  const { situation, unit } = split.claim;
  const rounding = situation.charge.rounding?.find(({ at }) => at === 'band');
  const { counted, selected, zero: why } = split.claim;
  const steps: Step[] = why ? [...split.steps] : [...(counted ? [counted] : none), ...(selected ?? none), ...split.steps];
  const notices: Notice[] = [...split.claim.notices, ...split.notices];
  const problems: Problem[] = [];
  let hasNoData = true;
  let [amount, unrounded] = [zero, zero];
  let { weakest } = split.claim;
  for (const { band, units } of split.parts) {
    const price = priceInBand(pricing, situation, band);
    if (!price.ok) {
      problems.push(...price.problems);
      hasNoData &&= price.hasNoData;
      continue;
    }
    const { value, rate, factors } = price.value;
    const due = multiplyExact(units, value);
    const rounded = rounding ? roundExact(due, rounding.mode, exact(rounding.to)) : due;
    steps.push({ stage: 'price', band, units: exactText(units), unit, rate, factors, amount: exactText(rounded) });
    if (price.value.notices.length > 0) notices.push(...price.value.notices);
    weakest = worse(weakest, price.value.weakest);
    amount = addExact(amount, rounded);
    if (rounding) unrounded = addExact(unrounded, due);
  }
  // Bands of one line often lack the same figure: it is one problem.
  if (problems.length > 0) return { ok: false, hasNoData, problems: distinct(problems) };
  return found({ split, steps, amount, exact: rounding ? unrounded : amount, notices, weakest });
}
