import { addExact, type Exact, exact, exactText, multiplyExact, roundExact, zero } from '../../exact.ts';
import type { Notice, Step, Weakest } from '../../model/assessment.ts';
import type { Problem } from '../../problems/problem.ts';
import { type Found, found } from '../found.ts';
import type { SplitUp } from '../split/splitUp.ts';
import { ungraded, worstOf } from './applied.ts';
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

/** What do the units cost in each band? @internal */
export function priceLine(pricing: Pricing, split: SplitUp): Found<PricedLine> {
  const { situation, unit } = split.claim;
  const rounding = situation.charge.rounding?.find(({ at }) => at === 'band');
  const steps: Step[] = [...split.steps];
  const notices: Notice[] = [...split.notices];
  const grades: Weakest[] = [];
  const problems: Problem[] = [];
  let hasNoData = true;
  let [amount, unrounded] = [zero, zero];
  for (const { band, units } of split.parts) {
    const price = priceInBand(pricing, situation, band);
    if (!price.ok) {
      problems.push(...price.problems);
      hasNoData &&= price.hasNoData;
      continue;
    }
    const due = multiplyExact(units, price.value.value);
    const rounded = rounding ? roundExact(due, rounding.mode, exact(rounding.to)) : due;
    const { rate, factors } = price.value;
    steps.push({ stage: 'price', band, units: exactText(units), unit, rate, factors, amount: exactText(rounded) });
    notices.push(...price.value.notices);
    grades.push(price.value.weakest);
    amount = addExact(amount, rounded);
    unrounded = addExact(unrounded, due);
  }
  if (problems.length > 0) return { ok: false, hasNoData, problems: distinct(problems) };
  return found({ split, steps, amount, exact: unrounded, notices, weakest: grades.length === 0 ? ungraded : worstOf(grades) });
}

/** Bands of one line often lack the same figure: it is one problem. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((one) => [JSON.stringify([one.code, one.path, one.message]), one])).values()];
}
