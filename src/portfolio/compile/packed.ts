import type { MassSums } from '../kernel/addMasses.ts';
import type { Portfolio } from '../portfolio.ts';
import type { PriceTable } from '../price/priceTable.ts';
import type { Cell, Owner } from './cell.ts';
import type { Columns } from './columns.ts';

/** What a portfolio holds inside. @internal */
export interface Packed {
  readonly cells: readonly Cell[];
  readonly owners: readonly Owner[];
  readonly columns: Columns;
  /** The line at each place: made when it is first asked for. */
  readonly lineAt: (place: number) => number;
  /** What was read of a price book for the cells, as long as the book lives. */
  readonly readings: WeakMap<object, unknown>;
  /** Masses by band that were added up, with the table that says how a line is split. */
  readonly masses: { readonly table: PriceTable; readonly sums: MassSums }[];
}

const all = new WeakMap<Portfolio, Packed>();

/** @internal */
export function keepPacked(portfolio: Portfolio, packed: Packed): void {
  all.set(portfolio, packed);
}

/** @internal */
export function packedOf(portfolio: Portfolio): Packed {
  const packed = all.get(portfolio);
  if (!packed) throw new TypeError('a portfolio is made by compilePortfolio');
  return packed;
}
