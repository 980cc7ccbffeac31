import { type Decimal, decimalOf } from '../../decimal.ts';
import { addExact, type Exact, exact, exactText, zero } from '../../exact.ts';
import { showValue } from '../../input/showValue.ts';
import type { Notice } from '../../model/assessment.ts';
import type { Regime } from '../../model/regime.ts';
import type { Money } from '../../money/money.ts';
import { fail } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { exactOf } from '../../quantity/quantity.ts';
import { longExact, rounded } from '../rounding.ts';
import { type Appraisal, type BatPayback, type BatPaybackOptions, tryBatPayback } from './batPayback.ts';
import type { BreakEven } from './breakEven.ts';
import type { BatInvestment } from './readInvestment.ts';

/** One investment as a row for people: money to the hundredth, years to the hundredth, factors and shares to four places, half-even. */
export interface BatPaybackRow {
  readonly id: string;
  readonly investment: string;
  /** Payment in the first year. */
  readonly before: string;
  readonly after: string;
  readonly afterWithoutPrivilege: string;
  readonly npv: string;
  readonly npvWithoutPrivilege: string;
  /** Simple payback in years; `null` where there is none. */
  readonly payback: string | null;
  readonly paybackWithoutPrivilege: string | null;
  /** Break-evens; where there is none, the word that says why. */
  readonly rates: string;
  readonly ratesWithoutPrivilege: string;
  readonly depth: string;
  readonly coverage: string;
}

/** Sums over the investments that could be appraised, unrounded. */
export interface BatPaybackTotal<C extends string = string> {
  readonly investment: Money<C>;
  /** The value of a sum is the sum of the values. */
  readonly npv: Money<C>;
  readonly npvWithoutPrivilege: Money<C>;
  /** How many have a value of 0 or more. */
  readonly paying: number;
  readonly payingWithoutPrivilege: number;
}

/** A portfolio of investments: good ones beside bad ones are not lost. */
export interface BatPaybackTable<C extends string = string> {
  /** In the order given, for reading. */
  readonly rows: readonly BatPaybackRow[];
  /** The same, exact and whole. */
  readonly results: readonly BatPayback<C>[];
  /** Absent where no investment could be appraised. */
  readonly total?: BatPaybackTotal<C>;
  /** Investments that could not be appraised, with every problem. */
  readonly rejected: readonly { readonly index: number; readonly id: string; readonly problems: readonly Problem[] }[];
  /** Of all results, each once. */
  readonly notices: readonly Notice[];
}

/**
 * `batPayback` over a portfolio of facilities: which investments pay, which only with the privilege, and what would make the others
 * pay. An investment with a problem stands in `rejected`.
 *
 * @throws PaymentError `input/type` if it is no list; never for what stands in it.
 *
 * @example
 * ```ts
 * import { conference2004 } from 'polluter-pays/regimes/conference-2004';
 * import { parseFacility } from 'polluter-pays/schema';
 * import { batPaybackTable } from 'polluter-pays/technology';
 *
 * const plant = (id: string, amount: string, bat: object[] = []) => parseFacility({
 *   id, territory: 'RU-KR',
 *   installations: [{ id: 'line', outputs: [{ product: 'paper', amount: '100000 t', rates: { 'sulphur-dioxide': '16 kg/t' } }], bat }],
 *   releases: [{ id: 'so2', charge: 'stationary', pollutant: 'sulphur-dioxide', amount, norms: { permissible: '2000 t' }, installation: 'line' }],
 * });
 * const permit = { pollutants: ['sulphur-dioxide'], since: '2005-01-01', coverage: '1', evidence: 'permit' };
 * const invest = (id: string, investment: `${number}`) => ({
 *   before: plant(id, '2000 t'), after: plant(id, '1500 t', [permit]),
 *   investment, operatingCost: '0', currency: 'RUB', lifetime: 10, discountRate: '0.1',
 * } as const);
 * const { rows, total } = batPaybackTable([invest('north', '120000'), invest('south', '250000')], conference2004, { year: 2006 });
 * rows.map(({ id, npv, npvWithoutPrivilege, depth }) => [id, npv, npvWithoutPrivilege, depth])
 * // => [['north', '123877.87', '-22448.85', '0.0767'], ['south', '-6122.13', '-152448.85', '0.5209']]
 * total?.paying // => 1
 * total?.payingWithoutPrivilege // => 0
 * ```
 */
