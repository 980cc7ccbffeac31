import { addExact, compareExact, divideExact, type Exact, exactText, multiplyExact, subtractExact } from '../../exact.ts';
import type { ExactText } from '../../model/assessment.ts';
import type { Regime } from '../../model/regime.ts';
import { fail, type Outcome } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { problem } from '../../problems/problem.ts';
import type { DecimalText } from '../../quantity/quantity.ts';
import type { RespondOptions } from '../respond/respond.ts';
import { doWork, tryWork, type Watch, type Work } from '../study/long.ts';
import { askedStudy, type Made, madeBy } from '../study/made.ts';
import type { Parameter } from '../study/parameter.ts';
import { prepare, type Rejected } from '../study/payments.ts';
import type { Study } from '../study/study.ts';
import { type Grid, gridOf } from '../study/values.ts';
import { withParameter } from '../study/withParameter.ts';
import { type Goal, goalOf, type Measured, measureBy } from './measureBy.ts';
import type { CalibrationPoint, CalibrationTarget } from './target.ts';

/** What is looked for. */
export interface CalibrateOptions {
  readonly parameter: Parameter;
  readonly target: CalibrationTarget;
  /** Least and greatest value that is tried, and how finely: values are `from`, `from` + `step`, … */
  readonly from: DecimalText;
  readonly to: DecimalText;
  readonly step: DecimalText;
  /** Payers respond at each value; a load or a λ needs it. */
  readonly respond?: RespondOptions;
}

/** The value of a parameter that meets a target, or how near it comes. */
export interface Calibration {
  readonly made: Made;
  readonly parameter: string;
  readonly target: {
    readonly result: ExactText /** A currency, `share`, `load ÷ capacity` … */;
    readonly unit: string;
    readonly baseline?: string;
  };
  /** Whether the target lies between what was reached on both sides. */
  readonly isReached: boolean;
  /** The exact value, where the result is a straight line in the parameter: it may lie between two steps. `null` elsewhere. */
  readonly exact: ExactText | null;
  /** `straight`: solved; `halving`: searched between two values with the target between them; `none`: not reached. */
  readonly method: 'straight' | 'halving' | 'none';
  /** The nearest results on both sides of the target, one step of the parameter apart where it is reached; `null` if all lie on the other side. */
  readonly below: CalibrationPoint | null;
  readonly above: CalibrationPoint | null;
  /** Every value that was tried, in order. */
  readonly rows: readonly CalibrationPoint[];
  readonly rejected: readonly Rejected[];
  readonly notices: readonly string[];
}

/**
 * The value of a parameter that meets a target: a total, the payments under a named baseline, a cap on burdens; where payers
 * respond, a load or a λ of a receiver. A straight line is solved; elsewhere two values with the target between them are
 * brought together until they are one step apart. What cannot be reached is a result, with the nearest on the side that there is.
 *
 * Neutral means: what the facilities pay under the baseline, before anybody responds. It can be met if, and only if, results on
 * both sides of it exist between `from` and `to`.
 *
 * @param study - Facilities under a law for a year; the law holds what the parameter changes.
 * @throws PaymentError as `assess` and `reform`; `scenario/empty`, `input/missing` for a load without `respond` or a facility
 * without a base of its burden; `quantity/range`, `money/currency`.
 *
 * @example
 * ```ts
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { calibrate } from 'polluter-pays/scenario';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const mill = parseFacility({
 *   id: 'mill', territory: 'RU-KR',
 *   releases: [
 *     { id: 'so2', charge: 'stationary', pollutant: 'sulphur-dioxide', period: '2005-Q1', amount: '100 t', norms: { permissible: '100 t' } },
 *     { id: 'co', charge: 'stationary', pollutant: 'carbon-monoxide', period: '2005-Q1', amount: '100 t', norms: { permissible: '100 t' } },
 *   ],
 * });
 * const found = await calibrate({ facilities: [mill], regime: russia2003, year: 2005 }, {
 *   parameter: {
 *     id: 'SO2 rate', of: 'law',
 *     changes: [{ kind: 'scale', what: { charge: 'stationary', of: 'rates', where: { pollutant: 'sulphur-dioxide' } }, by: '?', reason: 'calibrated' }],
 *   },
 *   target: { kind: 'total', payable: '10000' },
 *   from: '0', to: '10', step: '0.001',
 * });
 * // 100 × 40 × 1.4 × 1.2 × s + 100 × 0.6 × 1.4 × 1.2 = 10000
 * [found.exact, found.below, found.above] // => ['6187/4200', { value: '1.473', result: '9999.36' }, { value: '1.474', result: '10006.08' }]
 * ```
 */
