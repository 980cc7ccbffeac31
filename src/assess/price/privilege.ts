import { exactText, multiplyExact, one, subtractExact } from '../../exact.ts';
import type { Factor } from '../../model/mechanism.ts';
import { type Found, found } from '../found.ts';
import type { Asked, Situation } from '../scope/situation.ts';
import { type AppliedNumber, gradeOf, named, noticesOf } from './applied.ts';
import { lookUp } from './lookUp.ts';
import type { Pricing } from './pricing.ts';
import { readTable } from './table.ts';

/** The laws that a privilege by evidence keeps: the score does not depend on the amount. @internal */
export const privilegeLaws = ['monotone', 'additive', 'homogeneous', 'continuous'] as const;

/** 1 − depth × coverage: never above 1, never below 1 − depth, and 1 without evidence. @internal */
export function privilege(
  pricing: Pricing,
  factor: Factor & { readonly kind: 'privilege' },
  situation: Situation,
  asked: Asked,
): Found<AppliedNumber | undefined> {
  if (!situation.bat || situation.bat.digits === 0n) return found(undefined);
  const depth = lookUp(readTable(factor.depth, factor, situation.charge), {
    name: `factor ${factor.id}`,
    situation,
    asked,
    minimum: pricing.minimum,
  });
  if (!depth.ok) return depth;
  const value = subtractExact(one, multiplyExact(depth.value.value, situation.bat));
  const applied = {
    ...named(factor),
    value: exactText(value),
    cite: depth.value.cite,
    readings: { depth: exactText(depth.value.value), coverage: exactText(situation.bat) },
  };
  return found({ value, applied, notices: noticesOf(depth.value, factor.id), weakest: gradeOf(depth.value.cite) });
}
