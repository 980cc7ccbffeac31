import { Decimal, decimalOf } from '../decimal.ts';
import { divideExact, type Exact, exact, exactText, multiplyExact, one, parseExact } from '../exact.ts';
import { didYouMean } from '../problems/nearest.ts';
import { fail, type Outcome, succeed } from '../problems/outcome.ts';
import { orThrow } from '../problems/paymentError.ts';
import { type Path, problem } from '../problems/problem.ts';
import { readUnit, unitNames } from './units.ts';

/**
 * A number with its unit, exact.
 *
 * @typeParam U - The unit, such as `'t'`, `'mg/l'`, `'kg/t'`, `'t/yr'`.
 *
 * @example
 * ```ts
 * import { type Quantity, quantity } from 'polluter-pays';
 *
 * const rate: Quantity = quantity('35 kg/t');
 * rate.unit // => 'kg/t'
 * ```
 */
export interface Quantity<U extends string = string> {
  /** In `unit`, unrounded. 0 or more wherever it is given; a result that may be negative, such as room, says so. */
  readonly value: Decimal;
  /** A simple unit or up to three joined by slashes: mass, volume, energy, time, length, area, counts; `1/d` for a rate. */
  readonly unit: U;
}

/** A quantity as data: a decimal and its unit, with one space between. A number without a unit does not compile. */
export type QuantityText = `${number} ${string}`;

/** A decimal as data: digits with a point. `"12O"` does not compile; exponents are refused where data is parsed. */
export type DecimalText = `${number}`;

/**
 * A quantity from its text.
 *
 * @param text - A decimal with a point, a space, a unit: `'12.5 t'`, `'9000 t/yr'`, `'35 kg/t'`. 0 or more.
 * @throws PaymentError `quantity/not-a-number`, `quantity/negative`, `quantity/no-unit`, `quantity/unknown-unit`.
 *
 * @example
 * ```ts
 * import { quantity } from 'polluter-pays';
 *
 * quantity('12.5 t').value.toString() // => '12.5'
 * ```
 */
export function quantity(text: QuantityText): Quantity {
  return orThrow(tryQuantity(text, []));
}

/** As `quantity`, returning an Outcome whose problems carry `path`. @internal */
export function tryQuantity(text: string, path: Path): Outcome<Quantity> {
  const shown = JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
  const space = text.indexOf(' ');
  const digits = space < 0 ? text : text.slice(0, space);
  const unit =
    space < 0
      ? ''
      : text
          .slice(space + 1)
          .replaceAll('µ', 'u')
          .replaceAll('³', '3');
  const value = digits.length <= 60 ? parseExact(digits) : undefined;
  if (!value || digits.includes('/')) {
    return fail(
      problem(
        'quantity/not-a-number',
        path,
        `${shown} does not begin with a decimal number of at most 60 digits.`,
        "Write digits with a point, then a space and the unit: '1.5 t'. Exponents and decimal commas are refused.",
      ),
    );
  }
  if (value.digits < 0n)
    return fail(problem('quantity/negative', path, `${shown} is below zero.`, 'Amounts, norms and readings are 0 or more.'));
  if (unit === '') return fail(problem('quantity/no-unit', path, `${shown} has no unit.`, `Write '${digits} t', with a space.`));
  if (!readUnit(unit))
    return fail(
      problem(
        'quantity/unknown-unit',
        path,
        `"${unit.slice(0, 40)}" is no unit that the library knows.`,
        didYouMean(unit, unitNames) ?? 'Ratios are written with a slash: kg/t, mg/m3, t/yr.',
      ),
    );
  const made = { value: new Decimal(digits), unit };
  exacts.set(made.value, value);
  return succeed(Object.freeze(made));
}

