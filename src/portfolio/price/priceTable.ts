import { addExact, divideExact, type Exact, multiplyExact, one, type RoundingMode, reduceExact, zero } from '../../exact.ts';
import type { Cell } from '../compile/cell.ts';
import { doubleOf, restOf } from './doubleOf.ts';
import type { BandPrice, CellPlan, Slot } from './plan.ts';

/** What the float loop allows for: 2^-50 of the sum. The proof stands at `payCells`. */
const floatError = 2 ** -50;

/** The parts of a line's mass, by place in the table. */
const slots: readonly Slot[] = ['within', 'between', 'above'];

/** Prices as the kernel takes them: columns by cell, three places a cell for the three parts of a mass. Plain data: workers take it. @internal */
export interface PriceTable {
  readonly cells: number;
  /** How many parts the mass of a line has: 1, 2 (within, above) or 3; 0 where the kernel does not work the cell out. */
  readonly parts: Uint8Array;
  /** What is rounded: 0 nothing, 1 the line, 2 each part. */
  readonly rounds: Uint8Array;
  /** Place in `modes`. */
  readonly mode: Uint8Array;
  /** Amounts and norms times these are whole numbers of one quantum of mass. */
  readonly massBy: Float64Array;
  readonly normBy: Float64Array;
  /**
   * Steps of rounding for one quantum, as doubles: of each part where parts are rounded one by one, otherwise of all mass, and what the mass
   * over the first and the second edge costs more.
   */
  readonly high: Float64Array;
  /** What is left of them, to 2^-105: see `lowOf`. */
  readonly low: Float64Array;
  /** Relative error of the float sum; infinite where doubles do not reach. */
  readonly error: Float64Array;
  /** At most a quarter of the distance between two values that a line can have, in steps; negative where doubles do not reach. */
  readonly quarter: Float64Array;
  /** Steps of the result for one step of rounding. */
  readonly grain: Float64Array;
  /** The exact steps for one quantum: numerator, and one denominator a cell. */
  readonly above: readonly bigint[];
  readonly below: readonly bigint[];
}

/** @internal */
export const modes: readonly RoundingMode[] = ['half-up', 'half-even', 'half-down', 'up', 'down', 'ceiling', 'floor'];

/** A cell that the kernel may work out, in exact numbers. @internal */
export interface ExactCell {
  readonly plan: CellPlan & { readonly by: 'kernel' };
  /** Whole numbers: amounts and norms times these are quanta of mass. */
  readonly massBy: bigint;
  readonly normBy: bigint;
  /** The quantum, in units of the amount. */
  readonly quantum: Exact;
  /** By part: within or whole, between, above. */
  readonly prices: readonly (BandPrice | undefined)[];
  /** 1, 2 or 3. */
  readonly parts: number;
}

/** @internal */
export function exactCellOf(cell: Cell, plan: CellPlan & { readonly by: 'kernel' }): ExactCell {
  const [amountStep, normStep] = [cell.scale, cell.normScale].map((scale): Exact => ({ digits: 1n, scale, divisor: 1n })) as [Exact, Exact];
  const hasEdges = plan.bands.some(({ slot }) => slot !== 'whole');
  const ratio = hasEdges && plan.normUnit.digits !== 0n ? divideExact(amountStep, multiplyExact(normStep, plan.normUnit)) : one;
  const [massBy, normBy] = hasEdges ? wholes(ratio) : [1n, 1n];
  const prices = hasEdges ? slots.map((slot) => plan.bands.find((band) => band.slot === slot)) : [together(plan.bands)];
  return {
    plan,
    massBy,
    normBy,
    quantum: reduceExact(divideExact(amountStep, { digits: massBy, scale: 0, divisor: 1n })),
    prices,
    parts: !hasEdges ? 1 : prices[1] ? 3 : 2,
  };
}

