import { Decimal as Shared } from 'decimal.js';
import { type Exact, exactText } from './exact.ts';

/**
 * Our private clone of decimal.js: 60 significant digits, half-even, never exponent notation in print.
 * The settings of the `Decimal` that an application imports for itself do not reach this one, nor the other way.
 *
 * Decimals stand at the doors (what a reader prints, compares, adds up). Inside, sums of quotients are exact
 * rationals: see `exact.ts`.
 *
 * @internal
 */
export const Decimal = Shared.clone({ precision: 60, rounding: Shared.ROUND_HALF_EVEN, toExpNeg: -9e15, toExpPos: 9e15 });

/**
 * A decimal number of this library: an instance of the private clone of decimal.js (60 digits).
 * It has every method of decimal.js (`plus`, `toFixed`, `lte` …) and prints without exponent.
 *
 * @example
 * ```ts
 * import { money } from 'polluter-pays';
 *
 * money('0.1', 'RUB').amount.plus('0.2').toString() // => '0.3'
 * ```
 */
export type Decimal = Shared;

/** A Decimal of an exact number; one that does not end is cut at 60 digits, half-even. @internal */
export function decimalOf(value: Exact): Decimal {
  const text = exactText(value);
  const slash = text.indexOf('/');
  return slash < 0 ? new Decimal(text) : new Decimal(text.slice(0, slash)).div(text.slice(slash + 1));
}
