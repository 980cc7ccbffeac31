import { compareExact, divideExact, exactText, maxExact, subtractExact, zero } from '../exact.ts';
import { type QuantityInput, readQuantity } from '../input/readQuantity.ts';
import { together } from '../input/together.ts';
import type { ExactText } from '../model/assessment.ts';
import { fail, failed, type Outcome, succeed } from '../problems/outcome.ts';
import { orThrow } from '../problems/paymentError.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { dimensionProblem, exactIn, exactOf, type Quantity } from '../quantity/quantity.ts';
import { type AveragedRateInput, type PerhapsAveraged, readPerhapsAveraged } from './averaging.ts';
import { quantityOf } from './rounding.ts';

/** Two masses, or two masses per unit of product, of one pollutant and period. Both state the averaging period, or neither does. */
export interface PerformanceInput {
  /** What really left: a mass (`t`, `t/yr`), or mass per unit of product (`kg/t`). */
  readonly actual: QuantityInput | AveragedRateInput;
  /** What technology justifies, of the same dimension: a technological mass, or a technological rate. */
  readonly technological: QuantityInput | AveragedRateInput;
}

/** How a plant stands against its technological mass. */
export interface Performance {
  /** actual ÷ technological; `null` where nothing is justified and the ratio is infinite (or 0 ÷ 0). */
  readonly ratio: ExactText | null;
  /** Whether actual ≤ technological: a plant at its rate is within it. */
  readonly isWithin: boolean;
  /** max(0, actual − technological), in the unit of `actual`. */
  readonly excess: Quantity;
}

/**
 * The performance ratio ρ = mass ÷ technological mass, equally specific emission ÷ technological rate. Exact.
 *
 * @throws PaymentError `quantity/dimension` if the two are of different dimension, `technology/averaging` if they are averages
 * over different times, `input/missing` and others.
 * @see Model: ρ_j = M_j ÷ T_j.
 *
 * @example
 * ```ts
 * import { performanceRatio } from 'polluter-pays/technology';
 *
 * const so2 = performanceRatio({ actual: '4658.75 t', technological: '2800 t' });
 * so2.ratio // => '3727/2240'
 * so2.excess.value.toString() // => '1858.75'
 * ```
 */
export function performanceRatio(input: PerformanceInput): Performance {
  return orThrow(tryPerformanceRatio(input));
}

/** As `performanceRatio`, returning an Outcome. @internal */
export function tryPerformanceRatio(input: PerformanceInput): Outcome<Performance> {
  const given = together({
    actual: readPerhapsAveraged(input?.actual, ['actual'], readQuantity),
    technological: readPerhapsAveraged(input?.technological, ['technological'], readQuantity),
  });
  if (!given.ok) return given;
  if (given.value.actual.averaging !== given.value.technological.averaging) return fail(mixed(given.value));
  const actual = given.value.actual.rate;
  const technological = given.value.technological.rate;
  const mass = exactOf(actual.value);
  const justified = exactIn(technological, actual.unit);
  if (!justified) return failed([dimensionProblem(technological, actual.unit, ['technological'])]);
  return succeed({
    ratio: justified.digits === 0n ? null : exactText(divideExact(mass, justified)),
    isWithin: compareExact(mass, justified) <= 0,
    excess: quantityOf(maxExact(zero, subtractExact(mass, justified)), actual.unit),
  });
}

function mixed({ actual, technological }: { readonly actual: PerhapsAveraged; readonly technological: PerhapsAveraged }): Problem {
  const named = ({ averaging }: PerhapsAveraged): string => averaging ?? 'not stated';
  return problem(
    'technology/averaging',
    ['actual'],
    `The averaging period of the actual value (${named(actual)}) is not that of the technological one (${named(technological)}).`,
    'Convert one with convertAveraging, by a ratio that you can name; state the averaging period of both or of neither.',
  );
}