export async function calibrate(study: Study, options: CalibrateOptions & Watch): Promise<Calibration> {
  return doWork(calibrateWork(study, options), options);
}

/**
 * As `calibrate`, returning an Outcome: the calibration, or every problem. A target that cannot be reached is no problem.
 *
 * @example
 * ```ts
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { tryCalibrate } from 'polluter-pays/scenario';
 *
 * const outcome = await tryCalibrate({ facilities: [], regime: russia2003, year: 2005 }, {
 *   parameter: { id: 'mass', of: 'amount' }, target: { kind: 'total', payable: '1' }, from: '0', to: '2', step: '0.1',
 * });
 * outcome.ok ? '' : outcome.problems[0].code // => 'scenario/empty'
 * ```
 */
export async function tryCalibrate(study: Study, options: CalibrateOptions & Watch): Promise<Outcome<Calibration>> {
  return tryWork(calibrateWork(study, options), options);
}

// Where both ends lie on one side of the target, so many values between them are tried before it is called out of reach.
const scouts = 16n;

interface Tried extends Measured {
  readonly index: bigint;
  readonly value: Exact;
}

/** @internal */
export function* calibrateWork(asked: Study, options: CalibrateOptions): Work<Calibration> {
  const { parameter, target, respond } = options;
  const { study, base, rejected } = orThrow(prepare(asked));
  if (!respond && (target.kind === 'load' || target.kind === 'lambda'))
    orThrow(
      fail(problem('input/missing', ['respond'], 'A load changes when payers respond, and nothing says how.', 'Pass respond: { costs }.')),
    );
  const grid = orThrow(gridOf(options, []));
  const goal = goalOf(target, study, base.currency);
  const tried = new Map<bigint, Tried>();
  function* at(index: bigint): Work<Tried> {
    const known = tried.get(index);
    if (known) return known;
    yield undefined;
    const value = grid.at(index);
    const made = { index, value, ...(yield* measureBy(target, orThrow(withParameter(study, parameter, value)), respond)) };
    tried.set(index, made);
    return made;
  }
  const last = BigInt(grid.count - 1);
  const root = yield* straightRoot(at, grid, goal);
  const bracket = root ? yield* besides(at, grid, root, last) : undefined;
  const isStraight = bracket !== undefined && isBetween(bracket, goal);
  const pair = isStraight ? bracket : yield* brought(at, last, goal);
  const rows = [...tried.values()].sort((a, b) => (a.index < b.index ? -1 : 1));
  const point = ({ value, result }: Tried): CalibrationPoint => ({ value: exactText(value) as DecimalText, result: exactText(result) });
  const nearest = pair ?? rows;
  const below = nearest
    .filter(({ result }) => compareExact(result, goal.value) <= 0)
    .reduce<Tried | undefined>((best, one) => (best && compareExact(best.result, one.result) >= 0 ? best : one), undefined);
  const above = nearest
    .filter(({ result }) => compareExact(result, goal.value) >= 0)
    .reduce<Tried | undefined>((best, one) => (best && compareExact(best.result, one.result) <= 0 ? best : one), undefined);
  const kept: CalibrateOptions = { parameter, target, from: options.from, to: options.to, step: options.step, ...(respond && { respond }) };
  const regimes: readonly Regime[] = [asked.regime, ...(goal.baseline ? [goal.baseline.regime] : [])];
  return {
    made: madeBy('calibrate', { asked: [askedStudy(asked), kept], regimes }),
    parameter: parameter.id,
    target: { result: exactText(goal.value), unit: goal.unit, ...(goal.baseline && { baseline: goal.baseline.name }) },
    isReached: pair !== undefined,
    exact: isStraight && root ? exactText(root) : null,
    method: isStraight ? 'straight' : pair ? 'halving' : 'none',
    below: below ? point(below) : null,
    above: above ? point(above) : null,
    rows: rows.map(point),
    rejected,
    notices: noticesOf({ isReached: pair !== undefined, respond, goal, rows }),
  };
}

