import { addExact, compareExact, type Exact, exact, exactText, multiplyExact, roundExact, subtractExact, zero } from '../../exact.ts';
import type { ExactText } from '../../model/assessment.ts';
import type { Receiver } from '../../model/facility.ts';
import { failed, type Outcome } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { problem } from '../../problems/problem.ts';
import type { DecimalText } from '../../quantity/quantity.ts';
import { doWork, tryWork, type Watch, type Work } from '../study/long.ts';
import { askedStudy, type Made, madeBy } from '../study/made.ts';
import { prepare } from '../study/payments.ts';
import type { Study } from '../study/study.ts';
import { checkNumber } from './checkCosts.ts';
import { type Burden, burdensAfter, type Feed } from './loads.ts';
import { type RespondOptions, type Response, respondWork } from './respond.ts';
import { feedsOf, withAbated } from './withLoads.ts';

/** How a steady state is looked for. */
export interface SteadyStateOptions extends RespondOptions {
  /** Loads that differ by no more are the same, in mass per year of the receiver; `0.001` by default. */
  readonly tolerance?: DecimalText;
}

/** A receiver in the steady state, by each criterion. */
export interface SteadyLoad {
  readonly receiver: string;
  readonly pollutant: string;
  readonly criterion: string;
  /** The load that payers are priced by, and the one that they leave; they are the same within the tolerance where it settled. */
  readonly load: ExactText;
  readonly left: ExactText;
  readonly capacity: ExactText;
  readonly unit: string;
  /** `left` ÷ capacity; `null` without limit. */
  readonly ratio: ExactText | null;
  readonly isSettled: boolean;
}

/** Where payers and receivers come to rest. */
export interface SteadyState<C extends string = string> {
  readonly made: Made;
  /** Whether every load repeats itself. A jump (a step of a schedule, a notch) may leave none that does. */
  readonly isSettled: boolean;
  readonly loads: readonly SteadyLoad[];
  /** The answer of payers at these loads. */
  readonly response: Response<C>;
  /** How often payers were asked. */
  readonly rounds: number;
}

/**
 * The fixed point of a load that feeds next year's price: the load at which payers, priced by it, leave just that load. More
 * load makes a unit dearer, and dearer units leave less, so there is at most one for a receiver; it is found by halving. All years
 * that the factor reads are given that load. Jumps may leave no fixed point: then both sides of it are told.
 *
 * @param study - With the receivers, whose last loads hold what the facilities emit before they respond.
 * @throws PaymentError as `respond`; `data/no-capacity` where no facility emits into a receiver whose capacity is known.
 *
 * @example
 * ```ts
 * import { conference2004 } from 'polluter-pays/regimes/conference-2004';
 * import { steadyState } from 'polluter-pays/scenario';
 * import { parseFacility, parseReceiver } from 'polluter-pays/schema';
 *
 * const mill = parseFacility({
 *   id: 'mill', territory: 'RU-KR',
 *   releases: [{
 *     id: 'so2', charge: 'stationary', pollutant: 'sulphur-dioxide', period: '2006-Q1', amount: '3000 t',
 *     norms: { permissible: '4000 t' }, receiver: 'basin',
 *   }],
 * });
 * const basin = parseReceiver({
 *   id: 'basin', medium: 'air',
 *   capacities: [{
 *     pollutant: 'sulphur-dioxide', criterion: 'health', year: '2005', load: '20000 t/yr', capacity: '10000 t/yr',
 *     includes: 'all-sources', source: 'example', confidence: 'assumption',
 *   }],
 * });
 * const { isSettled, loads } = await steadyState({ facilities: [mill], regime: conference2004, year: 2006, receivers: [basin] }, {
 *   costs: [{ unit: 't', curve: { kind: 'linear', slope: '0.1' }, source: 'illustrative' }], tolerance: '1',
 * });
 * [isSettled, loads[0]?.load] // => [true, '19556.15234375']
 * ```
 */
export async function steadyState<C extends string>(study: Study<C>, options: SteadyStateOptions & Watch): Promise<SteadyState<C>> {
  return doWork(steadyStateWork(study, options), options);
}

/**
 * As `steadyState`, returning an Outcome. A load that does not settle is no problem.
 *
 * @example
 * ```ts
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { trySteadyState } from 'polluter-pays/scenario';
 *
 * const outcome = await trySteadyState({ facilities: [], regime: russia2003, year: 2005 }, { costs: [] });
 * outcome.ok ? '' : outcome.problems[0].code // => 'scenario/empty'
 * ```
 */
