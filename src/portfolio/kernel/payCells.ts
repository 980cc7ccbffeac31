import type { PriceTable } from '../price/priceTable.ts';
import { type Decided, decide, reach } from './decide.ts';
import { decidePairs } from './decidePairs.ts';
import { payEdges, payParts, payScaledEdges, payWhole } from './payLines.ts';
import { type Block, blockLength, newScratch, type Prices, type Scratch, type Slab } from './scratch.ts';

/** What the lines of each cell come to. Three places a cell: by part where parts are rounded, otherwise the first. @internal */
export interface CellSums {
  /** In steps of rounding; what doubles cannot add without error stands in `more`. */
  steps: Float64Array;
  readonly more: Map<number, bigint>;
  /** Amounts that no double holds, by place of the line, in steps of the result. */
  readonly wide: Map<number, bigint>;
  float64: number;
  twoProduct: number;
  bigint: number;
}

/** No lines yet. @internal */
export function noSums(cells: number): CellSums {
  return {
    steps: new Float64Array(cells * 3),
    more: new Map(),
    wide: new Map(),
    float64: 0,
    twoProduct: 0,
    bigint: 0,
  };
}

/** One price table, its sums, and where its amounts go. @internal */
export interface Run {
  readonly table: PriceTable;
  readonly sums: CellSums;
  /** By place among the lines of the slab, in steps of the result; absent: nobody keeps them. */
  readonly out: Float64Array | undefined;
}

/**
 * Works out lines that are sorted by cell, under one price table or several, and adds them up. Every amount is the exact one,
 * rounded as the regime says: a float64 result is taken only where this holds.
 *
 * **The bound.** Let V be the exact value of a line in steps of its rounding, V = m·c₁ + o·c₂ + a·c₃: all of its mass m at the price of the first
 * band, the mass o over the first edge at what the second band costs more, the mass a over the second edge at what the third costs more still. (Where
 * parts are rounded one by one, each part is such a sum of one term.) The masses are whole numbers below 2^53, exact in doubles, and so are d = m − edge
 * and d + |d|, which is 2o, and halving a coefficient. The coefficients are rational and not negative; a cell in which a price falls has E = ∞.
 * Let u = 2^-53. The double of a coefficient is off by at most u(1 + 2^-7) of it (`highOf`, `doubleOf`), the product by another u, and a term takes
 * part in at most two additions; no term is negative, so nothing cancels. Hence the computed x satisfies
 * |x − V| ≤ ((1 + u)^3 (1 + u(1 + 2^-7)) − 1) V < 4.01u V, and V < 1.001x, so |x − V| < 5u x. The loops allow E = 8u = 2^-50. E is a power of two,
 * so the product x·E is exact (prices that would bring it near the smallest doubles have E = ∞).
 *
 * **The test.** k = ⌊x + ½⌋, and the line is safe if ½ − |x − k| > x·E.
 * For x < 2^52 the difference x − k is exact where |x − k| ≤ ½: k = 0, or k ≥ 1 and k/2 ≤ x ≤ 2k (Sterbenz); where the addition x + ½ rounded up and
 * left |x − k| > ½, the computed difference is ½ or more and the test fails. ½ − |x − k| is exact where |x − k| ≥ ¼ (Sterbenz); below that it is
 * at least ¼ before and after rounding, while x·E ≥ ¼ needs x ≥ 2^48, where x is a multiple of 2^-4 and the difference is exact again. From x = 2^49 on
 * x·E ≥ ½ and the test fails by itself: there is no range to check, and infinite or undefined values fail it, too.
 *
 * **The conclusion.** In a safe line |V − k| ≤ |x − k| + |x − V| < |x − k| + x·E < ½. So k is the nearest whole number to V, V is no tie, and half-up,
 * half-even and half-down agree on k. Every other line is written to a list and decided after the loop (`decide`).
 *
 * **The sums.** Amounts and masses are whole numbers. A block is as long as its sum stays below 2^53 by the largest numbers of its cell; sums of
 * a cell are added in doubles where all of its lines together stay below it, and as integers of any length otherwise.
 *
 * @internal
 */
