import { Decimal } from '../../../decimal.ts';
import { compareExact, type Exact, exact, exactText, maxExact, minExact, one, roundExact, zero } from '../../../exact.ts';
import type { Schedule } from '../../../model/mechanism.ts';

/**
 * ratio ^ exponent, clamped, then rounded half-even to the schedule's digits. `undefined` as ratio is infinite: the cap.
 * An exponent of 1 needs no power and stays exact.
 *
 * @internal
 */
export function powerSchedule(schedule: Schedule, ratio: Exact | undefined): { readonly value: Exact; readonly unrounded: Exact } {
  const [floor, cap] = [exact(schedule.floor), exact(schedule.cap)];
  const raised = ratio === undefined ? cap : raise(ratio, schedule.exponent);
  const unrounded = minExact(cap, maxExact(floor, raised));
  const value = roundExact(unrounded, 'half-even', exact(schedule.digits === 0 ? '1' : `0.${'1'.padStart(schedule.digits, '0')}`));
  return { value, unrounded };
}

function raise(ratio: Exact, exponent: string): Exact {
  if (compareExact(exact(exponent), zero) === 0) return one;
  if (compareExact(exact(exponent), one) === 0 || ratio.digits === 0n) return ratio;
  const [above, below] = exactText(ratio).split('/');
  const base = new Decimal(above as string).div(below ?? '1');
  return exact(base.pow(exponent).toFixed());
}
