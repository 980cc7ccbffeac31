/**
 * An exact number: `digits / (10^scale × divisor)`. A decimal with a divisor that is 1 in nearly every payment, so that
 * products and sums of what a law prints cost one BigInt operation, while 500/3 stays 500/3.
 * `divisor` is positive; the form is not unique: compare with `compareExact`, print with `exactText`.
 *
 * @internal
 */
export interface Exact {
  readonly digits: bigint;
  readonly scale: number;
  readonly divisor: bigint;
}

/** The modes of rounding that the laws name. `half-up` and `half-down` are away from and towards zero at a tie; `up` and `down` away from and towards zero. */
export type RoundingMode = 'half-up' | 'half-even' | 'half-down' | 'up' | 'down' | 'ceiling' | 'floor';

/** @internal */
export const zero: Exact = { digits: 0n, scale: 0, divisor: 1n };
/** @internal */
export const one: Exact = { digits: 1n, scale: 0, divisor: 1n };

const powers: bigint[] = [1n];

function powerOfTen(exponent: number): bigint {
  for (let last = powers.length; last <= exponent; last += 1) powers.push((powers[last - 1] as bigint) * 10n);
  return powers[exponent] as bigint;
}

/** A decimal text (`-12.50`) or a fraction (`500/3`) as an exact number; `undefined` if it is neither, or longer than 1000 characters. @internal */
export function parseExact(text: string): Exact | undefined {
  return text.length > 1000 ? undefined : read(text);
}

function read(text: string): Exact | undefined {
  const slash = text.indexOf('/');
  if (slash < 0) return readDecimal(text);
  const [above, below] = [readDecimal(text.slice(0, slash)), readDecimal(text.slice(slash + 1))];
  return above && below && below.digits > 0n ? divideExact(above, below) : undefined;
}

function readDecimal(text: string): Exact | undefined {
  if (!/^-?\d+(\.\d+)?$/.test(text)) return undefined;
  const point = text.indexOf('.');
  return point < 0
    ? { digits: BigInt(text), scale: 0, divisor: 1n }
    : { digits: BigInt(text.slice(0, point) + text.slice(point + 1)), scale: text.length - point - 1, divisor: 1n };
}

/** As `parseExact`, of any length, for text that was checked before: a law's figure, a sum of ours. @internal */
export function exact(text: string | number | bigint): Exact {
  const parsed = read(String(text));
  if (!parsed) throw new TypeError(`not a decimal number: ${String(text).slice(0, 40)}`);
  return parsed;
}

/** @internal */
export function multiplyExact(a: Exact, b: Exact): Exact {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale, divisor: a.divisor === 1n ? b.divisor : a.divisor * b.divisor };
}

/** @internal */
export function divideExact(a: Exact, b: Exact): Exact {
  if (b.digits === 0n) throw new RangeError('division by zero');
  const sign = b.digits < 0n ? -1n : 1n;
  const shift = b.scale - a.scale;
  const digits = a.digits * b.divisor * sign * (shift > 0 ? powerOfTen(shift) : 1n);
  return reduceExact({ digits, scale: shift > 0 ? 0 : -shift, divisor: a.divisor * b.digits * sign });
}

/** @internal */
export function addExact(a: Exact, b: Exact): Exact {
  if (a.divisor !== b.divisor) {
    const left = { digits: a.digits * b.divisor, scale: a.scale, divisor: 1n };
    const right = { digits: b.digits * a.divisor, scale: b.scale, divisor: 1n };
    const sum = addExact(left, right);
    return reduceExact({ digits: sum.digits, scale: sum.scale, divisor: a.divisor * b.divisor });
  }
  if (a.scale === b.scale) return { digits: a.digits + b.digits, scale: a.scale, divisor: a.divisor };
  return a.scale > b.scale
    ? { digits: a.digits + b.digits * powerOfTen(a.scale - b.scale), scale: a.scale, divisor: a.divisor }
    : { digits: a.digits * powerOfTen(b.scale - a.scale) + b.digits, scale: b.scale, divisor: a.divisor };
}

