import type { PriceBook } from 'polluter-pays';
import { type Country, type NationalPlace, type NationalSet, nationalLines } from '../national.ts';

/** A register in the form that each rival prepares itself from: masses in millionths of a tonne. */
export interface Register {
  readonly set: NationalSet;
  readonly lines: number;
  readonly country: Country;
  readonly place: Uint32Array;
  readonly mass: Float64Array;
  readonly permissible: Float64Array;
  readonly temporary: Float64Array;
}

/** What a tonne costs in each band of each place, as whole numbers over one power of ten. */
export interface Prices {
  readonly decimals: number;
  readonly places: readonly (readonly [permissible: bigint, temporary: bigint, exceedance: bigint])[];
}

/** A rival made ready: its data in the form that it likes best, so that only the payments are timed. */
export interface Ready {
  /** Works out all payments; with `keep` returns each in kopecks, as text or number. */
  readonly run: (keep: boolean) => Promise<Result> | Result;
  readonly stop?: () => void;
}

/** The sum in kopecks and, where asked for, the payments of all lines, or how many differ from the exact ones. */
export interface Result {
  readonly total?: bigint;
  readonly amounts?: ArrayLike<number | bigint>;
  readonly wrong?: number;
}

/** Who races. */
export interface Rival {
  readonly name: string;
  /** What it computes with, in a few words. */
  readonly how: string;
  /** Lines that it is given at most: a slow one gets a part, and its speed per line is compared. */
  readonly most: number;
  readonly ready: (
    register: Register,
    prices: Prices,
    exact: BigInt64Array | undefined,
    books: readonly PriceBook[],
  ) => Promise<Ready> | Ready;
}

/** The first lines of a register as columns. */
export function registerOf(country: Country, set: NationalSet, lines: number): Register {
  const [mass, permissible, temporary] = [new Float64Array(lines), new Float64Array(lines), new Float64Array(lines)];
  const place = new Uint32Array(lines);
  let at = 0;
  for (const line of nationalLines(country, { set, lines })) {
    place[at] = line.place.index;
    mass[at] = line.mass;
    permissible[at] = line.permissible;
    temporary[at] = line.temporary;
    at += 1;
  }
  return { set, lines, country, place, mass, permissible, temporary };
}

/** A register cut short. */
export function firstOf(register: Register, lines: number): Register {
  if (lines >= register.lines) return register;
  const { place, mass, permissible, temporary } = register;
  return {
    ...register,
    lines,
    place: place.subarray(0, lines),
    mass: mass.subarray(0, lines),
    permissible: permissible.subarray(0, lines),
    temporary: temporary.subarray(0, lines),
  };
}

/** The prices of places over one power of ten. */
export function pricesOf(places: readonly NationalPlace[]): Prices {
  const all = places.map(({ prices: { permissible, temporary, exceedance } }) => [permissible, temporary, exceedance]);
  const decimals = Math.max(...all.flat().map((text) => (text.split('.')[1] ?? '').length));
  const scaled = (text = '0'): bigint => {
    const [whole = '', rest = ''] = text.split('.');
    return BigInt(whole + rest.padEnd(decimals, '0'));
  };
  return { decimals, places: all.map(([first, second, third]) => [scaled(first), scaled(second), scaled(third)]) };
}

/** A whole number over a power of ten as a decimal. */
export function decimalText(digits: bigint, decimals: number): string {
  const text = digits.toString().padStart(decimals + 1, '0');
  return `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}

/** Kopecks of every line, by whole numbers alone: what all others are held against. */
export function exactKopecks({ lines, place, mass, permissible, temporary }: Register, { decimals, places }: Prices): BigInt64Array {
  const unit = 10n ** BigInt(decimals + 4);
  const kopecks = new BigInt64Array(lines);
  for (let line = 0; line < lines; line += 1) {
    const [amount, norm, limit] = [mass[line] as number, permissible[line] as number, temporary[line] as number];
    const [first, second, third] = places[place[line] as number] as Prices['places'][number];
    const within = Math.min(amount, norm);
    const above = Math.max(0, amount - limit);
    const sum = BigInt(within) * first + BigInt(amount - within - above) * second + BigInt(above) * third;
    kopecks[line] = (2n * sum + unit) / (2n * unit);
  }
  return kopecks;
}
