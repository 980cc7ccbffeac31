import { decimalOf } from '../decimal.ts';
import { divideExact, type Exact, exact, type RoundingMode, roundExact } from '../exact.ts';
import type { Quantity } from '../quantity/quantity.ts';

/** 10 to the minus `digits`. @internal */
export function stepOf(digits: number): Exact {
  return exact(digits === 0 ? '1' : `0.${'1'.padStart(digits, '0')}`);
}

/** Rounded to decimal places. @internal */
export function rounded(value: Exact, digits: number, mode: RoundingMode = 'half-even'): Exact {
  return roundExact(value, mode, stepOf(digits));
}

/** A quantity of an exact number. @internal */
export function quantityOf<U extends string>(value: Exact, unit: U): Quantity<U> {
  return Object.freeze({ value: decimalOf(value), unit });
}

/** Numerator and denominator of a result that may be longer than what is read from outside. @internal */
export function longExact(text: string): Exact {
  const [above = '', below = '1'] = text.split('/');
  return divideExact(exact(above), exact(below));
}
