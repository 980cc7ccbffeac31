import type { Decimal } from '../../decimal.ts';
import { readFields } from '../../input/readFields.ts';
import type { DecimalInput } from '../../input/readNumber.ts';
import type { QuantityInput } from '../../input/readQuantity.ts';
import type { Outcome } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Digits } from '../input/inputs.ts';
import { digitsField, inUnit, plainNumber } from '../input/measured.ts';
import { printer } from '../output/printer.ts';

/** What `rateAtTemperature` takes. */
export interface RateAtTemperatureGiven extends Digits {
  /** k_20, the rate at 20 °C, 1/d or 1/h, 0 or more. */
  readonly rate: QuantityInput;
  /** T of the water, 0 to 50 degC. */
  readonly temperature: QuantityInput;
  /** θ: by how much the rate grows per degree; 1.047 for the decay of BOD, 1.024 for reaeration. 1 to 1.2. */
  readonly theta: DecimalInput;
}

/** Bounds of a water's temperature, degC. @internal */
export const temperatureRange = { most: '50' } as const;
/** Bounds of θ. @internal */
export const thetaRange = { least: '1', most: '1.2' } as const;

const fields = {
  rate: inUnit('1/d'),
  temperature: inUnit('degC', temperatureRange),
  theta: plainNumber(thetaRange),
  digits: digitsField,
};

/**
 * A first-order rate at another temperature than 20 °C: k_T = k_20 · θ^(T − 20).
 *
 * @param given - k_20 in 1/d or 1/h; T from 0 to 50 degC; θ from 1 to 1.2.
 * @returns k_T in 1/d, 0 or more. It grows with k_20, and with T where θ is above 1; at 20 degC it is k_20.
 * @throws PaymentError `quantity/dimension`, `quantity/range`, `input/missing` and others, all at once, each with its path.
 * @see The correction of van 't Hoff and Arrhenius in the form of Streeter and Phelps (1925); θ = 1.047 as in Lin, Water and
 * Wastewater Calculations Manual.
 *
 * @example
 * ```ts
 * import { rateAtTemperature } from 'polluter-pays/capacity';
 *
 * const k = rateAtTemperature({ rate: '0.3 1/d', temperature: '10 degC', theta: '1.047', digits: 4 });
 * `${k.value} ${k.unit}` // => '0.1895 1/d'
 * ```
 */
export function rateAtTemperature(given: RateAtTemperatureGiven): Quantity<'1/d'> {
  return orThrow(tryRateAtTemperature(given));
}

/**
 * As `rateAtTemperature`, returning an Outcome: the rate, or every problem.
 *
 * @example
 * ```ts
 * import { tryRateAtTemperature } from 'polluter-pays/capacity';
 *
 * const outcome = tryRateAtTemperature({ rate: '0.3 d', temperature: '90 degC', theta: '1.047' });
 * outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${path} ${code}`) // => ['rate quantity/dimension', 'temperature quantity/range']
 * ```
 */
export function tryRateAtTemperature(given: RateAtTemperatureGiven): Outcome<Quantity<'1/d'>> {
  const read = readFields(given, fields);
  if (!read.ok) return read;
  const { rate, temperature, theta, digits } = read.value;
  const print = printer(digits);
  return print.done(print.quantity(atTemperature(rate.value, temperature.value, theta.value), '1/d'));
}

/** k_20 · θ^(T − 20). @internal */
export function atTemperature(rate: Decimal, temperature: Decimal, theta: Decimal): Decimal {
  return rate.times(theta.pow(temperature.minus(20)));
}
