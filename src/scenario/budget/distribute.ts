import { decimalOf } from '../../decimal.ts';
import { compareExact, type Exact, exact, exactText, one, parseExact, sumExact } from '../../exact.ts';
import type { ExactText } from '../../model/assessment.ts';
import type { Confidence } from '../../model/confidence.ts';
import type { DayText } from '../../model/figure.ts';
import type { Money } from '../../money/money.ts';
import { fail, failed, type Outcome, succeed } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { type Path, type Problem, problem } from '../../problems/problem.ts';
import { exactOf } from '../../quantity/quantity.ts';
import { shareOut } from '../../shareOut.ts';
import { spanOf } from '../reform/span.ts';

/** The share of a budget in payments. The library ships none: whoever names a share names where it comes from. */
export interface BudgetShare {
  /** `federal`, `regional`, `local`, or the name of a fund. */
  readonly level: string;
  /** 0 to 1: a decimal (`0.4`) or a fraction (`2/5`). The shares of a day add up to 1. */
  readonly share: ExactText;
  readonly from?: DayText;
  readonly until?: DayText;
  /** The money is tied to protection of the environment. */
  readonly earmarked?: boolean;
  readonly source: string;
  readonly confidence: Confidence;
}

/** What a budget receives of a payment. Every field is a text. */
export interface BudgetRow {
  readonly level: string;
  readonly share: ExactText;
  readonly earmarked: 'yes' | 'no';
  readonly amount: string;
  readonly currency: string;
  readonly source: string;
  readonly confidence: Confidence;
}

/**
 * Distributes a payment among budgets by the shares of a year. The parts add up to the payment, to the kopeck: what is left over goes to the
 * largest remainders.
 *
 * @param shares - With their dates; those that hold for the whole year count, and add up to 1.
 * @throws PaymentError `input/shares`, `quantity/not-a-number`, `period/figure-changes` if a share changes within the year, `input/missing`
 * without a source.
 *
 * @example
 * ```ts
 * import { money } from 'polluter-pays';
 * import { distribute } from 'polluter-pays/scenario';
 *
 * const made = { source: 'made up', confidence: 'assumption' } as const;
 * const shares = [
 *   { level: 'federal', share: '0.2', ...made },
 *   { level: 'regional', share: '0.4', ...made },
 *   { level: 'local', share: '0.4', earmarked: true, ...made },
 * ];
 * distribute(money('916039.31', 'RUB'), shares, 2005).map(({ level, amount }) => `${level} ${amount}`)
 * // => ['federal 183207.86', 'regional 366415.73', 'local 366415.72']
 * ```
 */
export function distribute(payment: Money, shares: readonly BudgetShare[], year: number): readonly BudgetRow[] {
  return orThrow(tryDistribute(payment, shares, year));
}

/**
 * As `distribute`, returning an Outcome.
 *
 * @example
 * ```ts
 * import { money } from 'polluter-pays';
 * import { tryDistribute } from 'polluter-pays/scenario';
 *
 * const half = { level: 'local', share: '1/2', source: 'made up', confidence: 'assumption' } as const;
 * const outcome = tryDistribute(money('1', 'RUB'), [half], 2005);
 * outcome.ok ? '' : outcome.problems[0].code // => 'input/shares'
 * ```
 */
export function tryDistribute(payment: Money, shares: readonly BudgetShare[], year: number): Outcome<readonly BudgetRow[]> {
  const held = sharesOf(shares, year);
  if (!held.ok) return held;
  const parts = distributed(exactOf(payment.amount), held.value);
  return succeed(
    held.value.map(({ level, share, earmarked, source, confidence }, at) => {
      const amount = decimalOf(parts[at] as Exact);
      return {
        level,
        share,
        earmarked: earmarked ? 'yes' : 'no',
        amount: amount.toFixed(Math.max(2, amount.decimalPlaces())),
        currency: payment.currency,
        source,
        confidence,
      };
    }),
  );
}

/** An amount among shares, to the kopeck; in fractions of a kopeck where it has them. @internal */
export function distributed(amount: Exact, shares: readonly BudgetShare[]): readonly Exact[] {
  return shareOut(
    amount,
    shares.map(({ share }) => exact(share)),
    exact('0.01'),
  );
}

/** The shares of a year, or what is wrong with them. @internal */
export function sharesOf(shares: readonly BudgetShare[], year: number): Outcome<readonly BudgetShare[]> {
  const whole = { from: `${year}-01-01`, until: `${year}-12-31` };
  const problems = shares.flatMap((share, at) => wrongIn(share, ['shares', at]));
  if (problems.length > 0) return failed(problems);
  const touching = shares
    .map((share, at) => ({ share, at, ...spanOf(share) }))
    .filter(({ from, until }) => from <= whole.until && until >= whole.from);
  const partly = touching.filter(({ from, until }) => from > whole.from || until < whole.until);
  if (partly.length > 0)
    return failed(
      partly.map(({ share, at }) =>
        problem('period/figure-changes', ['shares', at], `The share of ${share.level} changes within ${year}.`),
      ),
    );
  const sum = sumExact(touching.map(({ share }) => exact(share.share)));
  if (compareExact(sum, one) !== 0)
    return fail(problem('input/shares', ['shares'], `The shares of ${year} add up to ${exactText(sum)}, not to 1.`));
  return succeed(touching.map(({ share }) => share));
}

function wrongIn({ share, source }: BudgetShare, path: Path): readonly Problem[] {
  const value = parseExact(share);
  return [
    ...(value && value.digits >= 0n
      ? []
      : [problem('quantity/not-a-number', [...path, 'share'], 'A share is a decimal or a fraction, 0 or more.', "Write '0.4' or '2/5'.")]),
    ...(source ? [] : [problem('input/missing', [...path, 'source'], 'A share says where it comes from.')]),
  ];
}
