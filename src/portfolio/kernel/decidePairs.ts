import { lowOf, type PriceTable } from '../price/priceTable.ts';
import { pairError, reach, splitter } from './decide.ts';
import type { Block, Prices, Scratch } from './scratch.ts';

/**
 * What `decide` does by pairs of doubles, for the whole list of a block at once: lines that are rounded half-way as a whole, which are nearly all.
 * What it cannot decide stays in the list.
 *
 * @returns How many were decided.
 * @internal
 */
export function decidePairs(table: PriceTable, cell: number, block: Block, prices: Prices, scratch: Scratch): number {
  const { unsafe, sums } = scratch;
  const { slab, upper, out, base } = block;
  const { amount, permissible } = slab;
  const { massBy, normBy, first, second, third } = prices;
  const [hasEdges, mode, quarter] = [table.parts[cell] !== 1, table.mode[cell] as number, table.quarter[cell] as number];
  const low1 = lowOf(table, cell, 0);
  const low2 = hasEdges ? lowOf(table, cell, 1) : 0;
  const low3 = hasEdges ? lowOf(table, cell, 2) : 0;
  const top1 = splitter * first - (splitter * first - first);
  const top2 = splitter * second - (splitter * second - second);
  const top3 = splitter * third - (splitter * third - third);
  const [rest1, rest2, rest3] = [first - top1, second - top2, third - top3];
  let [left, change] = [0, 0];
  for (let at = 0; at < scratch.unsafes; at += 1) {
    const line = unsafe[at] as number;
    const mass = (amount[line] as number) * massBy;
    let sum = mass * first;
    let size = Math.abs(sum);
    const massTop = splitter * mass - (splitter * mass - mass);
    const massRest = mass - massTop;
    let small = massRest * rest1 - (sum - massTop * top1 - massRest * top1 - massTop * rest1) + mass * low1;
    if (hasEdges) {
      const over = mass - (permissible[line] as number) * normBy;
      if (over > 0) {
        const product = over * second;
        const overTop = splitter * over - (splitter * over - over);
        const overRest = over - overTop;
        const before = sum;
        sum = before + product;
        const kept = sum - before;
        size += Math.abs(product);
        small +=
          before -
          (sum - kept) +
          (product - kept) +
          (overRest * rest2 - (product - overTop * top2 - overRest * top2 - overTop * rest2)) +
          over * low2;
        const above = mass - (upper[line] as number) * normBy;
        if (above > 0) {
          const more = above * third;
          const aboveTop = splitter * above - (splitter * above - above);
          const aboveRest = above - aboveTop;
          const until = sum;
          sum = until + more;
          const held = sum - until;
          size += Math.abs(more);
          small +=
            until -
            (sum - held) +
            (more - held) +
            (aboveRest * rest3 - (more - aboveTop * top3 - aboveRest * top3 - aboveTop * rest3)) +
            above * low3;
        }
      }
    }
    const bound = size * pairError;
    const nearest = Math.floor(sum + 0.5);
    const edge = sum < nearest ? nearest - 0.5 : nearest + 0.5;
    const distance = sum - edge + small;
    const size2 = Math.abs(distance);
    const isOnEdge = size2 + bound < quarter * 2 && bound < quarter;
    if (size >= reach || !(isOnEdge || size2 > bound * 2)) {
      unsafe[left] = line;
      left += 1;
      continue;
    }
    const isUp = isOnEdge ? mode === 0 || (mode === 1 && (edge + 0.5) % 2 === 0) : distance > 0;
    const steps = isUp ? edge + 0.5 : edge - 0.5;
    change += steps - (out[line - base] as number);
    out[line - base] = steps;
  }
  const decided = scratch.unsafes - left;
  sums[0] = (sums[0] as number) + change;
  scratch.unsafes = left;
  return decided;
}
