import type { Decimal } from '../../decimal.ts';
import { type Exact, exact, multiplyExact } from '../../exact.ts';
import { type DecimalText, exactOf } from '../../quantity/quantity.ts';

/** What one unit of a currency is in the common one. */
export interface ExchangeRate {
  /** Above 0: how many units of the common currency one unit is. */
  readonly value: DecimalText;
  /** Price-year factor that multiplies, 1 by default: brings money of the law's year to the prices of another. */
  readonly prices?: DecimalText;
  /** Where rate and factor come from. */
  readonly source: string;
}

/** The common currency, and the rates that lead to it. */
export interface Exchange {
  /** ISO 4217. */
  readonly currency: string;
  readonly rates?: Readonly<Record<string, ExchangeRate>>;
}

/** An amount in the common currency; `undefined` where no rate leads to it. @internal */
export function exchanged(amount: Decimal, currency: string, { currency: common, rates = {} }: Exchange): Exact | undefined {
  const rate = Object.hasOwn(rates, currency) ? rates[currency] : undefined;
  if (!rate) return currency === common ? exactOf(amount) : undefined;
  return [exact(rate.value), exact(rate.prices ?? '1')].reduce(multiplyExact, exactOf(amount));
}
