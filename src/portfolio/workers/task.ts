import { type CellSums, type Most, noSums, payCells } from '../kernel/payCells.ts';
import type { Slab } from '../kernel/scratch.ts';
import type { PriceTable } from '../price/priceTable.ts';

/** What a worker is told once: the tables of all price books. Plain data, cloned or shared. @internal */
export interface Setup {
  readonly kind: 'setup';
  readonly tables: readonly PriceTable[];
  readonly most: Most;
}

/** Some lines for a worker. @internal */
export interface Task {
  readonly kind: 'task';
  readonly id: number;
  readonly slab: Slab;
  /** Where the amounts go, one column for each table; absent where nobody keeps them. */
  readonly outs: readonly (Float64Array | undefined)[];
}

/** What a worker answers. @internal */
export interface Answer {
  readonly id: number;
  readonly sums: readonly CellSums[];
  /** The amounts, where memory is not shared. */
  readonly outs: readonly (Float64Array | undefined)[];
}

/** Works a task out. @internal */
export function perform({ tables, most }: Setup, { id, slab, outs }: Task): Answer {
  const runs = tables.map((table, at) => ({ table, sums: noSums(table.cells), out: outs[at] }));
  payCells(slab, most, runs);
  return { id, sums: runs.map(({ sums }) => sums), outs };
}
