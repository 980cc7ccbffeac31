import { Decimal, decimalOf } from '../../decimal.ts';
import { compareExact, type Exact, one, parseExact } from '../../exact.ts';
import type { ExactText } from '../../model/assessment.ts';
import { didYouMean } from '../../problems/nearest.ts';
import { fail, type Outcome, succeed } from '../../problems/outcome.ts';
import { problem } from '../../problems/problem.ts';
import { type DecimalText, dimensionOf, type Quantity, type QuantityText, tryQuantity } from '../../quantity/quantity.ts';
import { unitNames } from '../../quantity/units.ts';
import { leaf, textLeaf } from './leaf.ts';
import { report, type Shape, shape } from './shape.ts';
import { unexpected } from './unexpected.ts';

/**
 * A quantity as text or, as a parsed one prints, as `{ value, unit }`.
 *
 * @param refuse - What the dimension should be, in words, if it is not that.
 * @internal
 */
// @__NO_SIDE_EFFECTS__
export function quantityThat(refuse: (dimension: string) => string | undefined): Shape<Quantity, QuantityText> {
  return leaf('a quantity such as "12.5 t"', (value) => {
    if (typeof value === 'number') return numberForText(value, '12.5 t');
    const text = quantityTextOf(value);
    if (text === undefined) return undefined;
    const read = tryQuantity(text, []);
    const wanted = read.ok ? refuse(dimensionOf(read.value.unit) ?? '') : undefined;
    return read.ok && wanted ? fail(problem('quantity/dimension', [], `"${read.value.unit}" is no unit of ${wanted}.`)) : read;
  });
}

/** A quantity in any unit. @internal */
export const quantity = quantityThat(() => undefined);

/** A quantity that stays text: a boundary of a regime. @internal */
export const quantityText = textLeaf<QuantityText>('a quantity such as "12.5 t"', (text) => {
  const read = tryQuantity(text, []);
  return read.ok ? succeed(text as QuantityText) : read;
});

/** A unit that the library knows. @internal */
export const unit = textLeaf<string>('a unit', (text) =>
  dimensionOf(text) === undefined
    ? fail(
        problem(
          'quantity/unknown-unit',
          [],
          `${JSON.stringify(text.slice(0, 40))} is no unit that the library knows.`,
          didYouMean(text, unitNames),
        ),
      )
    : succeed(text),
);

function quantityTextOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 2) return typeof value === 'string' ? value : undefined;
  const { value: number, unit } = value as { readonly value?: unknown; readonly unit?: unknown };
  const digits = digitsOf(number);
  return digits !== undefined && typeof unit === 'string' ? `${digits} ${unit}` : undefined;
}

function digitsOf(value: unknown): string | undefined {
  return value instanceof Decimal ? value.toFixed() : typeof value === 'string' ? value : undefined;
}

function numberForText(value: number, example: string): Outcome<never> {
  const message = Number.isFinite(value)
    ? `${value} is written as a number, which may have lost digits.`
    : `${value} is no number that can be paid for.`;
  return fail(problem('quantity/not-a-number', [], message, `Write it as text: "${example}".`));
}

/** A range of decimals, and the words for it. */
interface Range {
  readonly holds: (value: Exact) => boolean;
  readonly words: string;
  readonly hint?: string;
}

const aboveZero: Range = { holds: ({ digits }) => digits > 0n, words: 'above 0' };
const fromZero: Range = { holds: ({ digits }) => digits >= 0n, words: '0 or more' };
const toOne: Range = {
  holds: (value) => value.digits >= 0n && compareExact(value, one) <= 0,
  words: 'from 0 to 1',
  hint: 'Ninety per cent is "0.9".',
};

// @__NO_SIDE_EFFECTS__
function decimalIn<Out, In>(made: (value: Exact, text: string) => Out, range?: Range): Shape<Out, In> {
  return leaf<Out, In>('a decimal as text, such as "0.5"', (value) => {
    if (typeof value === 'number') return numberForText(value, '0.5');
    const text = digitsOf(value);
    if (text === undefined) return undefined;
    const read = text.includes('/') ? undefined : parseExact(text);
    if (!read) return fail(notADecimal(text));
    return !range || range.holds(read)
      ? succeed(made(read, text))
      : fail(problem('quantity/range', [], `${text.slice(0, 40)} is not ${range.words}.`, range.hint));
  });
}

function notADecimal(text: string) {
  return problem(
    'quantity/not-a-number',
    [],
    `${JSON.stringify(text.slice(0, 40))} is no decimal.`,
    'Write digits with a point: "0.5". Exponents and decimal commas are refused.',
  );
}

/** A share, 0 to 1. @internal */
export const share = decimalIn<Decimal, DecimalText>(decimalOf, toOne);
/** A sum, 0 or more. @internal */
export const sum = decimalIn<Decimal, DecimalText>(decimalOf, fromZero);
/** A decimal of any sign. @internal */
export const decimal = decimalIn<Decimal, DecimalText>(decimalOf);
/** A decimal of 0 or more that stays text: a figure of a regime. @internal */
export const decimalText = decimalIn<DecimalText, DecimalText>((_, text) => text as DecimalText, fromZero);

/** A decimal above 0 that stays text: a step of rounding. @internal */
export const stepText = decimalIn<DecimalText, DecimalText>((_, text) => text as DecimalText, aboveZero);

/** A decimal or a fraction that stays text. @internal */
export const exactNumber = textLeaf<ExactText>('a decimal or a fraction as text, such as "500/3"', (text) =>
  /^-?\d+(\.\d+|\/[1-9]\d*)?$/.test(text) ? succeed(text) : fail(notADecimal(text)),
);

/** A whole number within a range. @internal */
// @__NO_SIDE_EFFECTS__
export function whole(least: number, most: number): Shape<number> {
  return shape({ type: 'unknown', least, most }, (payload) => {
    const { value } = payload;
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return;
    report(payload, unexpected(`a whole number from ${least} to ${most}`, value));
  });
}
