import { readFields } from '../../input/readFields.ts';
import type { QuantityInput } from '../../input/readQuantity.ts';
import { failed, type Outcome } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { DaysOfYear, Digits } from '../input/inputs.ts';
import { digitsField, inUnit, yearField } from '../input/measured.ts';
import { notBelowZero, printer } from '../output/printer.ts';
import { symbols } from '../output/symbols.ts';
import type { WorkedCapacity } from '../output/workedCapacity.ts';
import { type BoxGiven, boxFields, boxSymbols, lengthMissing, removalOf } from './box.ts';

/** What `airBasinCapacity` takes. */
export interface AirBasinCapacityGiven extends BoxGiven, Digits, DaysOfYear {
  /** C_std, the standard of air quality as a mean over the year, ug/m3 or mg/m3, 0 or more. */
  readonly standard: QuantityInput;
  /** C_bg, the concentration of the air that flows in, ug/m3 or mg/m3, 0 or more. */
  readonly background: QuantityInput;
}

/** An air basin's capacity and what it is made of. */
export interface AirBasinCapacity extends WorkedCapacity {
  /** A, t/yr, 0 or more. */
  readonly capacity: Quantity<'t/yr'>;
  /** A, g/s. */
  readonly perSecond: Quantity<'g/s'>;
  /** C_std − C_bg, ug/m3; below 0 where the background is above the standard. */
  readonly room: Quantity<'ug/m3'>;
  /** u H W, m3/s: air that blows through. */
  readonly ventilation: Quantity<'m3/s'>;
  /** k V, m3/s: air that decay cleans. */
  readonly decay: Quantity<'m3/s'>;
  /** v_d S, m3/s: air that deposition cleans. */
  readonly deposition: Quantity<'m3/s'>;
  /** Whether the background is at or above the standard. */
  readonly isOverStandard: boolean;
}

const fields = { ...boxFields, standard: inUnit('ug/m3'), background: inUnit('ug/m3'), year: yearField, digits: digitsField };

/**
 * How much of a pollutant an air basin takes up until it just meets its standard, as one box in a steady state:
 * A = (C_std − C_bg)(u H W + k V + v_d S), with V = L W H and S = L W.
 *
 * @param given - Quantities in any unit of their dimension. A wind of 0 leaves decay and deposition alone.
 * @returns A per second and per year of 365 days (or `year`), its parts, and the formula with its values. A is 0 where the
 * background is at or above the standard, or where nothing cleans the box: load ÷ capacity is then without limit. It never
 * falls when C_std, u, H, W, L, k or v_d grow and never rises with C_bg; continuous.
 * @throws PaymentError `quantity/dimension`, `quantity/range`, `input/missing` and others, all at once, each with its path.
 * @see The box model, as in Tan, Air Pollution and Greenhouse Gases (2014), chapter 11.
 *
 * @example
 * ```ts
 * import { airBasinCapacity } from 'polluter-pays/capacity';
 *
 * const { capacity } = airBasinCapacity({ standard: '50 ug/m3', background: '0 ug/m3', wind: '4 m/s', height: '750 m', width: '10 km' });
 * `${capacity.value} ${capacity.unit}` // => '47304 t/yr'
 * ```
 */
export function airBasinCapacity(given: AirBasinCapacityGiven): AirBasinCapacity {
  return orThrow(tryAirBasinCapacity(given));
}

/**
 * As `airBasinCapacity`, returning an Outcome: the capacity, or every problem.
 *
 * @example
 * ```ts
 * import { tryAirBasinCapacity } from 'polluter-pays/capacity';
 *
 * const outcome = tryAirBasinCapacity({
 *   standard: '50 ug', background: '0 ug/m3', wind: '4 km', height: '0 m', width: '10 km',
 * });
 * outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${path} ${code}`) // => ['wind quantity/dimension', 'height quantity/range', 'standard quantity/dimension']
 * ```
 */
export function tryAirBasinCapacity(given: AirBasinCapacityGiven): Outcome<AirBasinCapacity> {
  const read = readFields(given, fields);
  if (!read.ok) return read;
  const { standard, background, year, digits } = read.value;
  const problems = lengthMissing(read.value);
  if (problems.length > 0) return failed(problems);
  const removal = removalOf(read.value);
  const room = standard.value.minus(background.value);
  const perSecond = notBelowZero(room).times(removal.all).div(1_000_000);
  const print = printer(digits);
  const cleans = [removal.decay.isZero() ? '' : ' + k L W H', removal.deposition.isZero() ? '' : ' + v_d L W'].join('');
  return print.done({
    capacity: print.quantity(perSecond.times(86_400).times(year.value).div(1_000_000), 't/yr'),
    perSecond: print.quantity(perSecond, 'g/s'),
    room: print.quantity(room, 'ug/m3'),
    ventilation: print.quantity(removal.ventilation, 'm3/s'),
    decay: print.quantity(removal.decay, 'm3/s'),
    deposition: print.quantity(removal.deposition, 'm3/s'),
    isOverStandard: !room.gt(0),
    formula: `Box model: A = (C_std − C_bg)${cleans === '' ? ' u H W' : `(u H W${cleans})`}`,
    values: symbols({ C_std: standard, C_bg: background, ...boxSymbols(read.value), year }),
  });
}
