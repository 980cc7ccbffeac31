import { addExact, compareExact, divideExact, type Exact, exact, subtractExact, zero } from '../exact.ts';
import type { Line } from '../model/assessment.ts';

/**
 * How many units more of a line may turn the price, in order: what lies between any two of the units and edges of it and of
 * the later lines that a norm per year ties to it. Several lines may move towards each other, so parts of it count, too.
 *
 * @internal
 */
export function turnsOf(line: Line, later: readonly Line[]): readonly Exact[] {
  const marks = [line, ...later].flatMap(({ units, edges = {} }) => [units, ...Object.values(edges)].map((text) => exact(text)));
  const turns: Exact[] = [];
  for (const [at, mark] of marks.entries()) {
    for (const other of [...marks.slice(at + 1), ...(later.length > 0 ? [zero] : [])]) {
      const between = subtractExact(mark, other);
      const size = between.digits < 0n ? subtractExact(zero, between) : between;
      if (size.digits !== 0n) for (let parts = 1; parts <= later.length + 1; parts += 1) turns.push(divideExact(size, exact(parts)));
    }
  }
  return turns.sort(compareExact);
}

/** The last of the turns up to which a cost is straight; `undefined` if it is straight beyond all of them. @internal */
export function straightUntil(turns: readonly Exact[], isStraight: (units: Exact) => boolean): Exact | undefined {
  const ends = [...turns, ...turns.slice(-1).map((last) => addExact(last, last))];
  let [straight, bent] = [-1, ends.length];
  while (bent - straight > 1) {
    const middle = (straight + bent) >> 1;
    if (isStraight(ends[middle] as Exact)) straight = middle;
    else bent = middle;
  }
  return bent === ends.length ? undefined : turns[straight];
}
