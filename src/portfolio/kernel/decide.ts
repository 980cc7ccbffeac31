import { one, roundExact } from '../../exact.ts';
import { lowOf, modes, type PriceTable } from '../price/priceTable.ts';

/** How a line was decided, and the steps that it comes to; `big` where no double holds them. @internal */
export interface Decided {
  steps: number;
  by: 'twoProduct' | 'bigint';
  big: bigint | undefined;
}

/** 2^27 + 1: a double times it splits into two halves whose products are exact (Veltkamp, Dekker). @internal */
export const splitter = 134_217_729;
/** What the sum of double pairs may be off, relative to the sizes of its terms; see `decide`. @internal */
export const pairError = 2 ** -95;
/** Sums below it have half-way points that are doubles, with digits to spare. @internal */
export const reach = 2 ** 50;

/**
 * Decides a line, or one part of it, that the float sum does not. First by pairs of doubles, then by whole numbers.
 *
 * A coefficient c is known as h + l with |c − (h + l)| ≤ 2^-105 |c|, and m·h is split without error into p + e (Dekker). The p
 * are added without error (Knuth's two-sum) into s; let z be the sum of their sizes, which is s unless a price falls. Everything small goes into
 * one double: at most 12 terms of at most 2^-52 z each, with at most 16 roundings, so it is off by at most 16 · 12 · 2^-105 z < 2^-97 z. With the
 * coefficients' own error the sum V = s + small is known to 2^-96 z; 2^-95 leaves room for the test. A line is a whole number of 1/D steps, so a distance to the
 * edge that is proved to be below 1/(2D) is zero: the line lies on it, and the mode of rounding decides.
 *
 * @param masses - What the prices are for, in quanta: whole numbers below 2^53.
 * @param first - The first part that is decided, and after the last one `end`.
 * @internal
 */
export function decide(table: PriceTable, cell: number, masses: Float64Array, first: number, end: number, result: Decided): void {
  const place = cell * 3;
  const mode = table.mode[cell] as number;
  let [sum, small, size] = [0, 0, 0];
  for (let part = first; part < end; part += 1) {
    const mass = masses[part] as number;
    const high = table.high[place + part] as number;
    if (mass === 0 || high === 0) continue;
    const product = mass * high;
    const massTop = splitter * mass - (splitter * mass - mass);
    const massRest = mass - massTop;
    const highTop = splitter * high - (splitter * high - high);
    const highRest = high - highTop;
    const lost = massRest * highRest - (product - massTop * highTop - massRest * highTop - massTop * highRest);
    const before = sum;
    sum = before + product;
    size += Math.abs(product);
    const kept = sum - before;
    small += before - (sum - kept) + (product - kept) + lost + mass * lowOf(table, cell, part);
  }
  const quarter = table.quarter[cell] as number;
  if (quarter >= 0 && size < reach) {
    const bound = size * pairError;
    const nearest = Math.floor(sum + 0.5);
    // The distance from the edge where the rounding turns: half-way, or, for a directed mode, the whole number itself.
    const edge = mode > 2 ? nearest : sum - nearest < 0 ? nearest - 0.5 : nearest + 0.5;
    const distance = sum - edge + small;
    const isOnEdge = Math.abs(distance) + bound < quarter * 2 && bound < quarter;
    if (isOnEdge || Math.abs(distance) > bound * 2) {
      result.by = 'twoProduct';
      result.big = undefined;
      result.steps = isOnEdge ? onEdge(mode, edge) : mode > 2 ? directed(mode, edge, distance) : distance > 0 ? edge + 0.5 : edge - 0.5;
      return;
    }
  }
  decideExactly(table, cell, masses, first, end, result);
}

/** A line exactly on the edge: half a step above a whole number, or on one. */
function onEdge(mode: number, edge: number): number {
  const [upper, lower] = [edge + 0.5, edge - 0.5];
  switch (modes[mode]) {
    case 'half-up':
      return upper;
    case 'half-down':
      return lower;
    case 'half-even':
      return upper % 2 === 0 ? upper : lower;
    default:
      return edge;
  }
}

/** A line beside a whole number. */
function directed(mode: number, edge: number, distance: number): number {
  const isUp = modes[mode] === 'up' || modes[mode] === 'ceiling';
  if (isUp) return distance > 0 ? edge + 1 : edge;
  return distance < 0 ? edge - 1 : edge;
}

/** By whole numbers of any length. */
function decideExactly(table: PriceTable, cell: number, masses: Float64Array, first: number, end: number, result: Decided): void {
  let above = 0n;
  for (let part = first; part < end; part += 1) above += BigInt(masses[part] as number) * (table.above[cell * 3 + part] as bigint);
  const mode = modes[table.mode[cell] as number] ?? 'half-up';
  const steps = roundExact({ digits: above, scale: 0, divisor: table.below[cell] as bigint }, mode, one).digits;
  result.by = 'bigint';
  result.steps = Number(steps);
  result.big = Number.isSafeInteger(result.steps) ? undefined : steps;
}
