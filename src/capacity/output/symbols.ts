import type { Decimal } from '../../decimal.ts';
import { type Quantity, quantityText } from '../../quantity/quantity.ts';
import type { Measured } from '../input/measured.ts';

/** The symbols of a formula with what they stood for; one that was not given is left out. @internal */
export function symbols(
  all: Readonly<Record<string, Measured | Quantity | Decimal | string | undefined>>,
): Readonly<Record<string, string>> {
  return Object.freeze(
    Object.fromEntries(Object.entries(all).flatMap(([symbol, value]) => (value === undefined ? [] : [[symbol, textOf(value)] as const]))),
  );
}

function textOf(value: Measured | Quantity | Decimal | string): string {
  if (typeof value === 'string') return value;
  if ('text' in value) return value.text;
  return 'unit' in value ? quantityText(value) : value.toFixed();
}
