import { type Exact, exact, exactText, multiplyExact, roundExact } from '../../exact.ts';
import type { Applied, Notice, Weakest } from '../../model/assessment.ts';
import type { Band } from '../../model/figure.ts';
import { type Found, found } from '../found.ts';
import type { Situation } from '../scope/situation.ts';
import { type AppliedNumber, gradeOf, noticesOf, worse } from './applied.ts';
import { lookUp } from './lookUp.ts';
import { multiplierOf } from './multiplier.ts';
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
  const known = situation.prices[band];
  if (known) return found(known);
  const rate = rateOf(pricing, situation, band);
  if (!rate.ok) return rate;
  const { applied, value, notices, weakest } = rate.value;
  const multiplier = multiplierOf(pricing, situation, { band, base: applied.base });
  if (!multiplier.ok) return multiplier;
  const { factors, ...rest } = multiplier.value;
  const price = {
    value: multiplyExact(value, rest.value),
    rate: applied,
    factors,
    notices: notices.length === 0 ? rest.notices : [...notices, ...rest.notices],
    weakest: worse(weakest, rest.weakest),
  };
  situation.prices[band] = price;
  return found(price);
}

function rateOf({ minimum }: Pricing, situation: Situation, band: Band): Found<AppliedNumber> {
  const { charge, pollutant } = situation;
  const asked = { band: charge.pricedAs?.[band] ?? band };
  const row = lookUp(readTable(charge.rates, charge.rates, charge), { name: 'the rate', situation, asked, minimum });
  if (!row.ok) return row;
  const { value, text, base, cite } = row.value;
  const rounding = charge.rounding?.find(({ at }) => at === 'rate');
  const used = rounding ? roundExact(value, rounding.mode, exact(rounding.to)) : value;
  const applied = {
    id: 'rate',
    value: rounding ? exactText(used) : text,
    cite,
    ...(base !== undefined && { base }),
    ...(rounding && { unrounded: text }),
  };
  return found({ value: used, applied, notices: noticesOf(row.value, 'rate', pollutant), weakest: gradeOf(cite) });
}
