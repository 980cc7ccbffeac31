import { decimalOf } from '../decimal.ts';
import { compareExact, divideExact, type Exact, exact, one, parseExact, roundExact, sumExact } from '../exact.ts';
import { fail } from '../problems/outcome.ts';
import { orThrow } from '../problems/paymentError.ts';
import { problem } from '../problems/problem.ts';
import { shareOut } from '../shareOut.ts';
import type { Money } from './money.ts';

/**
 * Shares an amount among weights so that no step of `to` is lost or made: each share is rounded down, and the steps
 * left over go to the largest remainders, the earlier one first at a tie.
 *
 * @param weights - Decimal texts, 0 or more, at least one above 0.
 * @param to - The smallest step, `'0.01'` by default. The amount must be a multiple of it.
 * @throws PaymentError `money/allocation`.
 *
 * @example
 * ```ts
 * import { allocateMoney, money } from 'polluter-pays';
 *
 * allocateMoney(money('100', 'RUB'), ['1', '1', '1']).map((share) => share.amount.toFixed(2)) // => ['33.34', '33.33', '33.33']
 * ```
 */
export function allocateMoney<C extends string>(whole: Money<C>, weights: readonly string[], to = '0.01'): readonly Money<C>[] {
  const parts = weights.map(parseExact);
  const total = sumExact(parts.filter((part) => part !== undefined));
  const amount = exact(whole.amount.toFixed());
  const step = parseExact(to);
  if (!step || step.digits <= 0n || parts.some((part) => !part || part.digits < 0n) || total.digits === 0n || !isMultiple(amount, step)) {
    return orThrow(
      fail(
        problem(
          'money/allocation',
          [],
          `${whole.amount.toFixed()} ${whole.currency} cannot be allocated by weights ${weights.join(', ')} in steps of ${to}.`,
          'Weights are 0 or more, not all 0, and the amount is a multiple of the step, which is above 0.',
        ),
      ),
    );
  }
  return shareOut(amount, parts as Exact[], step).map((share) => ({ amount: decimalOf(share), currency: whole.currency }));
}

function isMultiple(amount: Exact, step: Exact): boolean {
  const steps = divideExact(amount, step);
  return compareExact(steps, roundExact(steps, 'down', one)) === 0;
}
