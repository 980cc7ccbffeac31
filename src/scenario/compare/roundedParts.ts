import {
  addExact,
  compareExact,
  divideExact,
  type Exact,
  exact,
  exactText,
  multiplyExact,
  one,
  roundExact,
  subtractExact,
  sumExact,
  zero,
} from '../../exact.ts';

/**
 * Parts of either sign, rounded to a multiple of `step` so that they still add up to their sum: each is rounded down, the steps left over go
 * to the largest remainders, the earlier one first at a tie, and what is less than a step to the next.
 *
 * @internal
 */
export function roundedParts(parts: readonly Exact[], step: Exact = exact('0.01')): readonly Exact[] {
  const inSteps = parts.map((part) => divideExact(part, step));
  const floors = inSteps.map((part) => roundExact(part, 'floor', one));
  const left = subtractExact(sumExact(inSteps), sumExact(floors));
  const whole = roundExact(left, 'down', one);
  const count = Number(exactText(whole));
  const order = inSteps
    .map((part, index) => ({ index, rest: subtractExact(part, floors[index] as Exact) }))
    .sort((a, b) => compareExact(b.rest, a.rest) || a.index - b.index);
  const more = new Map(order.slice(0, count).map(({ index }) => [index, one]));
  const next = order[count];
  if (next) more.set(next.index, subtractExact(left, whole));
  return floors.map((floor, index) => multiplyExact(addExact(floor, more.get(index) ?? zero), step));
}
