import { divideExact, type Exact, exact } from '../exact.ts';

/**
 * The fraction with the smallest denominator from `low` to `high`, both included. A turn of a payment that was narrowed down
 * far enough is this fraction: amounts, thresholds and prices have few digits, and so has what divides them.
 *
 * @param low - 0 or more.
 * @param high - At least `low`.
 * @internal
 */
export function simplestBetween(low: Exact, high: Exact): Exact {
  const { above, below } = simplest(fractionOf(low), fractionOf(high));
  return divideExact(exact(above), exact(below));
}

interface Fraction {
  readonly above: bigint;
  readonly below: bigint;
}

function fractionOf({ digits, scale, divisor }: Exact): Fraction {
  return { above: digits, below: 10n ** BigInt(scale) * divisor };
}

function simplest(low: Fraction, high: Fraction): Fraction {
  const whole = low.above / low.below;
  if (whole * low.below === low.above) return { above: whole, below: 1n };
  if ((whole + 1n) * high.below <= high.above) return { above: whole + 1n, below: 1n };
  const rest = simplest(
    { above: high.below, below: high.above - whole * high.below },
    { above: low.below, below: low.above - whole * low.below },
  );
  return { above: whole * rest.above + rest.below, below: rest.above };
}
