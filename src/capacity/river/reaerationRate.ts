import { readFields } from '../../input/readFields.ts';
import type { QuantityInput } from '../../input/readQuantity.ts';
import type { Outcome } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Digits } from '../input/inputs.ts';
import { digitsField, inUnit } from '../input/measured.ts';
import { printer } from '../output/printer.ts';

/** What `reaerationRate` takes. */
export interface ReaerationRateGiven extends Digits {
  /** U, mean velocity of the river, m/s, 0 or more. */
  readonly velocity: QuantityInput;
  /** H, mean depth, m, above 0. */
  readonly depth: QuantityInput;
}

/** How fast a river takes up oxygen from the air. */
export interface ReaerationRate {
  /** k2 at 20 °C, 1/d. */
  readonly rate: Quantity<'1/d'>;
  /** Whether depth and velocity lie in 0.3 … 9.1 m and 0.15 … 0.5 m/s, where the formula was fitted. */
  readonly isInRange: boolean;
}

const fields = { velocity: inUnit('m/s'), depth: inUnit('m', { above: '0' }), digits: digitsField };

/**
 * Reaeration of a river at 20 °C by O'Connor and Dobbins: k2 = 3.93 U^0.5 ÷ H^1.5, 1/d, with U in m/s and H in m.
 *
 * @param given - Velocity in m/s, 0 or more; depth in m, above 0.
 * @returns k2 in 1/d: grows with velocity, falls with depth, 0 in still water. For another temperature pass it to
 * `rateAtTemperature` with θ = 1.024.
 * @throws PaymentError `quantity/dimension`, `quantity/range`, `input/missing` and others, all at once, each with its path.
 * @see O'Connor and Dobbins, Mechanism of reaeration in natural streams (1958).
 *
 * @example
 * ```ts
 * import { reaerationRate } from 'polluter-pays/capacity';
 *
 * const { rate } = reaerationRate({ velocity: '0.25 m/s', depth: '1 m' });
 * `${rate.value} ${rate.unit}` // => '1.965 1/d'
 * ```
 */
export function reaerationRate(given: ReaerationRateGiven): ReaerationRate {
  return orThrow(tryReaerationRate(given));
}

/**
 * As `reaerationRate`, returning an Outcome: the rate, or every problem.
 *
 * @example
 * ```ts
 * import { tryReaerationRate } from 'polluter-pays/capacity';
 *
 * const outcome = tryReaerationRate({ velocity: '0.25 m', depth: '0 m' });
 * outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${path} ${code}`) // => ['velocity quantity/dimension', 'depth quantity/range']
 * ```
 */
export function tryReaerationRate(given: ReaerationRateGiven): Outcome<ReaerationRate> {
  const read = readFields(given, fields);
  if (!read.ok) return read;
  const { velocity, depth, digits } = read.value;
  const print = printer(digits);
  const rate = velocity.value.sqrt().times('3.93').div(depth.value.times(depth.value.sqrt()));
  return print.done({
    rate: print.quantity(rate, '1/d'),
    isInRange: isBetween(depth.value, '0.3', '9.1') && isBetween(velocity.value, '0.15', '0.5'),
  });
}

function isBetween(value: Quantity['value'], least: string, most: string): boolean {
  return value.gte(least) && value.lte(most);
}
