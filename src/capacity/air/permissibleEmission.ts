import { orElse } from '../../input/field.ts';
import { readFields } from '../../input/readFields.ts';
import type { DecimalInput } from '../../input/readNumber.ts';
import type { QuantityInput } from '../../input/readQuantity.ts';
import type { Confidence } from '../../model/confidence.ts';
import type { Words } from '../../model/words.ts';
import type { Outcome } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import type { DecimalText, Quantity } from '../../quantity/quantity.ts';
import type { Digits } from '../input/inputs.ts';
import { digitsField, inUnit, plainNumber } from '../input/measured.ts';
import { notBelowZero, printer } from '../output/printer.ts';
import { symbols } from '../output/symbols.ts';

/** A coefficient of stratification and where it holds. */
export interface StratificationCoefficient {
  /** A of OND-86, s^(2/3) mg °C^(1/3) / g. */
  readonly value: DecimalText;
  readonly where: Words;
  readonly source: string;
  readonly confidence: Confidence;
}

const remembered = { source: 'OND-86, section 2.2', confidence: 'memory' } as const;

/**
 * The coefficient A of OND-86: the weather in which concentrations are highest, by region. It is itself a regional factor of
 * capacity: the larger A, the less a stack may release.
 *
 * @example
 * ```ts
 * import { stratificationCoefficients } from 'polluter-pays/capacity';
 *
 * stratificationCoefficients.map(({ value }) => value).join(' ') // => '250 200 180 160 140'
 * ```
 */
export const stratificationCoefficients: readonly StratificationCoefficient[] = [
  { value: '250', where: { en: 'Transbaikalia, Buryatia', ru: 'Забайкалье, Бурятия' }, ...remembered },
  {
    value: '200',
    where: {
      en: 'south of 50° N, lower Volga, Caucasus, Far East, Siberia',
      ru: 'южнее 50° с. ш., Нижнее Поволжье, Кавказ, Дальний Восток, Сибирь',
    },
    ...remembered,
  },
  { value: '180', where: { en: 'European part and Urals, 50° to 52° N', ru: 'европейская часть и Урал, 50–52° с. ш.' }, ...remembered },
  {
    value: '160',
    where: { en: 'European part and Urals, north of 52° N', ru: 'европейская часть и Урал, севернее 52° с. ш.' },
    ...remembered,
  },
  {
    value: '140',
    where: {
      en: 'Moscow, Tula, Ryazan, Vladimir, Kaluga, Ivanovo regions',
      ru: 'Московская, Тульская, Рязанская, Владимирская, Калужская, Ивановская области',
    },
    ...remembered,
  },
];

/** What `permissibleEmission` takes. */
export interface PermissibleEmissionGiven extends Digits {
  /** C_pdk, the highest concentration allowed at the ground in 20 minutes, mg/m3, 0 or more. */
  readonly standard: QuantityInput;
  /** C_f, the concentration without the source, mg/m3, 0 or more. */
  readonly background: QuantityInput;
  /** A, see `stratificationCoefficients`; above 0. */
  readonly stratification: DecimalInput;
  /** H of the mouth above the ground, m, above 0. */
  readonly height: QuantityInput;
  /** V1, gas and air through the mouth, m3/s, above 0. */
  readonly gasFlow: QuantityInput;
  /** ΔT, gas above outside air, degC, above 0: cold releases have another formula, which is not here. */
  readonly overheat: QuantityInput;
  /** F, how fast the pollutant settles: 1 for gases, 2 to 3 for dust; at least 1. */
  readonly settling: DecimalInput;
  /** m, of how the gas leaves the mouth, above 0. */
  readonly m: DecimalInput;
  /** n, of how the gas leaves the mouth, above 0. */
  readonly n: DecimalInput;
  /** η of the terrain, at least 1: 1 (default) on level ground. */
  readonly terrain?: DecimalInput;
  /** Time of operation in a year, h, above 0; 8760 h by default. */
  readonly operation?: QuantityInput;
}

/** The permissible emission of a stack. */
export interface PermissibleEmission {
  /** PDV, g/s, 0 or more. */
  readonly perSecond: Quantity<'g/s'>;
  /** PDV over the time of operation, t/yr. */
  readonly perYear: Quantity<'t/yr'>;
  /** C_m ÷ M: what one g/s adds to the concentration at the ground at the worst place in the worst weather, mg/m3 per g/s. */
  readonly concentrationPerEmission: Quantity<'mg/m3'>;
  /** Whether the background is at or above the standard: PDV is 0. */
  readonly isOverStandard: boolean;
  readonly formula: string;
  /** What each symbol of the formula stood for. */
  readonly values: Readonly<Record<string, string>>;
}

