import { type Decimal, decimalOf } from '../../decimal.ts';
import { maybe, orElse, someOf } from '../../input/field.ts';
import { readFields } from '../../input/readFields.ts';
import type { QuantityInput } from '../../input/readQuantity.ts';
import { failed, type Outcome } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { problem } from '../../problems/problem.ts';
import { exactIn, type Quantity } from '../../quantity/quantity.ts';
import type { DaysOfYear, Digits } from '../input/inputs.ts';
import { anyUnit, digitsField, inUnit, yearField } from '../input/measured.ts';
import { expRatio } from '../math/expRatio.ts';
import { printer, zero } from '../output/printer.ts';
import { symbols } from '../output/symbols.ts';
import { type BoxGiven, boxFields, boxSymbols, lengthMissing, removalOf } from './box.ts';

/** What `airConcentration` takes. */
export interface AirConcentrationGiven extends BoxGiven, Digits, DaysOfYear {
  /** E, what all sources in the box release: mass per time (`'10 kg/s'`) or per year (`'18635 t/yr'`), 0 or more. */
  readonly emission: QuantityInput;
  /** C_bg, the concentration of the air that flows in, and of the box at first, ug/m3 or mg/m3; 0 by default. */
  readonly background?: QuantityInput;
  /** Times after the start for which the concentration is asked; they need `length`. */
  readonly times?: readonly QuantityInput[];
}

/** Concentrations in a box. */
export interface AirConcentration {
  /** C_∞ = C_bg + E ÷ (u H W + k V + v_d S), ug/m3; `null` where nothing cleans the box, so that it fills for ever. */
  readonly steady: Quantity<'ug/m3'> | null;
  /** r = u ÷ L + k + v_d ÷ H, 1/h: how fast the box comes near it; present where the length was given. */
  readonly rate?: Quantity<'1/h'>;
  /** One for each of `times`: C(t) = C_bg + (C_∞ − C_bg)(1 − e^(−r t)). */
  readonly course: readonly { readonly time: Quantity<'h'>; readonly concentration: Quantity<'ug/m3'> }[];
  readonly formula: string;
  /** What each symbol of the formula stood for. */
  readonly values: Readonly<Record<string, string>>;
}

const isEmission = (dimension: string): boolean => dimension === 'mass/time' || dimension === 'mass/year';

const fields = {
  ...boxFields,
  emission: anyUnit('kg/s', isEmission),
  background: orElse(inUnit('ug/m3'), '0 ug/m3'),
  times: maybe(someOf(inUnit('s'))),
  year: yearField,
  digits: digitsField,
};

/**
 * The concentration in an air basin taken as one box: in a steady state C_∞ = C_bg + E ÷ (u H W + k V + v_d S), and on the
 * way to it C(t) = C_bg + (C_∞ − C_bg)(1 − e^(−r t)) with r = u ÷ L + k + v_d ÷ H, from the background.
 *
 * @param given - Quantities in any unit of their dimension. Where nothing cleans the box (no wind, no decay, no deposition)
 * there is no steady state, and C(t) = C_bg + E t ÷ V.
 * @returns Concentrations in ug/m3. They grow with E and C_bg, and fall as u, k and v_d grow; continuous, also where r goes to 0.
 * @throws PaymentError `quantity/dimension`, `quantity/range`, `input/missing` and others, all at once, each with its path.
 * @see The box model, as in Tan, Air Pollution and Greenhouse Gases (2014), example 11.1: the one below.
 *
 * @example
 * ```ts
 * import { airConcentration } from 'polluter-pays/capacity';
 *
 * const street = airConcentration({
 *   emission: '20000 ug/s', wind: '0.5 m/s', height: '100 m', width: '25 m', length: '1000 m', times: ['2000 s'], digits: 5,
 * });
 * `${street.steady?.value} ${street.steady?.unit}` // => '16 ug/m3'
 * street.course.map(({ concentration }) => concentration.value.toString()) // => ['10.114']
 * ```
 */
export function airConcentration(given: AirConcentrationGiven): AirConcentration {
  return orThrow(tryAirConcentration(given));
}

/**
 * As `airConcentration`, returning an Outcome: the concentrations, or every problem.
 *
 * @example
 * ```ts
 * import { tryAirConcentration } from 'polluter-pays/capacity';
 *
 * const outcome = tryAirConcentration({ emission: '20 t', wind: '0 m/s', height: '100 m', width: '25 m' });
 * outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${path} ${code}`) // => ['emission quantity/dimension']
 * ```
 */
export function tryAirConcentration(given: AirConcentrationGiven): Outcome<AirConcentration> {
  const read = readFields(given, fields);
  if (!read.ok) return read;
  const { emission, background, wind, height, width, length, decay, deposition, times, year, digits } = read.value;
  const noTimes =
    times && !length ? [problem('input/missing', ['length'], 'A concentration at a time needs the length of the box, m.')] : [];
  const problems = [...lengthMissing(read.value), ...noTimes];
  if (problems.length > 0) return failed(problems);
  const released = microgramsPerSecond(emission, year.value);
  const removal = removalOf(read.value);
  const print = printer(digits);
  const rate =
    length &&
    wind.value
      .div(length.value)
      .plus(decay?.value ?? zero)
      .plus((deposition?.value ?? zero).div(height.value));
  const volume = length?.value.times(width.value).times(height.value);
  const steady = removal.all.isZero() ? (released.isZero() ? zero : undefined) : released.div(removal.all);
  return print.done({
    steady: steady ? print.quantity(background.value.plus(steady), 'ug/m3') : null,
    ...(rate && { rate: print.quantity(rate.times(3600), '1/h') }),
    course: (times ?? []).map(({ value }) => {
      // E t ÷ V × (1 − e^(−r t)) ÷ (r t): the same, without a division by r.
      const added =
        rate && volume
          ? released
              .times(value)
              .div(volume)
              .times(expRatio(rate.times(value)))
          : zero;
      return { time: print.quantity(value.div(3600), 'h'), concentration: print.quantity(background.value.plus(added), 'ug/m3') };
    }),
    formula: 'Box model: C = C_bg + E ÷ (u H W + k V + v_d S) × (1 − e^(−(u ÷ L + k + v_d ÷ H) t))',
    values: symbols({ E: emission, C_bg: background, ...boxSymbols(read.value) }),
  });
}

function microgramsPerSecond(emission: Quantity, days: Decimal): Decimal {
  const perSecond = exactIn(emission, 'ug/s');
  if (perSecond) return decimalOf(perSecond);
  const perYear = exactIn(emission, 'ug/yr');
  if (!perYear) throw new TypeError(`${emission.unit} was read as an emission`);
  return decimalOf(perYear).div(days.times(86_400));
}
