import { divideExact } from '../exact.ts';
import { type QuantityInput, readQuantity } from '../input/readQuantity.ts';
import { together } from '../input/together.ts';
import { failed, type Outcome, succeed } from '../problems/outcome.ts';
import { orThrow } from '../problems/paymentError.ts';
import { dimensionOf, dimensionProblem, exactIn, type Quantity } from '../quantity/quantity.ts';
import { partsOfUnit, readRateUnit } from './readRate.ts';
import { quantityOf } from './rounding.ts';

/** What left a plant, and what was made meanwhile. */
export interface SpecificEmissionInput {
  /** Mass of one pollutant, 0 or more. */
  readonly mass: QuantityInput;
  /** Output of the same period, above 0: tonnes, megawatt-hours, heads. */
  readonly output: QuantityInput;
  /** Unit of the result; kilograms per unit of the output by default (`kg/t`). */
  readonly unit?: string;
}

/**
 * Mass per unit of product, as measured: e = mass ÷ output. What a technological rate is compared with.
 *
 * @returns Unrounded; a quotient that does not end is cut at 60 digits.
 * @throws PaymentError `quantity/range` for an output of 0, `quantity/dimension`, `input/missing` and others.
 * @see Order of the Ministry of Natural Resources of Russia 89 of 14.02.2019: the form asks for the specific mass of each marker
 * substance per unit of product.
 *
 * @example
 * ```ts
 * import { specificEmission } from 'polluter-pays/technology';
 *
 * const so2 = specificEmission({ mass: '2800 t', output: '175000 t' });
 * `${so2.value} ${so2.unit}` // => '16 kg/t'
 * ```
 */
export function specificEmission(input: SpecificEmissionInput): Quantity {
  return orThrow(trySpecificEmission(input));
}

/** As `specificEmission`, returning an Outcome. @internal */
export function trySpecificEmission(input: SpecificEmissionInput): Outcome<Quantity> {
  const read = together({
    mass: readQuantity(input?.mass, ['mass'], { like: 't' }),
    output: readQuantity(input?.output, ['output'], { aboveZero: 'Without output there is no mass per unit of product.' }),
    unit: input?.unit === undefined ? succeed(undefined) : readRateUnit(input.unit, ['unit']),
  });
  if (!read.ok) return read;
  const { mass, output } = read.value;
  const unit = read.value.unit ?? `kg/${output.unit}`;
  if (dimensionOf(unit) === undefined) return failed([dimensionProblem(output, 't', ['output'])]);
  const per = partsOfUnit(unit);
  const made = exactIn(output, per.product);
  const left = exactIn(mass, per.mass);
  if (!made || !left) return failed([dimensionProblem(output, per.product, ['output'])]);
  return succeed(quantityOf(divideExact(left, made), unit));
}
