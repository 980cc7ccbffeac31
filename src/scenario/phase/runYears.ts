import { assessAll } from '../../assess/assessAll.ts';
import {
  addExact,
  compareExact,
  divideExact,
  type Exact,
  exact,
  exactText,
  minExact,
  multiplyExact,
  one,
  parseExact,
  roundExact,
  subtractExact,
  sumExact,
  zero,
} from '../../exact.ts';
import type { AssessOptions, ExactText } from '../../model/assessment.ts';
import type { Facility } from '../../model/facility.ts';
import type { Regime } from '../../model/regime.ts';
import type { Words } from '../../model/words.ts';
import { failed, type Outcome } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { DecimalText } from '../../quantity/quantity.ts';
import { exactOf } from '../../quantity/quantity.ts';
import { type BudgetRow, type BudgetShare, distributed, sharesOf } from '../budget/distribute.ts';
import type { Account, UnpricedRow } from '../compare/compare.ts';
import { doWork, tryWork, type Watch, type Work } from '../study/long.ts';
import { type Made, madeBy } from '../study/made.ts';
import { optionsOf } from '../study/study.ts';
import { amountText } from '../tables/amountText.ts';

/** No payment above a share of what a facility earns: what is above it is forgiven. */
export interface AffordabilityCap {
  /** 0 to 1. */
  readonly share: DecimalText;
  readonly of: 'revenue' | 'valueAdded';
  readonly reason: Words;
}

/** A law over several years. */
export interface YearsStudy extends Omit<AssessOptions, 'year'> {
  readonly facilities: readonly Facility[];
  readonly regime: Regime;
  /** Ascending; money is discounted to the first. */
  readonly years: readonly number[];
  /** By facility id: what it earns in each of the years. */
  readonly accounts?: Readonly<Record<string, Account>>;
  readonly cap?: AffordabilityCap;
  /** Per year, 0 or more: `0.05`. A payment n years after the first is divided by (1 + rate)ⁿ. */
  readonly discountRate?: DecimalText;
  readonly shares?: readonly BudgetShare[];
}

/** What a facility pays in a year. Every field is a text. */
export interface YearRow {
  readonly year: string;
  readonly facility: string;
  /** Under the law. */
  readonly payable: string;
  /** What the cap takes off. */
  readonly relief: string;
  /** What is left to pay. */
  readonly due: string;
  /** The same in money of the first year, to the kopeck. */
  readonly discounted: string;
}

/** A year of all facilities. */
export interface YearTotalRow extends Omit<YearRow, 'facility'> {
  readonly facilities: string;
}

/** A law over several years, as tables of flat records. */
export interface YearsRun {
  readonly made: Made;
  readonly currency: string;
  readonly rows: readonly YearRow[];
  readonly totals: readonly YearTotalRow[];
  /** What budgets receive of what is due, by year; empty where no shares are given. */
  readonly budgets: readonly (BudgetRow & { readonly year: string })[];
  /** Sum of all years in money of the first, to the kopeck, and exact. */
  readonly presentValue: string;
  readonly exact: ExactText;
  readonly unpriced: readonly UnpricedRow[];
  readonly notices: readonly string[];
}

/**
 * Runs a law over several years: payments with the index of each year, an affordability cap, money of the first year, and what budgets
 * receive. A law that changes over the years is a reform with dates (`phaseIn`), a facility that changes has dated evidence
 * (`phaseInCoverage`) and releases of each year (`overYears`).
 *
 * @throws PaymentError `scenario/empty`, `quantity/range` for a cap, a rate or an account, `input/missing` where a cap needs an account,
 * `input/shares`, `money/currency`.
 *
 * @example
 * ```ts
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { runYears } from 'polluter-pays/scenario';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const mill = parseFacility({
 *   id: 'mill', territory: 'RU-KR',
 *   releases: [{ id: 'co', charge: 'stationary', pollutant: 'carbon-monoxide', amount: '1000 t', norms: { permissible: '1000 t' } }],
 * });
 * const { totals, presentValue } = await runYears({
 *   facilities: [mill], regime: russia2003, years: [2006, 2007], discountRate: '0.1',
 *   accounts: { mill: { revenue: '112000' } },
 *   cap: { share: '0.01', of: 'revenue', reason: 'No more than a hundredth of the revenue.' },
 * });
 * totals.map(({ year, payable, relief, due }) => `${year} ${payable} ${relief} ${due}`)
 * // => ['2006 1092.00 0.00 1092.00', '2007 1176.00 56.00 1120.00']
 * presentValue // => '2110.18'
 * ```
 */
export async function runYears(study: YearsStudy, watch: Watch = {}): Promise<YearsRun> {
  return doWork(yearsWork(study), watch);
}

/**
 * As `runYears`, returning an Outcome.
 *
 * @example
 * ```ts
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { tryRunYears } from 'polluter-pays/scenario';
 *
 * const outcome = await tryRunYears({ facilities: [], regime: russia2003, years: [2006], discountRate: '-1' });
 * outcome.ok ? [] : outcome.problems.map(({ code }) => code) // => ['scenario/empty', 'quantity/range']
 * ```
 */
export async function tryRunYears(study: YearsStudy, watch: Watch = {}): Promise<Outcome<YearsRun>> {
  return tryWork(yearsWork(study), watch);
}

interface Paid {
  readonly year: number;
  readonly facility: string;
  readonly payable: Exact;
  readonly due: Exact;
  readonly discounted: Exact;
}

const kopeck = exact('0.01');

