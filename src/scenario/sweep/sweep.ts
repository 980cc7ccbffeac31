import { type Exact, exactText } from '../../exact.ts';
import type { ExactText } from '../../model/assessment.ts';
import { fail, type Outcome } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { doWork, tryWork, type Watch, type Work } from '../study/long.ts';
import { askedStudy, type Made, madeBy } from '../study/made.ts';
import type { Parameter, Values } from '../study/parameter.ts';
import { payments, prepare, type Rejected } from '../study/payments.ts';
import type { Study } from '../study/study.ts';
import { valuesOf } from '../study/values.ts';
import { withParameter } from '../study/withParameter.ts';

/** A parameter with the values that it takes. */
export interface Axis {
  readonly parameter: Parameter;
  readonly values: Values;
}

/** One or two parameters. */
export interface SweepOptions {
  readonly axes: readonly [Axis] | readonly [Axis, Axis];
}

/** What all facilities pay at one value of each parameter. */
export interface SweepRow {
  /** Value of the first parameter, and of the second where there are two. */
  readonly x: ExactText;
  readonly y?: ExactText;
  /** As it is paid, and without rounding; `null` where it cannot be assessed. */
  readonly payable: ExactText | null;
  readonly exact: ExactText | null;
  /** Why not. */
  readonly problems?: readonly Problem[];
}

/** What one facility pays there. */
export interface SweepPayment {
  readonly x: ExactText;
  readonly y?: ExactText;
  readonly facility: string;
  readonly payable: ExactText;
}

/** Payments over the values of parameters. */
export interface Sweep {
  readonly made: Made;
  readonly currency: string;
  /** Names of the parameters, x and y. */
  readonly axes: readonly string[];
  /** The last parameter turns fastest. */
  readonly rows: readonly SweepRow[];
  readonly payments: readonly SweepPayment[];
  readonly rejected: readonly Rejected[];
}

/**
 * A table of payments over the values of one or two parameters: numbers of the law, masses, norms, loads or capacities. A point
 * that cannot be assessed keeps its row, with the problems.
 *
 * @throws PaymentError as `assess` for the study as it is; `scenario/empty`, `quantity/not-a-number`, `quantity/range` for an axis.
 *
 * @example
 * ```ts
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { sweep } from 'polluter-pays/scenario';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const mill = parseFacility({
 *   id: 'mill', territory: 'RU-KR',
 *   releases: [{
 *     id: 'so2', charge: 'stationary', pollutant: 'sulphur-dioxide', period: '2005-Q1',
 *     amount: '100 t', norms: { permissible: '100 t' },
 *   }],
 * });
 * const { rows } = await sweep({ facilities: [mill], regime: russia2003, year: 2005 }, {
 *   axes: [{ parameter: { id: 'mass', of: 'amount', unit: 't' }, values: { from: '90', to: '110', step: '10' } }],
 * });
 * rows.map(({ x, payable }) => `${x} t: ${payable}`) // => ['90 t: 6048', '100 t: 6720', '110 t: 23520']
 * ```
 */
export async function sweep(study: Study, options: SweepOptions & Watch): Promise<Sweep> {
  return doWork(sweepWork(study, options), options);
}

/**
 * As `sweep`, returning an Outcome.
 *
 * @example
 * ```ts
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { trySweep } from 'polluter-pays/scenario';
 *
 * const axes = [{ parameter: { id: 'mass', of: 'amount' }, values: ['1', '2'] }] as const;
 * const outcome = await trySweep({ facilities: [], regime: russia2003, year: 2005 }, { axes });
 * outcome.ok ? '' : outcome.problems[0].code // => 'scenario/empty'
 * ```
 */
export async function trySweep(study: Study, options: SweepOptions & Watch): Promise<Outcome<Sweep>> {
  return tryWork(sweepWork(study, options), options);
}

function* sweepWork(asked: Study, { axes }: SweepOptions): Work<Sweep> {
  const { study, base, rejected } = orThrow(prepare(asked));
  const ids = axes.map(({ parameter }) => parameter.id);
  if (new Set(ids).size < ids.length) return orThrow(fail(problem('input/duplicate-id', ['axes'], `Both axes are called "${ids[0]}".`)));
  const [first, second] = axes.map(({ values }, at) => orThrow(valuesOf(values, ['axes', at, 'values'])));
  const points = (first ?? []).flatMap((x): readonly (readonly Exact[])[] => (second ? second.map((y) => [x, y]) : [[x]]));
  const rows: SweepRow[] = [];
  const table: SweepPayment[] = [];
  for (const point of points) {
    yield points.length;
    const place = { x: exactText(point[0] as Exact), ...(point[1] && { y: exactText(point[1]) }) };
    const paid = at(study, axes, point);
    if (!paid.ok) {
      rows.push({ ...place, payable: null, exact: null, problems: paid.problems });
      continue;
    }
    const { byFacility, payable, exact: unrounded } = paid.value;
    rows.push({ ...place, payable: exactText(payable), exact: exactText(unrounded) });
    table.push(...byFacility.map((one) => ({ ...place, facility: one.facility, payable: exactText(one.payable) })));
  }
  return {
    made: madeBy('sweep', { asked: [askedStudy(asked), { axes }], regimes: [asked.regime] }),
    currency: base.currency,
    axes: ids,
    rows,
    payments: table,
    rejected,
  };
}

function at(study: Study, axes: readonly Axis[], point: readonly Exact[]): ReturnType<typeof payments> {
  let moved = study;
  for (const [index, { parameter }] of axes.entries()) {
    const next = withParameter(moved, parameter, point[index] as Exact);
    if (!next.ok) return next;
    moved = next.value;
  }
  return payments(moved);
}
