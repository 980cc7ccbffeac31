import { maybe, someOf } from '../../input/field.ts';
import { readFields } from '../../input/readFields.ts';
import type { QuantityInput } from '../../input/readQuantity.ts';
import type { Outcome } from '../../problems/outcome.ts';
import { fail } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { problem } from '../../problems/problem.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Digits } from '../input/inputs.ts';
import { digitsField, inUnit } from '../input/measured.ts';
import { notBelowZero, printer, zero } from '../output/printer.ts';
import { symbols } from '../output/symbols.ts';
import { criticalPoint, deficitAt } from './oxygenSag.ts';

/** What `streeterPhelps` takes. */
export interface StreeterPhelpsGiven extends Digits {
  /** k1, decay of the oxygen demand at the water's temperature, 1/d, 0 or more. */
  readonly deoxygenation: QuantityInput;
  /** k2, reaeration at the water's temperature, 1/d, 0 or more: see `reaerationRate`. */
  readonly reaeration: QuantityInput;
  /** L0, ultimate BOD of river and waste water mixed at the outfall, mg/l, 0 or more. */
  readonly demand: QuantityInput;
  /** D0, the oxygen missing there to saturation, mg/l, from 0 to the saturation. */
  readonly deficit: QuantityInput;
  /** DO_sat, oxygen at saturation, mg/l, above 0. */
  readonly saturation: QuantityInput;
  /** U, mean velocity, m/s: asks for the distance of the critical point. */
  readonly velocity?: QuantityInput;
  /** Times for which oxygen is asked for. */
  readonly times?: readonly QuantityInput[];
}

/** Oxygen at a time after the outfall. */
export interface OxygenAt {
  readonly time: Quantity<'d'>;
  /** D, mg/l. */
  readonly deficit: Quantity<'mg/l'>;
  /** DO = DO_sat − D, mg/l, 0 where the deficit is larger. */
  readonly oxygen: Quantity<'mg/l'>;
}

/** The oxygen sag of a river. */
export interface StreeterPhelps {
  /**
   * Where oxygen is lowest: `downstream` at t_c; at the `outfall`, if reaeration wins from the start; `never`, if there is no
   * reaeration and oxygen falls for ever.
   */
  readonly critical: 'downstream' | 'outfall' | 'never';
  /** t_c, d; 0 at the outfall, `null` if never. */
  readonly time: Quantity<'d'> | null;
  /** U t_c, km; present where `velocity` was given; `null` if never. */
  readonly distance?: Quantity<'km'> | null;
  /** D_c, mg/l; if never, what it comes near: L0 + D0. */
  readonly criticalDeficit: Quantity<'mg/l'>;
  /** DO_min = DO_sat − D_c, mg/l; 0 where the deficit is larger. */
  readonly leastOxygen: Quantity<'mg/l'>;
  /** Whether D_c is above DO_sat: oxygen runs out, and beyond that point the equation does not hold. */
  readonly isAnaerobic: boolean;
  /** One for each of `times`. */
  readonly profile: readonly OxygenAt[];
  readonly formula: string;
  /** What each symbol of the formula stood for. */
  readonly values: Readonly<Record<string, string>>;
}

const fields = {
  deoxygenation: inUnit('1/d'),
  reaeration: inUnit('1/d'),
  demand: inUnit('mg/l'),
  deficit: inUnit('mg/l'),
  saturation: inUnit('mg/l', { above: '0' }),
  velocity: maybe(inUnit('m/s')),
  times: maybe(someOf(inUnit('d'))),
  digits: digitsField,
};

