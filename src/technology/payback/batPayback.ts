import type { Pricing } from '../../assess/price/pricing.ts';
import { type Decimal, decimalOf } from '../../decimal.ts';
import { addExact, type Exact, exactText, one, subtractExact } from '../../exact.ts';
import { readWhole } from '../../input/readNumber.ts';
import { readWord } from '../../input/readWord.ts';
import { together } from '../../input/together.ts';
import type { Assessment, AssessOptions, ExactText, Notice } from '../../model/assessment.ts';
import type { Facility } from '../../model/facility.ts';
import type { Regime } from '../../model/regime.ts';
import type { Money } from '../../money/money.ts';
import { fail, type Outcome, succeed } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { problem } from '../../problems/problem.ts';
import { readDigits } from '../readDigits.ts';
import { longExact } from '../rounding.ts';
import { discountedPayback, type Flows, presentValue, simplePayback } from './appraise.ts';
import { type BreakEven, breakEven, type Search } from './breakEven.ts';
import { hasNewEvidence, withNewCoverage, withoutNewEvidence } from './evidence.ts';
import { assessYears, dueOf, dueUnder, readingsOf } from './payments.ts';
import { type BatInvestment, type ReadInvestment, readInvestment } from './readInvestment.ts';
import { depthOf, onlyUsed, withDepth, withRatesTimes } from './variedRegime.ts';

/** What `assess` must know (`year` is the first year in which the technology works), and how payments go on. */
export interface BatPaybackOptions extends AssessOptions {
  /**
   * `of-first-year` (the default): the payment of the first year, in each year of the life; prices are constant and the discount
   * rate is real. `of-each-year`: each year is assessed, with its index and evidence; a year that the law or the facility does
   * not have is a problem.
   */
  readonly payments?: 'of-first-year' | 'of-each-year';
  /** Decimal places of a break-even that must be searched, 0 to 20; 6 by default. */
  readonly digits?: number;
}

/** An investment appraised. Nothing is rounded; what does not end is cut at 60 digits. */
export interface Appraisal<C extends string = string> {
  /** Payment before − payment after in the first year; negative where the payment grows. */
  readonly saving: Money<C>;
  /** Saving of payments + other saving − operating cost, in the first year. */
  readonly net: Money<C>;
  /** −investment + Σ net ÷ (1 + r)^t. */
  readonly npv: Money<C>;
  /** The same as a decimal that ends or as a fraction. */
  readonly exact: ExactText;
  /** Investment ÷ net of the first year, in years, whether or not it lives so long; `null` where net is not above 0. */
  readonly simplePayback: Decimal | null;
  /** Years after which the discounted savings have repaid the investment, straight within a year; `null` if never in its life. */
  readonly discountedPayback: Decimal | null;
}

/** Payments in one year, without the rounding of the regime. */
export interface YearOfPayments {
  readonly year: number;
  readonly before: ExactText;
  readonly after: ExactText;
  /** After the investment, without the privilege that it earns. */
  readonly afterWithoutPrivilege: ExactText;
}

/** What an investment in best available technology pays back, with and without the privilege. */
export interface BatPayback<C extends string = string> {
  readonly id: string;
  /** Id of the regime. */
  readonly regime: string;
  readonly investment: Money<C>;
  /** Years that were assessed: the first, or each. */
  readonly years: readonly YearOfPayments[];
  readonly withPrivilege: Appraisal<C>;
  readonly withoutPrivilege: Appraisal<C>;
  /** What the privilege adds to the net present value. */
  readonly worth: Money<C>;
  /** How deep the privilege of the regime is, 0 to 1; `null` if it has none. */
  readonly depth: ExactText | null;
  readonly breakEven: {
    /** By what factor all rates must grow, with the privilege. */
    readonly rates: BreakEven;
    /** The same without the privilege. */
    readonly ratesWithoutPrivilege: BreakEven;
    /** How deep the privilege must be, 0 to 1; where a factor has several depths, the deepest, the others in proportion. */
    readonly depth: BreakEven;
    /** What share of the mass the new evidence must cover, 0 to 1, one share for all of it. */
    readonly coverage: BreakEven;
  };
  /** Of the assessments, each once; that of a proposal comes first. */
  readonly notices: readonly Notice[];
}

