import { Decimal, decimalOf } from '../../decimal.ts';
import {
  compareExact,
  divideExact,
  type Exact,
  exact,
  exactText,
  multiplyExact,
  roundExact,
  subtractExact,
  sumExact,
} from '../../exact.ts';
import type { ExactText } from '../../model/assessment.ts';
import { failed, type Outcome } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { DecimalText } from '../../quantity/quantity.ts';
import { doWork, tryWork, type Watch, type Work } from '../study/long.ts';
import { askedStudy, type Made, madeBy } from '../study/made.ts';
import type { Parameter } from '../study/parameter.ts';
import { payments, prepare, type Rejected } from '../study/payments.ts';
import type { Study } from '../study/study.ts';
import { decimalProblem } from '../study/values.ts';
import { withParameter } from '../study/withParameter.ts';
import { type CorrelationMatrix, triangleOf } from './correlation.ts';
import { checkDistribution, type Distribution, valueAt } from './distribution.ts';
import { type Uniform, uniformFrom } from './generator.ts';
import { inverseNormal, normalBelow } from './normal.ts';

/** A parameter that is not known for sure. */
export interface Variable {
  readonly parameter: Parameter;
  readonly distribution: Distribution;
}

/** What is drawn. */
export interface SimulateOptions {
  readonly variables: readonly Variable[];
  /** How often, 1 to 1,000,000. */
  readonly draws: number;
  /** A whole number, 0 to 4294967295: the same seed gives the same result, byte for byte. */
  readonly seed: number;
  /** Correlation of the variables through a Gaussian copula: of the normal variables behind them. Absent: none. */
  readonly correlation?: CorrelationMatrix;
  /** Shares, 0 to 1; `0.05`, `0.25`, `0.5`, `0.75`, `0.95` by default. */
  readonly quantiles?: readonly DecimalText[];
  /** Decimal places of what is drawn, 0 to 20; 6 by default. */
  readonly places?: number;
}

/** Payments under numbers that are not known for sure. */
export interface Simulation {
  readonly made: Made;
  readonly currency: string;
  /** What all facilities pay as they are. */
  readonly base: ExactText;
  /** Of the payments drawn: exact mean, standard deviation to six places, least and greatest. */
  readonly mean: ExactText;
  readonly deviation: DecimalText;
  readonly least: ExactText;
  readonly greatest: ExactText;
  /** The least payment that at least this share of the draws does not exceed: one that was drawn. */
  readonly quantiles: readonly { readonly share: DecimalText; readonly payable: ExactText }[];
  /** One for each draw. */
  readonly rows: readonly { readonly draw: number; readonly payable: ExactText }[];
  /** One for each draw and variable. */
  readonly inputs: readonly { readonly draw: number; readonly variable: string; readonly value: DecimalText }[];
  readonly rejected: readonly Rejected[];
}

/**
 * Draws masses, rates or capacities from distributions and assesses the facilities each time. The same seed gives the same
 * bytes on every engine: the generator works on whole numbers, distributions on + − × ÷ and square roots (which all engines
 * round alike), what is drawn is cut to `places`, and every payment is exact. Needs the package `pure-rand`.
 *
 * @throws PaymentError as `assess`, with the draw; `scenario/correlation` for a matrix that is no correlation,
 * `scenario/generator` without pure-rand, `scenario/empty`, `quantity/range`, `input/duplicate-id`.
 *
 * @example
 * ```ts
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { simulate } from 'polluter-pays/scenario';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const mill = parseFacility({
 *   id: 'mill', territory: 'RU-KR',
 *   releases: [{
 *     id: 'so2', charge: 'stationary', pollutant: 'sulphur-dioxide', period: '2005-Q1',
 *     amount: '100 t', norms: { permissible: '100 t' },
 *   }],
 * });
 * const { base, quantiles } = await simulate({ facilities: [mill], regime: russia2003, year: 2005 }, {
 *   variables: [{ parameter: { id: 'mass', of: 'amount', unit: 't' }, distribution: { kind: 'triangular', from: '80', mode: '95', to: '120' } }],
 *   draws: 200, seed: 2004, quantiles: ['0.5', '0.95'],
 * });
 * // The middle mass lies within the norm; a tonne above it costs 25 times as much.
 * [base, ...quantiles.map(({ payable }) => payable)] // => ['6720', '6596.32', '28013.07']
 * ```
 */
export async function simulate(study: Study, options: SimulateOptions & Watch): Promise<Simulation> {
  const uniform = orThrow(await uniformFrom(options.seed));
  return doWork(simulateWork(study, options, uniform), options);
}

/**
 * As `simulate`, returning an Outcome.
 *
 * @example
 * ```ts
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { trySimulate } from 'polluter-pays/scenario';
 *
 * const outcome = await trySimulate({ facilities: [], regime: russia2003, year: 2005 }, { variables: [], draws: 10, seed: 1 });
 * outcome.ok ? '' : outcome.problems[0].code // => 'scenario/empty'
 * ```
 */
export async function trySimulate(study: Study, options: SimulateOptions & Watch): Promise<Outcome<Simulation>> {
  const uniform = await uniformFrom(options.seed);
  return uniform.ok ? tryWork(simulateWork(study, options, uniform.value), options) : uniform;
}

