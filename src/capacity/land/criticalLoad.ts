import { maybe } from '../../input/field.ts';
import { readFields } from '../../input/readFields.ts';
import type { DecimalInput } from '../../input/readNumber.ts';
import type { QuantityInput } from '../../input/readQuantity.ts';
import { fail, type Outcome } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { problem } from '../../problems/problem.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Digits } from '../input/inputs.ts';
import { digitsField, inUnit, plainNumber } from '../input/measured.ts';
import { notBelowZero, printer } from '../output/printer.ts';
import { symbols } from '../output/symbols.ts';

/** What `criticalLoad` takes; all flows in keq/ha/yr (or eq/ha/yr, eq/m2/yr), 0 or more. */
export interface CriticalLoadGiven extends Digits {
  /** BC_dep, deposition of base cations, without that of sea salt. */
  readonly baseCationDeposition: QuantityInput;
  /** Cl_dep, deposition of chloride, likewise. */
  readonly chlorideDeposition: QuantityInput;
  /** BC_w, base cations that weathering sets free. */
  readonly weathering: QuantityInput;
  /** BC_u, base cations that harvested plants take away. */
  readonly baseCationUptake: QuantityInput;
  /** −ANC_le,crit, the acidity that may leach: of soils, where the critical leaching of alkalinity is below 0. Either this … */
  readonly acidityLeaching?: QuantityInput;
  /** ANC_le,crit, the alkalinity that must leach: of surface waters, where it is above 0. … or this. */
  readonly alkalinityLeaching?: QuantityInput;
  /** N_i, nitrogen that the soil immobilises for good. */
  readonly nitrogenImmobilisation: QuantityInput;
  /** N_u, nitrogen that harvested plants take away. */
  readonly nitrogenUptake: QuantityInput;
  /** f_de, share of the remaining nitrogen that is denitrified, from 0 to below 1. */
  readonly denitrification: DecimalInput;
  /** N_le(acc), nitrogen that may leach. */
  readonly nitrogenLeaching: QuantityInput;
}

/** Critical loads of an ecosystem, keq/ha/yr, 0 or more. The first three make the function of acidity. */
export interface CriticalLoad {
  /** CLmax(S): sulphur without nitrogen. 0 where the balance is below 0: no sulphur at all is borne. */
  readonly maximumSulphur: Quantity<'keq/ha/yr'>;
  /** The balance that CLmax(S) is held at 0 from; may be below 0. */
  readonly sulphurBalance: Quantity<'keq/ha/yr'>;
  /** CLmin(N): nitrogen that never acidifies, because it is taken up or immobilised. */
  readonly minimumNitrogen: Quantity<'keq/ha/yr'>;
  /** CLmax(N): nitrogen without sulphur. */
  readonly maximumNitrogen: Quantity<'keq/ha/yr'>;
  /** CLnut(N): nitrogen as a nutrient. */
  readonly nutrientNitrogen: Quantity<'keq/ha/yr'>;
  readonly formula: string;
  /** What each symbol of the formula stood for. */
  readonly values: Readonly<Record<string, string>>;
}

const flow = inUnit('keq/ha/yr');

const fields = {
  baseCationDeposition: flow,
  chlorideDeposition: flow,
  weathering: flow,
  baseCationUptake: flow,
  acidityLeaching: maybe(flow),
  alkalinityLeaching: maybe(flow),
  nitrogenImmobilisation: flow,
  nitrogenUptake: flow,
  denitrification: plainNumber({ least: '0', below: '1' }),
  nitrogenLeaching: flow,
  digits: digitsField,
};

