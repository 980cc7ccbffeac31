import type { Assessment, AssessOptions, Notice } from '../model/assessment.ts';
import type { Facility } from '../model/facility.ts';
import type { PriceBook } from '../model/priceBook.ts';
import type { Regime } from '../model/regime.ts';
import { fail, failed, type Outcome, succeed } from '../problems/outcome.ts';
import { orThrow } from '../problems/paymentError.ts';
import { currencyOf } from './currencyOf.ts';
import { each } from './found.ts';
import { measure } from './measure/measure.ts';
import { priceLine } from './price/priceLine.ts';
import { type Pricing, pricingOf } from './price/pricing.ts';
import { record } from './record.ts';
import { scope } from './scope/scope.ts';
import { select } from './select/select.ts';
import type { Due } from './settle/due.ts';
import { settle } from './settle/settle.ts';
import { split } from './split/split.ts';

/**
 * Works out the payment of a facility for a calendar year, under a regime or a price book made of one. Exact: amounts are
 * rounded where the regime says so and nowhere else, and `exact` stays beside them. Every step is kept: pass the result to
 * `explain`.
 *
 * @param facility - Parsed by `parseFacility`; trusted as it is. All or nothing: one problem, and nothing is assessed.
 * @param law - A regime (a law or a proposal), or a price book, which brings its options with it.
 * @param options - The year, and what the law must know besides: `territories`, `receivers`, `minimumConfidence`.
 * @returns A line for each release of the year, the steps of each, totals, notices, and the weakest grade used.
 * @throws PaymentError with all problems at once, each with its path: `release/unpriced`, `norm/missing`,
 * `period/figure-changes`, `data/weak-figure` and others.
 *
 * @example
 * ```ts
 * import { assess } from 'polluter-pays';
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const mill = parseFacility({
 *   id: 'mill',
 *   territory: 'RU-KR',
 *   releases: [{
 *     id: 'so2', charge: 'stationary', pollutant: 'sulphur-dioxide', period: '2005-Q1',
 *     amount: '4658.75 t', norms: { permissible: '4000 t', temporary: '4500 t' }, circumstances: ['city'],
 *   }],
 * });
 * // (4000 × 40 + 500 × 200 + 158.75 × 1000) × 1.4 × 1.2 × 1.2
 * assess(mill, russia2003, { year: 2005 }).payable.amount.toFixed(2) // => '844200.00'
 * ```
 */
export function assess<C extends string>(facility: Facility, law: Regime<C>, options: AssessOptions): Assessment<C>;
export function assess<C extends string>(facility: Facility, law: PriceBook<C>): Assessment<C>;
export function assess<C extends string>(facility: Facility, law: Regime<C> | PriceBook<C>, options?: AssessOptions): Assessment<C> {
  return orThrow(assessWith<C>(facility, pricingOf(law, options)));
}

/**
 * As `assess`, returning an Outcome: the assessment, or every problem.
 *
 * @example
 * ```ts
 * import { tryAssess } from 'polluter-pays';
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const mill = parseFacility({
 *   id: 'mill',
 *   territory: 'RU-KR',
 *   releases: [{ id: 'co', charge: 'stationary', pollutant: 'carbon-monoxide', period: '2005-Q1', amount: '100 t' }],
 * });
 * const outcome = tryAssess(mill, russia2003, { year: 2005 });
 * outcome.ok ? [] : outcome.problems.map(({ code }) => code) // => ['norm/missing']
 * ```
 */
export function tryAssess<C extends string>(facility: Facility, law: Regime<C>, options: AssessOptions): Outcome<Assessment<C>>;
export function tryAssess<C extends string>(facility: Facility, law: PriceBook<C>): Outcome<Assessment<C>>;
export function tryAssess<C extends string>(
  facility: Facility,
  law: Regime<C> | PriceBook<C>,
  options?: AssessOptions,
): Outcome<Assessment<C>> {
  return assessWith<C>(facility, pricingOf(law, options));
}

/** The stages in the order of the law, and their record. @internal */
export function assessWith<C extends string>(facility: Facility, pricing: Pricing): Outcome<Assessment<C>> {
  const settled = settleWith<C>(facility, pricing);
  if (!settled.ok) return settled;
  const { currency, due, notices } = settled.value;
  return succeed(record(facility, pricing, currency, due, notices));
}

/** What is due, before it is recorded. @internal */
export interface Settled<C extends string> {
  readonly currency: C;
  readonly due: Due;
  /** Of the scope. */
  readonly notices: readonly Notice[];
}

/**
 * The stages without the record, for who asks many times and wants the sum alone. A stage goes on where another found problems, so that
 * all are told at once.
 *
 * @internal
 */
export function settleWith<C extends string>(facility: Facility, pricing: Pricing): Outcome<Settled<C>> {
  const scoped = scope(pricing, facility);
  const measured = each(
    scoped.claims,
    ({ index }) => index,
    (claim) => measure(pricing, claim),
  );
  const selected = select(pricing, measured.values);
  const parts = split(pricing, facility, selected.values);
  const priced = each(
    parts.split,
    ({ claim }) => claim.index,
    (line) => priceLine(pricing, line),
  );
  const currency = currencyOf<C>(pricing.regime, measured.values);
  const before = [scoped, measured, selected].flatMap(({ problems }) => problems);
  // The gap that a refused release leaves in its year is no problem of its own.
  const gaps = before.length === 0 ? parts.problems : parts.problems.filter(({ code }) => code !== 'period/gap');
  const [first, ...rest] = [...before, ...gaps, ...priced.problems];
  if (first) return fail(first, ...rest);
  if (!currency.ok) return failed(currency.problems);
  const due = settle(priced.values, { pricing, facility, currency: currency.value });
  return due.ok ? succeed({ currency: currency.value, due: due.value, notices: scoped.notices }) : failed(due.problems);
}
