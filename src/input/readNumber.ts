import { Decimal } from '../decimal.ts';
import { compareExact, type Exact, exact, parseExact } from '../exact.ts';
import { fail, type Outcome, succeed } from '../problems/outcome.ts';
import { type Path, problem } from '../problems/problem.ts';
import type { DecimalText } from '../quantity/quantity.ts';
import { missing } from './missing.ts';
import { showValue } from './showValue.ts';

/** A number without a unit, or its text: `'1.047'`. Floats are refused. */
export type DecimalInput = Decimal | DecimalText;

/** A number as it was read, and as it was written. @internal */
export interface Written {
  readonly value: Exact;
  readonly text: string;
}

/** A decimal text or a Decimal. @internal */
export function readDecimal(given: unknown, path: Path): Outcome<Written> {
  if (given === undefined) return missing(path, "a number such as '1.5'");
  const text = given instanceof Decimal ? given.toFixed() : given;
  const value = typeof text === 'string' && text.length <= 60 && !text.includes('/') ? parseExact(text) : undefined;
  return value && typeof text === 'string'
    ? succeed({ value, text })
    : fail(
        problem('quantity/not-a-number', path, `${showValue(given)} is no decimal text.`, "Write digits with a point, in quotes: '0.1'."),
      );
}

/** Both ends belong to the range. @internal */
export interface Between {
  readonly least: string;
  readonly most: string;
  readonly hint?: string;
}

/** A number without a unit, exact, within a range. @internal */
export function readNumber(given: unknown, path: Path, { least, most, hint }: Between): Outcome<Exact> {
  const read = readDecimal(given, path);
  if (!read.ok) return read;
  const { value, text } = read.value;
  return compareExact(value, exact(least)) < 0 || compareExact(value, exact(most)) > 0
    ? fail(problem('quantity/range', path, `${showValue(text)} is not between ${least} and ${most}.`, hint))
    : succeed(value);
}

/** A share from 0 to 1. @internal */
export function readShare(given: unknown, path: Path): Outcome<Exact> {
  return readNumber(given, path, { least: '0', most: '1', hint: 'Ten per cent is "0.1".' });
}

/** A whole number; `usual` where none is given. @internal */
export function readWhole(given: unknown, path: Path, least: number, most: number, usual?: number): Outcome<number> {
  if (given === undefined && usual !== undefined) return succeed(usual);
  if (typeof given === 'number' && Number.isInteger(given) && given >= least && given <= most) return succeed(given);
  const code = given === undefined ? 'input/missing' : typeof given === 'number' ? 'quantity/range' : 'input/type';
  return fail(problem(code, path, `${showValue(given)} is no whole number from ${least} to ${most}.`));
}