export function payCells(slab: Slab, most: Most, runs: readonly Run[]): void {
  const scratch = newScratch();
  const { starts } = slab;
  const decided: Decided = { steps: 0, by: 'twoProduct', big: undefined };
  for (let cell = 0; cell + 1 < starts.length; cell += 1) {
    const [first, last] = [starts[cell] as number, starts[cell + 1] as number];
    if (first === last) continue;
    // All books take their turn with a piece of the cell while it is near.
    for (let from = first; from < last; from += blockLength) {
      for (const run of runs)
        payPiece(slab, run, most, { cell, from, to: Math.min(from + blockLength, last), lines: last - first }, scratch, decided);
    }
  }
}

interface Piece {
  readonly cell: number;
  readonly from: number;
  readonly to: number;
  /** Of the whole cell. */
  readonly lines: number;
}

function payPiece(slab: Slab, run: Run, most: Most, { cell, from, to, lines }: Piece, scratch: Scratch, decided: Decided): void {
  const { table, sums, out } = run;
  if (table.parts[cell] === 0 || table.rounds[cell] === 0) return;
  const prices = pricesOf(table, cell);
  const highest = mostSteps(table, cell, most);
  const length = highest * blockLength < 2 ** 52 ? blockLength : Math.max(1, Math.floor(2 ** 52 / highest));
  const upper = table.parts[cell] === 3 ? slab.temporary : slab.permissible;
  for (let begin = from; begin < to; begin += length) {
    const end = Math.min(begin + length, to);
    const block: Block = { slab, from: begin, to: end, out: out ?? scratch.amounts, base: out ? 0 : begin, upper };
    payBlock(block, table, cell, prices, scratch);
    sums.float64 += end - begin - scratch.unsafes;
    if (scratch.unsafes > 0) settleUnsafe(block, run, cell, prices, scratch, decided);
    addSteps(sums, table, cell, lines * highest, scratch);
    const grain = table.grain[cell] as number;
    if (out && grain !== 1) for (let line = begin; line < end; line += 1) out[line] = (out[line] as number) * grain;
  }
}

/** The largest amount and norm of each cell. @internal */
export interface Most {
  readonly amount: Float64Array;
  readonly norm: Float64Array;
}

function pricesOf(table: PriceTable, cell: number): Prices {
  const place = cell * 3;
  return {
    massBy: table.massBy[cell] as number,
    normBy: table.normBy[cell] as number,
    first: table.high[place] as number,
    second: table.high[place + 1] as number,
    third: table.high[place + 2] as number,
    error: table.error[cell] as number,
  };
}

/** No part of the mass of a line is more. */
function mostMass(table: PriceTable, cell: number, most: Most): number {
  return (most.amount[cell] as number) * (table.massBy[cell] as number);
}

/** No line comes to more, and no sum of its parts. */
function mostSteps(table: PriceTable, cell: number, most: Most): number {
  if ((table.quarter[cell] as number) < 0) return 2 ** 53;
  const place = cell * 3;
  const each =
    Math.abs(table.high[place] as number) + Math.abs(table.high[place + 1] as number) + Math.abs(table.high[place + 2] as number);
  return mostMass(table, cell, most) * each * 1.001 + 3;
}

function addSteps(sums: CellSums, table: PriceTable, cell: number, highest: number, scratch: Scratch): void {
  const parts = table.rounds[cell] === 2 && table.parts[cell] !== 1 ? 3 : 1;
  for (let part = 0; part < parts; part += 1) addTo(sums.steps, sums.more, cell * 3 + part, scratch.sums[part] as number, highest);
}