const positive = plainNumber({ above: '0' });

const fields = {
  standard: inUnit('mg/m3'),
  background: inUnit('mg/m3'),
  stratification: positive,
  height: inUnit('m', { above: '0' }),
  gasFlow: inUnit('m3/s', { above: '0' }),
  overheat: inUnit('degC', { above: '0' }),
  settling: plainNumber({ least: '1' }),
  m: positive,
  n: positive,
  terrain: orElse(plainNumber({ least: '1' }), '1'),
  operation: orElse(inUnit('h', { above: '0', most: '8784' }), '8760 h'),
  digits: digitsField,
};

/**
 * The permissible emission (ПДВ) of one hot stack: OND-86 turned round,
 * PDV = (C_pdk − C_f) H² (V1 ΔT)^(1/3) ÷ (A F m n η). It is a norm of the source, not the capacity of a basin.
 *
 * @param given - Concentrations in mg/m3, H in m, V1 in m3/s, ΔT in degC, the coefficients without unit.
 * @returns PDV in g/s and t/yr, 0 where the background is at or above the standard. It grows with C_pdk, H, V1 and ΔT, falls
 * with C_f, A, F, m, n and η; continuous.
 * @throws PaymentError `quantity/dimension`, `quantity/range`, `input/missing` and others, all at once, each with its path.
 * @see OND-86, methodology of concentrations in the air from emissions of enterprises (Goskomgidromet, 1986), section 2 and the norm
 * of section 8; replaced by the methods of order 273 of 06.06.2017. The formula and A stand here from memory.
 *
 * @example
 * ```ts
 * import { permissibleEmission } from 'polluter-pays/capacity';
 *
 * const norm = permissibleEmission({
 *   standard: '0.5 mg/m3', background: '0.1 mg/m3', stratification: '160', height: '100 m', gasFlow: '80 m3/s', overheat: '100 degC',
 *   settling: '1', m: '1', n: '1',
 * });
 * // 0.4 × 10 000 × 20 ÷ 160
 * `${norm.perSecond.value} g/s, ${norm.perYear.value} t/yr` // => '500 g/s, 15768 t/yr'
 * ```
 */
export function permissibleEmission(given: PermissibleEmissionGiven): PermissibleEmission {
  return orThrow(tryPermissibleEmission(given));
}

/**
 * As `permissibleEmission`, returning an Outcome: the norm, or every problem.
 *
 * @example
 * ```ts
 * import { tryPermissibleEmission } from 'polluter-pays/capacity';
 *
 * const outcome = tryPermissibleEmission({
 *   standard: '0.5 mg/m3', background: '0.1 mg/m3', stratification: '160', height: '100 m', gasFlow: '80 m3/s', overheat: '0 degC',
 *   settling: '1', m: '1', n: '1',
 * });
 * outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${path} ${code}`) // => ['overheat quantity/range']
 * ```
 */
export function tryPermissibleEmission(given: PermissibleEmissionGiven): Outcome<PermissibleEmission> {
  const read = readFields(given, fields);
  if (!read.ok) return read;
  const { standard, background, stratification, height, gasFlow, overheat, settling, m, n, terrain, operation, digits } = read.value;
  const room = standard.value.minus(background.value);
  const above = height.value.pow(2).times(gasFlow.value.times(overheat.value).cbrt());
  const below = [settling, m, n, terrain].reduce((product, { value }) => product.times(value), stratification.value);
  const perSecond = notBelowZero(room).times(above).div(below);
  const print = printer(digits);
  return print.done({
    perSecond: print.quantity(perSecond, 'g/s'),
    perYear: print.quantity(perSecond.times(operation.value).times('0.0036'), 't/yr'),
    concentrationPerEmission: print.quantity(below.div(above), 'mg/m3'),
    isOverStandard: !room.gt(0),
    formula: 'OND-86 inverted: PDV = (C_pdk − C_f) H² (V1 ΔT)^(1/3) ÷ (A F m n η)',
    values: symbols({
      ...{ C_pdk: standard, C_f: background, A: stratification, H: height, V1: gasFlow, ΔT: overheat },
      ...{ F: settling, m, n, η: terrain, operation },
    }),
  });
}
