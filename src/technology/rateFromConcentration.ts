import { multiplyExact } from '../exact.ts';
import { type QuantityInput, readQuantity } from '../input/readQuantity.ts';
import { together } from '../input/together.ts';
import { fail, failed, type Outcome, succeed } from '../problems/outcome.ts';
import { orThrow } from '../problems/paymentError.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { dimensionOf, dimensionProblem, exactIn, type Quantity } from '../quantity/quantity.ts';
import { partsOfUnit, readRateUnit } from './readRate.ts';
import { quantityOf } from './rounding.ts';

/** A concentration and the gas or water that a unit of product takes. */
export interface ConcentrationInput {
  /** Mass per volume: `50 mg/Nm3`, `30 mg/l`. */
  readonly concentration: QuantityInput;
  /** Volume per unit of product: `5500 Nm3/t`, `25 m3/t`. Gas at the conditions of the concentration. */
  readonly volume: QuantityInput;
  /** Unit of the rate; kilograms per unit of product by default (`kg/t`). */
  readonly unit?: string;
}

/**
 * A technological rate from a concentration and a volume per unit of product: q = c · V;
 * in the usual units q [kg/t] = c [mg/m³] · V [m³/t] · 10⁻⁶. Exact.
 *
 * Normal and actual cubic metres of a gas do not mix: `mg/Nm3` goes with `Nm3/t`. So the oxygen content that both refer to is the
 * caller's to see to.
 *
 * @throws PaymentError `quantity/dimension` for other dimensions and where `Nm3` meets `m3`; `input/missing` and others.
 * @see Decision 2013/163/EU (cement) and 2014/687/EU (pulp and paper) state BAT levels both as concentrations and per tonne.
 *
 * @example
 * ```ts
 * import { rateFromConcentration } from 'polluter-pays/technology';
 *
 * rateFromConcentration({ concentration: '20 mg/Nm3', volume: '2300 Nm3/t' }).value.toString() // => '0.046'
 * rateFromConcentration({ concentration: '30 mg/l', volume: '25 m3/t', unit: 'g/t' }).value.toString() // => '750'
 * ```
 */
export function rateFromConcentration(input: ConcentrationInput): Quantity {
  return orThrow(tryRateFromConcentration(input));
}

/** As `rateFromConcentration`, returning an Outcome. @internal */
export function tryRateFromConcentration(input: ConcentrationInput): Outcome<Quantity> {
  const read = together({
    concentration: readQuantity(input?.concentration, ['concentration'], { like: 'mg/m3' }),
    volume: readVolume(input?.volume),
    unit: input?.unit === undefined ? succeed(undefined) : readRateUnit(input.unit, ['unit']),
  });
  if (!read.ok) return read;
  const { concentration, volume } = read.value;
  if (isNormal(concentration.unit) !== isNormal(volume.unit)) return fail(otherConditions(concentration, volume));
  const product = partsOfUnit(volume.unit).product;
  const unit = read.value.unit ?? `kg/${product}`;
  const per = partsOfUnit(unit);
  const dense = exactIn(concentration, `${per.mass}/m3`);
  const perProduct = exactIn(volume, `m3/${per.product}`);
  if (!dense || !perProduct) return failed([dimensionProblem(volume, `m3/${per.product}`, ['volume'])]);
  return succeed(quantityOf(multiplyExact(dense, perProduct), unit));
}

function readVolume(given: unknown): Outcome<Quantity> {
  const read = readQuantity(given, ['volume']);
  if (!read.ok || dimensionOf(read.value.unit)?.startsWith('volume/')) return read;
  return fail(
    problem(
      'quantity/dimension',
      ['volume'],
      `A volume per unit of product is needed, and "${read.value.unit}" is none.`,
      "Write '5500 Nm3/t' or '25 m3/t'.",
    ),
  );
}

const isNormal = (unit: string): boolean => unit.split('/').includes('Nm3');

function otherConditions(concentration: Quantity, volume: Quantity): Problem {
  return problem(
    'quantity/dimension',
    ['volume'],
    `The concentration is per ${partsOfUnit(concentration.unit).product}, the volume in ${partsOfUnit(volume.unit).mass}: gas at other conditions.`,
    'Give both at normal conditions (mg/Nm3 and Nm3/t), or both as measured (mg/m3 and m3/t).',
  );
}