function* yearsWork(study: YearsStudy): Work<YearsRun> {
  const wrong = wrongIn(study);
  if (wrong.length > 0) return orThrow(failed<YearsRun>(wrong));
  const { facilities, regime, years, shares, cap, accounts = {} } = study;
  const growth = addExact(one, exact(study.discountRate ?? '0'));
  const paid: Paid[] = [];
  const unpriced: UnpricedRow[] = [];
  const notices = new Set<string>();
  const currencies = new Set<string>();
  const held = new Map(years.map((year) => [year, shares ? orThrow(sharesOf(shares, year)) : []]));
  for (const year of years) {
    const { assessments, rejected } = assessAll(facilities, regime, optionsOf({ ...study, year }));
    yield years.length;
    for (const { facility, problems } of rejected)
      for (const { code, path, message } of problems)
        unpriced.push({ facility, year: String(year), regime: regime.id, code, path: path.join('.'), reason: message });
    for (const { facility, payable, notices: told } of assessments) {
      for (const { message } of told) notices.add(message);
      currencies.add(payable.currency);
      const whole = exactOf(payable.amount);
      const due = cap ? minExact(whole, capOf(cap, accounts[facility.id])) : whole;
      paid.push({
        year,
        facility: facility.id,
        payable: whole,
        due,
        discounted: divideExact(due, power(growth, year - (years[0] as number))),
      });
    }
  }
  const [currency = '', ...others] = currencies;
  if (others.length > 0)
    return orThrow(
      failed<YearsRun>([
        problem(
          'money/currency',
          ['years'],
          `The payments are in ${[...currencies].join(' and ')}.`,
          'Run the years of each currency by themselves.',
        ),
      ]),
    );
  const worth = sumExact(paid.map(({ discounted }) => discounted));
  return {
    made: madeBy('runYears', { asked: [study], regimes: [regime] }),
    currency,
    rows: paid.map(({ year, facility, ...amounts }) => ({ year: String(year), facility, ...amountsOf(amounts) })),
    totals: years.map((year) => {
      const all = paid.filter((row) => row.year === year);
      const sum = (key: 'payable' | 'due' | 'discounted'): Exact => sumExact(all.map((row) => row[key]));
      return {
        year: String(year),
        facilities: String(all.length),
        ...amountsOf({ payable: sum('payable'), due: sum('due'), discounted: sum('discounted') }),
      };
    }),
    budgets: years.flatMap((year) => budgetRows(year, paid, held.get(year) ?? [], currency)),
    presentValue: amountText(roundExact(worth, 'half-even', kopeck)),
    exact: exactText(worth),
    unpriced,
    notices: [...notices],
  };
}

function amountsOf({
  payable,
  due,
  discounted,
}: Pick<Paid, 'payable' | 'due' | 'discounted'>): Pick<YearRow, 'payable' | 'relief' | 'due' | 'discounted'> {
  return {
    payable: amountText(payable),
    relief: amountText(subtractExact(payable, due)),
    due: amountText(due),
    discounted: amountText(roundExact(discounted, 'half-even', kopeck)),
  };
}

/** Whole kopecks, never above the share. */
function capOf({ share, of }: AffordabilityCap, account: Account | undefined): Exact {
  return roundExact(multiplyExact(exact(share), exact(account?.[of] ?? '0')), 'floor', kopeck);
}

function power(base: Exact, exponent: number): Exact {
  let result = one;
  for (let times = 0; times < exponent; times += 1) result = multiplyExact(result, base);
  return result;
}

/** Each payment is distributed by itself. */
function budgetRows(year: number, paid: readonly Paid[], shares: readonly BudgetShare[], currency: string): YearsRun['budgets'] {
  const sums = shares.map(() => zero);
  for (const { due } of paid.filter((row) => row.year === year))
    for (const [at, part] of distributed(due, shares).entries()) sums[at] = addExact(sums[at] as Exact, part);
  return shares.map(({ level, share, earmarked, source, confidence }, at) => ({
    year: String(year),
    level,
    share,
    earmarked: earmarked ? 'yes' : 'no',
    amount: amountText(sums[at] as Exact),
    currency,
    source,
    confidence,
  }));
}

function wrongIn({ facilities, years, cap, discountRate, accounts = {} }: YearsStudy): readonly Problem[] {
  const isBetween = (text: string | undefined, most?: Exact): boolean => {
    const value = text === undefined ? zero : parseExact(text);
    return value !== undefined && value.digits >= 0n && (most === undefined || compareExact(value, most) <= 0);
  };
  return [
    ...(facilities.length > 0 ? [] : [problem('scenario/empty', ['facilities'], 'There is no facility.')]),
    ...(years.length > 0 ? [] : [problem('scenario/empty', ['years'], 'There is no year.')]),
    ...years.flatMap((year, at) =>
      at === 0 || year > (years[at - 1] as number)
        ? []
        : [problem('quantity/range', ['years', at], `${year} does not come after ${years[at - 1]}.`, 'Years ascend.')],
    ),
    ...(isBetween(discountRate)
      ? []
      : [
          problem(
            'quantity/range',
            ['discountRate'],
            `A discount rate is 0 or more, not ${discountRate}.`,
            "Write '0.05' for five per cent.",
          ),
        ]),
    ...(cap && !isBetween(cap.share, one) ? [problem('quantity/range', ['cap', 'share'], `A share is 0 to 1, not ${cap.share}.`)] : []),
    ...Object.entries(accounts).flatMap(([id, account]) =>
      (['revenue', 'valueAdded'] as const).flatMap((key) =>
        isBetween(account[key]) ? [] : [problem('quantity/range', ['accounts', id, key], `${account[key]} is no amount, 0 or more.`)],
      ),
    ),
    ...(cap
      ? facilities.flatMap(({ id }) =>
          accounts[id]?.[cap.of] === undefined
            ? [problem('input/missing', ['accounts', id, cap.of], `The cap reads the ${cap.of} of ${id}.`)]
            : [],
        )
      : []),
  ];
}
