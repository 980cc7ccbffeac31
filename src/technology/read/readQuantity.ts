import { Decimal } from '../../decimal.ts';
import { fail, type Outcome, succeed } from '../../problems/outcome.ts';
import { type Path, problem } from '../../problems/problem.ts';
import { dimensionOf, dimensionProblem, exactIn, type Quantity, type QuantityText, tryQuantity } from '../../quantity/quantity.ts';
import { showValue } from './showValue.ts';

/** A quantity as the functions of this door take it: parsed, or as text with its unit (`'16 kg/t'`). */
export type QuantityInput = Quantity | QuantityText;

/** What a field takes. @internal */
export interface Wanted {
  /** A unit of the dimension that is needed; any dimension where it is absent. */
  readonly like?: string;
  /** Whether zero is refused, and why. */
  readonly aboveZero?: string;
}

/** A quantity of 0 or more, in any unit of the dimension wanted. @internal */
export function readQuantity(given: unknown, path: Path, { like, aboveZero }: Wanted = {}): Outcome<Quantity> {
  const read = quantityOf(given, path, like ?? 't');
  if (!read.ok) return read;
  const quantity = read.value;
  if (quantity.value.isNegative() && !quantity.value.isZero())
    return fail(problem('quantity/negative', path, `${showValue(given)} is below zero.`, 'Give 0 or more.'));
  if (like !== undefined && exactIn(quantity, like) === undefined) return fail(dimensionProblem(quantity, like, path));
  if (aboveZero !== undefined && quantity.value.isZero()) return fail(problem('quantity/range', path, `The quantity is 0. ${aboveZero}`));
  return read;
}

function quantityOf(given: unknown, path: Path, like: string): Outcome<Quantity> {
  if (given === undefined)
    return fail(problem('input/missing', path, 'A quantity is missing.', `Give a number with its unit: '12.5 ${like}'.`));
  if (typeof given === 'string') return tryQuantity(given, path);
  if (isQuantity(given) && dimensionOf(given.unit) !== undefined) return succeed(given);
  return fail(
    problem(
      'input/type',
      path,
      `${showValue(given)} is no quantity.`,
      `Give a text with the unit, '12.5 ${like}', or what quantity() returns.`,
    ),
  );
}

function isQuantity(given: unknown): given is Quantity {
  if (typeof given !== 'object' || given === null) return false;
  const { value, unit } = given as { readonly value?: unknown; readonly unit?: unknown };
  return value instanceof Decimal && value.isFinite() && typeof unit === 'string';
}
