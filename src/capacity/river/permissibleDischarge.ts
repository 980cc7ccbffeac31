import type { Decimal } from '../../decimal.ts';
import { maybe, orElse } from '../../input/field.ts';
import { readFields } from '../../input/readFields.ts';
import type { DecimalInput } from '../../input/readNumber.ts';
import type { QuantityInput } from '../../input/readQuantity.ts';
import { fail, type Outcome } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { problem } from '../../problems/problem.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Digits } from '../input/inputs.ts';
import { digitsField, inUnit, plainNumber } from '../input/measured.ts';
import { printer, zero } from '../output/printer.ts';
import { symbols } from '../output/symbols.ts';
import { mixingRange } from './completeMixing.ts';

/** What `permissibleDischarge` takes. */
export interface PermissibleDischargeGiven extends Digits {
  /** q, the highest flow of the waste water, m3/h or m3/s, above 0. */
  readonly discharge: QuantityInput;
  /** Q, the flow of the river, m3/s, 0 or more: 0 means that nothing dilutes. */
  readonly flow: QuantityInput;
  /** C_pdk, the quality standard of the water, mg/l, 0 or more. */
  readonly standard: QuantityInput;
  /** C_f, the concentration above the outfall, mg/l, 0 or more. */
  readonly background: QuantityInput;
  /** γ, the share of the river that mixes, 0 to 1: of `frolovRodziller`, or 1 (default) for complete mixing. */
  readonly mixing?: DecimalInput;
  /** k, 1/d; absent: the pollutant counts as conservative. */
  readonly decay?: QuantityInput;
  /** t, the time from the outfall to the section where the standard must hold, d or h; needed with `decay`. */
  readonly travelTime?: QuantityInput;
  /** The waste water of a year, m3/yr: asks for the norm per year, too. */
  readonly volume?: QuantityInput;
}

/** A norm of permissible discharge, and what it is made of. */
export interface PermissibleDischarge {
  /** C_nds, mg/l: what the waste water may contain. */
  readonly concentration: Quantity<'mg/l'>;
  /** NDS = q · C_nds, g/h. */
  readonly perHour: Quantity<'g/h'>;
  /** C_nds × the waste water of a year, t/yr; present where its volume was given. */
  readonly perYear?: Quantity<'t/yr'>;
  /** n = (q + γQ) ÷ q, at least 1. */
  readonly dilution: Decimal;
  /** Whether the background is at or above the standard: the river then has no room, and the waste water itself must meet the standard. */
  readonly isOverStandard: boolean;
  readonly formula: string;
  /** What each symbol of the formula stood for. */
  readonly values: Readonly<Record<string, string>>;
}

const fields = {
  discharge: inUnit('m3/h', { above: '0' }),
  flow: inUnit('m3/h'),
  standard: inUnit('mg/l'),
  background: inUnit('mg/l'),
  mixing: orElse(plainNumber(mixingRange), '1'),
  decay: maybe(inUnit('1/d')),
  travelTime: maybe(inUnit('d')),
  volume: maybe(inUnit('m3/yr')),
  digits: digitsField,
};

/**
 * The norm of permissible discharge (НДС): what an outfall may release so that the river just meets its standard at the
 * section below it. C_nds = n (C_pdk − C_f) + C_f, with C_pdk e^(kt) for C_pdk where the pollutant decays on the way;
 * NDS = q · C_nds; n = (q + γQ) ÷ q. A background at or above the standard leaves no room: C_nds = C_pdk.
 *
 * @param given - Flows in m3/h or m3/s, concentrations in mg/l, k in 1/d, t in d or h.
 * @returns C_nds in mg/l, the norm in g/h (and t/yr where `volume` is given), n. C_nds is never below C_pdk; it grows with
 * C_pdk, n, k and t, and falls as C_f rises. For a conservative pollutant it is continuous everywhere; with decay it steps
 * down to C_pdk at C_f = C_pdk.
 * @throws PaymentError `quantity/dimension`, `quantity/range`, `input/missing` and others, all at once, each with its path.
 * @see Methodology of discharge norms, MPR order 333 of 17.12.2007: equation 3 for NDS was seen; C_nds and n stand here from memory.
 *
 * @example
 * ```ts
 * import { permissibleDischarge } from 'polluter-pays/capacity';
 *
 * const norm = permissibleDischarge({
 *   discharge: '360 m3/h', flow: '0.9 m3/s', standard: '20 mg/l', background: '5 mg/l', volume: '3000000 m3/yr',
 * });
 * // n = 10, C_nds = 10 × 15 + 5
 * `${norm.concentration.value} mg/l, ${norm.perHour.value} g/h, ${norm.perYear?.value} t/yr` // => '155 mg/l, 55800 g/h, 465 t/yr'
 * ```
 */
export function permissibleDischarge(given: PermissibleDischargeGiven): PermissibleDischarge {
  return orThrow(tryPermissibleDischarge(given));
}

/**
 * As `permissibleDischarge`, returning an Outcome: the norm, or every problem.
 *
 * @example
 * ```ts
 * import { tryPermissibleDischarge } from 'polluter-pays/capacity';
 *
 * const outcome = tryPermissibleDischarge({
 *   discharge: '360 m3/h', flow: '0.9 m3/s', standard: '20 mg/l', background: '5 mg/l', decay: '0.3 1/d',
 * });
 * outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${path} ${code}`) // => ['travelTime input/missing']
 * ```
 */
export function tryPermissibleDischarge(given: PermissibleDischargeGiven): Outcome<PermissibleDischarge> {
  const read = readFields(given, fields);
  if (!read.ok) return read;
  const { discharge, flow, standard, background, mixing, decay, travelTime, volume, digits } = read.value;
  if ((decay === undefined) !== (travelTime === undefined)) {
    return fail(problem('input/missing', [decay ? 'travelTime' : 'decay'], 'Decay and travel time belong together.'));
  }
  const print = printer(digits);
  const n = flow.value.times(mixing.value).div(discharge.value).plus(1);
  const isOverStandard = background.value.gte(standard.value);
  const grown = standard.value.times((decay && travelTime ? decay.value.times(travelTime.value) : zero).exp());
  const allowed = isOverStandard ? standard.value : n.times(grown.minus(background.value)).plus(background.value);
  const dilution = print.plain(n);
  return print.done({
    concentration: print.quantity(allowed, 'mg/l'),
    perHour: print.quantity(allowed.times(discharge.value), 'g/h'),
    ...(volume && { perYear: print.quantity(allowed.times(volume.value).div(1_000_000), 't/yr') }),
    dilution,
    isOverStandard,
    formula: `Permissible discharge: NDS = q C_nds, ${normOf(isOverStandard, decay !== undefined)}`,
    values: symbols({ q: discharge, Q: flow, γ: mixing, n: dilution, C_pdk: standard, C_f: background, k: decay, t: travelTime }),
  });
}

function normOf(isOverStandard: boolean, decays: boolean): string {
  if (isOverStandard) return 'C_nds = C_pdk, because C_f ≥ C_pdk';
  return decays ? 'C_nds = n (C_pdk e^(k t) − C_f) + C_f' : 'C_nds = n (C_pdk − C_f) + C_f';
}
