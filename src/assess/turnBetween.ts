import { addExact, compareExact, type Exact, exact, multiplyExact, roundExact, subtractExact } from '../exact.ts';
import { simplestBetween } from './simplestBetween.ts';

/** So little that nothing of a law lies between an amount and the amount with it: 10⁻⁴⁸. @internal */
export const speck: Exact = { digits: 1n, scale: 48, divisor: 1n };
const half: Exact = exact('0.5');

/**
 * Where a payment leaves a straight line, exactly: halves the way between a point on the line and one off it until no two
 * simple fractions lie between them, and takes the one that does.
 *
 * @param straight - A point on the line, 0 or more.
 * @param bent - A point off it, above.
 * @internal
 */
export function turnBetween(straight: Exact, bent: Exact, isStraight: (at: Exact) => boolean): Exact {
  let [low, high] = [straight, bent];
  while (compareExact(subtractExact(high, low), speck) > 0) {
    const middle = roundExact(multiplyExact(addExact(low, high), half), 'down', { digits: 1n, scale: 50, divisor: 1n });
    if (isStraight(middle)) low = middle;
    else high = middle;
  }
  return simplestBetween(low, high);
}
