import type { Decimal } from '../../decimal.ts';
import { someOf } from '../../input/field.ts';
import { readFields, recordOf } from '../../input/readFields.ts';
import type { QuantityInput } from '../../input/readQuantity.ts';
import { fail, type Outcome } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { problem } from '../../problems/problem.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Digits } from '../input/inputs.ts';
import { digitsField, inUnit } from '../input/measured.ts';
import { printer, zero } from '../output/printer.ts';

/** What `averageAccumulatedExceedance` takes. */
export interface AverageAccumulatedExceedanceGiven extends Digits {
  /** All ecosystems of the region, those without exceedance too. */
  readonly ecosystems: readonly {
    /** A_i, ha or km2, 0 or more. */
    readonly area: QuantityInput;
    /** Ex_i, keq/ha/yr, 0 or more. */
    readonly exceedance: QuantityInput;
  }[];
}

/** Exceedance of a region. */
export interface AverageAccumulatedExceedance {
  /** AAE, keq/ha/yr. */
  readonly average: Quantity<'keq/ha/yr'>;
  /** Σ A_i Ex_i, keq/yr. */
  readonly accumulated: Quantity<'keq/yr'>;
  /** Share of the area with exceedance, 0 to 1. */
  readonly exceededShare: Decimal;
}

const fields = { ecosystems: someOf(recordOf({ area: inUnit('ha'), exceedance: inUnit('keq/ha/yr') })), digits: digitsField };

/**
 * Average accumulated exceedance of critical loads: AAE = Σ A_i Ex_i ÷ Σ A_i.
 *
 * @param given - For each ecosystem its area, and its exceedance in keq/ha/yr, 0 or more.
 * @returns AAE in keq/ha/yr, between the least and the largest exceedance; the accumulated exceedance; the share of the area.
 * @throws PaymentError `quantity/range` if the area is 0 altogether, `quantity/dimension`, `input/missing` and others, with paths.
 * @see Posch, Hettelingh and De Smet, Characterization of critical load exceedances in Europe (2001).
 *
 * @example
 * ```ts
 * import { averageAccumulatedExceedance } from 'polluter-pays/capacity';
 *
 * const region = averageAccumulatedExceedance({
 *   ecosystems: [{ area: '300 ha', exceedance: '0.4 keq/ha/yr' }, { area: '1 km2', exceedance: '0 keq/ha/yr' }],
 * });
 * `${region.average.value} keq/ha/yr on the average, ${region.exceededShare} of the area` // => '0.3 keq/ha/yr on the average, 0.75 of the area'
 * ```
 */
export function averageAccumulatedExceedance(given: AverageAccumulatedExceedanceGiven): AverageAccumulatedExceedance {
  return orThrow(tryAverageAccumulatedExceedance(given));
}

/**
 * As `averageAccumulatedExceedance`, returning an Outcome: the exceedance, or every problem.
 *
 * @example
 * ```ts
 * import { tryAverageAccumulatedExceedance } from 'polluter-pays/capacity';
 *
 * const outcome = tryAverageAccumulatedExceedance({ ecosystems: [{ area: '300 m', exceedance: '0.4 keq/ha/yr' }] });
 * outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${path.join('.')} ${code}`) // => ['ecosystems.0.area quantity/dimension']
 * ```
 */
export function tryAverageAccumulatedExceedance(given: AverageAccumulatedExceedanceGiven): Outcome<AverageAccumulatedExceedance> {
  const read = readFields(given, fields);
  if (!read.ok) return read;
  const { ecosystems, digits } = read.value;
  const area = sum(ecosystems.map((one) => one.area.value));
  if (area.isZero()) return fail(problem('quantity/range', ['ecosystems'], 'The ecosystems have no area, so there is no average over it.'));
  const accumulated = sum(ecosystems.map((one) => one.area.value.times(one.exceedance.value)));
  const exceeded = sum(ecosystems.filter((one) => one.exceedance.value.gt(0)).map((one) => one.area.value));
  const print = printer(digits);
  return print.done({
    average: print.quantity(accumulated.div(area), 'keq/ha/yr'),
    accumulated: print.quantity(accumulated, 'keq/yr'),
    exceededShare: print.plain(exceeded.div(area)),
  });
}

const sum = (terms: readonly Decimal[]): Decimal => terms.reduce((all, term) => all.plus(term), zero);
