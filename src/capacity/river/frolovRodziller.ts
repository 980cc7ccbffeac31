import { Decimal } from '../../decimal.ts';
import { maybe } from '../../input/field.ts';
import { readFields } from '../../input/readFields.ts';
import type { DecimalInput } from '../../input/readNumber.ts';
import type { QuantityInput } from '../../input/readQuantity.ts';
import { oneWord } from '../../input/readWord.ts';
import { fail, type Outcome } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { problem } from '../../problems/problem.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Digits } from '../input/inputs.ts';
import { digitsField, inUnit, plainNumber } from '../input/measured.ts';
import { printer } from '../output/printer.ts';

/** What `frolovRodziller` takes. */
export interface FrolovRodzillerGiven extends Digits {
  /** Q, the flow of the river, m3/s, 0 or more. */
  readonly flow: QuantityInput;
  /** q, the flow of the waste water, m3/s or m3/h, above 0. */
  readonly discharge: QuantityInput;
  /** L, along the channel from the outfall to the section where the standard must hold, m, 0 or more. */
  readonly distance: QuantityInput;
  /** φ, the length along the channel ÷ the straight line, 1 or more. */
  readonly sinuosity: DecimalInput;
  /** Where the outfall is: at the shore (ξ = 1) or in mid-channel (ξ = 1.5). */
  readonly outfall: 'shore' | 'mid-channel';
  /** D, the coefficient of turbulent diffusion, m2/s, 0 or more; or `velocity` and `depth` instead. */
  readonly diffusion?: QuantityInput;
  /** v, mean velocity, m/s, 0 or more: D = v H ÷ 200, as for rivers of the plain. */
  readonly velocity?: QuantityInput;
  /** H, mean depth, m, 0 or more. */
  readonly depth?: QuantityInput;
}

/** How much of a river takes part in mixing. */
export interface FrolovRodziller {
  /** γ, 0 to 1: the share of the river that has mixed with the waste water at the section. */
  readonly mixing: Decimal;
  /** n = (q + γQ) ÷ q, at least 1. */
  readonly dilution: Decimal;
  /** α = φ ξ (D ÷ q)^(1/3), per cube root of a metre. */
  readonly alpha: Decimal;
  /** b = e^(−α L^(1/3)), 0 to 1. */
  readonly b: Decimal;
  /** D, m2/s. */
  readonly diffusion: Quantity<'m2/s'>;
  /** Whether q ÷ Q lies in 0.0025 … 0.1, where the method is held to be good. */
  readonly isInRange: boolean;
}

const one = new Decimal(1);

const fields = {
  flow: inUnit('m3/s'),
  discharge: inUnit('m3/s', { above: '0' }),
  distance: inUnit('m'),
  sinuosity: plainNumber({ least: '1' }),
  outfall: oneWord('shore', 'mid-channel'),
  diffusion: maybe(inUnit('m2/s')),
  velocity: maybe(inUnit('m/s')),
  depth: maybe(inUnit('m')),
  digits: digitsField,
};

/**
 * How much of a river has mixed with waste water at a section below the outfall, by Frolov and Rodziller:
 * γ = (1 − b) ÷ (1 + (Q ÷ q) b), with b = e^(−α L^(1/3)) and α = φ ξ (D ÷ q)^(1/3).
 *
 * @param given - Flows in m3/s, lengths in m, D in m2/s, or v in m/s and H in m. The discharge is above 0.
 * @returns γ, n and what they are made of. γ is 0 at the outfall, grows with L, D and φ, and comes near 1 far below it.
 * @throws PaymentError `quantity/dimension`, `quantity/range`, `input/missing` and others, all at once, each with its path.
 * @see Methodology of discharge norms, MPR order 333 of 17.12.2007, which takes the method of V. A. Frolov and I. D. Rodziller;
 * its formulas, D = v H ÷ 200 and the range of q ÷ Q stand here from memory, no text of them was seen.
 *
 * @example
 * ```ts
 * import { frolovRodziller } from 'polluter-pays/capacity';
 *
 * const mixed = frolovRodziller({
 *   flow: '30 m3/s', discharge: '0.5 m3/s', distance: '500 m', sinuosity: '1.2', outfall: 'shore',
 *   velocity: '0.6 m/s', depth: '1.5 m', digits: 4,
 * });
 * `γ = ${mixed.mixing}, n = ${mixed.dilution}` // => 'γ = 0.09295, n = 6.577'
 * ```
 */
export function frolovRodziller(given: FrolovRodzillerGiven): FrolovRodziller {
  return orThrow(tryFrolovRodziller(given));
}

/**
 * As `frolovRodziller`, returning an Outcome: the mixing, or every problem.
 *
 * @example
 * ```ts
 * import { tryFrolovRodziller } from 'polluter-pays/capacity';
 *
 * const outcome = tryFrolovRodziller({
 *   flow: '30 m3/s', discharge: '0 m3/s', distance: '500 m', sinuosity: '0.5', outfall: 'shore', diffusion: '0.0045 m2/s',
 * });
 * outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${path} ${code}`) // => ['discharge quantity/range', 'sinuosity quantity/range']
 * ```
 */
export function tryFrolovRodziller(given: FrolovRodzillerGiven): Outcome<FrolovRodziller> {
  const read = readFields(given, fields);
  if (!read.ok) return read;
  const { flow, discharge, distance, sinuosity, outfall, diffusion, velocity, depth, digits } = read.value;
  const spread = diffusion?.value ?? (velocity && depth && velocity.value.times(depth.value).div(200));
  if (!spread || (diffusion && (velocity || depth))) {
    return fail(problem('input/missing', ['diffusion'], 'Either the coefficient of diffusion, m2/s, or velocity and depth are needed.'));
  }
  const print = printer(digits);
  const alpha = sinuosity.value.times(outfall === 'shore' ? 1 : '1.5').times(spread.div(discharge.value).cbrt());
  const b = alpha.times(distance.value.cbrt()).neg().exp();
  const mixing = one.minus(b).div(one.plus(flow.value.div(discharge.value).times(b)));
  return print.done({
    mixing: print.plain(mixing),
    dilution: print.plain(one.plus(mixing.times(flow.value).div(discharge.value))),
    alpha: print.plain(alpha),
    b: print.plain(b),
    diffusion: print.quantity(spread, 'm2/s'),
    isInRange: discharge.value.gte(flow.value.times('0.0025')) && discharge.value.lte(flow.value.times('0.1')),
  });
}
