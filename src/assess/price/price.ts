import { type Exact, exact, exactText, multiplyExact, roundExact } from '../../exact.ts';
import type { Applied, Notice, Weakest } from '../../model/assessment.ts';
import type { Band } from '../../model/figure.ts';
import type { Problem } from '../../problems/problem.ts';
import { type Found, found } from '../found.ts';
import type { Situation } from '../scope/situation.ts';
import { type AppliedNumber, gradeOf, noticesOf, worstOf } from './applied.ts';
import { applyFactor } from './factor.ts';
import { lookUp } from './lookUp.ts';
import type { Pricing } from './pricing.ts';
import { readTable } from './table.ts';

/** What a unit costs in a band, and everything that made it. @internal */
export interface Price {
  readonly value: Exact;
  readonly rate: Applied;
  readonly factors: readonly Applied[];
  readonly notices: readonly Notice[];
  readonly weakest: Weakest;
}

/** rate × factors for one unit in one band. No amount enters, so it is worked out once for each situation. @internal */
export function priceInBand(pricing: Pricing, situation: Situation, band: Band): Found<Price> {
  const key = `${situation.key}\n${band}`;
  const known = pricing.prices.get(key);
  if (known) return found(known);
  const rate = rateOf(pricing, situation, band);
  if (!rate.ok) return rate;
  const asked = rate.value.applied.base === undefined ? { band } : { band, base: rate.value.applied.base };
  const numbers: AppliedNumber[] = [];
  const problems: Problem[] = [];
  let hasNoData = true;
  for (const factor of situation.charge.factors) {
    const number = applyFactor(pricing, factor, situation, asked);
    if (!number.ok) {
      problems.push(...number.problems);
      hasNoData &&= number.hasNoData;
    } else if (number.value) numbers.push(number.value);
  }
  if (problems.length > 0) return { ok: false, hasNoData, problems };
  const all = [rate.value, ...numbers];
  const price = {
    value: all.map(({ value }) => value).reduce(multiplyExact),
    rate: rate.value.applied,
    factors: numbers.map(({ applied }) => applied),
    notices: all.flatMap(({ notices }) => notices),
    weakest: worstOf(all.map(({ weakest }) => weakest)),
  };
  pricing.prices.set(key, price);
  return found(price);
}

function rateOf(pricing: Pricing, situation: Situation, band: Band): Found<AppliedNumber> {
  const { charge, pollutant } = situation;
  const row = lookUp(readTable(charge.rates, charge.rates, charge), {
    name: 'the rate',
    situation,
    asked: { band: charge.pricedAs?.[band] ?? band },
    minimum: pricing.minimum,
  });
  if (!row.ok) return row;
  const { value, base, cite } = row.value;
  const rounding = charge.rounding?.find(({ at }) => at === 'rate');
  const used = rounding ? roundExact(value, rounding.mode, exact(rounding.to)) : value;
  const applied = {
    id: 'rate',
    value: exactText(used),
    cite,
    ...(base !== undefined && { base }),
    ...(rounding && { unrounded: exactText(value) }),
  };
  return found({ value: used, applied, notices: noticesOf(row.value, 'rate', pollutant), weakest: gradeOf(cite) });
}
