import { Decimal } from '../../decimal.ts';
import { compareExact, divideExact, type Exact, exact, parseExact } from '../../exact.ts';
import { fail, type Outcome, succeed } from '../../problems/outcome.ts';
import { type Path, problem } from '../../problems/problem.ts';
import { showValue } from './showValue.ts';

/** Both ends belong to the range. @internal */
export interface Range {
  readonly least: string;
  readonly most: string;
  readonly hint?: string;
}

/** A number without a unit, exact: a decimal text or a Decimal within a range. @internal */
export function readNumber(given: unknown, path: Path, { least, most, hint }: Range): Outcome<Exact> {
  if (given === undefined) return fail(problem('input/missing', path, 'A number is missing.', hint));
  const text = given instanceof Decimal ? given.toFixed() : given;
  const value = typeof text === 'string' && text.length <= 60 && !text.includes('/') ? parseExact(text) : undefined;
  if (!value) {
    return fail(
      problem('quantity/not-a-number', path, `${showValue(given)} is no decimal text.`, "Write digits with a point, in quotes: '0.1'."),
    );
  }
  if (compareExact(value, exact(least)) < 0 || compareExact(value, exact(most)) > 0)
    return fail(problem('quantity/range', path, `${showValue(text)} is not between ${least} and ${most}.`, hint));
  return succeed(value);
}

/** A share from 0 to 1. @internal */
export function readShare(given: unknown, path: Path): Outcome<Exact> {
  return readNumber(given, path, { least: '0', most: '1', hint: 'Ten per cent is "0.1".' });
}

/** Numerator and denominator of a result that may be longer than what is read from outside. @internal */
export function longExact(text: string): Exact {
  const [above = '', below = '1'] = text.split('/');
  return divideExact(exact(above), exact(below));
}

/** A whole number; `usual` where none is given. @internal */
export function readWhole(given: unknown, path: Path, least: number, most: number, usual?: number): Outcome<number> {
  if (given === undefined && usual !== undefined) return succeed(usual);
  if (typeof given === 'number' && Number.isInteger(given) && given >= least && given <= most) return succeed(given);
  const code = given === undefined ? 'input/missing' : typeof given === 'number' ? 'quantity/range' : 'input/type';
  return fail(problem(code, path, `${showValue(given)} is no whole number from ${least} to ${most}.`));
}

/** How many decimal places a result keeps: 0 to 20, 6 where nothing is said. @internal */
export function readDigits(given: unknown, path: Path = ['digits']): Outcome<number> {
  return readWhole(given, path, 0, 20, 6);
}
