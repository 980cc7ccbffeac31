/** A fraction of whole numbers, the lower one above zero; not in lowest terms. */
export type Fraction = readonly [above: bigint, below: bigint];

/** Of a decimal text. */
export function fraction(text: string): Fraction {
  const [whole = '', tail = ''] = text.split('.');
  return [BigInt(whole + tail), 10n ** BigInt(tail.length)];
}

export const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
export const minus = (a: Fraction, [c, d]: Fraction): Fraction => plus(a, [-c, d]);
export const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d, b * c];
export const times = (...all: readonly Fraction[]): Fraction => all.reduce(([a, b], [c, d]) => [a * c, b * d], [1n, 1n]);
export const sum = (all: readonly Fraction[]): Fraction => all.reduce(plus, [0n, 1n]);
export const isLess = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d < c * b;
export const least = (a: Fraction, b: Fraction): Fraction => (isLess(a, b) ? a : b);
export const most = (a: Fraction, b: Fraction): Fraction => (isLess(a, b) ? b : a);

/** Whole steps of 1 ÷ `parts`: a half goes up, or to the even one. */
export function inSteps([a, b]: Fraction, parts: bigint, half: 'up' | 'even'): Fraction {
  const [twice, whole] = [2n * a * parts + b, 2n * b];
  const steps = twice / whole;
  return [half === 'even' && twice % whole === 0n && steps % 2n === 1n ? steps - 1n : steps, parts];
}
