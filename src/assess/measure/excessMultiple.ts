import { divideExact, exactText, maxExact, multiplyExact, one, subtractExact, zero } from '../../exact.ts';
import type { Measure } from '../../model/mechanism.ts';
import { type Found, found, mistaken } from '../found.ts';
import type { Pricing } from '../price/pricing.ts';
import type { Claim } from '../scope/claim.ts';
import { ratioOfReadings } from '../scope/readingsOf.ts';
import { amountIn } from './amount.ts';
import { type Counted, countedBy } from './counted.ts';
import { unitFigure } from './equivalents.ts';

/** The laws that an excess multiple keeps: the readings stay when the amount grows. @internal */
export const excessMultipleLaws = ['monotone', 'additive', 'homogeneous', 'continuous'] as const;

/** (reading ÷ limit − 1) × amount ÷ what makes one unit; nothing while the reading is within its limit. @internal */
export function excessMultiple(pricing: Pricing, mechanism: Measure & { readonly kind: 'excess-multiple' }, claim: Claim): Found<Counted> {
  const { of, unit, reading, limit, per } = mechanism;
  const stated = amountIn(claim, of);
  const ratio = ratioOfReadings(claim.release.readings, reading, limit);
  const each = unitFigure(pricing, { of, figure: per, mechanism }, claim);
  if (!stated.ok || !ratio.ok || !each.ok) return mistaken(...[stated, ratio, each].flatMap((part) => (part.ok ? [] : part.problems)));
  const multiple = maxExact(zero, subtractExact(ratio.value, one));
  const units = divideExact(multiplyExact(multiple, stated.value), each.value.value);
  const values = {
    multiple: exactText(multiple),
    amount: `${exactText(stated.value)} ${of}`,
    each: each.value.applied.value,
    units: `${exactText(units)} ${unit}`,
  };
  const why = `The limit is exceeded ${values.multiple} times: ${values.multiple} × ${values.amount} ÷ ${values.each} = ${values.units}.`;
  return found(countedBy('excess-multiple', why, values, units, [each.value]));
}
