/** A decimal text as digits and their number after the point; `undefined` if it is none, or has more digits than a double holds. @internal */
export interface Digits {
  /** A whole number below 2^53. */
  readonly digits: number;
  /** How many of them stand after the point. */
  readonly decimals: number;
}

/** Reads `4658.75` as 465875 with two decimals: no float rounds on the way. @internal */
export function decimalDigits(text: string, end: number): Digits | undefined {
  let digits = 0;
  let point = -1;
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 46 && point < 0 && at > 0) point = at;
    else if (code < 48 || code > 57) return undefined;
    else if (digits > 900_719_925_474_098) return undefined;
    else digits = digits * 10 + (code - 48);
  }
  if (end === 0 || point === end - 1) return undefined;
  return { digits, decimals: point < 0 ? 0 : end - 1 - point };
}

const scales = [6, 9, 12, 15] as const;

/** The scale at which numbers fit into whole doubles: the millionth where it can be, so that lines share a cell. @internal */
export function commonScale(all: readonly Digits[]): number | undefined {
  const needed = Math.max(...all.map(({ decimals }) => decimals));
  const fits = (scale: number): boolean => all.every((one) => scaled(one, scale) <= Number.MAX_SAFE_INTEGER);
  const usual = scales.find((scale) => scale >= needed && fits(scale));
  return usual ?? (needed <= 20 && fits(needed) ? needed : undefined);
}

/** The whole number of steps of 10^-scale. @internal */
export function scaled({ digits, decimals }: Digits, scale: number): number {
  return digits * (powers[scale - decimals] as number);
}

const powers = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/** The text of a whole number of steps of 10^-scale. @internal */
export function scaledText(steps: number, scale: number): string {
  const text = BigInt(steps)
    .toString()
    .padStart(scale + 1, '0');
  const whole = text.slice(0, text.length - scale);
  const rest = scale === 0 ? '' : text.slice(text.length - scale).replace(/0+$/, '');
  return rest === '' ? whole : `${whole}.${rest}`;
}
