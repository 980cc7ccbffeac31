import type * as z from 'zod/mini';
import { type Decimal, decimalOf } from '../../decimal.ts';
import { compareExact, type Exact, exactText, one, parseExact } from '../../exact.ts';
import type { ExactText } from '../../model/assessment.ts';
import { fail, type Outcome, succeed } from '../../problems/outcome.ts';
import { problem } from '../../problems/problem.ts';
import { type DecimalText, dimensionOf, type Quantity, type QuantityText, tryQuantity } from '../../quantity/quantity.ts';
import { leaf, textLeaf } from './leaf.ts';

const aQuantity = 'a quantity such as "12.5 t"';
const aDecimal = 'a decimal as text, such as "0.5"';

/** A quantity in any unit. @internal */
export const quantity = quantityThat(() => undefined);

/**
 * A quantity as text or, as a parsed one prints, as `{ value, unit }`.
 *
 * @param refuse - What the dimension should be, if it is not that.
 * @internal
 */
export function quantityThat(refuse: (dimension: string) => string | undefined): z.ZodMiniType<Quantity, QuantityText> {
  return leaf<Quantity, QuantityText>(aQuantity, (value) => {
    if (typeof value === 'number') return numberForText(value, '"12.5 t"');
    const read = tryQuantity(textOf(value) ?? '', []);
    if (textOf(value) === undefined) return undefined;
    const wanted = read.ok ? refuse(dimensionOf(read.value.unit) ?? '') : undefined;
    return wanted ? fail(problem('quantity/dimension', [], `"${read.ok ? read.value.unit : ''}" is no unit of ${wanted}.`)) : read;
  });
}

function textOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 2) return typeof value === 'string' ? value : undefined;
  const { value: digits, unit } = value as { readonly value?: unknown; readonly unit?: unknown };
  return typeof digits === 'string' && typeof unit === 'string' ? `${digits} ${unit}` : undefined;
}

function numberForText(value: number, example: string): Outcome<never> {
  return fail(problem('quantity/not-a-number', [], `${value} is written as a number, which may have lost digits.`, `Write it as text: ${example}.`));
}

function decimalThat<Out, In>(made: (value: Exact, text: string) => Out, isRefused: (value: Exact) => boolean, range: string, isExact = false): z.ZodMiniType<Out, In> {
  return leaf<Out, In>(aDecimal, (value) => {
    if (typeof value === 'number') return numberForText(value, '"0.5"');
    if (typeof value !== 'string') return undefined;
    const read = isExact || !value.includes('/') ? parseExact(value) : undefined;
    if (!read) return fail(problem('quantity/not-a-number', [], `${JSON.stringify(value.slice(0, 40))} is no decimal.`, `Write digits with a point: ${aDecimal.slice(-5)}.`));
    return isRefused(read) ? fail(problem('quantity/range', [], `${value.slice(0, 40)} is not ${range}.`)) : succeed(made(read, value));
  });
}

const isNegative = ({ digits }: Exact): boolean => digits < 0n;
const asText = <T extends string>(_: Exact, text: string): T => text as T;

/** A share, 0 to 1. @internal */
export const share = decimalThat<Decimal, DecimalText>(decimalOf, (value) => isNegative(value) || compareExact(value, one) > 0, 'from 0 to 1');
/** A sum, 0 or more. @internal */
export const sum = decimalThat<Decimal, DecimalText>(decimalOf, isNegative, '0 or more');
/** A decimal of any sign. @internal */
export const decimal = decimalThat<Decimal, DecimalText>(decimalOf, () => false, '');
/** A decimal of 0 or more that stays text: a figure of a regime. @internal */
export const decimalText = decimalThat<DecimalText, DecimalText>(asText, isNegative, '0 or more');
/** A decimal or a fraction that stays text. @internal */
export const exactNumber = decimalThat<ExactText, ExactText>(asText, () => false, '', true);

/** A whole number of at least `least`. @internal */
export function whole(least: number): z.ZodMiniType<number> {
  return leaf(`a whole number of at least ${least}`, (value) => (typeof value === 'number' && Number.isSafeInteger(value) && value >= least ? succeed(value) : undefined));
}