/**
 * Payback and net present value of an investment in best available technology under a regime, with and without the privilege, and
 * what must change for it to break even. Payments before and after come from `assess`, as `exact`: without the rounding of the
 * regime, so that the break-evens are exact where the payment is linear.
 *
 * NPV = −I + Σ (before_t − after_t + other saving − operating cost) ÷ (1 + r)^t, t = 1 … lifetime.
 *
 * Without the privilege means: the technology works, but the evidence is that of `before`. A regime without any privilege is
 * another regime (`conference2004Variants.none`). A discount by performance (a reading against a limit) needs no evidence, so it acts on
 * both sides. All rates grow alike in the break-even of the rates, those of `before` and `after`.
 *
 * @param given - The facilities before and after, investment, costs, lifetime, discount rate.
 * @param law - A regime. A regime is not changed: break-evens are found on copies.
 * @param options - The first year and what `assess` must know besides.
 * @throws PaymentError with all problems at once, those of the assessments under `before` and `after`; `money/currency` where
 * the investment is not in the currency of the payment.
 * @see Model, section 5.4; proposal 2 of the Moscow conference of December 2004, privileges for companies that implemented BAT.
 *
 * @example
 * ```ts
 * import { conference2004 } from 'polluter-pays/regimes/conference-2004';
 * import { parseFacility } from 'polluter-pays/schema';
 * import { batPayback } from 'polluter-pays/technology';
 *
 * const mill = (amount: string, bat: object[]) => parseFacility({
 *   id: 'mill', territory: 'RU-KR',
 *   installations: [{ id: 'boilers', outputs: [{ product: 'paper', amount: '100000 t', rates: { 'sulphur-dioxide': '16 kg/t' } }], bat }],
 *   releases: [{
 *     id: 'so2', charge: 'stationary', pollutant: 'sulphur-dioxide', amount,
 *     norms: { permissible: '2000 t', temporary: '2500 t' }, installation: 'boilers',
 *   }],
 * });
 * const permit = { pollutants: ['sulphur-dioxide'], since: '2005-01-01', coverage: '1', evidence: 'permit 1' };
 * const scrubber = batPayback(
 *   {
 *     before: mill('3000 t', []), after: mill('1500 t', [permit]),
 *     investment: '2500000', operatingCost: '100000', currency: 'RUB', lifetime: 10, discountRate: '0.1',
 *   },
 *   conference2004,
 *   { year: 2006 },
 * );
 * // (2000 × 21 + 500 × 105 + 500 × 525) × 1.4 × 1.08, and half of 1500 × 21 × 1.4 × 1.08
 * scrubber.years[0]?.before // => '539784'
 * scrubber.years[0]?.after // => '23814'
 * scrubber.withPrivilege.npv.amount.toFixed(2) // => '55955.58'
 * scrubber.withoutPrivilege.npv.amount.toFixed(2) // => '-90371.14'
 * scrubber.withPrivilege.simplePayback?.toFixed(2) // => '6.01'
 * scrubber.breakEven.rates.at?.toFixed(4) // => '0.9824'
 * scrubber.breakEven.depth.at?.toFixed(4) // => '0.3088'
 * ```
 */
export function batPayback<C extends string>(given: BatInvestment, law: Regime<C>, options: BatPaybackOptions): BatPayback<C> {
  return orThrow(tryBatPayback(given, law, options));
}

/**
 * As `batPayback`, returning an Outcome.
 *
 * @example
 * ```ts
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { parseFacility } from 'polluter-pays/schema';
 * import { tryBatPayback } from 'polluter-pays/technology';
 *
 * const mill = parseFacility({
 *   id: 'mill', territory: 'RU-KR',
 *   releases: [{ id: 'so2', charge: 'stationary', pollutant: 'sulphur-dioxide', amount: '1000 t', norms: { permissible: '1000 t' } }],
 * });
 * const outcome = tryBatPayback(
 *   { before: mill, after: mill, investment: '1000', operatingCost: '0', currency: 'EUR', lifetime: 10, discountRate: '10' },
 *   russia2003,
 *   { year: 2005 },
 * );
 * outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${code} ${path.join('.')}`) // => ['quantity/range discountRate']
 * ```
 */
export function tryBatPayback<C extends string>(given: BatInvestment, law: Regime<C>, options: BatPaybackOptions): Outcome<BatPayback<C>> {
  const read = together({
    investment: readInvestment(given),
    year: readWhole(options?.year, ['year'], 1900, 2199),
    payments: readWord(options?.payments, ['payments'], ['of-first-year', 'of-each-year'] as const, 'of-first-year'),
    digits: readDigits(options?.digits),
  });
  if (!read.ok) return read;
  const { investment, year, payments, digits } = read.value;
  const { payments: _payments, digits: _digits, ...assessing } = options;
  const years = payments === 'of-first-year' ? [year] : Array.from({ length: investment.lifetime }, (_, index) => year + index);
  const { before, after } = investment;
  const found = together({
    before: assessYears(before, law, assessing, years, ['before']),
    after: assessYears(after, law, assessing, years, ['after']),
  });
  if (!found.ok) return found;
  const without = assessYears(withoutNewEvidence(before, after), law, assessing, years, ['after']);
  if (!without.ok) return without;
  const currency = found.value.before[0]?.payable.currency as C;
  if (currency !== investment.currency) {
    return fail(
      problem(
        'money/currency',
        ['investment'],
        `The investment is in ${investment.currency}, the payment in ${currency}.`,
        'Convert it first, at a rate that you can name.',
      ),
    );
  }
  const inquiry = { investment, years, assessing, digits, law: onlyUsed(law, [...found.value.before, ...found.value.after]) };
  const points = breakEvens(inquiry);
  return points.ok ? succeed(recordOf(law, inquiry, currency, { ...found.value, without: without.value }, points.value)) : points;
}

