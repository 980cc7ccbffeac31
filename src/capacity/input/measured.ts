import { type Decimal, decimalOf } from '../../decimal.ts';
import type { Field } from '../../input/field.ts';
import { readDecimal } from '../../input/readNumber.ts';
import { quantityAt } from '../../input/readQuantity.ts';
import { showValue } from '../../input/showValue.ts';
import { fail, type Outcome, succeed } from '../../problems/outcome.ts';
import { type Path, problem } from '../../problems/problem.ts';
import { dimensionOf, dimensionProblem, exactIn, type Quantity, quantityText } from '../../quantity/quantity.ts';

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
    const read = quantityAt(given, path, `1.5 ${unit}`);
    if (!read.ok) return read;
    const own = exactIn(read.value, unit);
    if (!own) return fail(dimensionProblem(read.value, unit, path));
    return within(range, { value: decimalOf(own), text: quantityText(read.value) }, ` ${unit}`, path);
  };
}

/** A quantity as it is, in any unit that `takes` its dimension. @internal */
export function anyUnit(example: string, takes: (dimension: string) => boolean = () => true): Field<Quantity> {
  return (given, path) => {
    const read = quantityAt(given, path, `1.5 ${example}`);
    if (!read.ok) return read;
    return takes(dimensionOf(read.value.unit) ?? '') ? read : fail(dimensionProblem(read.value, example, path));
  };
}

/** A number without a unit. @internal */
export function plainNumber(range: Range): Field<Measured> {
  return (given, path) => {
    const read = readDecimal(given, path);
    return read.ok ? within(range, { value: decimalOf(read.value.value), text: read.value.text }, '', path) : read;
  };
}

/** How many digits the results have. @internal */
export const digitsField: Field<number> = (given, path) => {
  if (given === undefined) return succeed(15);
  return typeof given === 'number' && Number.isInteger(given) && given >= 1 && given <= 40
    ? succeed(given)
    : fail(problem('quantity/range', path, `${showValue(given)} is no whole number from 1 to 40.`));
};

/** Days in the year. @internal */
export const yearField: Field<Measured> = (given, path) => inUnit('d', { above: '0', most: '366' })(given ?? '365 d', path);

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
