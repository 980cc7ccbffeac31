import type { Decimal } from '../../decimal.ts';
import { maybe, orElse } from '../../input/field.ts';
import { readFields } from '../../input/readFields.ts';
import type { DecimalInput } from '../../input/readNumber.ts';
import type { QuantityInput } from '../../input/readQuantity.ts';
import { oneWord } from '../../input/readWord.ts';
import { fail, type Outcome } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { problem } from '../../problems/problem.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { DaysOfYear, Digits } from '../input/inputs.ts';
import { digitsField, inUnit, type Measured, plainNumber, yearField } from '../input/measured.ts';
import { notBelowZero, printer, zero } from '../output/printer.ts';
import { symbols } from '../output/symbols.ts';
import type { WorkedCapacity } from '../output/workedCapacity.ts';
import { atTemperature, temperatureRange, thetaRange } from './rateAtTemperature.ts';

/** What `riverCapacity` takes. */
export interface RiverCapacityGiven extends Digits, DaysOfYear {
  /** Q, the flow of the river in the season meant, m3/s, 0 or more. The season of least capacity is the one that binds. */
  readonly flow: QuantityInput;
  /** C_std, the quality standard of the water, mg/l, 0 or more. */
  readonly standard: QuantityInput;
  /** C_bg, the concentration of the water that flows in, mg/l, 0 or more. */
  readonly background: QuantityInput;
  /** k at 20 °C, first-order decay or settling, 1/d. Absent: the pollutant counts as conservative, and the river only dilutes it. */
  readonly decay?: QuantityInput;
  /** V, the water of the reach, m3; needed with `decay`. */
  readonly volume?: QuantityInput;
  /** T of the water, 0 to 50 degC; absent: k is taken as it is. */
  readonly temperature?: QuantityInput;
  /** θ of k, 1 to 1.2; 1.047 by default (BOD). */
  readonly theta?: DecimalInput;
  /**
   * What a background at or above the standard means. `no-room` (default): no capacity, as Russian discharge norms take it,
   * because the water breaks the standard until decay has done its work. `mass-balance`: what the reach as a whole decays counts.
   */
  readonly overStandard?: 'no-room' | 'mass-balance';
}

/** A river's capacity and what it is made of. */
export interface RiverCapacity extends WorkedCapacity {
  /** A, t/yr, 0 or more. */
  readonly capacity: Quantity<'t/yr'>;
  /** A, kg/d. */
  readonly perDay: Quantity<'kg/d'>;
  /** 86.4 Q (C_std − C_bg), kg/d; below 0 where the background is above the standard. */
  readonly dilution: Quantity<'kg/d'>;
  /** k V C_std, kg/d, 0 or more. */
  readonly purification: Quantity<'kg/d'>;
  /** Both together, kg/d; may be below 0. */
  readonly massBalance: Quantity<'kg/d'>;
  /** k at the temperature given, 1/d; 0 for a conservative pollutant. */
  readonly decay: Quantity<'1/d'>;
  /** Whether the background is at or above the standard. */
  readonly isOverStandard: boolean;
}

const fields = {
  flow: inUnit('m3/s'),
  standard: inUnit('mg/l'),
  background: inUnit('mg/l'),
  decay: maybe(inUnit('1/d')),
  volume: maybe(inUnit('m3')),
  temperature: maybe(inUnit('degC', temperatureRange)),
  theta: orElse(plainNumber(thetaRange), '1.047'),
  overStandard: orElse(oneWord('no-room', 'mass-balance'), 'no-room'),
  year: yearField,
  digits: digitsField,
};

