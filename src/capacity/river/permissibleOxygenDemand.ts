import { Decimal } from '../../decimal.ts';
import { orElse } from '../../input/field.ts';
import { readFields } from '../../input/readFields.ts';
import type { QuantityInput } from '../../input/readQuantity.ts';
import { oneWord } from '../../input/readWord.ts';
import { fail, type Outcome } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { problem } from '../../problems/problem.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { DaysOfYear, Digits } from '../input/inputs.ts';
import { digitsField, inUnit, yearField } from '../input/measured.ts';
import { logRatio } from '../math/logRatio.ts';
import { notBelowZero, printer, zero } from '../output/printer.ts';
import { symbols } from '../output/symbols.ts';
import type { WorkedCapacity } from '../output/workedCapacity.ts';
import { criticalPoint, deoxygenation as made, type Sag } from './oxygenSag.ts';

/** What `permissibleOxygenDemand` takes. */
export interface PermissibleOxygenDemandGiven extends Digits, DaysOfYear {
  /** k1, 1/d, above 0. */
  readonly deoxygenation: QuantityInput;
  /** k2, 1/d, above 0: without reaeration any demand is used up in the end. */
  readonly reaeration: QuantityInput;
  /** D0, the oxygen missing at the outfall, mg/l, 0 or more. */
  readonly deficit: QuantityInput;
  /** DO_sat, mg/l, above 0. */
  readonly saturation: QuantityInput;
  /** DO_std, the oxygen that must be left everywhere, mg/l, from 0 to the saturation. */
  readonly oxygenStandard: QuantityInput;
  /** Q, the flow of river and waste water together, m3/s, 0 or more. */
  readonly flow: QuantityInput;
  /** L_bg, ultimate BOD that the river brings to the outfall, as a concentration of the mixed water, mg/l, 0 or more. */
  readonly background: QuantityInput;
  /** `sag` (default): the largest demand whose sag just meets the standard. `thomas`: the approximation of Thomas, 1948. */
  readonly method?: 'sag' | 'thomas';
}

/** The oxygen demand that a river bears, and its capacity for it. */
export interface PermissibleOxygenDemand extends WorkedCapacity {
  /** A = 86.4 Q (L_a − L_bg), t/yr of ultimate BOD, 0 or more. */
  readonly capacity: Quantity<'t/yr'>;
  /** A, kg/d. */
  readonly perDay: Quantity<'kg/d'>;
  /** L_a, the ultimate BOD at the outfall with which the least oxygen is just the standard, mg/l. */
  readonly demand: Quantity<'mg/l'>;
  /** D_a = DO_sat − DO_std, mg/l. */
  readonly allowedDeficit: Quantity<'mg/l'>;
  /** Whether the deficit at the outfall, or the demand that the river brings, is above what is allowed. */
  readonly isOverStandard: boolean;
}

const fields = {
  deoxygenation: inUnit('1/d', { above: '0' }),
  reaeration: inUnit('1/d', { above: '0' }),
  deficit: inUnit('mg/l'),
  saturation: inUnit('mg/l', { above: '0' }),
  oxygenStandard: inUnit('mg/l'),
  flow: inUnit('m3/s'),
  background: inUnit('mg/l'),
  method: orElse(oneWord('sag', 'thomas'), 'sag'),
  year: yearField,
  digits: digitsField,
};

/**
 * How much oxygen demand a river bears: the sag of Streeter and Phelps turned round. L_a is the largest ultimate BOD at
 * the outfall with which the deficit nowhere exceeds D_a = DO_sat − DO_std; the capacity is A = 86.4 Q (L_a − L_bg), kg/d.
 *
 * `method: 'thomas'` takes the closed approximation instead: log L_a = log D_a + [1 + k1 ÷ (k2 − k1) × (1 − D0 ÷ D_a)^0.418] log(k2 ÷ k1).
 *
 * @param given - Rates in 1/d and concentrations in mg/l at the temperature of the water; Q in m3/s.
 * @returns L_a in mg/l and A per day and per year, 0 where the deficit at the outfall is above D_a already. L_a grows with
 * k2 and D_a and falls with D0; A grows with Q besides, and falls with L_bg.
 * @throws PaymentError `quantity/dimension`, `quantity/range`, `input/missing` and others, all at once, each with its path.
 * @see Streeter and Phelps (1925). Thomas, Pollution load capacity of streams (1948), as printed in Lin, Water and Wastewater
 * Calculations Manual, equation 1.98.
 *
 * @example
 * ```ts
 * import { permissibleOxygenDemand } from 'polluter-pays/capacity';
 *
 * const river = {
 *   deoxygenation: '0.4 1/d', reaeration: '2 1/d', deficit: '1.2 mg/l', saturation: '8.1 mg/l', oxygenStandard: '5 mg/l',
 *   flow: '10 m3/s', background: '2 mg/l', digits: 5,
 * } as const;
 * const { demand, capacity } = permissibleOxygenDemand(river);
 * `${demand.value} mg/l, ${capacity.value} t/yr` // => '21.779 mg/l, 6237.6 t/yr'
 * permissibleOxygenDemand({ ...river, method: 'thomas' }).demand.value.toString() // => '21.515'
 * ```
 */