/** @internal */
export function negateExact(a: Exact): Exact {
  return { digits: -a.digits, scale: a.scale, divisor: a.divisor };
}

/** @internal */
export function subtractExact(a: Exact, b: Exact): Exact {
  return addExact(a, negateExact(b));
}

/** @internal */
export function sumExact(terms: Iterable<Exact>): Exact {
  let sum = zero;
  for (const term of terms) sum = addExact(sum, term);
  return sum;
}

/** Negative, zero or positive, as `a` is below, at or above `b`. @internal */
export function compareExact(a: Exact, b: Exact): number {
  let [left, right] = a.divisor === b.divisor ? [a.digits, b.digits] : [a.digits * b.divisor, b.digits * a.divisor];
  if (a.scale < b.scale) left *= powerOfTen(b.scale - a.scale);
  else if (a.scale > b.scale) right *= powerOfTen(a.scale - b.scale);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** @internal */
export function minExact(a: Exact, b: Exact): Exact {
  return compareExact(a, b) <= 0 ? a : b;
}

/** @internal */
export function maxExact(a: Exact, b: Exact): Exact {
  return compareExact(a, b) >= 0 ? a : b;
}

/** Rounds to a multiple of `to`: `0.01` for kopecks, `100` for whole hundreds. @internal */
export function roundExact(value: Exact, mode: RoundingMode, to: Exact): Exact {
  const shift = value.scale - to.scale;
  const above = value.digits * to.divisor * (shift < 0 ? powerOfTen(-shift) : 1n);
  const below = to.digits * value.divisor * (shift > 0 ? powerOfTen(shift) : 1n);
  let steps = above / below;
  const rest = above - steps * below;
  if (rest !== 0n && leavesZero(mode, above < 0n, steps, 2n * (rest < 0n ? -rest : rest), below)) steps += above < 0n ? -1n : 1n;
  return { digits: steps * to.digits, scale: to.scale, divisor: to.divisor };
}

function leavesZero(mode: RoundingMode, negative: boolean, steps: bigint, twice: bigint, whole: bigint): boolean {
  switch (mode) {
    case 'up':
      return true;
    case 'down':
      return false;
    case 'ceiling':
      return !negative;
    case 'floor':
      return negative;
    case 'half-up':
      return twice >= whole;
    case 'half-down':
      return twice > whole;
    case 'half-even':
      return twice > whole || (twice === whole && steps % 2n !== 0n);
  }
}

/** Lowest terms: twos and fives of the divisor go into the scale, so a divisor of 1 means that the decimal ends. @internal */
export function reduceExact(value: Exact): Exact {
  if (value.divisor === 1n) return value;
  const common = greatestDivisor(value.digits < 0n ? -value.digits : value.digits, value.divisor);
  let digits = value.digits / common;
  let divisor = value.divisor / common;
  let scale = value.scale;
  for (const [prime, other] of [
    [2n, 5n],
    [5n, 2n],
  ] as const) {
    while (divisor % prime === 0n) {
      divisor /= prime;
      digits *= other;
      scale += 1;
    }
  }
  return { digits, scale, divisor };
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}

/** Canonical text: a decimal without needless zeros, or `a/b` in lowest terms where the decimal does not end. @internal */
export function exactText(value: Exact): string {
  const { digits, scale, divisor } = value.divisor === 1n ? value : reduceExact(value);
  if (divisor !== 1n) {
    const ten = powerOfTen(scale);
    const common = greatestDivisor(digits < 0n ? -digits : digits, ten);
    return `${digits / common}/${(ten / common) * divisor}`;
  }
  if (scale === 0) return digits.toString();
  if (digits < 0n) return `-${exactText({ digits: -digits, scale, divisor })}`;
  const text = digits.toString();
  let end = text.length;
  const point = end - scale;
  while (end > 0 && end > point && text.charCodeAt(end - 1) === 48) end -= 1;
  if (point > 0) return end === point ? text.slice(0, point) : `${text.slice(0, point)}.${text.slice(point, end)}`;
  return end === 0 ? '0' : `0.${'0'.repeat(-point)}${text.slice(0, end)}`;
}
