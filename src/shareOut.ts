import {
  addExact,
  compareExact,
  divideExact,
  type Exact,
  exactText,
  multiplyExact,
  one,
  roundExact,
  subtractExact,
  sumExact,
  zero,
} from './exact.ts';

/**
 * Shares an amount among weights so that nothing is lost or made: each share is rounded down to a multiple of `step`, the
 * steps left over go to the largest remainders, the earlier one first at a tie, and what is less than a step to the next.
 *
 * @param weights - 0 or more, at least one above 0.
 * @internal
 */
export function shareOut(whole: Exact, weights: readonly Exact[], step: Exact): readonly Exact[] {
  const total = multiplyExact(sumExact(weights), step);
  const shares = weights.map((weight) => divideExact(multiplyExact(whole, weight), total));
  const floors = shares.map((share) => roundExact(share, 'floor', one));
  const order = shares
    .map((share, index) => ({ index, rest: subtractExact(share, floors[index] as Exact) }))
    .sort((a, b) => compareExact(b.rest, a.rest) || a.index - b.index);
  const left = subtractExact(divideExact(whole, step), sumExact(floors));
  const steps = roundExact(left, 'down', one);
  const lucky = Number(exactText(steps));
  const more = new Map(order.slice(0, lucky).map(({ index }) => [index, one]));
  const last = order[lucky];
  if (last) more.set(last.index, subtractExact(left, steps));
  return floors.map((floor, index) => multiplyExact(addExact(floor, more.get(index) ?? zero), step));
}
