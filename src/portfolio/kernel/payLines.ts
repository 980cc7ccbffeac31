import type { Block, Prices, Scratch } from './scratch.ts';

// The loops over the lines of one cell, in float64. What they promise and why stands at `payCells`.

/** Lines whose whole mass has one price. @internal */
export function payWhole({ slab: { amount }, from, to, out, base }: Block, { first, error }: Prices, scratch: Scratch): void {
  const { unsafe } = scratch;
  let [sum, unsafes] = [0, 0];
  for (let at = from; at < to; at += 1) {
    const x = (amount[at] as number) * first;
    const k = Math.floor(x + 0.5);
    unsafe[unsafes] = at;
    unsafes += 0.5 - Math.abs(x - k) > x * error ? 0 : 1;
    sum += k;
    out[at - base] = k;
  }
  scratch.sums[0] = sum;
  scratch.unsafes = unsafes;
}

/** Lines with one edge: within it and above it. @internal */
export function payTwo(
  { slab: { amount, permissible }, from, to, out, base }: Block,
  { massBy, normBy, first, third, error }: Prices,
  scratch: Scratch,
): void {
  const { unsafe } = scratch;
  let [sum, unsafes] = [0, 0];
  for (let at = from; at < to; at += 1) {
    const mass = (amount[at] as number) * massBy;
    const edge = (permissible[at] as number) * normBy;
    const within = mass < edge ? mass : edge;
    const x = within * first + (mass - within) * third;
    const k = Math.floor(x + 0.5);
    unsafe[unsafes] = at;
    unsafes += 0.5 - Math.abs(x - k) > x * error ? 0 : 1;
    sum += k;
    out[at - base] = k;
  }
  scratch.sums[0] = sum;
  scratch.unsafes = unsafes;
}

/** Lines with two edges: within the norm, between norm and limit, above both. @internal */
export function payThree(
  { slab: { amount, permissible, temporary }, from, to, out, base }: Block,
  { massBy, normBy, first, second, third, error }: Prices,
  scratch: Scratch,
): void {
  const { unsafe } = scratch;
  let [sum, unsafes] = [0, 0];
  for (let at = from; at < to; at += 1) {
    const mass = (amount[at] as number) * massBy;
    const lower = (permissible[at] as number) * normBy;
    const upper = (temporary[at] as number) * normBy;
    const within = mass < lower ? mass : lower;
    const upTo = mass < upper ? mass : upper;
    const x = within * first + (upTo - within) * second + (mass - upTo) * third;
    const k = Math.floor(x + 0.5);
    unsafe[unsafes] = at;
    unsafes += 0.5 - Math.abs(x - k) > x * error ? 0 : 1;
    sum += k;
    out[at - base] = k;
  }
  scratch.sums[0] = sum;
  scratch.unsafes = unsafes;
}

/** Lines whose parts are rounded one by one; a line is unsafe where one of its parts is. @internal */
export function payParts(
  { slab: { amount, permissible }, from, to, out, base }: Block,
  { massBy, normBy, first, second, third, error }: Prices,
  upperColumn: Float64Array,
  scratch: Scratch,
): void {
  const { unsafe } = scratch;
  let [sumWithin, sumBetween, sumAbove, unsafes] = [0, 0, 0, 0];
  for (let at = from; at < to; at += 1) {
    const mass = (amount[at] as number) * massBy;
    const lower = (permissible[at] as number) * normBy;
    const upper = (upperColumn[at] as number) * normBy;
    const within = mass < lower ? mass : lower;
    const upTo = mass < upper ? mass : upper;
    const x = within * first;
    const y = (upTo - within) * second;
    const z = (mass - upTo) * third;
    const k = Math.floor(x + 0.5);
    const l = Math.floor(y + 0.5);
    const m = Math.floor(z + 0.5);
    const isSafe = 0.5 - Math.abs(x - k) > x * error && 0.5 - Math.abs(y - l) > y * error && 0.5 - Math.abs(z - m) > z * error;
    unsafe[unsafes] = at;
    unsafes += isSafe ? 0 : 1;
    sumWithin += k;
    sumBetween += l;
    sumAbove += m;
    out[at - base] = k + l + m;
  }
  scratch.sums[0] = sumWithin;
  scratch.sums[1] = sumBetween;
  scratch.sums[2] = sumAbove;
  scratch.unsafes = unsafes;
}

/** What the masses of the parts add up to: whole numbers, so the sums are exact. @internal */
export function addMasses(
  { slab: { amount, permissible, temporary }, from, to }: Omit<Block, 'out' | 'base'>,
  { massBy, normBy }: Pick<Prices, 'massBy' | 'normBy'>,
  parts: number,
  { sums }: Scratch,
): void {
  let [all, within, upTo] = [0, 0, 0];
  if (parts === 1) for (let at = from; at < to; at += 1) all += (amount[at] as number) * massBy;
  else {
    const upperColumn = parts === 3 ? temporary : permissible;
    for (let at = from; at < to; at += 1) {
      const mass = (amount[at] as number) * massBy;
      const lower = (permissible[at] as number) * normBy;
      const upper = (upperColumn[at] as number) * normBy;
      all += mass;
      within += mass < lower ? mass : lower;
      upTo += mass < upper ? mass : upper;
    }
  }
  sums[0] = parts === 1 ? all : within;
  sums[1] = upTo - within;
  sums[2] = parts === 1 ? 0 : all - upTo;
}