export async function trySteadyState<C extends string>(
  study: Study<C>,
  options: SteadyStateOptions & Watch,
): Promise<Outcome<SteadyState<C>>> {
  return tryWork(steadyStateWork(study, options), options);
}

interface Sought {
  readonly feed: Feed;
  /** Before anybody responds. */
  readonly burdens: readonly Burden[];
  /** Least and most that may be abated. */
  low: Exact;
  high: Exact;
}

const half = exact('0.5');
// Halvings that bring a load of 10^12 tonnes within a microgram.
const most = 100;

function* steadyStateWork<C extends string>(asked: Study<C>, options: SteadyStateOptions): Work<SteadyState<C>> {
  const { study } = orThrow(prepare(asked));
  const { costs, profitTax, resolution, tolerance = '0.001' } = options;
  const wrong = checkNumber(tolerance, ['tolerance'], 'above');
  if (wrong.length > 0) return orThrow(failed<SteadyState<C>>(wrong));
  const deciding: RespondOptions = { costs, ...(profitTax && { profitTax }), ...(resolution !== undefined && { resolution }) };
  const known = study.receivers ?? [];
  const { facilities, year } = study;
  const sought = feedsOf(facilities, known).map((feed): Sought => {
    const burdens = orThrow(burdensAfter(feed, known, { before: facilities, after: facilities, year }));
    const none = orThrow(burdensAfter(feed, known, { before: facilities, after: [], year }));
    return { feed, burdens, low: zero, high: subtractExact(burdens[0]?.load ?? zero, none[0]?.load ?? zero) };
  });
  if (sought.length === 0)
    return orThrow(
      failed<SteadyState<C>>([
        problem(
          'data/no-capacity',
          ['receivers'],
          'No facility emits into a receiver whose capacity is known.',
          'Name the receiver of the release, and pass it with its capacities.',
        ),
      ]),
    );
  const width = exact(tolerance);
  for (let rounds = 1; ; rounds += 1) {
    // Amounts that a record can carry.
    const tried = sought.map(({ low, high }) => roundExact(multiplyExact(half, addExact(low, high)), 'half-even', exact('0.000000000001')));
    const receivers = sought.reduce<readonly Receiver[]>(
      (all, { feed, burdens }, at) => withAbated(all, feed, burdens, tried[at] as Exact),
      known,
    );
    const response = yield* respondWork({ ...study, receivers }, deciding);
    const left = sought.map(({ feed }) => orThrow(burdensAfter(feed, known, { before: facilities, after: response.facilities, year })));
    const gaps = sought.map(({ burdens }, at) =>
      subtractExact(subtractExact(burdens[0]?.load ?? zero, left[at]?.[0]?.load ?? zero), tried[at] as Exact),
    );
    const isNear = gaps.map((gap) => compareExact(gap.digits < 0n ? subtractExact(zero, gap) : gap, width) <= 0);
    const isNarrow = sought.every(({ low, high }) => compareExact(subtractExact(high, low), width) <= 0);
    if (isNear.every(Boolean) || isNarrow || rounds >= most) {
      const loads = sought.flatMap(({ feed, burdens }, at) =>
        burdens.map(
          (burden, index): SteadyLoad =>
            loadOf(feed, burden, { abated: tried[at] as Exact, left: left[at]?.[index] ?? burden, isSettled: isNear[at] === true }),
        ),
      );
      const kept: SteadyStateOptions = { ...deciding, ...(options.tolerance !== undefined && { tolerance }) };
      return {
        made: madeBy('steadyState', { asked: [askedStudy(asked), kept], regimes: [asked.regime] }),
        isSettled: isNear.every(Boolean),
        loads,
        response,
        rounds,
      };
    }
    for (const [at, one] of sought.entries()) {
      if ((gaps[at] as Exact).digits > 0n) one.low = tried[at] as Exact;
      else one.high = tried[at] as Exact;
    }
  }
}

function loadOf(
  { receiver, pollutant }: Feed,
  { entry, load, capacity }: Burden,
  { abated, left, isSettled }: { readonly abated: Exact; readonly left: Burden; readonly isSettled: boolean },
): SteadyLoad {
  return {
    receiver,
    pollutant,
    criterion: entry.criterion,
    load: exactText(subtractExact(load, abated)),
    left: exactText(left.load),
    capacity: exactText(capacity),
    unit: entry.capacity.unit,
    ratio: left.ratio ? exactText(left.ratio) : null,
    isSettled,
  };
}