export function batPaybackTable<C extends string>(
  investments: readonly BatInvestment[],
  law: Regime<C>,
  options: BatPaybackOptions,
): BatPaybackTable<C> {
  if (!Array.isArray(investments)) {
    return orThrow(fail(problem('input/type', ['investments'], `${showValue(investments)} is no list.`, 'Pass a list of investments.')));
  }
  const results: BatPayback<C>[] = [];
  const rejected: BatPaybackTable['rejected'][number][] = [];
  for (const [index, investment] of investments.entries()) {
    const outcome = tryBatPayback(investment, law, options);
    if (outcome.ok) results.push(outcome.value);
    else rejected.push({ index, id: investment?.id ?? investment?.after?.id ?? '', problems: outcome.problems });
  }
  const [first] = results;
  return {
    rows: results.map(rowOf),
    results,
    ...(first && { total: totalOf(results, first.investment.currency) }),
    rejected,
    notices: [...new Map(results.flatMap(({ notices }) => notices).map((one) => [`${one.code}\n${one.message}`, one])).values()],
  };
}

function rowOf<C extends string>({
  id,
  investment,
  years: [year],
  withPrivilege,
  withoutPrivilege,
  breakEven,
}: BatPayback<C>): BatPaybackRow {
  const { rates, ratesWithoutPrivilege, depth, coverage } = breakEven;
  return {
    id,
    investment: shown(exactOf(investment.amount), 2),
    before: shown(exact(year?.before ?? '0'), 2),
    after: shown(exact(year?.after ?? '0'), 2),
    afterWithoutPrivilege: shown(exact(year?.afterWithoutPrivilege ?? '0'), 2),
    npv: shown(longExact(withPrivilege.exact), 2),
    npvWithoutPrivilege: shown(longExact(withoutPrivilege.exact), 2),
    payback: yearsOf(withPrivilege.simplePayback),
    paybackWithoutPrivilege: yearsOf(withoutPrivilege.simplePayback),
    rates: pointOf(rates),
    ratesWithoutPrivilege: pointOf(ratesWithoutPrivilege),
    depth: pointOf(depth),
    coverage: pointOf(coverage),
  };
}

function shown(value: Exact, digits: number): string {
  return exactText(rounded(value, digits));
}

function yearsOf(years: Decimal | null): string | null {
  return years === null ? null : shown(exactOf(years), 2);
}

function pointOf(point: BreakEven): string {
  return point.at === null ? point.why : shown(exactOf(point.at), 4);
}

function totalOf<C extends string>(results: readonly BatPayback<C>[], currency: C): BatPaybackTotal<C> {
  const sum = (amountOf: (result: BatPayback<C>) => Exact): Money<C> => ({
    amount: decimalOf(results.map(amountOf).reduce(addExact, zero)),
    currency,
  });
  const isPaying = ({ exact: value }: Appraisal<C>): boolean => longExact(value).digits >= 0n;
  return {
    investment: sum(({ investment }) => exactOf(investment.amount)),
    npv: sum(({ withPrivilege }) => longExact(withPrivilege.exact)),
    npvWithoutPrivilege: sum(({ withoutPrivilege }) => longExact(withoutPrivilege.exact)),
    paying: results.filter(({ withPrivilege }) => isPaying(withPrivilege)).length,
    payingWithoutPrivilege: results.filter(({ withoutPrivilege }) => isPaying(withoutPrivilege)).length,
  };
}