/** A ratio as two whole numbers without a common divisor. */
function wholes(ratio: Exact): readonly [bigint, bigint] {
  let [above, below] = [ratio.digits, ratio.divisor * 10n ** BigInt(ratio.scale)];
  const common = greatestDivisor(above, below);
  above /= common;
  below /= common;
  return [above, below];
}

function greatestDivisor(first: bigint, second: bigint): bigint {
  let [a, b] = [first, second];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** Bands that all take the whole mass cost together what they cost one by one. */
function together(bands: readonly BandPrice[]): BandPrice | undefined {
  const [first, ...more] = bands;
  if (!first || more.length === 0) return first;
  const problems = bands.flatMap((band) => band.problems);
  const sum = bands.reduce((all, { price }) => addExact(all, price ?? zero), zero);
  return { ...first, price: problems.length > 0 ? undefined : reduceExact(sum), problems };
}

/** The step of which all rounded amounts are whole numbers; `undefined` if nothing is rounded. @internal */
export function commonStep(cells: readonly (ExactCell | undefined)[]): Exact | undefined {
  let step: Exact | undefined;
  for (const cell of cells) {
    if (!cell || cell.plan.rounding.at === 'none') continue;
    const { to } = cell.plan.rounding;
    if (!step) step = to;
    else if (step !== to) step = commonDivisor(step, to);
  }
  return step;
}

function commonDivisor(a: Exact, b: Exact): Exact {
  const [[aAbove, aBelow], [bAbove, bBelow]] = [wholes(a), wholes(b)];
  const below = (aBelow * bBelow) / greatestDivisor(aBelow, bBelow);
  const above = greatestDivisor(aAbove * (below / aBelow), bAbove * (below / bBelow));
  return reduceExact({ digits: above, scale: 0, divisor: below });
}

/** How many of the common step one step of rounding is. @internal */
export function grainOf(to: Exact, step: Exact): number {
  return to.digits === step.digits && to.scale === step.scale && to.divisor === step.divisor ? 1 : Number(wholes(divideExact(to, step))[0]);
}

/** The table of all cells; what a double cannot carry is left to the exact loop. @internal */
export function priceTable(
  cells: readonly (ExactCell | undefined)[],
  most: { readonly amount: Float64Array; readonly norm: Float64Array },
  step: Exact | undefined,
): PriceTable {
  const count = cells.length;
  const above: bigint[] = new Array(count * 3).fill(0n);
  const below: bigint[] = new Array(count).fill(1n);
  const table: PriceTable = {
    cells: count,
    parts: new Uint8Array(count),
    rounds: new Uint8Array(count),
    mode: new Uint8Array(count),
    massBy: new Float64Array(count).fill(1),
    normBy: new Float64Array(count).fill(1),
    high: new Float64Array(count * 3),
    low: new Float64Array(count * 3).fill(Number.NaN),
    error: new Float64Array(count).fill(floatError),
    quarter: new Float64Array(count),
    grain: new Float64Array(count).fill(1),
    above,
    below,
  };
  for (const [at, cell] of cells.entries()) {
    if (!cell || !isOfDoubles(cell, most.amount[at] as number, most.norm[at] as number)) continue;
    table.parts[at] = cell.parts;
    table.massBy[at] = Number(cell.massBy);
    table.normBy[at] = Number(cell.normBy);
    const { rounding } = cell.plan;
    if (rounding.at === 'none') continue;
    table.rounds[at] = rounding.at === 'line' ? 1 : 2;
    table.mode[at] = modes.indexOf(rounding.mode);
    const { numerators: ofParts, denominator } = inSteps(cell, rounding.to);
    const isByPart = rounding.at === 'band' && cell.parts > 1;
    const numerators = isByPart ? ofParts : supplements(ofParts, cell.parts);
    below[at] = denominator;
    table.grain[at] = step ? grainOf(rounding.to, step) : 1;
    let isFar = false;
    for (const [slot, numerator] of numerators.entries()) {
      const place = at * 3 + slot;
      above[place] = numerator;
      const high = highOf(numerator < 0n ? -numerator : numerator, denominator);
      if (high === undefined) isFar = true;
      if (numerator < 0n) table.error[at] = Number.POSITIVE_INFINITY;
      table.high[place] = numerator < 0n ? -(high ?? 0) : (high ?? 0);
    }
    table.quarter[at] = isFar ? -1 : quarterOf(denominator);
    // Directed modes turn at whole numbers, where lines are most often: pairs of doubles decide all of them.
    if (isFar || (table.mode[at] as number) > 2) table.error[at] = Number.POSITIVE_INFINITY;
  }
  return table;
}

/** What all mass costs, and what the mass over each edge costs more; a supplement below zero is a price that falls. */
function supplements([within = 0n, between = 0n, above = 0n]: readonly bigint[], parts: number): readonly bigint[] {
  if (parts === 1) return [within];
  return parts === 2 ? [within, 0n, above - within] : [within, between - within, above - between];
}

/** Steps of rounding for one quantum in each part of a mass, over one denominator. */
function inSteps({ prices, quantum }: ExactCell, to: Exact): { readonly numerators: readonly bigint[]; readonly denominator: bigint } {
  if (
    quantum.divisor === 1n &&
    to.divisor === 1n &&
    to.digits === 1n &&
    prices.every((band) => !band?.price || band.price.divisor === 1n)
  ) {
    // Decimals, as nearly every law has them: powers of ten need no common divisor.
    const scaleOf = (band: BandPrice | undefined): number => (band?.price ? band.price.scale + quantum.scale - to.scale : 0);
    const scale = Math.max(0, ...prices.map(scaleOf));
    return {
      numerators: prices.map((band) => (band?.price ? band.price.digits * quantum.digits * powerOfTen(scale - scaleOf(band)) : 0n)),
      denominator: powerOfTen(scale),
    };
  }
  const fractions = prices.map((band) => wholes(divideExact(multiplyExact(band?.price ?? zero, quantum), to)));
  const denominator = fractions.reduce((all, [, own]) => (all * own) / greatestDivisor(all, own), 1n);
  return { numerators: fractions.map(([numerator, own]) => numerator * (denominator / own)), denominator };
}

function powerOfTen(exponent: number): bigint {
  return powers[exponent] ?? 10n ** BigInt(exponent);
}

const powers = Array.from({ length: 40 }, (_, exponent) => 10n ** BigInt(exponent));

/** The double of a fraction, off by 2^-53 of it and a little; `undefined` where doubles do not reach. */
function highOf(above: bigint, below: bigint): number | undefined {
  // Both are doubles without error, so their quotient is rounded once.
  if (above <= 9_007_199_254_740_991n && below <= 10_000_000_000_000_000_000_000n && below === powerOfTen(below.toString().length - 1))
    return Number(above) / Number(below);
  return doubleOf(above, below);
}

/** What the double of a price leaves of it, worked out when a line first needs it. @internal */
export function lowOf({ low, high, above, below }: PriceTable, cell: number, part: number): number {
  const place = cell * 3 + part;
  if (Number.isNaN(low[place])) low[place] = restOf(above[place] as bigint, below[cell] as bigint, high[place] as number);
  return low[place] as number;
}

/** Whether all bands have a price, and the masses are whole doubles. */
function isOfDoubles({ prices, massBy, normBy }: ExactCell, amount: number, norm: number): boolean {
  const isWhole = (number: number, by: bigint): boolean => BigInt(number) * by <= BigInt(Number.MAX_SAFE_INTEGER);
  return prices.every((band) => !band || band.price) && isWhole(amount, massBy) && isWhole(norm, normBy);
}

/** A little less than 1 ÷ (4 × denominator). */
function quarterOf(denominator: bigint): number {
  return denominator < 2n ** 900n ? 0.25 / (Number(denominator) * (1 + 2 ** -40)) : 0;
}
