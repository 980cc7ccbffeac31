import type { Portfolio } from '../portfolio.ts';
import type { Cell, Owner } from './cell.ts';
import type { Columns } from './columns.ts';

/** What a portfolio holds inside. @internal */
export interface Packed {
  readonly cells: readonly Cell[];
  readonly owners: readonly Owner[];
  readonly columns: Columns;
  /** The line at each place: made when it is first asked for. */
  readonly lineAt: (place: number) => number;
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