type At = (index: bigint) => Work<Tried>;

/** Where a straight line through the ends meets the target; `undefined` where it is bent, level, or meets it outside. */
function* straightRoot(at: At, { count }: Grid, goal: Goal): Work<Exact | undefined> {
  const last = BigInt(count - 1);
  if (last < 3n) return undefined;
  const [first, end] = [yield* at(0n), yield* at(last)];
  const slope = divideExact(subtractExact(end.smooth, first.smooth), subtractExact(end.value, first.value));
  if (slope.digits === 0n) return undefined;
  for (const index of [last / 3n, (last * 2n) / 3n]) {
    const inner = yield* at(index);
    const expected = addExact(first.smooth, multiplyExact(slope, subtractExact(inner.value, first.value)));
    if (compareExact(inner.smooth, expected) !== 0) return undefined;
  }
  const root = addExact(first.value, divideExact(subtractExact(goal.value, first.smooth), slope));
  return compareExact(first.value, root) <= 0 && compareExact(root, end.value) <= 0 ? root : undefined;
}

/** The two steps beside a value. */
function* besides(at: At, grid: Grid, value: Exact, last: bigint): Work<readonly Tried[]> {
  const index = grid.below(value);
  return [yield* at(index), yield* at(index < last ? index + 1n : index)];
}

function isBetween(pair: readonly Tried[], { value }: Goal): boolean {
  const sides = pair.map(({ result }) => compareExact(result, value));
  return sides.some((side) => side <= 0) && sides.some((side) => side >= 0);
}

/** Two values one step apart with the target between them; `undefined` where all that were tried lie on one side. */
function* brought(at: At, last: bigint, goal: Goal): Work<readonly Tried[] | undefined> {
  const ends = [yield* at(0n), yield* at(last)];
  let bracket: readonly Tried[] | undefined = isBetween(ends, goal) ? ends : undefined;
  if (!bracket) {
    const scouted: Tried[] = [];
    for (let way = 0n; way <= scouts; way += 1n) scouted.push(yield* at((last * way) / scouts));
    const first = scouted.findIndex((one, index) => index > 0 && isBetween([scouted[index - 1] as Tried, one], goal));
    if (first < 0) return undefined;
    bracket = scouted.slice(first - 1, first + 1);
  }
  let [low, high] = bracket as readonly [Tried, Tried];
  while (high.index - low.index > 1n) {
    const middle = yield* at((low.index + high.index) / 2n);
    if (isBetween([low, middle], goal)) high = middle;
    else low = middle;
  }
  return [low, high];
}

function noticesOf({
  isReached,
  respond,
  goal,
  rows,
}: {
  readonly isReached: boolean;
  readonly respond: RespondOptions | undefined;
  readonly goal: Goal;
  readonly rows: readonly Tried[];
}): readonly string[] {
  const results = rows.map(({ result }) => result).sort(compareExact);
  const [lowest, highest] = [results[0], results.at(-1)];
  return [
    ...(respond ? ['Payers respond at each value.'] : ['Nobody responds: masses stay as they are.']),
    ...(isReached || !lowest || !highest
      ? []
      : [
          `Not reached: ${exactText(goal.value)} lies outside of ${exactText(lowest)} to ${exactText(highest)}, the results of ${rows.length} values.`,
        ]),
  ];
}
