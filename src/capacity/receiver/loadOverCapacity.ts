import { ratioOf, ratioText } from '../../assess/price/loadRatio.ts';
import { readFields } from '../../input/readFields.ts';
import type { QuantityInput } from '../../input/readQuantity.ts';
import type { ExactText } from '../../model/assessment.ts';
import { fail, type Outcome, succeed } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { dimensionOf, dimensionProblem } from '../../quantity/quantity.ts';
import { anyUnit } from '../input/measured.ts';

/** What `loadOverCapacity` takes: two quantities of one dimension. */
export interface LoadOverCapacityGiven {
  /** L, 0 or more. */
  readonly load: QuantityInput;
  /** A, 0 or more. */
  readonly capacity: QuantityInput;
}

/** λ of a load and a capacity. */
export interface LoadOverCapacity {
  /** L ÷ A, exact; `null` is without limit. */
  readonly ratio: ExactText | null;
  /** Whether no room is left: a capacity of 0, also for a load of 0. */
  readonly isInfinite: boolean;
  /** The same in a sentence. */
  readonly says: string;
}

const fields = { load: anyUnit('t/yr'), capacity: anyUnit('t/yr') };

/**
 * λ = L ÷ A of two quantities. A capacity of 0 leaves no room: λ is infinite, also for 0 ÷ 0, and the result says so.
 *
 * @param given - Load and capacity of one dimension, such as mass per year, 0 or more.
 * @returns λ, exact: independent of the units, growing with the load, falling as the capacity grows.
 * @throws PaymentError `quantity/dimension`, `input/missing` and others, all at once, each with its path.
 * @see `loadRatio`, which takes a receiver with all its criteria and years.
 *
 * @example
 * ```ts
 * import { airBasinCapacity, loadOverCapacity } from 'polluter-pays/capacity';
 *
 * const { capacity } = airBasinCapacity({ standard: '50 ug/m3', background: '50 ug/m3', wind: '4 m/s', height: '750 m', width: '10 km' });
 * loadOverCapacity({ load: '18635 t/yr', capacity }).says // => 'No room: the capacity is 0, so load ÷ capacity is without limit.'
 * loadOverCapacity({ load: '300 t/yr', capacity: '1 kt/yr' }).ratio // => '0.3'
 * ```
 */
export function loadOverCapacity(given: LoadOverCapacityGiven): LoadOverCapacity {
  return orThrow(tryLoadOverCapacity(given));
}

/**
 * As `loadOverCapacity`, returning an Outcome: the ratio, or every problem.
 *
 * @example
 * ```ts
 * import { tryLoadOverCapacity } from 'polluter-pays/capacity';
 *
 * const outcome = tryLoadOverCapacity({ load: '300 t', capacity: '1 kt/yr' });
 * outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${path} ${code}`) // => ['load quantity/dimension']
 * ```
 */
export function tryLoadOverCapacity(given: LoadOverCapacityGiven): Outcome<LoadOverCapacity> {
  const read = readFields(given, fields);
  if (!read.ok) return read;
  const { load, capacity } = read.value;
  if (dimensionOf(load.unit) !== dimensionOf(capacity.unit)) return fail(dimensionProblem(load, capacity.unit, ['load']));
  const ratio = ratioText(ratioOf({ load, capacity }));
  return succeed({
    ratio,
    isInfinite: ratio === null,
    says: ratio === null ? 'No room: the capacity is 0, so load ÷ capacity is without limit.' : `The load is ${ratio} times the capacity.`,
  });
}
