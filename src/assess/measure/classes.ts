import { divideExact, exactText, zero } from '../../exact.ts';
import type { Measure } from '../../model/mechanism.ts';
import { type Found, found, mistaken } from '../found.ts';
import type { Pricing } from '../price/pricing.ts';
import type { Claim } from '../scope/claim.ts';
import { amountIn } from './amount.ts';
import { type Counted, countedBy } from './counted.ts';
import { unitFigure } from './equivalents.ts';

/** The laws that classes keep: the reading stays when the amount grows. @internal */
export const classesLaws = ['monotone', 'additive', 'homogeneous', 'continuous'] as const;

/** The amount, or the amount ÷ what makes one unit in the class of the reading; class `none` is free. @internal */
export function classes(pricing: Pricing, mechanism: Measure & { readonly kind: 'classes' }, claim: Claim): Found<Counted> {
  const { of, unit, per, reading } = mechanism;
  const named = claim.situation.class;
  if (named === 'none') {
    return found(countedBy('class-none', `The reading "${reading}" lies in the class that is free.`, { reading }, zero, []));
  }
  const stated = amountIn(claim, of);
  const each = per === undefined ? undefined : unitFigure(pricing, { of, figure: per, mechanism }, claim);
  if (!stated.ok || each?.ok === false) return mistaken(...[stated, each].flatMap((one) => (one?.ok === false ? one.problems : [])));
  const units = each ? divideExact(stated.value, each.value.value) : stated.value;
  const values = { reading, class: named ?? '', amount: `${exactText(stated.value)} ${of}`, units: `${exactText(units)} ${unit}` };
  const why = `The reading "${reading}" lies in class ${values.class}: ${values.amount} make ${values.units}.`;
  return found(countedBy('classes', why, values, units, each ? [each.value] : []));
}
