import type { Block, Prices, Scratch } from './scratch.ts';

// The loops over the lines of one cell, in float64. What they promise and why stands at `payCells`.
// d + |d| is twice the mass above an edge, or zero: comparing random masses would send the processor down the wrong branch at every third line.

/** Lines whose whole mass has one price. @internal */
export function payWhole({ slab: { amount }, from, to, out, base }: Block, { first, error }: Prices, scratch: Scratch): void {
  const { unsafe } = scratch;
  let [sum, unsafes] = [0, 0];
  for (let at = from; at < to; at += 1) {
    const x = (amount[at] as number) * first;
    const k = Math.floor(x + 0.5);
    if (!(0.5 - Math.abs(x - k) > x * error)) {
      unsafe[unsafes] = at;
      unsafes += 1;
    }
    sum += k;
    out[at - base] = k;
  }
  scratch.sums[0] = sum;
  scratch.unsafes = unsafes;
}

/** Lines with norms, whose masses and norms are counted in the same steps. @internal */
export function payEdges(
  { slab: { amount, permissible }, from, to, out, base, upper }: Block,
  { first, second, third, error }: Prices,
  scratch: Scratch,
): void {
  const { unsafe } = scratch;
  const [half, third2] = [second / 2, third / 2];
  let [sum, unsafes] = [0, 0];
  for (let at = from; at < to; at += 1) {
    const mass = amount[at] as number;
    const over = mass - (permissible[at] as number);
    const above = mass - (upper[at] as number);
    const x = mass * first + (over + Math.abs(over)) * half + (above + Math.abs(above)) * third2;
    const k = Math.floor(x + 0.5);
    if (!(0.5 - Math.abs(x - k) > x * error)) {
      unsafe[unsafes] = at;
      unsafes += 1;
    }
    sum += k;
    out[at - base] = k;
  }
  scratch.sums[0] = sum;
  scratch.unsafes = unsafes;
}

/** Lines with norms in other steps than their masses: norms per year that are met by days. @internal */
export function payScaledEdges(
  { slab: { amount, permissible }, from, to, out, base, upper }: Block,
  { massBy, normBy, first, second, third, error }: Prices,
  scratch: Scratch,
): void {
  const { unsafe } = scratch;
  const [half, third2] = [second / 2, third / 2];
  let [sum, unsafes] = [0, 0];
  for (let at = from; at < to; at += 1) {
    const mass = (amount[at] as number) * massBy;
    const over = mass - (permissible[at] as number) * normBy;
    const above = mass - (upper[at] as number) * normBy;
    const x = mass * first + (over + Math.abs(over)) * half + (above + Math.abs(above)) * third2;
    const k = Math.floor(x + 0.5);
    if (!(0.5 - Math.abs(x - k) > x * error)) {
      unsafe[unsafes] = at;
      unsafes += 1;
    }
    sum += k;
    out[at - base] = k;
  }
  scratch.sums[0] = sum;
  scratch.unsafes = unsafes;
}

/** Lines whose parts are rounded one by one; a line is unsafe where one of its parts is. @internal */
export function payParts(
  { slab: { amount, permissible }, from, to, out, base, upper }: Block,
  { massBy, normBy, first, second, third, error }: Prices,
  scratch: Scratch,
): void {
  const { unsafe } = scratch;
  let [sumWithin, sumBetween, sumAbove, unsafes] = [0, 0, 0, 0];
  for (let at = from; at < to; at += 1) {
    const mass = (amount[at] as number) * massBy;
    const over = mass - (permissible[at] as number) * normBy;
    const above = mass - (upper[at] as number) * normBy;
    const massOver = (over + Math.abs(over)) / 2;
    const massAbove = (above + Math.abs(above)) / 2;
    const x = (mass - massOver) * first;
    const y = (massOver - massAbove) * second;
    const z = massAbove * third;
    const k = Math.floor(x + 0.5);
    const l = Math.floor(y + 0.5);
    const m = Math.floor(z + 0.5);
    if (!(0.5 - Math.abs(x - k) > x * error && 0.5 - Math.abs(y - l) > y * error && 0.5 - Math.abs(z - m) > z * error)) {
      unsafe[unsafes] = at;
      unsafes += 1;
    }
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
