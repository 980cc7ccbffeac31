import { addExact, compareExact, divideExact, type Exact, subtractExact, zero } from '../../exact.ts';
import type { Plant } from './readSample.ts';

/** Sums over the best plants. @internal */
export interface Sums {
  readonly specific: Exact;
  readonly mass: Exact;
  readonly output: Exact;
}

/** Plants by specific emission, best first, as a method sees them. @internal */
export interface Ranking {
  readonly count: number;
  /** Specific emission of the plant at a place, counted from 0. */
  readonly at: (place: number) => Exact;
  /** Sums over the best `count`. */
  readonly best: (count: number) => Sums;
}

/** Best first; equal plants by id, so that the order in which they were given does not matter. @internal */
export function ranked(plants: readonly Plant[]): readonly Plant[] {
  return [...plants].sort((a, b) => compareExact(a.specific, b.specific) || (a.plant < b.plant ? -1 : 1));
}

/** @internal */
export function rankingOf(plants: readonly Plant[]): Ranking {
  const sums: Sums[] = [{ specific: zero, mass: zero, output: zero }];
  return {
    count: plants.length,
    at: (place) => (plants[place] as Plant).specific,
    best: (count) => {
      for (let last = sums.length; last <= count; last += 1)
        sums.push(withPlant(sums[last - 1] as Sums, plants[last - 1] as Plant, addExact));
      return sums[count] as Sums;
    },
  };
}

/** The ranking of all but one. @internal */
export function without(all: Ranking, plants: readonly Plant[], left: number): Ranking {
  return {
    count: all.count - 1,
    at: (place) => all.at(place < left ? place : place + 1),
    best: (count) => (count <= left ? all.best(count) : withPlant(all.best(count + 1), plants[left] as Plant, subtractExact)),
  };
}

function withPlant(sums: Sums, { specific, mass, output }: Plant, change: typeof addExact): Sums {
  const signed = change(zero, specific);
  return { specific: plus(sums.specific, signed), mass: change(sums.mass, mass), output: change(sums.output, output) };
}

/**
 * A sum over the least common divisor, not in lowest terms: of many quotients the terms are long, and reducing each sum costs more than
 * all the rest.
 */
function plus(a: Exact, b: Exact): Exact {
  const missing = b.divisor / commonOf(b.divisor, a.divisor % b.divisor);
  const divisor = a.divisor * missing;
  const sum = addExact(
    { digits: a.digits * missing, scale: a.scale, divisor: 1n },
    { digits: b.digits * (divisor / b.divisor), scale: b.scale, divisor: 1n },
  );
  return { ...sum, divisor };
}

function commonOf(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonOf(b, a % b);
}

/** @internal */
export function ratioOf({ mass, output }: Pick<Sums, 'mass' | 'output'>): Exact {
  return divideExact(mass, output);
}
