import { addExact, divideExact, type Exact, multiplyExact, one, type RoundingMode, reduceExact, zero } from '../../exact.ts';
import type { Cell } from '../compile/cell.ts';
import { doublesOf } from './doublesOf.ts';
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
  /** Steps of rounding for one quantum, as a double and what is left of it. */
  readonly high: Float64Array;
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
    low: new Float64Array(count * 3),
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
    const inSteps = cell.prices.map((band) => wholes(divideExact(multiplyExact(band?.price ?? zero, cell.quantum), rounding.to)));
    const denominator = inSteps.reduce((all, [, one]) => (all * one) / greatestDivisor(all, one), 1n);
    below[at] = denominator;
    const [stepAbove] = wholes(divideExact(rounding.to, step ?? rounding.to));
    table.grain[at] = Number(stepAbove);
    let isFar = false;
    for (const [slot, [numerator, own]] of inSteps.entries()) {
      const place = at * 3 + slot;
      above[place] = numerator * (denominator / own);
      const pair = doublesOf(numerator, own);
      if (!pair) isFar = true;
      table.high[place] = pair?.high ?? 0;
      table.low[place] = pair?.low ?? 0;
    }
    table.quarter[at] = isFar ? -1 : quarterOf(denominator);
    // Directed modes turn at whole numbers, where lines are most often: pairs of doubles decide all of them.
    if (isFar || (table.mode[at] as number) > 2) table.error[at] = Number.POSITIVE_INFINITY;
  }
  return table;
}

/** Whether all bands have a price, and the masses are whole doubles. */
function isOfDoubles({ prices, massBy, normBy }: ExactCell, amount: number, norm: number): boolean {
  const isWhole = (number: number, by: bigint): boolean => BigInt(number) * by <= BigInt(Number.MAX_SAFE_INTEGER);
  return prices.every((band) => !band || band.price) && isWhole(amount, massBy) && isWhole(norm, normBy);
}

/** A little less than 1 ÷ (4 × denominator). */
function quarterOf(denominator: bigint): number {
  const pair = doublesOf(1n, denominator * 4n);
  return pair ? pair.high * (1 - 2 ** -40) : 0;
}