const commonShares: readonly DecimalText[] = ['0.05', '0.25', '0.5', '0.75', '0.95'];

function* simulateWork(asked: Study, options: SimulateOptions, uniform: Uniform): Work<Simulation> {
  const { study, base, rejected } = orThrow(prepare(asked));
  const { variables, draws, seed, correlation, quantiles: shares = commonShares, places = 6 } = options;
  const wrong = checkOptions({ ...options, quantiles: shares, places });
  if (wrong.length > 0) return orThrow(failed<Simulation>(wrong));
  const triangle = correlation && orThrow(triangleOf(correlation, variables.length));
  const rows: { readonly draw: number; readonly payable: ExactText }[] = [];
  const inputs: { readonly draw: number; readonly variable: string; readonly value: DecimalText }[] = [];
  const paid: Exact[] = [];
  for (let draw = 1; draw <= draws; draw += 1) {
    let drawn = study;
    for (const [at, probability] of probabilities(variables.length, uniform, triangle).entries()) {
      const { parameter, distribution } = variables[at] as Variable;
      const value = exact(valueAt(distribution, probability, places));
      inputs.push({ draw, variable: parameter.id, value: exactText(value) as DecimalText });
      drawn = orThrow(inDraw(withParameter(drawn, parameter, value), draw));
    }
    const { payable } = orThrow(inDraw(payments(drawn), draw));
    paid.push(payable);
    rows.push({ draw, payable: exactText(payable) });
    yield draws;
  }
  const sorted = [...paid].sort(compareExact);
  const mean = divideExact(sumExact(paid), exact(draws));
  const kept: SimulateOptions = {
    variables,
    draws,
    seed,
    ...(correlation && { correlation }),
    ...(options.quantiles && { quantiles: options.quantiles }),
    ...(options.places !== undefined && { places }),
  };
  return {
    made: madeBy('simulate', { asked: [askedStudy(asked), kept], regimes: [asked.regime], seed }),
    currency: base.currency,
    base: exactText(base.payable),
    mean: exactText(mean),
    deviation: deviationOf(paid, mean),
    least: exactText(sorted[0] as Exact),
    greatest: exactText(sorted.at(-1) as Exact),
    quantiles: shares.map((share) => ({ share, payable: exactText(quantile(sorted, exact(share))) })),
    rows,
    inputs,
    rejected,
  };
}

/** Probabilities of one draw: independent ones, or those of correlated normal variables. */
function probabilities(count: number, uniform: Uniform, triangle: readonly (readonly number[])[] | undefined): readonly number[] {
  const independent = Array.from({ length: count }, uniform);
  if (!triangle) return independent;
  const normal = independent.map(inverseNormal);
  return triangle.map((row) => normalBelow(row.reduce((sum, weight, at) => sum + weight * (normal[at] as number), 0)));
}

function inDraw<T>(outcome: Outcome<T>, draw: number): Outcome<T> {
  return outcome.ok ? outcome : failed(outcome.problems.map((one) => ({ ...one, path: ['draws', draw, ...one.path] })));
}

function quantile(sorted: readonly Exact[], share: Exact): Exact {
  const rank = Number(exactText(roundExact(multiplyExact(share, exact(sorted.length)), 'ceiling', exact('1'))));
  return sorted[Math.max(0, rank - 1)] as Exact;
}

/** Root of the mean square, in the private Decimal: a square root of 60 digits, then six places. */
function deviationOf(paid: readonly Exact[], mean: Exact): DecimalText {
  const squares = paid.map((one) => subtractExact(one, mean)).map((gap) => multiplyExact(gap, gap));
  const variance = decimalOf(divideExact(sumExact(squares), exact(paid.length)));
  return variance.sqrt().toDecimalPlaces(6, Decimal.ROUND_HALF_EVEN).toFixed() as DecimalText;
}

function checkOptions({
  variables,
  draws,
  seed,
  quantiles,
  places,
}: SimulateOptions & { readonly quantiles: readonly DecimalText[]; readonly places: number }): readonly Problem[] {
  const ids = variables.map(({ parameter }) => parameter.id);
  return [
    ...whole(draws, ['draws'], [1, 1_000_000]),
    ...whole(seed, ['seed'], [0, 4_294_967_295]),
    ...whole(places, ['places'], [0, 20]),
    ...variables.flatMap(({ distribution }, at) => checkDistribution(distribution, ['variables', at, 'distribution'])),
    ...ids.flatMap((id, at) =>
      ids.indexOf(id) < at ? [problem('input/duplicate-id', ['variables', at], `Two variables are called "${id}".`)] : [],
    ),
    ...quantiles.flatMap((share, at) => {
      const bad = decimalProblem(share, ['quantiles', at]);
      if (bad.length > 0) return bad;
      return compareExact(exact(share), exact('1')) > 0
        ? [problem('quantity/range', ['quantiles', at], `${share} is no share of 0 to 1.`)]
        : [];
    }),
  ];
}

function whole(value: number, path: readonly string[], [least, most]: readonly [number, number]): readonly Problem[] {
  return Number.isInteger(value) && value >= least && value <= most
    ? []
    : [problem('quantity/range', path, `${value} is no whole number from ${least} to ${most}.`)];
}