/**
 * How much of a pollutant a reach of a river takes up by dilution and first-order self-purification until it just meets
 * its standard: A = 86.4 Q (C_std − C_bg) + k V C_std, kg/d, with Q in m3/s, concentrations in mg/l, k in 1/d and V in
 * thousand m3. It is the mass balance of a completely mixed reach.
 *
 * @param given - Quantities in any unit of their dimension, 0 or more. A flow of 0 leaves self-purification alone.
 * @returns A per day and per year of 365 days (or `year`), its two terms, and the formula with its values. A is 0 where the
 * mass balance is below 0, and by default wherever the background is at or above the standard: load ÷ capacity is then
 * without limit. It never falls when C_std, k or V grow, nor with Q while the background is below the standard, and never
 * rises with C_bg. Continuous, but for the step down to `no-room` at C_bg = C_std where there is decay.
 * @throws PaymentError `quantity/dimension`, `quantity/range`, `input/missing` and others, all at once, each with its path.
 * @see Complete mixing with first-order decay: Thomann and Mueller, Principles of Surface Water Quality Modeling (1987). No
 * room at a background above the standard: methodology of discharge norms, MPR order 333 of 17.12.2007.
 *
 * @example
 * ```ts
 * import { riverCapacity } from 'polluter-pays/capacity';
 *
 * const river = riverCapacity({
 *   flow: '10 m3/s', standard: '20 mg/l', background: '5 mg/l', decay: '0.05 1/d', volume: '1000000 m3',
 * });
 * `${river.dilution.value} + ${river.purification.value} kg/d`; // => '12960 + 1000 kg/d'
 * `${river.capacity.value} ${river.capacity.unit}` // => '5095.4 t/yr'
 * ```
 */
export function riverCapacity(given: RiverCapacityGiven): RiverCapacity {
  return orThrow(tryRiverCapacity(given));
}

/**
 * As `riverCapacity`, returning an Outcome: the capacity, or every problem.
 *
 * @example
 * ```ts
 * import { tryRiverCapacity } from 'polluter-pays/capacity';
 *
 * const outcome = tryRiverCapacity({ flow: '10 m3', standard: '20 mg', background: '5 mg/l' });
 * outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${path} ${code}`) // => ['flow quantity/dimension', 'standard quantity/dimension']
 * ```
 */
export function tryRiverCapacity(given: RiverCapacityGiven): Outcome<RiverCapacity> {
  const read = readFields(given, fields);
  if (!read.ok) return read;
  const { flow, standard, background, decay, volume, temperature, theta, overStandard, year, digits } = read.value;
  if (decay && !volume) return fail(problem('input/missing', ['volume'], 'Decay needs the volume of the reach, m3.'));
  if (!decay && (volume || temperature)) {
    return fail(
      problem('input/missing', ['decay'], 'Volume and temperature say nothing without the rate of decay.', "Conservative: '0 1/d'."),
    );
  }
  const print = printer(digits);
  const rate = rateOf(decay, temperature, theta);
  const dilution = standard.value.minus(background.value).times(flow.value).times('86.4');
  const purification = rate
    .times(volume?.value ?? zero)
    .times(standard.value)
    .div(1000);
  const massBalance = dilution.plus(purification);
  const isOverStandard = background.value.gte(standard.value);
  const perDay = isOverStandard && overStandard === 'no-room' ? zero : notBelowZero(massBalance);
  const k = print.quantity(rate, '1/d');
  return print.done({
    capacity: print.quantity(perDay.times(year.value).div(1000), 't/yr'),
    perDay: print.quantity(perDay, 'kg/d'),
    dilution: print.quantity(dilution, 'kg/d'),
    purification: print.quantity(purification, 'kg/d'),
    massBalance: print.quantity(massBalance, 'kg/d'),
    decay: k,
    isOverStandard,
    formula: decay
      ? 'Complete mixing and first-order decay: A = 86.4 Q (C_std − C_bg) + k V C_std'
      : 'Dilution by complete mixing: A = 86.4 Q (C_std − C_bg)',
    values: symbols({
      Q: flow,
      C_std: standard,
      C_bg: background,
      ...(decay && { k_20: decay, T: temperature, θ: temperature && theta, k, V: volume }),
      year,
    }),
  });
}

function rateOf(decay: Measured | undefined, temperature: Measured | undefined, theta: Measured): Decimal {
  if (!decay) return zero;
  return temperature ? atTemperature(decay.value, temperature.value, theta.value) : decay.value;
}
