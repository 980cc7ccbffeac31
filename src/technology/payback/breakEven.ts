import { type Decimal, decimalOf } from '../../decimal.ts';
import { addExact, compareExact, divideExact, type Exact, exact, exactText, multiplyExact, subtractExact, zero } from '../../exact.ts';
import type { ExactText } from '../../model/assessment.ts';
import { type Outcome, succeed } from '../../problems/outcome.ts';
import { rounded, stepOf } from '../rounding.ts';

/**
 * Where the net present value turns from below zero to zero or more.
 *
 * `exact`: at `at` it is 0. `searched`: the payment is not straight there, and `at` is the break-even rounded up to the digits
 * stated: there the value is 0 or more, a step before it is below 0. Without `at`: `always` it is 0 or more from the beginning of the
 * range, `never` it stays below 0, `no-privilege` the regime has none, or the investment brings no evidence.
 */
export type BreakEven =
  | {
      /** Cut at 60 digits where it does not end. */
      readonly at: Decimal;
      /** The same as a decimal that ends or as a fraction. */
      readonly exact: ExactText;
      readonly how: 'exact' | 'searched';
    }
  | { readonly at: null; readonly why: 'always' | 'never' | 'no-privilege' };

/** Where to look. @internal */
export interface Search {
  /** The last point of the range; without it the range is open, and the search goes up to a million. */
  readonly most?: Exact;
  /** Decimal places of a searched point. */
  readonly digits: number;
}

/** A point with the value at it. */
interface Point {
  readonly x: Exact;
  readonly y: Exact;
}

/**
 * The break-even of a function from 0 on. Where the function is straight between two points around it, the break-even is worked
 * out as a rational and is exact; otherwise the range is halved.
 *
 * @internal
 */
export function breakEven(valueAt: (x: Exact) => Outcome<Exact>, search: Search): Outcome<BreakEven> {
  const bracket = bracketOf(valueAt, search);
  if (!bracket.ok) return bracket;
  if ('why' in bracket.value) return succeed({ at: null, why: bracket.value.why });
  let { low, high } = bracket.value;
  while (compareExact(subtractExact(high.x, low.x), stepOf(search.digits + 1)) > 0) {
    const middle = pointAt(valueAt, divideExact(addExact(low.x, high.x), two));
    if (!middle.ok) return middle;
    if (isOn(middle.value, low, high)) {
      const straight = crossing(low, high);
      // Near enough to be a decimal for the facility or the regime, and on the line only if that is one line.
      const near = pointAt(valueAt, rounded(straight, 40));
      if (!near.ok) return near;
      if (isOn(near.value, low, high)) return foundAt(straight, 'exact');
    }
    if (middle.value.y.digits >= 0n) high = middle.value;
    else low = middle.value;
  }
  return rounding(valueAt, high.x, search.digits);
}

const two = exact(2);

function bracketOf(
  valueAt: (x: Exact) => Outcome<Exact>,
  { most }: Search,
): Outcome<{ readonly low: Point; readonly high: Point } | { readonly why: 'always' | 'never' }> {
  const low = pointAt(valueAt, zero);
  if (!low.ok) return low;
  if (low.value.y.digits >= 0n) return succeed({ why: 'always' });
  for (let x = most ?? exact(1); compareExact(x, exact(1_048_576)) <= 0; x = multiplyExact(x, two)) {
    const high = pointAt(valueAt, x);
    if (!high.ok) return high;
    if (high.value.y.digits >= 0n) return succeed({ low: low.value, high: high.value });
    if (most) break;
  }
  return succeed({ why: 'never' });
}

/** At a kink there is no straight piece around the break-even; the nearest decimal may still be it. */
function rounding(valueAt: (x: Exact) => Outcome<Exact>, x: Exact, digits: number): Outcome<BreakEven> {
  const below = pointAt(valueAt, rounded(x, digits, 'floor'));
  if (!below.ok) return below;
  if (below.value.y.digits >= 0n) return foundAt(below.value.x, below.value.y.digits === 0n ? 'exact' : 'searched');
  return foundAt(rounded(x, digits, 'ceiling'), 'searched');
}

function foundAt(x: Exact, how: 'exact' | 'searched'): Outcome<BreakEven> {
  return succeed({ at: decimalOf(x), exact: exactText(x), how });
}

function pointAt(valueAt: (x: Exact) => Outcome<Exact>, x: Exact): Outcome<Point> {
  const y = valueAt(x);
  return y.ok ? succeed({ x, y: y.value }) : y;
}

/** Where the line through two points, one below zero and one not, meets zero. */
function crossing(low: Point, high: Point): Exact {
  return addExact(
    low.x,
    divideExact(multiplyExact(subtractExact(zero, low.y), subtractExact(high.x, low.x)), subtractExact(high.y, low.y)),
  );
}

function isOn(point: Point, low: Point, high: Point): boolean {
  const rise = multiplyExact(subtractExact(point.y, low.y), subtractExact(high.x, low.x));
  return compareExact(rise, multiplyExact(subtractExact(high.y, low.y), subtractExact(point.x, low.x))) === 0;
}
