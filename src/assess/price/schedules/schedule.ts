import {
  compareExact,
  divideExact,
  type Exact,
  exact,
  maxExact,
  minExact,
  multiplyExact,
  one,
  roundExact,
  subtractExact,
  zero,
} from '../../../exact.ts';
import type { Schedule } from '../../../model/mechanism.ts';
import { dynamic } from './dynamic.ts';
import { exponential } from './exponential.ts';
import { linear } from './linear.ts';
import { logistic } from './logistic.ts';
import { power } from './power.ts';
import { step } from './step.ts';

/** A factor from a schedule, and what it was before it was rounded. @internal */
export interface Scheduled {
  readonly value: Exact;
  readonly unrounded: Exact;
}

/**
 * The factor of a ratio: the family, times the scale, clamped, then rounded half-even to the digits of the schedule.
 *
 * @param mean - Mean ratio of the years read; `undefined` is infinite, and gives the cap.
 * @param yearly - Ratio of each year, oldest first: the dynamic family reads these.
 * @internal
 */
export function schedule(chosen: Schedule, mean: Exact | undefined, yearly: readonly (Exact | undefined)[]): Scheduled {
  const [floor, cap] = [exact(chosen.floor), exact(chosen.cap)];
  const raw = chosen.kind === 'dynamic' ? dynamic(chosen, yearly) : mean && family(chosen, mean);
  const scaled = raw && chosen.scale !== undefined ? multiplyExact(raw, exact(chosen.scale)) : raw;
  const unrounded = scaled ? minExact(cap, maxExact(floor, scaled)) : cap;
  const digit = exact(chosen.digits === 0 ? '1' : `0.${'1'.padStart(chosen.digits, '0')}`);
  return { value: roundExact(unrounded, 'half-even', digit), unrounded };
}

function family(chosen: Exclude<Schedule, { readonly kind: 'dynamic' }>, ratio: Exact): Exact {
  const reference = exact(chosen.reference ?? '1');
  const distance = subtractExact(ratio, reference);
  switch (chosen.kind) {
    case 'power':
      return power(chosen, divideExact(ratio, reference));
    case 'linear':
      return linear(chosen.slope, distance);
    case 'hinge':
      return compareExact(distance, zero) > 0 ? linear(chosen.slope, distance) : one;
    case 'exponential':
      return exponential(chosen.slope, distance);
    case 'logistic':
      return logistic(chosen, distance);
    case 'step':
      return step(chosen, ratio);
  }
}