/**
 * A mass in tonnes.
 *
 * @param value - A decimal text, a whole number or a Decimal, 0 or more.
 * @throws PaymentError `quantity/not-a-number`, `quantity/negative`.
 *
 * @example
 * ```ts
 * import { tonnes } from 'polluter-pays';
 *
 * tonnes('4658.75').value.toString() // => '4658.75'
 * ```
 */
export function tonnes(value: string | number | Decimal): Quantity<'t'> {
  return orThrow(
    tryQuantity(`${typeof value === 'number' && !Number.isSafeInteger(value) ? 'float' : String(value)} t`, []),
  ) as Quantity<'t'>;
}

/** `mass`, `volume/time`, `mass/mass` …; `undefined` for an unknown unit. @internal */
export function dimensionOf(unit: string): string | undefined {
  return readUnit(unit)?.dimension;
}

/** The value of a quantity in another unit of the same dimension, exact; `undefined` if the dimensions differ. @internal */
export function exactIn(value: Quantity, unit: string): Exact | undefined {
  const own = exactOf(value.value);
  if (value.unit === unit) return own;
  const from = factorOf(value.unit);
  const to = factorOf(unit);
  if (!from || !to || from.dimension !== to.dimension) return undefined;
  return divideExact(multiplyExact(own, from.factor), to.factor);
}

/**
 * Converts exactly to another unit of the same dimension. A year is no fixed number of days, so `t/yr` and `kg/d` are
 * different dimensions; gases and liquids have no density here, so tonnes and cubic metres are, too.
 *
 * @throws PaymentError `quantity/dimension`, `quantity/unknown-unit`.
 *
 * @example
 * ```ts
 * import { convertQuantity, quantity } from 'polluter-pays';
 *
 * convertQuantity(quantity('35 kg/t'), 'g/kg').value.toString() // => '35'
 * ```
 */
export function convertQuantity<const U extends string>(value: Quantity, unit: U): Quantity<U> {
  const converted = exactIn(value, unit);
  if (converted) return { value: decimalOf(converted), unit };
  return orThrow(fail(dimensionProblem(value, unit, [])));
}

/** @internal */
export function dimensionProblem(value: Quantity, unit: string, path: Path): ReturnType<typeof problem> {
  const wanted = dimensionOf(unit);
  if (!wanted) return problem('quantity/unknown-unit', path, `"${unit}" is no unit that the library knows.`, didYouMean(unit, unitNames));
  return problem(
    'quantity/dimension',
    path,
    `${value.value.toFixed()} ${value.unit} is ${dimensionOf(value.unit) ?? 'unknown'}, where ${wanted} is needed.`,
    `Give it in ${unit}, or in a unit that converts to it.`,
  );
}

const exacts = new WeakMap<Decimal, Exact>();

/** The exact number behind a Decimal, remembered because Decimals do not change. @internal */
export function exactOf(value: Decimal): Exact {
  let found = exacts.get(value);
  if (!found) {
    found = exact(value.toFixed());
    exacts.set(value, found);
  }
  return found;
}

/** A quantity of an exact number, which stays exact behind a decimal that does not end. It must not leave the library: its JSON could not carry it. @internal */
export function quantityOf<const U extends string>(value: Exact, unit: U): Quantity<U> {
  const decimal = decimalOf(value);
  exacts.set(decimal, value);
  return { value: decimal, unit };
}

const factors = new Map<string, { readonly dimension: string; readonly factor: Exact }>();

function factorOf(name: string): { readonly dimension: string; readonly factor: Exact } | undefined {
  const known = factors.get(name);
  if (known) return known;
  const unit = readUnit(name);
  if (!unit) return undefined;
  const above = unit.above.map(exact).reduce(multiplyExact, one);
  const made = { dimension: unit.dimension, factor: unit.below.map(exact).reduce(divideExact, above) };
  factors.set(name, made);
  return made;
}

/** `12.5 t`. @internal */
export function quantityText(value: Quantity): string {
  return `${exactText(exactOf(value.value))} ${value.unit}`;
}
