import { Decimal, decimalOf } from '../../decimal.ts';
import { parseExact } from '../../exact.ts';
import { didYouMean } from '../../problems/nearest.ts';
import { fail, type Outcome, succeed } from '../../problems/outcome.ts';
import { type Path, problem } from '../../problems/problem.ts';
import { dimensionOf, dimensionProblem, exactIn, type Quantity, quantityText, tryQuantity } from '../../quantity/quantity.ts';

/** Reads one field of what a function was given. @internal */
export type Field<T> = (given: unknown, path: Path) => Outcome<T>;

/** A number as it was read: worth so many of the field's unit, and as it was written. @internal */
export interface Measured {
  readonly value: Decimal;
  readonly text: string;
}

/** Bounds of a number in the unit of its field. @internal */
export interface Range {
  readonly above?: string;
  readonly least?: string;
  readonly below?: string;
  readonly most?: string;
}

/** A quantity of the dimension of `unit`, 0 or more. @internal */
export function inUnit(unit: string, range: Range = {}): Field<Measured> {
  return (given, path) => {
    const read = quantityAt(given, path, unit);
    if (!read.ok) return read;
    const own = exactIn(read.value, unit);
    if (!own) return fail(dimensionProblem(read.value, unit, path));
    return within(range, { value: decimalOf(own), text: quantityText(read.value) }, ` ${unit}`, path);
  };
}

/** A quantity as it is, in any unit that `takes` its dimension. @internal */
export function anyUnit(example: string, takes: (dimension: string) => boolean = () => true): Field<Quantity> {
  return (given, path) => {
    const read = quantityAt(given, path, example);
    if (!read.ok) return read;
    return takes(dimensionOf(read.value.unit) ?? '') ? read : fail(dimensionProblem(read.value, example, path));
  };
}

/** A number without a unit. @internal */
export function plainNumber(range: Range): Field<Measured> {
  return (given, path) => {
    if (given === undefined) return missing(path, "a number such as '1.5'");
    const text = given instanceof Decimal ? given.toFixed() : given;
    const value = typeof text === 'string' && text.length <= 60 && !text.includes('/') ? parseExact(text) : undefined;
    if (typeof text !== 'string' || !value) {
      return fail(
        problem('quantity/not-a-number', path, `${shown(given)} is no decimal as text.`, "Write digits with a point, in quotes: '1.047'."),
      );
    }
    return within(range, { value: decimalOf(value), text }, '', path);
  };
}

/** One of these words. @internal */
export function oneWord<const W extends string>(...words: readonly W[]): Field<W> {
  return (given, path) => {
    const found = words.find((word) => word === given);
    const known = words.map((word) => `'${word}'`).join(', ');
    if (given === undefined) return missing(path, `one of ${known}`);
    if (found !== undefined) return succeed(found);
    return fail(problem('input/type', path, `${shown(given)} is none of ${known}.`, didYouMean(String(given), words)));
  };
}

/** A text that is not empty. @internal */
export const anyText: Field<string> = (given, path) => {
  if (given === undefined) return missing(path, 'a text');
  return typeof given === 'string' && given !== ''
    ? succeed(given)
    : fail(problem('input/type', path, `${shown(given)} is no text that says something.`));
};

/** How many digits the results have. @internal */
export const digitsField: Field<number> = (given, path) => {
  if (given === undefined) return succeed(15);
  return typeof given === 'number' && Number.isInteger(given) && given >= 1 && given <= 40
    ? succeed(given)
    : fail(problem('quantity/range', path, `${shown(given)} is no whole number from 1 to 40.`));
};

/** Days in the year. @internal */
export const yearField: Field<Measured> = (given, path) => inUnit('d', { above: '0', most: '366' })(given ?? '365 d', path);

/** A field that may be absent. @internal */
export function maybe<T>(field: Field<T>): Field<T | undefined> {
  return (given, path) => (given === undefined ? succeed(undefined) : field(given, path));
}

/** A field that is `text` where it is absent. @internal */
export function orElse<T>(field: Field<T>, text: string): Field<T> {
  return (given, path) => field(given ?? text, path);
}

/** At least one of something. @internal */
export function someOf<T>(field: Field<T>): Field<readonly T[]> {
  return (given, path) => {
    if (!Array.isArray(given) || given.length === 0) return missing(path, 'a list with at least one entry');
    const read = given.map((one: unknown, at) => field(one, [...path, at]));
    const [first, ...rest] = read.flatMap((one) => (one.ok ? [] : one.problems));
    return first ? fail(first, ...rest) : succeed(read.flatMap((one) => (one.ok ? [one.value] : [])));
  };
}

/** @internal */
export function missing(path: Path, wanted: string): Outcome<never> {
  return fail(problem('input/missing', path, `${path.length > 0 ? `"${path[path.length - 1]}"` : 'This'} is needed: ${wanted}.`));
}

/** A quantity in any unit. @internal */
export function quantityAt(given: unknown, path: Path, unit: string): Outcome<Quantity> {
  if (given === undefined) return missing(path, `a quantity such as '1.5 ${unit}'`);
  if (typeof given === 'string') return tryQuantity(given, path);
  if (isQuantity(given)) return sound(given, path);
  return fail(problem('quantity/not-a-number', path, `${shown(given)} is no quantity.`, `Write it as text with its unit: '1.5 ${unit}'.`));
}

function isQuantity(given: unknown): given is Quantity {
  return typeof given === 'object' && given !== null && 'value' in given && given.value instanceof Decimal && 'unit' in given;
}

function sound(given: Quantity, path: Path): Outcome<Quantity> {
  if (!given.value.isFinite()) return fail(problem('quantity/not-a-number', path, `${given.value.toString()} is no number.`));
  if (given.value.lt(0)) return fail(problem('quantity/negative', path, `${quantityText(given)} is below zero.`));
  return dimensionOf(given.unit) === undefined ? fail(dimensionProblem(given, given.unit, path)) : succeed(given);
}

function within(range: Range, read: Measured, unit: string, path: Path): Outcome<Measured> {
  const { above, least, below, most } = range;
  const { value } = read;
  const wanted = [
    ...(above !== undefined ? [`above ${above}`] : []),
    ...(least !== undefined ? [`at least ${least}`] : []),
    ...(below !== undefined ? [`below ${below}`] : []),
    ...(most !== undefined ? [`at most ${most}`] : []),
  ].join(' and ');
  const fits =
    (above === undefined || value.gt(above)) &&
    (least === undefined || value.gte(least)) &&
    (below === undefined || value.lt(below)) &&
    (most === undefined || value.lte(most));
  return fits ? succeed(read) : fail(problem('quantity/range', path, `${read.text} is out of range: ${wanted}${unit} is needed.`));
}

const shown = (given: unknown): string => (JSON.stringify(given) ?? String(given)).slice(0, 40);
