import { Decimal } from '../decimal.ts';
import { type Exact, exact } from '../exact.ts';
import { type Money, tryMoney } from '../money/money.ts';
import { fail, type Outcome, succeed } from '../problems/outcome.ts';
import { type Path, problem } from '../problems/problem.ts';
import type { DecimalText } from '../quantity/quantity.ts';
import { showValue } from './showValue.ts';

/** Money as the functions of this door take it: with its currency, or as a decimal text beside a `currency`. */
export type MoneyInput = Money | DecimalText;

/** An amount of 0 or more in one currency. @internal */
export interface ReadMoney {
  readonly amount: Exact;
  readonly currency: string;
}

/** @internal */
export function readMoney(given: unknown, currency: unknown, path: Path): Outcome<ReadMoney> {
  if (given === undefined) return fail(problem('input/missing', path, 'An amount of money is missing.', "Write '0' where there is none."));
  const money = typeof given === 'string' ? { amount: given, currency } : (given as Partial<Money> | null);
  const code = money?.currency;
  if (typeof given === 'string' && code === undefined) {
    return fail(
      problem(
        'input/missing',
        ['currency'],
        'An amount is given without its currency.',
        "Add currency: 'RUB', or give the amount as money('100', 'RUB').",
      ),
    );
  }
  if (!(typeof money?.amount === 'string' || money?.amount instanceof Decimal) || typeof code !== 'string')
    return fail(
      problem(
        'input/type',
        path,
        `${showValue(given)} is no amount of money.`,
        "Write '100' beside currency: 'RUB', or money('100', 'RUB').",
      ),
    );
  const read = tryMoney(money.amount, code);
  if (!read.ok) return { ok: false, problems: [{ ...read.problems[0], path }] };
  if (read.value.amount.isNegative() && !read.value.amount.isZero())
    return fail(
      problem('quantity/negative', path, 'The amount is below zero.', 'Costs and savings are both 0 or more; each has a field of its own.'),
    );
  return succeed({ amount: exact(read.value.amount.toFixed()), currency: code });
}
