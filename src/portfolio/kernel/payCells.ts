import type { PriceTable } from '../price/priceTable.ts';
import { type Decided, decide } from './decide.ts';
import { addMasses, payParts, payThree, payTwo, payWhole } from './payLines.ts';
import { type Block, blockLength, newScratch, type Prices, type Scratch, type Slab } from './scratch.ts';

/** What the lines of each cell come to. Three places a cell: by part where parts are rounded, otherwise the first. @internal */
export interface CellSums {
  /** In steps of rounding; what doubles cannot add exactly stands in `more`. */
  readonly steps: Float64Array;
  /** In quanta of mass, by part. */
  readonly masses: Float64Array;
  readonly more: Map<number, bigint>;
  readonly moreMasses: Map<number, bigint>;
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
    masses: new Float64Array(cells * 3),
    more: new Map(),
    moreMasses: new Map(),
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
 * **The bound.** Let V = Σ mᵢuᵢ be the exact value of a line in steps of its rounding: at most three parts, each a whole number of quanta
 * mᵢ < 2^53 (exact in a double) at an exact rational price uᵢ ≥ 0. Let u = 2^-53. The double hᵢ of a price is off by at most u(1 + 2^-7)uᵢ
 * (`doublesOf`), the product by another u, and a term takes part in at most two additions; no term is negative, so nothing cancels. Hence
 * the computed x satisfies |x − V| ≤ ((1 + u)^4 (1 + 2^-59) − 1) V < 4.01u V, and V < 1.001x, so |x − V| < 5u x. The loops allow E = 8u = 2^-50.
 * E is a power of two, so the product x·E is exact (prices that would bring it near the smallest doubles have E = ∞).
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
  const prices = new Array<Prices | undefined>(runs.length);
  const lasts = new Array<number>(runs.length).fill(0);
  for (let cell = 0; cell + 1 < starts.length; cell += 1) {
    const [first, last] = [starts[cell] as number, starts[cell + 1] as number];
    if (first === last) continue;
    let length = blockLength;
    for (let at = 0; at < runs.length; at += 1) {
      const { table } = runs[at] as Run;
      prices[at] = table.parts[cell] === 0 ? undefined : pricesOf(table, cell);
      const highest = mostSteps(table, cell, most);
      lasts[at] = highest;
      length = Math.min(length, Math.max(1, Math.floor(2 ** 52 / Math.max(1, highest, mostMass(table, cell, most)))));
    }
    for (let from = first; from < last; from += length) {
      const to = Math.min(from + length, last);
      for (let at = 0; at < runs.length; at += 1) {
        const own = prices[at];
        if (!own) continue;
        const run = runs[at] as Run;
        const before = at > 0 ? (runs[at - 1] as Run) : undefined;
        if (before && hasSameMasses(before.table, run.table, cell)) copyMasses(before.sums, run.sums, cell);
        else addBlockMasses(slab, run, cell, own, from, to, (last - first) * mostMass(run.table, cell, most), scratch);
        if (run.table.rounds[cell] === 0) continue;
        const block: Block = { slab, from, to, out: run.out ?? scratch.amounts, base: run.out ? 0 : from };
        payBlock(block, run, cell, own, scratch);
        settleUnsafe(block, run, cell, own, scratch, decided);
        addSteps(run.sums, run.table, cell, (last - first) * (lasts[at] as number), scratch);
        const grain = run.table.grain[cell] as number;
        if (run.out && grain !== 1) for (let line = from; line < to; line += 1) run.out[line] = (run.out[line] as number) * grain;
        run.sums.float64 += to - from - scratch.unsafes;
      }
    }
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
  const highest = Math.max(table.high[place] as number, table.high[place + 1] as number, table.high[place + 2] as number);
  return mostMass(table, cell, most) * highest * 1.001 + 3;
}

function hasSameMasses(a: PriceTable, b: PriceTable, cell: number): boolean {
  return a.parts[cell] === b.parts[cell] && a.massBy[cell] === b.massBy[cell] && a.normBy[cell] === b.normBy[cell];
}

function copyMasses(from: CellSums, to: CellSums, cell: number): void {
  for (let place = cell * 3; place < cell * 3 + 3; place += 1) {
    to.masses[place] = from.masses[place] as number;
    const more = from.moreMasses.get(place);
    if (more !== undefined) to.moreMasses.set(place, more);
  }
}

function addBlockMasses(
  slab: Slab,
  { table, sums }: Run,
  cell: number,
  prices: Prices,
  from: number,
  to: number,
  highest: number,
  scratch: Scratch,
): void {
  addMasses({ slab, from, to }, prices, table.parts[cell] as number, scratch);
  for (let part = 0; part < 3; part += 1) addTo(sums.masses, sums.moreMasses, cell * 3 + part, scratch.sums[part] as number, highest);
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

function payBlock(block: Block, { table }: Run, cell: number, prices: Prices, scratch: Scratch): void {
  const parts = table.parts[cell];
  if (parts === 1) payWhole(block, prices, scratch);
  else if (table.rounds[cell] === 2) payParts(block, prices, parts === 3 ? block.slab.temporary : block.slab.permissible, scratch);
  else if (parts === 2) payTwo(block, prices, scratch);
  else payThree(block, prices, scratch);
}

/** Decides the lines of the list one by one, and puts their sums right. */
function settleUnsafe(block: Block, run: Run, cell: number, prices: Prices, scratch: Scratch, decided: Decided): void {
  const { table, sums } = run;
  const parts = table.parts[cell] as number;
  const isByPart = table.rounds[cell] === 2 && parts !== 1;
  const grain = table.grain[cell] as number;
  const most = Number.MAX_SAFE_INTEGER / grain;
  for (let at = 0; at < scratch.unsafes; at += 1) {
    const line = scratch.unsafe[at] as number;
    takeMasses(scratch.masses, block.slab, line, parts, prices);
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

/** The parts of a line's mass. @internal */
export function takeMasses(
  masses: Float64Array,
  { amount, permissible, temporary }: Slab,
  line: number,
  parts: number,
  { massBy, normBy }: Pick<Prices, 'massBy' | 'normBy'>,
): void {
  const mass = (amount[line] as number) * massBy;
  masses[0] = mass;
  masses[1] = 0;
  masses[2] = 0;
  if (parts === 1) return;
  const lower = (permissible[line] as number) * normBy;
  const upper = parts === 3 ? (temporary[line] as number) * normBy : lower;
  const within = Math.min(mass, lower);
  const upTo = Math.min(mass, upper);
  masses[0] = within;
  masses[1] = upTo - within;
  masses[2] = mass - upTo;
}