export function permissibleOxygenDemand(given: PermissibleOxygenDemandGiven): PermissibleOxygenDemand {
  return orThrow(tryPermissibleOxygenDemand(given));
}

/**
 * As `permissibleOxygenDemand`, returning an Outcome: the demand, or every problem.
 *
 * @example
 * ```ts
 * import { tryPermissibleOxygenDemand } from 'polluter-pays/capacity';
 *
 * const outcome = tryPermissibleOxygenDemand({
 *   deoxygenation: '0.4 1/d', reaeration: '2 1/d', deficit: '1.2 mg/l', saturation: '8.1 mg/l', oxygenStandard: '9 mg/l',
 *   flow: '10 m3/s', background: '2 mg/l',
 * });
 * outcome.ok ? '' : outcome.problems[0].message // => 'More oxygen is wanted, 9 mg/l, than there is at saturation, 8.1 mg/l.'
 * ```
 */
export function tryPermissibleOxygenDemand(given: PermissibleOxygenDemandGiven): Outcome<PermissibleOxygenDemand> {
  const read = readFields(given, fields);
  if (!read.ok) return read;
  const { deoxygenation, reaeration, deficit, saturation, oxygenStandard, flow, background, method, year, digits } = read.value;
  if (oxygenStandard.value.gt(saturation.value)) {
    const message = `More oxygen is wanted, ${oxygenStandard.text}, than there is at saturation, ${saturation.text}.`;
    return fail(problem('quantity/range', ['oxygenStandard'], message));
  }
  const allowed = saturation.value.minus(oxygenStandard.value);
  const river = { k1: deoxygenation.value, k2: reaeration.value, deficit: deficit.value };
  const demand =
    deficit.value.gt(allowed) || allowed.isZero() ? zero : method === 'sag' ? bearable(river, allowed) : thomas(river, allowed);
  const perDay = notBelowZero(demand.minus(background.value).times(flow.value).times('86.4'));
  const print = printer(digits);
  const printed = { demand: print.quantity(demand, 'mg/l'), allowedDeficit: print.quantity(allowed, 'mg/l') };
  return print.done({
    capacity: print.quantity(perDay.times(year.value).div(1000), 't/yr'),
    perDay: print.quantity(perDay, 'kg/d'),
    ...printed,
    isOverStandard: deficit.value.gt(allowed) || background.value.gt(demand),
    formula: `${method === 'sag' ? 'Sag of Streeter and Phelps inverted' : 'Permissible load by Thomas'}: A = 86.4 Q (L_a − L_bg)`,
    values: symbols({
      ...{ k1: deoxygenation, k2: reaeration, D0: deficit, DO_sat: saturation, DO_std: oxygenStandard },
      ...{ D_a: printed.allowedDeficit, L_a: printed.demand, Q: flow, L_bg: background, year },
    }),
  });
}

const precise = new Decimal('1e-45');

/**
 * The demand whose deepest deficit is `allowed`. That deficit is the greatest of many lines in the demand, one for each
 * time, hence convex: Newton's step from a demand that is too large never goes below the one sought, and the first step
 * from one that is too small goes above it.
 */
function bearable(river: Omit<Sag, 'demand'>, allowed: Decimal): Decimal {
  // At the critical point k1 L = k2 D, and L is at most L0: so L0 is at least this. Where D0 is all that is allowed, it is the answer.
  let demand = river.k2.times(allowed).div(river.k1);
  for (let tried = 0; tried < 200; tried += 1) {
    const critical = criticalPoint({ ...river, demand });
    if (critical.at !== 'downstream') return demand;
    const step = critical.deficit.minus(allowed).div(made(river, critical.time));
    demand = demand.minus(step);
    if (step.abs().lte(demand.times(precise))) return demand;
  }
  return demand;
}

function thomas({ k1, k2, deficit }: Omit<Sag, 'demand'>, allowed: Decimal): Decimal {
  const share = new Decimal(1).minus(deficit.div(allowed)).pow('0.418');
  const ratio = k2.minus(k1).div(k1);
  // k1 ÷ (k2 − k1) × ln(k2 ÷ k1) = ln(1 + r) ÷ r with r = (k2 − k1) ÷ k1, which is 1 at k1 = k2.
  return allowed.times(k2.div(k1)).times(share.times(logRatio(ratio)).exp());
}
