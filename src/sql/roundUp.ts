import type { RoundingMode } from '../exact.ts';

/** A quotient that was cut off, what it left, and what it was divided by: expressions of integers, 0 or more. @internal */
export interface Division {
  readonly quotient: string;
  readonly rest: string;
  readonly divisor: string;
  /** Half of the quotient, cut off. */
  readonly half: string;
}

/**
 * The quotient rounded, by integers alone. A half is found by comparing the rest with what it lacks: nothing is doubled, so nothing overflows.
 *
 * @internal
 */
export function roundUp(mode: RoundingMode, { quotient, rest, divisor, half }: Division): string {
  const lacks = `${divisor} - ${rest}`;
  const oneMore = (condition: string): string => `${quotient} + CASE WHEN ${condition} THEN 1 ELSE 0 END`;
  switch (mode) {
    case 'up':
    case 'ceiling':
      return oneMore(`${rest} > 0`);
    case 'down':
    case 'floor':
      return quotient;
    case 'half-up':
      return oneMore(`${rest} >= ${lacks}`);
    case 'half-down':
      return oneMore(`${rest} > ${lacks}`);
    case 'half-even':
      return oneMore(`${rest} > ${lacks} OR (${rest} = ${lacks} AND ${quotient} - 2 * ${half} = 1)`);
  }
}
