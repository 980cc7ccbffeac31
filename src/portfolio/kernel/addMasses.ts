import type { PriceTable } from '../price/priceTable.ts';
import type { Most } from './payCells.ts';
import type { Slab } from './scratch.ts';

/** What the masses of each cell add up to, in quanta: three places a cell, within (or whole), between, above. @internal */
export interface MassSums {
  readonly doubles: Float64Array;
  /** What doubles cannot add without error. */
  readonly more: Map<number, bigint>;
}

/** The masses in each band of the cells that the kernel works out: whole numbers, so the sums are exact. @internal */
export function addMasses(slab: Slab, table: PriceTable, most: Most): MassSums {
  const { starts, amount, permissible, temporary } = slab;
  const doubles = new Float64Array(table.cells * 3);
  const more = new Map<number, bigint>();
  for (let cell = 0; cell + 1 < starts.length; cell += 1) {
    const parts = table.parts[cell] as number;
    const [first, last] = [starts[cell] as number, starts[cell + 1] as number];
    if (parts === 0 || first === last) continue;
    const [massBy, normBy] = [table.massBy[cell] as number, table.normBy[cell] as number];
    const length = Math.max(1, Math.floor(2 ** 52 / Math.max(1, (most.amount[cell] as number) * massBy)));
    const upper = parts === 3 ? temporary : permissible;
    for (let from = first; from < last; from += length) {
      const to = Math.min(from + length, last);
      let [all, over, above] = [0, 0, 0];
      for (let at = from; at < to; at += 1) {
        const mass = (amount[at] as number) * massBy;
        all += mass;
        if (parts === 1) continue;
        const massOver = mass - (permissible[at] as number) * normBy;
        const massAbove = mass - (upper[at] as number) * normBy;
        over += massOver > 0 ? massOver : 0;
        above += massAbove > 0 ? massAbove : 0;
      }
      for (const [part, sum] of [all - over, over - above, above].entries()) {
        const place = cell * 3 + part;
        if (length >= last - first) doubles[place] = sum;
        else if (sum !== 0) more.set(place, (more.get(place) ?? 0n) + BigInt(sum));
      }
    }
  }
  return { doubles, more };
}