/** Adds in doubles where all of it stays below 2^53, otherwise without a bound. */
function addTo(doubles: Float64Array, more: Map<number, bigint>, place: number, sum: number, highest: number): void {
  if (highest < 2 ** 53) doubles[place] = (doubles[place] as number) + sum;
  else if (sum !== 0) more.set(place, (more.get(place) ?? 0n) + BigInt(sum));
}

function payBlock(block: Block, table: PriceTable, cell: number, prices: Prices, scratch: Scratch): void {
  if (table.parts[cell] === 1) payWhole(block, prices, scratch);
  else if (table.rounds[cell] === 2) payParts(block, prices, scratch);
  else if (prices.massBy === 1 && prices.normBy === 1) payEdges(block, prices, scratch);
  else payScaledEdges(block, prices, scratch);
}

/** Decides the lines of the list one by one, and puts their sums right. */
function settleUnsafe(block: Block, run: Run, cell: number, prices: Prices, scratch: Scratch, decided: Decided): void {
  const { table, sums } = run;
  const parts = table.parts[cell] as number;
  const isByPart = table.rounds[cell] === 2 && parts !== 1;
  const grain = table.grain[cell] as number;
  const most = Number.MAX_SAFE_INTEGER / grain;
  if (!isByPart && (table.mode[cell] as number) <= 2 && (table.quarter[cell] as number) >= 0 && most > reach)
    sums.twoProduct += decidePairs(table, cell, block, prices, scratch);
  for (let at = 0; at < scratch.unsafes; at += 1) {
    const line = scratch.unsafe[at] as number;
    takeMasses(scratch.masses, block, line, { parts, isByPart }, prices);
    const place = line - block.base;
    if (!isByPart) {
      decide(table, cell, scratch.masses, 0, parts === 1 ? 1 : 3, decided);
      sums[decided.by] += 1;
      put(scratch, sums, cell * 3, 0, block.out[place] as number, decided);
      block.out[place] = decided.steps;
      if (decided.steps > most && run.out) sums.wide.set(line, (decided.big ?? BigInt(decided.steps)) * BigInt(grain));
      continue;
    }
    let [amount, big, isBig] = [0, 0n, false];
    for (let part = 0; part < 3; part += 1) {
      decide(table, cell, scratch.masses, part, part + 1, decided);
      const before = Math.floor((scratch.masses[part] as number) * (table.high[cell * 3 + part] as number) + 0.5);
      put(scratch, sums, cell * 3 + part, part, before, decided);
      amount += decided.steps;
      big += decided.big ?? BigInt(decided.steps);
      isBig ||= decided.by === 'bigint';
    }
    sums[isBig ? 'bigint' : 'twoProduct'] += 1;
    block.out[place] = amount;
    if (amount > most && run.out) sums.wide.set(line, big * BigInt(grain));
  }
}

/** What was decided, in place of what the float loop had added. */
function put(scratch: Scratch, sums: CellSums, sum: number, part: number, before: number, { steps, big }: Decided): void {
  if (big === undefined) scratch.sums[part] = (scratch.sums[part] as number) - before + steps;
  else {
    scratch.sums[part] = (scratch.sums[part] as number) - before;
    sums.more.set(sum, (sums.more.get(sum) ?? 0n) + big);
  }
}

/** The masses that the prices of a line are for: of its parts, or all of it and what lies over each edge. */
function takeMasses(
  masses: Float64Array,
  { slab: { amount, permissible }, upper }: Block,
  line: number,
  { parts, isByPart }: { readonly parts: number; readonly isByPart: boolean },
  { massBy, normBy }: Prices,
): void {
  const mass = (amount[line] as number) * massBy;
  masses[0] = mass;
  masses[1] = 0;
  masses[2] = 0;
  if (parts === 1) return;
  const over = Math.max(0, mass - (permissible[line] as number) * normBy);
  const above = Math.max(0, mass - (upper[line] as number) * normBy);
  masses[0] = isByPart ? mass - over : mass;
  masses[1] = isByPart ? over - above : over;
  masses[2] = above;
}
