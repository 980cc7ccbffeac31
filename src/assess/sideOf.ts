import { addExact, compareExact, divideExact, type Exact, exact, maxExact, multiplyExact, one, subtractExact, zero } from '../exact.ts';
import { speck, turnBetween } from './turnBetween.ts';

/** The straight side on which a payment stands. @internal */
export interface Side {
  /** Per unit more. */
  readonly price: Exact;
  /** Units more up to which it is straight; `undefined` without end. */
  readonly end: Exact | undefined;
  /** Jumps from here to the end, both included. */
  readonly cliffs: readonly { readonly at: Exact; readonly by: Exact }[];
}

// Steps that find a threshold above, each sixteen times as far: 16^25 units are more than anyone releases.
const steps = 25;
const sixteen = exact('16');

/**
 * The price just above an amount, and where that side ends: at a known end, or earlier, where the payment turns or jumps.
 * `undefined` if it is bent everywhere, as where lines share a budget by their amounts.
 *
 * @param cost - Payment for that many units more, less the payment for none.
 * @param known - Units more up to an end that is known; absent: none.
 * @internal
 */
export function sideOf(cost: (units: Exact) => Exact, known: Exact | undefined): Side | undefined {
  const here = lineFrom(cost, zero);
  if (!here) return undefined;
  const isStraight = (units: Exact): boolean => compareExact(cost(units), here.at(units)) === 0;
  const bent = known ? bentBefore(known, isStraight) : bentAbove(isStraight);
  const end = bent ? turnBetween(speck, bent, isStraight) : known;
  const beyond = end && lineFrom(cost, end);
  const jumps = [{ at: zero, by: here.at(zero) }, ...(end && beyond ? [{ at: end, by: subtractExact(beyond.at(end), here.at(end)) }] : [])];
  return { price: here.slope, end, cliffs: jumps.filter(({ by }) => by.digits !== 0n) };
}

/** The straight line just above a point; `undefined` if there is none. */
function lineFrom(cost: (units: Exact) => Exact, from: Exact): { readonly slope: Exact; readonly at: (units: Exact) => Exact } | undefined {
  const [first, second, third] = [1, 2, 3].map((times) => cost(addExact(from, multiplyExact(speck, { ...one, digits: BigInt(times) }))));
  if (!first || !second || !third) return undefined;
  const rise = subtractExact(second, first);
  if (compareExact(rise, subtractExact(third, second)) !== 0) return undefined;
  const slope = divideExact(rise, speck);
  const start = subtractExact(first, rise);
  return { slope, at: (units) => addExact(start, multiplyExact(slope, subtractExact(units, from))) };
}

/** A point before the known end that lies off the line. */
function bentBefore(end: Exact, isStraight: (units: Exact) => boolean): Exact | undefined {
  const last = maxExact(speck, subtractExact(end, speck));
  return isStraight(last) ? undefined : last;
}

function bentAbove(isStraight: (units: Exact) => boolean): Exact | undefined {
  let units = one;
  for (let at = 0; at < steps; at += 1) {
    if (!isStraight(units)) return units;
    units = multiplyExact(units, sixteen);
  }
  return undefined;
}
