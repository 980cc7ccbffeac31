import { Decimal, decimalOf } from '../decimal.ts';
import { addExact, exact, exactText, parseExact, type RoundingMode, roundExact } from '../exact.ts';
import { fail, type Outcome, succeed } from '../problems/outcome.ts';
import { orThrow } from '../problems/paymentError.ts';
import { problem } from '../problems/problem.ts';

/**
 * An exact amount in one currency. Amounts in different currencies do not add up, neither for the compiler nor at run time.
 *
 * @typeParam C - ISO 4217 code, such as `'RUB'`.
 *
 * @example
 * ```ts
 * import { type Money, money } from 'polluter-pays';
 *
 * const payment: Money<'RUB'> = money('916039.31', 'RUB');
 * payment.amount.toFixed(2) // => '916039.31'
 * ```
 */
export interface Money<C extends string = string> {
  /** Any sign, never rounded by this library except where a law says so. */
  readonly amount: Decimal;
  /** ISO 4217. */
  readonly currency: C;
}

/**
 * An amount of money.
 *
 * @param amount - A decimal text (`'916039.31'`), a whole number up to 2^53, or a Decimal. Floats such as `0.1` are refused: write `'0.1'`.
 * @param currency - ISO 4217, three capital letters.
 * @throws PaymentError `quantity/not-a-number`, `money/currency`.
 *
 * @example
 * ```ts
 * import { money } from 'polluter-pays';
 *
 * money('12.30', 'EUR').amount.toString() // => '12.3'
 * ```
 */
export function money<const C extends string>(amount: string | number | Decimal, currency: C): Money<C> {
  return orThrow(tryMoney(amount, currency));
}

/** As `money`, returning an Outcome. @internal */
export function tryMoney<C extends string>(amount: string | number | Decimal, currency: C): Outcome<Money<C>> {
  const text = typeof amount === 'number' && !Number.isSafeInteger(amount) ? 'float' : String(amount);
  const value = /^-?\d+(\.\d+)?$/.test(text) && text.length <= 60 ? parseExact(text) : undefined;
  if (!value) {
    return fail(
      problem(
        'quantity/not-a-number',
        [],
        `An amount of money is a decimal text, not ${JSON.stringify(String(amount).slice(0, 40))}.`,
        "Write '0.10' in quotes, with a point.",
      ),
    );
  }
  if (!/^[A-Z]{3}$/.test(currency))
    return fail(problem('money/currency', [], `"${currency}" is no currency code of three capital letters.`));
  return succeed({ amount: new Decimal(exactText(value)), currency });
}

/**
 * The sum of two amounts in one currency.
 *
 * @throws PaymentError `money/currency` if the currencies differ (the compiler sees it first).
 *
 * @example
 * ```ts
 * import { addMoney, money } from 'polluter-pays';
 *
 * addMoney(money('0.10', 'RUB'), money('0.20', 'RUB')).amount.toString() // => '0.3'
 * ```
 */
export function addMoney<C extends string>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
  requireOneCurrency(a, b);
  return { amount: decimalOf(addExact(exact(a.amount.toFixed()), exact(b.amount.toFixed()))), currency: a.currency };
}

/**
 * Rounds to a multiple of `to` by a named mode. Nothing else in this library rounds money, except where a regime says so.
 *
 * @param to - The smallest step, above 0: `'0.01'` for kopecks, `'100'` for whole hundreds.
 * @throws PaymentError `quantity/range` if the step is not a decimal above 0.
 *
 * @example
 * ```ts
 * import { money, roundMoney } from 'polluter-pays';
 *
 * roundMoney(money('0.125', 'RUB'), 'half-even', '0.01').amount.toString() // => '0.12'
 * ```
 */
export function roundMoney<C extends string>(value: Money<C>, mode: RoundingMode, to: string): Money<C> {
  const step = parseExact(to);
  if (!step || step.digits <= 0n) {
    return orThrow(
      fail(
        problem(
          'quantity/range',
          [],
          `Money is not rounded to a multiple of ${JSON.stringify(to.slice(0, 40))}.`,
          "Write '0.01' or '100'.",
        ),
      ),
    );
  }
  return { amount: decimalOf(roundExact(exact(value.amount.toFixed()), mode, step)), currency: value.currency };
}

function requireOneCurrency(a: Money, b: Money): void {
  if (a.currency !== b.currency)
    orThrow(
      fail(
        problem(
          'money/currency',
          [],
          `${a.currency} and ${b.currency} do not add up.`,
          'Convert one of them first, at a rate that you can name.',
        ),
      ),
    );
}