/**
 * Critical loads of acidity and of nutrient nitrogen by the simple mass balance:
 * CLmax(S) = BC_dep − Cl_dep + BC_w − BC_u − ANC_le,crit; CLmin(N) = N_i + N_u; CLmax(N) = CLmin(N) + CLmax(S) ÷ (1 − f_de);
 * CLnut(N) = N_i + N_u + N_le(acc) ÷ (1 − f_de).
 *
 * @param given - Flows in keq/ha/yr, 0 or more. The critical leaching has a sign, so it is given as `acidityLeaching`
 * (−ANC_le,crit, soils) or as `alkalinityLeaching` (ANC_le,crit, waters), one of the two.
 * @returns The four loads in keq/ha/yr. CLmax(S) grows with deposition of base cations, weathering and leaching of acidity, and
 * falls with chloride and uptake; the loads of nitrogen grow with immobilisation, uptake and f_de. Continuous.
 * @throws PaymentError `quantity/dimension`, `quantity/range`, `input/missing` and others, all at once, each with its path.
 * @see Simple mass balance of the Convention on Long-range Transboundary Air Pollution: manual of ICP Modelling and Mapping, chapter 5.
 *
 * @example
 * ```ts
 * import { criticalLoad } from 'polluter-pays/capacity';
 *
 * const forest = criticalLoad({
 *   baseCationDeposition: '0.3 keq/ha/yr', chlorideDeposition: '0.1 keq/ha/yr', weathering: '0.5 keq/ha/yr',
 *   baseCationUptake: '0.2 keq/ha/yr', acidityLeaching: '0.7 keq/ha/yr', nitrogenImmobilisation: '0.1 keq/ha/yr',
 *   nitrogenUptake: '0.3 keq/ha/yr', denitrification: '0.2', nitrogenLeaching: '0.1 keq/ha/yr',
 * });
 * `S ${forest.maximumSulphur.value}, N ${forest.minimumNitrogen.value} to ${forest.maximumNitrogen.value}` // => 'S 1.2, N 0.4 to 1.9'
 * forest.nutrientNitrogen.value.toString() // => '0.525'
 * ```
 */
export function criticalLoad(given: CriticalLoadGiven): CriticalLoad {
  return orThrow(tryCriticalLoad(given));
}

/**
 * As `criticalLoad`, returning an Outcome: the loads, or every problem.
 *
 * @example
 * ```ts
 * import { tryCriticalLoad } from 'polluter-pays/capacity';
 *
 * const outcome = tryCriticalLoad({
 *   baseCationDeposition: '0.3 t/ha/yr', chlorideDeposition: '0.1 keq/ha/yr', weathering: '0.5 keq/ha/yr',
 *   baseCationUptake: '0.2 keq/ha/yr', acidityLeaching: '0.7 keq/ha/yr', nitrogenImmobilisation: '0.1 keq/ha/yr',
 *   nitrogenUptake: '0.3 keq/ha/yr', denitrification: '1', nitrogenLeaching: '0.1 keq/ha/yr',
 * });
 * outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${path} ${code}`) // => ['baseCationDeposition quantity/dimension', 'denitrification quantity/range']
 * ```
 */
export function tryCriticalLoad(given: CriticalLoadGiven): Outcome<CriticalLoad> {
  const read = readFields(given, fields);
  if (!read.ok) return read;
  const { baseCationDeposition, chlorideDeposition, weathering, baseCationUptake, acidityLeaching, alkalinityLeaching } = read.value;
  const { nitrogenImmobilisation, nitrogenUptake, denitrification, nitrogenLeaching, digits } = read.value;
  const leaching = acidityLeaching?.value ?? alkalinityLeaching?.value.neg();
  if (!leaching || (acidityLeaching && alkalinityLeaching)) {
    const message = 'Either acidityLeaching (−ANC_le,crit, of soils) or alkalinityLeaching (ANC_le,crit, of waters) is needed.';
    return fail(problem('input/missing', ['acidityLeaching'], message));
  }
  const supply = baseCationDeposition.value.plus(weathering.value);
  const balance = supply.minus(chlorideDeposition.value).minus(baseCationUptake.value).plus(leaching);
  const sulphur = notBelowZero(balance);
  const least = nitrogenImmobilisation.value.plus(nitrogenUptake.value);
  const kept = denitrification.value.neg().plus(1);
  const print = printer(digits);
  const load = (value: typeof balance) => print.quantity(value, 'keq/ha/yr');
  return print.done({
    maximumSulphur: load(sulphur),
    sulphurBalance: load(balance),
    minimumNitrogen: load(least),
    maximumNitrogen: load(least.plus(sulphur.div(kept))),
    nutrientNitrogen: load(least.plus(nitrogenLeaching.value.div(kept))),
    formula:
      'Simple mass balance: CLmax(S) = BC_dep − Cl_dep + BC_w − BC_u − ANC_le,crit; CLmax(N) = N_i + N_u + CLmax(S) ÷ (1 − f_de); CLnut(N) = N_i + N_u + N_le ÷ (1 − f_de)',
    values: symbols({
      ...{ BC_dep: baseCationDeposition, Cl_dep: chlorideDeposition, BC_w: weathering, BC_u: baseCationUptake },
      'ANC_le,crit': acidityLeaching ? `−${acidityLeaching.text}` : alkalinityLeaching,
      ...{ N_i: nitrogenImmobilisation, N_u: nitrogenUptake, f_de: denitrification, N_le: nitrogenLeaching },
    }),
  });
}
