import type { Decimal } from '../../decimal.ts';
import { expRatio } from '../math/expRatio.ts';
import { logRatio } from '../math/logRatio.ts';

/** What Streeter and Phelps need: rates in 1/d, oxygen demand and deficit at the outfall in mg/l, all 0 or more. @internal */
export interface Sag {
  readonly k1: Decimal;
  readonly k2: Decimal;
  readonly demand: Decimal;
  readonly deficit: Decimal;
}

/** Where the deficit is deepest. @internal */
export type Critical =
  | { readonly at: 'downstream'; readonly time: Decimal; readonly deficit: Decimal }
  | { readonly at: 'outfall'; readonly deficit: Decimal }
  | { readonly at: 'never'; readonly deficit: Decimal };

/**
 * D(t) = k1 L0 t e^(−k1 t) × (1 − e^(−δt)) ÷ (δt) + D0 e^(−k2 t) with δ = k2 − k1: the usual form, written so that k1 = k2
 * is a case like any other.
 *
 * @internal
 */
export function deficitAt({ k1, k2, demand, deficit }: Sag, time: Decimal): Decimal {
  return deoxygenation({ k1, k2 }, time)
    .times(demand)
    .plus(deficit.times(k2.times(time).neg().exp()));
}

/** The deficit that one mg/l of demand at the outfall has made after `time`. @internal */
export function deoxygenation({ k1, k2 }: Pick<Sag, 'k1' | 'k2'>, time: Decimal): Decimal {
  const decayed = k1.times(time).neg().exp();
  return k1
    .times(time)
    .times(decayed)
    .times(expRatio(k2.minus(k1).times(time)));
}

/**
 * The deepest deficit. The deficit first falls, and is deepest at the outfall, if k1 L0 ≤ k2 D0: this is where t_c would be
 * below 0 or the logarithm has no argument. Without reaeration it rises for ever, to L0 + D0.
 *
 * @internal
 */
export function criticalPoint(sag: Sag): Critical {
  const { k1, k2, demand, deficit } = sag;
  if (k1.times(demand).lte(k2.times(deficit))) return { at: 'outfall', deficit };
  if (k2.isZero()) return { at: 'never', deficit: demand.plus(deficit) };
  // t_c = ln(1 + δg) ÷ δ, where 1 + δg = (k2 ÷ k1)(1 − D0 δ ÷ (k1 L0)).
  const difference = k2.minus(k1);
  const slowed = deficit.div(k1.times(demand));
  const g = k1.pow(-1).minus(slowed).minus(slowed.times(difference).div(k1));
  const time = g.times(logRatio(difference.times(g)));
  return { at: 'downstream', time, deficit: deficitAt(sag, time) };
}
