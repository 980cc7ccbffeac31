import type { QuantityInput } from '../input/readQuantity.ts';
import { readWord } from '../input/readWord.ts';
import { together } from '../input/together.ts';
import { type Outcome, succeed } from '../problems/outcome.ts';
import type { Path } from '../problems/problem.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { readRate } from './readRate.ts';

/**
 * The time over which a technological rate is an average: the highest single day, the highest mean of 30 days in a row, the
 * mean of a year. For one source daily ≥ 30-day ≥ annual.
 *
 * @see 40 CFR 430.22 and 430.55, whose tables have these three columns.
 */
export type Averaging = 'daily' | '30-day' | 'annual';

/** All averaging periods, shortest first: the order in which rates fall. @internal */
export const averagings: readonly Averaging[] = ['daily', '30-day', 'annual'];

/** A technological rate with the time over which it is an average. */
export interface AveragedRate {
  /** Mass per unit of product. */
  readonly rate: Quantity;
  readonly averaging: Averaging;
}

/** An `AveragedRate` as functions take it: the rate parsed, or as text with its unit. */
export interface AveragedRateInput {
  readonly rate: QuantityInput;
  readonly averaging: Averaging;
}

/** @internal */
export function readAveragedRate(given: AveragedRateInput, path: Path): Outcome<AveragedRate> {
  const read = together({
    rate: readRate(given?.rate, [...path, 'rate']),
    averaging: readWord(given?.averaging, [...path, 'averaging'], averagings),
  });
  return read.ok ? succeed(Object.freeze(read.value)) : read;
}

/** A quantity that may state over which time it is an average. @internal */
export interface PerhapsAveraged {
  readonly rate: Quantity;
  readonly averaging: Averaging | undefined;
}

/** A rate with its averaging period, or a quantity without one, as `read` takes it. @internal */
export function readPerhapsAveraged(
  given: QuantityInput | AveragedRateInput,
  path: Path,
  read: (given: unknown, path: Path) => Outcome<Quantity>,
): Outcome<PerhapsAveraged> {
  if (typeof given === 'object' && given !== null && 'averaging' in given) return readAveragedRate(given, path);
  const plain = read(given, path);
  return plain.ok ? succeed({ rate: plain.value, averaging: undefined }) : plain;
}