interface Inquiry<C extends string> {
  readonly investment: ReadInvestment;
  readonly years: readonly number[];
  readonly assessing: AssessOptions;
  readonly digits: number;
  /** What is left of the regime for these payments. */
  readonly law: Regime<C>;
}

interface Found<C extends string> {
  readonly before: readonly Assessment<C>[];
  readonly after: readonly Assessment<C>[];
  readonly without: readonly Assessment<C>[];
}

/** A law changed, and what is due under it before the investment. */
interface Varied {
  readonly readings: readonly Pricing[];
  readonly before: Outcome<readonly Exact[]>;
}

function breakEvens<C extends string>({ investment, years, assessing, law, digits }: Inquiry<C>): Outcome<BatPayback['breakEven']> {
  const { before, after } = investment;
  const varied = (regime: Regime): Varied => {
    const readings = readingsOf(regime, assessing, years);
    return { readings, before: dueUnder(readings, before, ['before']) };
  };
  const npvOf = (under: Varied, later: Facility): Outcome<Exact> => {
    const found = together({ before: under.before, after: dueUnder(under.readings, later, ['after']) });
    return found.ok ? succeed(presentValue(flowsOf(investment, found.value.before, found.value.after))) : found;
  };
  const atRates = remembered((x) => varied(withRatesTimes(law, x)));
  const asItIs = varied(law);
  const without = withoutNewEvidence(before, after);
  const open: Search = { digits };
  const share: Search = { digits, most: one };
  const hasPrivilege = depthOf(law) !== undefined && hasNewEvidence(before, after);
  const none = succeed<BreakEven>({ at: null, why: 'no-privilege' });
  return together({
    rates: breakEven((x) => npvOf(atRates(x), after), open),
    ratesWithoutPrivilege: breakEven((x) => npvOf(atRates(x), without), open),
    depth: hasPrivilege ? breakEven((x) => npvOf(varied(withDepth(law, x)), after), share) : none,
    coverage: hasPrivilege ? breakEven((x) => npvOf(asItIs, withNewCoverage(before, after, x)), share) : none,
  });
}

function remembered<T>(make: (x: Exact) => T): (x: Exact) => T {
  const known = new Map<string, T>();
  return (x) => {
    const key = exactText(x);
    const value = known.get(key) ?? make(x);
    known.set(key, value);
    return value;
  };
}

/** The net saving of each year of life; one year assessed stands for all. */
function flowsOf(
  { investment, operatingCost, otherSaving, lifetime, discountRate }: ReadInvestment,
  before: readonly Exact[],
  after: readonly Exact[],
): Flows {
  const net = before.map((due, at) => subtractExact(addExact(subtractExact(due, after[at] as Exact), otherSaving), operatingCost));
  return { investment, discountRate, net: Array.from({ length: lifetime }, (_, at) => (net[at] ?? net[0]) as Exact) };
}

function recordOf<C extends string>(
  regime: Regime<C>,
  { investment, years }: Inquiry<C>,
  currency: C,
  { before, after, without }: Found<C>,
  points: BatPayback['breakEven'],
): BatPayback<C> {
  const money = (amount: Exact): Money<C> => ({ amount: decimalOf(amount), currency });
  const appraise = (later: readonly Assessment<C>[]) => appraisalOf(investment, dueOf(before), dueOf(later), money);
  const withPrivilege = appraise(after);
  const withoutPrivilege = appraise(without);
  const depth = depthOf(regime);
  return {
    id: investment.id,
    regime: regime.id,
    investment: money(investment.investment),
    years: years.map((year, at) => ({
      year,
      before: before[at]?.exact ?? '0',
      after: after[at]?.exact ?? '0',
      afterWithoutPrivilege: without[at]?.exact ?? '0',
    })),
    withPrivilege,
    withoutPrivilege,
    worth: money(subtractExact(longExact(withPrivilege.exact), longExact(withoutPrivilege.exact))),
    depth: depth ? exactText(depth) : null,
    breakEven: points,
    notices: onceEach([...before, ...after].flatMap(({ notices }) => notices)),
  };
}

function appraisalOf<C extends string>(
  investment: ReadInvestment,
  before: readonly Exact[],
  after: readonly Exact[],
  money: (amount: Exact) => Money<C>,
): Appraisal<C> {
  const flows = flowsOf(investment, before, after);
  const value = presentValue(flows);
  const inYears = (years: Exact | undefined): Decimal | null => (years ? decimalOf(years) : null);
  return {
    saving: money(subtractExact(before[0] as Exact, after[0] as Exact)),
    net: money(flows.net[0] as Exact),
    npv: money(value),
    exact: exactText(value),
    simplePayback: inYears(simplePayback(flows)),
    discountedPayback: inYears(discountedPayback(flows)),
  };
}

function onceEach(notices: readonly Notice[]): readonly Notice[] {
  return [...new Map(notices.map((notice) => [`${notice.code}\n${notice.message}`, notice])).values()];
}
