import { assessAll } from '../../assess/assessAll.ts';
import { type Exact, exactText, subtractExact, sumExact } from '../../exact.ts';
import type { AssessOptions, ExactText } from '../../model/assessment.ts';
import type { Facility } from '../../model/facility.ts';
import type { Regime } from '../../model/regime.ts';
import { english } from '../../model/words.ts';
import { failed, type Outcome } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { exactOf } from '../../quantity/quantity.ts';
import type { Change } from '../reform/change.ts';
import { tryReform } from '../reform/reform.ts';
import { doWork, tryWork, type Watch, type Work } from '../study/long.ts';
import { type Made, madeBy } from '../study/made.ts';
import { optionsOf } from '../study/study.ts';
import { amountText } from '../tables/amountText.ts';
import { roundedParts } from './roundedParts.ts';
import { shapley } from './shapley.ts';

/** Changes that are counted as one: those that mean nothing without each other, or are too many to be told apart. */
export interface ChangeGroup {
  readonly name: string;
  readonly changes: readonly Change[];
}

/** A reform, and the payments that it changes. */
export interface WaterfallStudy extends Omit<AssessOptions, 'year'> {
  readonly facilities: readonly Facility[];
  readonly regime: Regime;
  readonly years: readonly number[];
  /** In the order in which they are laid over the regime. */
  readonly changes: readonly (Change | ChangeGroup)[];
  /** `false`: in the order given only; then there may be any number of changes. */
  readonly shapley?: boolean;
}

/** What one change does to the payments. Every field is a text. */
export interface WaterfallRow {
  readonly step: string;
  /** What it adds when the changes before it hold already. */
  readonly inOrder: string;
  /** What it adds on average over all orders, rounded so that the column adds up; empty if it was not asked for. */
  readonly shapley: string;
  /** The same, exact. */
  readonly exact: ExactText | '';
}

/** How a reform gets from one total to another. */
export interface Waterfall {
  readonly made: Made;
  readonly currency: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
  /** One for each change; both columns add up to `change`, to the kopeck. */
  readonly rows: readonly WaterfallRow[];
}

/** More would be more than 256 regimes. */
const most = 8;

/**
 * What each change of a reform does to what is paid: in the order given, and as the Shapley value, which asks no order. Both columns add up
 * to the whole change, to the kopeck; of the Shapley value what is left over goes to the largest remainders.
 *
 * @param study - Every facility must be priced in every year and under every part of the reform.
 * @throws PaymentError `scenario/too-many-changes` beyond 8 for the Shapley value (put them in groups), `scenario/empty`; the problems of the
 * reform, and those of the facilities.
 *
 * @example
 * ```ts
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { waterfall } from 'polluter-pays/scenario';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const mill = parseFacility({
 *   id: 'mill', territory: 'RU-KR',
 *   releases: [{ id: 'co', charge: 'stationary', pollutant: 'carbon-monoxide', amount: '1000 t', norms: { permissible: '1000 t' } }],
 * });
 * const { change, rows } = await waterfall({
 *   facilities: [mill], regime: russia2003, years: [2006],
 *   changes: [
 *     { kind: 'scale', what: { charge: 'stationary', of: 'rates' }, by: '2', reason: 'Rates double.' },
 *     { kind: 'scale', what: { charge: 'stationary', of: 'factor', id: 'region' }, by: '1.5', reason: 'The region counts more.' },
 *   ],
 * });
 * change // => '2184.00'
 * rows.map(({ step, inOrder, shapley }) => `${step} ${inOrder} ${shapley}`)
 * // => ['Rates double. 1092.00 1365.00', 'The region counts more. 1092.00 819.00']
 * ```
 */
export async function waterfall(study: WaterfallStudy, watch: Watch = {}): Promise<Waterfall> {
  return doWork(waterfallWork(study), watch);
}

/**
 * As `waterfall`, returning an Outcome.
 *
 * @example
 * ```ts
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { tryWaterfall } from 'polluter-pays/scenario';
 *
 * const outcome = await tryWaterfall({ facilities: [], regime: russia2003, years: [2006], changes: [] });
 * outcome.ok ? [] : outcome.problems.map(({ path }) => path.join('.')) // => ['facilities', 'changes']
 * ```
 */
