import { Decimal } from '../decimal.ts';
import { fail, type Outcome, succeed } from '../problems/outcome.ts';
import { type Path, problem } from '../problems/problem.ts';
import {
  dimensionOf,
  dimensionProblem,
  exactIn,
  type Quantity,
  type QuantityText,
  quantityText,
  tryQuantity,
} from '../quantity/quantity.ts';
import { missing } from './missing.ts';
import { showValue } from './showValue.ts';

/** A quantity, or its text with the unit: `'16 kg/t'`, `'10 m3/s'`. */
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
  const read = quantityAt(given, path, `12.5 ${like ?? 't'}`);
  if (!read.ok) return read;
  if (like !== undefined && exactIn(read.value, like) === undefined) return fail(dimensionProblem(read.value, like, path));
  return aboveZero !== undefined && read.value.value.isZero()
    ? fail(problem('quantity/range', path, `The quantity is 0. ${aboveZero}`))
    : read;
}

/** A quantity of 0 or more in any unit; the `example` shows what is meant. @internal */
export function quantityAt(given: unknown, path: Path, example: string): Outcome<Quantity> {
  if (given === undefined) return missing(path, `a quantity such as '${example}'`);
  if (typeof given === 'string') return tryQuantity(given, path);
  if (isQuantity(given)) return sound(given, path);
  return fail(
    problem('quantity/not-a-number', path, `${showValue(given)} is no quantity.`, `Write it as text with its unit: '${example}'.`),
  );
}

function isQuantity(given: unknown): given is Quantity {
  return typeof given === 'object' && given !== null && 'value' in given && given.value instanceof Decimal && 'unit' in given;
}

function sound(given: Quantity, path: Path): Outcome<Quantity> {
  if (!given.value.isFinite()) return fail(problem('quantity/not-a-number', path, `${given.value.toString()} is no number.`));
  if (given.value.lt(0)) return fail(problem('quantity/negative', path, `${quantityText(given)} is below zero.`, 'Give 0 or more.'));
  return dimensionOf(given.unit) === undefined ? fail(dimensionProblem(given, given.unit, path)) : succeed(given);
}
