import { addExact, type Exact, zero } from '../../exact.ts';
import type { Band } from '../../model/figure.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Packed } from '../compile/packed.ts';
import type { MassSums } from '../kernel/addMasses.ts';
import { type CellSums, noSums } from '../kernel/payCells.ts';
import type { RefusedLines } from '../portfolioAssessment.ts';
import type { PriceTable } from '../price/priceTable.ts';
import { type Listener, payOthers, type Settlement } from './slowLines.ts';
import type { Work } from './work.ts';

/** What slow lines of a cell come to. @internal */
export interface SlowSum {
  lines: number;
  amount: Exact;
  exact: Exact;
  readonly bands: Map<Band, Exact>;
}

/** Everything that is added up for a price book. @internal */
export interface Tally {
  readonly sums: CellSums;
  /** Masses by cell and part: added up when an exact amount is first asked for. */
  readonly masses: () => MassSums;
  /** Lines of each cell, the refused ones among them. */
  readonly lines: number[];
  readonly slow: Map<number, SlowSum>;
  readonly settlements: Settlement[];
  readonly refused: Map<string, RefusedLines & { lines: number }>;
  /** Refused lines by cell. */
  readonly refusedIn: Map<number, number>;
  /** Amounts of slow lines by place, where they are kept; `undefined` marks a refused line. */
  readonly amounts: Map<number, Exact | undefined>;
  assess: number;
  grouped: number;
  refusedLines: number;
  assumedLines: number;
}

/** Nothing yet. @internal */
export function newTally(cells: number, masses: () => MassSums): Tally {
  return {
    sums: noSums(cells),
    masses,
    lines: [],
    slow: new Map(),
    settlements: [],
    refused: new Map(),
    refusedIn: new Map(),
    amounts: new Map(),
    assess: 0,
    grouped: 0,
    refusedLines: 0,
    assumedLines: 0,
  };
}

/** The cells whose lines the kernel leaves. @internal */
export function leftCells({ plans }: Work, { parts }: PriceTable): readonly number[] {
  return plans.flatMap((plan, cell) => (plan.by === 'kernel' && parts[cell] !== 0 ? [] : [cell]));
}

/** Counts the lines of each cell, and those whose norms are assumed. @internal */
export function countLines(tally: Tally, { plans }: Work, { starts }: Packed['columns']): void {
  for (const [cell, plan] of plans.entries()) {
    const lines = (starts[cell + 1] as number) - (starts[cell] as number);
    tally.lines[cell] = (tally.lines[cell] ?? 0) + lines;
    if (plan.by !== 'refused' && plan.assumes) tally.assumedLines += lines;
  }
}

/** Adds the lines that the kernel leaves. @internal */
export function addOthers(
  tally: Tally,
  work: Work,
  left: readonly number[],
  sources: Pick<Packed, 'cells' | 'owners' | 'columns'>,
  { isWhole, lineAt, keeps }: { readonly isWhole: boolean; readonly lineAt: (place: number) => number; readonly keeps: boolean },
): void {
  const listener: Listener = {
    line: (cell, { place, amount, exact, bands }, by) => {
      if (by === 'bigint') tally.sums.bigint += 1;
      else tally[by] += 1;
      const sum = tally.slow.get(cell) ?? { lines: 0, amount: zero, exact: zero, bands: new Map<Band, Exact>() };
      tally.slow.set(cell, sum);
      sum.lines += 1;
      sum.amount = addExact(sum.amount, amount);
      sum.exact = addExact(sum.exact, exact);
      for (const one of bands) sum.bands.set(one.band, addExact(sum.bands.get(one.band) ?? zero, one.exact));
      if (keeps) tally.amounts.set(place, amount);
    },
    settled: (settlement) => {
      tally.settlements.push(settlement);
    },
    refused: (cell, place, problems) => {
      tally.refusedLines += 1;
      tally.refusedIn.set(cell, (tally.refusedIn.get(cell) ?? 0) + 1);
      addRefused(tally, sources.cells[cell] as Packed['cells'][number], cell, () => lineAt(place), problems);
      if (keeps && work.plans[cell]?.by !== 'refused') tally.amounts.set(place, undefined);
    },
  };
  payOthers(work, sources, left, listener, isWhole);
}

function addRefused(
  { refused }: Tally,
  { charge, pollutant, territory }: Packed['cells'][number],
  cell: number,
  lineOf: () => number,
  problems: readonly Problem[],
): void {
  const key = `${cell} ${problems.map(({ code, message }) => `${code} ${message}`).join('\n')}`;
  const known = refused.get(key);
  if (known) known.lines += 1;
  else refused.set(key, { facts: { charge, pollutant, territory }, lines: 1, line: lineOf(), problems });
}

/** Adds the sums of one piece to those of all, whose arrays are long enough. @internal */
export function addSums(all: CellSums, piece: CellSums): void {
  addColumn(all.steps, all.more, piece.steps, piece.more);
  for (const by of ['float64', 'twoProduct', 'bigint'] as const) all[by] += piece[by];
}

/** @internal */
export function addColumn(all: Float64Array, more: Map<number, bigint>, piece: Float64Array, pieceMore: ReadonlyMap<number, bigint>): void {
  for (let place = 0; place < piece.length; place += 1) {
    const sum = (all[place] as number) + (piece[place] as number);
    if (sum <= Number.MAX_SAFE_INTEGER) all[place] = sum;
    else {
      more.set(place, (more.get(place) ?? 0n) + BigInt(all[place] as number) + BigInt(piece[place] as number));
      all[place] = 0;
    }
  }
  for (const [place, value] of pieceMore) more.set(place, (more.get(place) ?? 0n) + value);
}

/** A sum of a cell, whole. @internal */
export function wholeSum(doubles: Float64Array, more: ReadonlyMap<number, bigint>, place: number): bigint {
  return BigInt(doubles[place] as number) + (more.get(place) ?? 0n);
}
