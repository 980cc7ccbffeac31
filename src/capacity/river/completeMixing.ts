import type { Decimal } from '../../decimal.ts';
import { orElse } from '../../input/field.ts';
import { readFields } from '../../input/readFields.ts';
import type { DecimalInput } from '../../input/readNumber.ts';
import type { QuantityInput } from '../../input/readQuantity.ts';
import { fail, type Outcome } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { problem } from '../../problems/problem.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Digits } from '../input/inputs.ts';
import { digitsField, inUnit, plainNumber } from '../input/measured.ts';
import { printer } from '../output/printer.ts';

/** What `completeMixing` takes. */
export interface CompleteMixingGiven extends Digits {
  /** Q, the flow of the river above the outfall, m3/s, 0 or more. */
  readonly flow: QuantityInput;
  /** C_f, its concentration, mg/l, 0 or more. */
  readonly background: QuantityInput;
  /** q, the flow of the waste water, m3/s or m3/h, 0 or more. */
  readonly discharge: QuantityInput;
  /** C, the concentration of the waste water, mg/l, 0 or more. */
  readonly concentration: QuantityInput;
  /** γ, the share of the river that takes part, 0 to 1: 1 (default) is complete mixing; `frolovRodziller` works it out. */
  readonly mixing?: DecimalInput;
}

/** Water of a river and an outfall, mixed. */
export interface CompleteMixing {
  /** Of the mixed water, mg/l: between the two that were mixed. */
  readonly concentration: Quantity<'mg/l'>;
  /** n = (q + γQ) ÷ q, at least 1; `null` without a discharge, when it is without limit. */
  readonly dilution: Decimal | null;
}

/** Bounds of γ. @internal */
export const mixingRange = { most: '1', least: '0' } as const;

const fields = {
  flow: inUnit('m3/s'),
  background: inUnit('mg/l'),
  discharge: inUnit('m3/s'),
  concentration: inUnit('mg/l'),
  mixing: orElse(plainNumber(mixingRange), '1'),
  digits: digitsField,
};

/**
 * The concentration of a river below an outfall: (γ Q C_f + q C) ÷ (γ Q + q).
 *
 * @param given - Flows in m3/s, concentrations in mg/l, all 0 or more; γ from 0 to 1.
 * @returns The concentration in mg/l and the dilution n. Without a discharge it is the background; with no water at all it
 * is a problem, because there is nothing to mix.
 * @throws PaymentError `quantity/dimension`, `quantity/range`, `input/missing` and others, all at once, each with its path.
 * @see The balance of a substance that keeps its mass; n as in the methodology of discharge norms, MPR order 333 of 17.12.2007.
 *
 * @example
 * ```ts
 * import { completeMixing } from 'polluter-pays/capacity';
 *
 * const mixed = completeMixing({ flow: '9 m3/s', background: '2 mg/l', discharge: '1 m3/s', concentration: '52 mg/l' });
 * `${mixed.concentration.value} ${mixed.concentration.unit}, n = ${mixed.dilution}` // => '7 mg/l, n = 10'
 * ```
 */
export function completeMixing(given: CompleteMixingGiven): CompleteMixing {
  return orThrow(tryCompleteMixing(given));
}

/**
 * As `completeMixing`, returning an Outcome: the mixed water, or every problem.
 *
 * @example
 * ```ts
 * import { tryCompleteMixing } from 'polluter-pays/capacity';
 *
 * const outcome = tryCompleteMixing({ flow: '0 m3/s', background: '2 mg/l', discharge: '0 m3/s', concentration: '52 mg/l' });
 * outcome.ok ? '' : outcome.problems[0].message // => 'Neither the river nor the outfall brings water to mix.'
 * ```
 */
export function tryCompleteMixing(given: CompleteMixingGiven): Outcome<CompleteMixing> {
  const read = readFields(given, fields);
  if (!read.ok) return read;
  const { flow, background, discharge, concentration, mixing, digits } = read.value;
  const river = flow.value.times(mixing.value);
  const whole = river.plus(discharge.value);
  if (whole.isZero()) return fail(problem('quantity/range', ['flow'], 'Neither the river nor the outfall brings water to mix.'));
  const print = printer(digits);
  const mass = river.times(background.value).plus(discharge.value.times(concentration.value));
  return print.done({
    concentration: print.quantity(mass.div(whole), 'mg/l'),
    dilution: discharge.value.isZero() ? null : print.plain(whole.div(discharge.value)),
  });
}