export async function tryWaterfall(study: WaterfallStudy, watch: Watch = {}): Promise<Outcome<Waterfall>> {
  return tryWork(waterfallWork(study), watch);
}

function* waterfallWork(study: WaterfallStudy): Work<Waterfall> {
  const wrong = wrongIn(study);
  if (wrong.length > 0) return orThrow(failed<Waterfall>(wrong));
  const groups = study.changes.map(groupOf);
  const count = groups.length;
  const isShapley = study.shapley !== false;
  const steps = isShapley ? 1 << count : count + 1;
  const totals: Total[] = [];
  for (let first = 0; first <= count; first += 1) {
    totals.push(totalUnder(study, groups.slice(0, first)));
    yield steps;
  }
  // Sets of changes as bits, laid over each other in the order given, whatever joins when.
  const known = new Map(isShapley ? totals.map((total, first) => [(1 << first) - 1, total]) : []);
  for (let set = 0; isShapley && set < 1 << count; set += 1) {
    if (known.has(set)) continue;
    known.set(
      set,
      totalUnder(
        study,
        groups.filter((_, at) => (set & (1 << at)) !== 0),
      ),
    );
    yield steps;
  }
  const inOrder = groups.map((_, at) => subtractExact((totals[at + 1] as Total).payable, (totals[at] as Total).payable));
  const values = isShapley ? shapley(count, (set) => (known.get(set) as Total).payable) : undefined;
  const rounded = values && roundedParts(values);
  const [before, after] = [totals[0] as Total, totals[count] as Total];
  return {
    made: madeBy('waterfall', { asked: [study], regimes: [study.regime] }),
    currency: before.currency,
    before: amountText(before.payable),
    after: amountText(after.payable),
    change: amountText(subtractExact(after.payable, before.payable)),
    rows: groups.map(({ name }, at) => ({
      step: name,
      inOrder: amountText(inOrder[at] as Exact),
      shapley: rounded ? amountText(rounded[at] as Exact) : '',
      exact: values ? exactText(values[at] as Exact) : '',
    })),
  };
}

function groupOf(change: Change | ChangeGroup): ChangeGroup {
  return 'changes' in change ? change : { name: english(change.reason), changes: [change] };
}

function wrongIn({ facilities, changes, years, shapley: isAsked }: WaterfallStudy): readonly Problem[] {
  const empty = (
    [
      ['facilities', facilities.length],
      ['changes', changes.length],
      ['years', years.length],
    ] as const
  ).flatMap(([key, count]) => (count > 0 ? [] : [problem('scenario/empty', [key], `A waterfall needs ${key}.`)]));
  if (changes.length <= most || isAsked === false) return empty;
  return [
    ...empty,
    problem(
      'scenario/too-many-changes',
      ['changes'],
      `The Shapley value of ${changes.length} changes needs ${2 ** changes.length} regimes; it is worked out for up to ${most} changes.`,
      'Put changes that belong together in one group, or pass shapley: false for the order given alone.',
    ),
  ];
}

interface Total {
  readonly payable: Exact;
  readonly currency: string;
}

function totalUnder({ facilities, regime, years, ...options }: WaterfallStudy, groups: readonly ChangeGroup[]): Total {
  const law = orThrow(
    tryReform(
      regime,
      groups.flatMap(({ changes }) => changes),
    ),
  );
  const found = years.map((year) => assessAll(facilities, law, optionsOf({ ...options, year })));
  const problems = found.flatMap(({ rejected }) =>
    rejected.flatMap((one) => one.problems.map((each) => ({ ...each, path: ['facilities', one.facility, ...each.path] }))),
  );
  if (problems.length > 0) return orThrow(failed<Total>(problems));
  const assessments = found.flatMap((one) => one.assessments);
  const currency = assessments[0]?.payable.currency ?? '';
  if (assessments.some(({ payable }) => payable.currency !== currency))
    return orThrow(failed<Total>([problem('money/currency', ['years'], 'The payments of these years are in several currencies.')]));
  return { payable: sumExact(assessments.map(({ payable }) => exactOf(payable.amount))), currency };
}
