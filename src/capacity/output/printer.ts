import { Decimal } from '../../decimal.ts';
import { failed, type Outcome, succeed } from '../../problems/outcome.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { Quantity } from '../../quantity/quantity.ts';

/** Turns what was worked out in 60 digits into results. @internal */
export interface Printer {
  /** A result with its unit. */
  quantity<const U extends string>(value: Decimal, unit: U): Quantity<U>;
  /** A result without a unit. */
  plain(value: Decimal): Decimal;
  /** The results, or a problem if one of them is no number that can be printed. */
  done<T>(results: T): Outcome<T>;
}

const largest = new Decimal('1e40');

/**
 * Rounds each result half-even to significant digits, once. What is below 10^-40 of its unit is 0; what is above 10^40 of
 * it, or no number at all, is a problem: inputs out of all proportion.
 *
 * @internal
 */
export function printer(digits: number): Printer {
  const problems: Problem[] = [];
  const plain = (value: Decimal, unit = ''): Decimal => {
    if (!value.isFinite() || value.abs().gt(largest)) {
      problems.push(
        problem(
          'quantity/range',
          [],
          `A result is beyond 10^40${unit}, so the quantities given do not belong together.`,
          'Check their units.',
        ),
      );
      return value;
    }
    const rounded = value.toDecimalPlaces(40).toSignificantDigits(digits);
    return rounded.isZero() ? zero : rounded;
  };
  return {
    plain,
    quantity: (value, unit) => Object.freeze({ value: plain(value, ` ${unit}`), unit }),
    done: (results) => (problems.length > 0 ? failed(problems.slice(0, 1)) : succeed(results)),
  };
}

/** Without a sign. @internal */
export const zero = new Decimal(0);

/** What is left of a difference that may be negative. @internal */
export function notBelowZero(value: Decimal): Decimal {
  return value.gt(0) ? value : zero;
}