/**
 * Dissolved oxygen below an outfall: D(t) = k1 L0 ÷ (k2 − k1) × (e^(−k1 t) − e^(−k2 t)) + D0 e^(−k2 t), deepest at
 * t_c = ln[(k2 ÷ k1)(1 − D0 (k2 − k1) ÷ (k1 L0))] ÷ (k2 − k1). Where k1 = k2 the limit (k t L0 + D0) e^(−k t) is taken, and
 * near it an expression that loses no digits, so that results do not jump. Where t_c would be below 0, or the logarithm has
 * no argument, oxygen is lowest at the outfall.
 *
 * @param given - Rates in 1/d, concentrations in mg/l, all 0 or more, at the temperature of the water.
 * @returns The critical point, D_c and DO_min in mg/l, and a profile. D_c grows with L0 and D0, is at least D0 and at most
 * L0 + D0, and falls as k2 grows; continuous everywhere.
 * @throws PaymentError `quantity/dimension`, `quantity/range`, `input/missing` and others, all at once, each with its path.
 * @see Streeter and Phelps, A study of the pollution and natural purification of the Ohio River (1925).
 *
 * @example
 * ```ts
 * import { streeterPhelps } from 'polluter-pays/capacity';
 *
 * const sag = streeterPhelps({
 *   deoxygenation: '0.4 1/d', reaeration: '2 1/d', demand: '15.2 mg/l', deficit: '1.2 mg/l', saturation: '8.1 mg/l', digits: 4,
 * });
 * `${sag.leastOxygen.value} mg/l after ${sag.time?.value} d` // => '5.865 mg/l after 0.7687 d'
 * ```
 */
export function streeterPhelps(given: StreeterPhelpsGiven): StreeterPhelps {
  return orThrow(tryStreeterPhelps(given));
}

/**
 * As `streeterPhelps`, returning an Outcome: the sag, or every problem.
 *
 * @example
 * ```ts
 * import { tryStreeterPhelps } from 'polluter-pays/capacity';
 *
 * const outcome = tryStreeterPhelps({
 *   deoxygenation: '0.4 d', reaeration: '2 1/d', demand: '15.2 mg/l', deficit: '1.2 mg/l', saturation: '8.1 mg',
 * });
 * outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${path} ${code}`) // => ['deoxygenation quantity/dimension', 'saturation quantity/dimension']
 * ```
 */
export function tryStreeterPhelps(given: StreeterPhelpsGiven): Outcome<StreeterPhelps> {
  const read = readFields(given, fields);
  if (!read.ok) return read;
  const { deoxygenation, reaeration, demand, deficit, saturation, velocity, times, digits } = read.value;
  if (deficit.value.gt(saturation.value)) {
    return fail(problem('quantity/range', ['deficit'], `${deficit.text} is more than all oxygen at saturation, ${saturation.text}.`));
  }
  const print = printer(digits);
  const sag = { k1: deoxygenation.value, k2: reaeration.value, demand: demand.value, deficit: deficit.value };
  const critical = criticalPoint(sag);
  const time = critical.at === 'downstream' ? critical.time : critical.at === 'outfall' ? zero : undefined;
  const oxygen = (missing: typeof zero) => print.quantity(notBelowZero(saturation.value.minus(missing)), 'mg/l');
  const distance = velocity && (time ? print.quantity(velocity.value.times(time).times('86.4'), 'km') : null);
  return print.done({
    critical: critical.at,
    time: time ? print.quantity(time, 'd') : null,
    ...(distance !== undefined && { distance }),
    criticalDeficit: print.quantity(critical.deficit, 'mg/l'),
    leastOxygen: oxygen(critical.deficit),
    isAnaerobic: critical.deficit.gt(saturation.value),
    profile: (times ?? []).map(({ value }) => {
      const missing = deficitAt(sag, value);
      return { time: print.quantity(value, 'd'), deficit: print.quantity(missing, 'mg/l'), oxygen: oxygen(missing) };
    }),
    formula: 'Streeter and Phelps: D(t) = k1 L0 (e^(−k1 t) − e^(−k2 t)) ÷ (k2 − k1) + D0 e^(−k2 t), DO_min = DO_sat − D(t_c)',
    values: symbols({ k1: deoxygenation, k2: reaeration, L0: demand, D0: deficit, DO_sat: saturation, U: velocity }),
  });
}
