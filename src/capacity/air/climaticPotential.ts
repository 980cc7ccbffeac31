import { Decimal } from '../../decimal.ts';
import { maybe, orElse } from '../../input/field.ts';
import { readFields } from '../../input/readFields.ts';
import type { DecimalInput } from '../../input/readNumber.ts';
import { oneWord } from '../../input/readWord.ts';
import type { Confidence } from '../../model/confidence.ts';
import type { Words } from '../../model/words.ts';
import { fail, type Outcome } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { problem } from '../../problems/problem.ts';
import type { DecimalText } from '../../quantity/quantity.ts';
import type { Digits } from '../input/inputs.ts';
import { digitsField, plainNumber } from '../input/measured.ts';
import { printer } from '../output/printer.ts';

/** A zone of the climatic potential of air pollution (ПЗА) of the former USSR. */
export interface ClimaticZone {
  readonly zone: ClimaticZoneId;
  readonly name: Words;
  /** PZA from … to …, both inclusive, as printed. */
  readonly from: DecimalText;
  readonly to: DecimalText;
  /** How much a year differs from another, per cent, where the source says it. */
  readonly variation?: `${number}–${number}`;
  readonly source: string;
  readonly confidence: Confidence;
}

/** Zones of climatic potential, from the best dispersion to the worst. */
export type ClimaticZoneId = 'I' | 'II' | 'III' | 'IV' | 'V';

const seen = { source: 'studopedia.ru/9_86084', confidence: 'verified' } as const;

/**
 * The five zones of the climatic potential of air pollution of the former USSR. A low potential means that the air disperses
 * what is released: little pollution at equal emissions.
 *
 * @example
 * ```ts
 * import { climaticZones } from 'polluter-pays/capacity';
 *
 * climaticZones.map(({ zone, from, to }) => `${zone} ${from}–${to}`).join(', ') // => 'I 2.1–2.5, II 2.6–2.9, III 3.0–3.3, IV 3.4–3.6, V 3.7–4.0'
 * ```
 */
export const climaticZones: readonly ClimaticZone[] = [
  {
    zone: 'I',
    name: { en: 'low: north-west of the European part', ru: 'низкий: северо-запад европейской части' },
    from: '2.1',
    to: '2.5',
    variation: '20–50',
    ...seen,
  },
  { zone: 'II', name: { en: 'moderate', ru: 'умеренный' }, from: '2.6', to: '2.9', variation: '20–50', ...seen },
  { zone: 'III', name: { en: 'elevated', ru: 'повышенный' }, from: '3.0', to: '3.3', ...seen },
  { zone: 'IV', name: { en: 'high: southern Urals, Caucasus', ru: 'высокий: юг Урала, Кавказ' }, from: '3.4', to: '3.6', ...seen },
  {
    zone: 'V',
    name: { en: 'very high: southern and mountainous eastern Siberia', ru: 'очень высокий: юг и горы Восточной Сибири' },
    from: '3.7',
    to: '4.0',
    variation: '50–60',
    ...seen,
  },
];

/** What `climaticPotential` takes: a zone or a potential. */
export interface ClimaticPotentialGiven extends Digits {
  readonly zone?: ClimaticZoneId;
  /** PZA of the place, above 0. */
  readonly potential?: DecimalInput;
  /** PZA of the place that has capacity 1, above 0; 2.7 by default. */
  readonly reference?: DecimalInput;
}

/** How well the climate disperses, against a reference. */
export interface ClimaticPotential {
  /** The zone; `null` for a potential that lies outside all of them. */
  readonly zone: ClimaticZoneId | null;
  /** PZA_ref ÷ PZA: of a potential one number, of a zone from its worst place to its best. 1 is the reference, less disperses worse. */
  readonly relativeCapacity: { readonly least: Decimal; readonly most: Decimal };
  readonly formula: string;
}

const fields = {
  zone: maybe(oneWord('I', 'II', 'III', 'IV', 'V')),
  potential: maybe(plainNumber({ above: '0' })),
  reference: orElse(plainNumber({ above: '0' }), '2.7'),
  digits: digitsField,
};

/**
 * Relative capacity of the air from the climatic potential of pollution (ПЗА): A_rel = PZA_ref ÷ PZA. It ranks places; it is
 * no mass per year. Multiply a capacity known for the reference place by it, or compare places.
 *
 * @param given - A zone, I to V, or a potential; and the reference, 2.7 by default.
 * @returns The zone and the relative capacity, which falls as the potential grows; continuous in the potential. A potential
 * between the printed ends of two zones (2.55) belongs to the one it rounds to, half up; outside 2.05 … 4.05 there is no zone.
 * @throws PaymentError `quantity/range`, `input/missing` and others, all at once, each with its path.
 * @see The climatic potential of E. Yu. Bezuglaya: zones as printed in a lecture (studopedia.ru/9_86084); a year may differ from
 * another by 20 to 60 per cent.
 *
 * @example
 * ```ts
 * import { climaticPotential } from 'polluter-pays/capacity';
 *
 * const { zone, relativeCapacity } = climaticPotential({ potential: '3.6' });
 * `${zone} ${relativeCapacity.least}` // => 'IV 0.75'
 * ```
 */
export function climaticPotential(given: ClimaticPotentialGiven): ClimaticPotential {
  return orThrow(tryClimaticPotential(given));
}

/**
 * As `climaticPotential`, returning an Outcome: the relative capacity, or every problem.
 *
 * @example
 * ```ts
 * import { tryClimaticPotential } from 'polluter-pays/capacity';
 *
 * const outcome = tryClimaticPotential({ potential: '0' });
 * outcome.ok ? '' : outcome.problems[0].code // => 'quantity/range'
 * ```
 */
export function tryClimaticPotential(given: ClimaticPotentialGiven): Outcome<ClimaticPotential> {
  const read = readFields(given, fields);
  if (!read.ok) return read;
  const { zone, potential, reference, digits } = read.value;
  if ((zone === undefined) === (potential === undefined)) {
    return fail(problem('input/missing', ['potential'], 'Either a zone or a potential is needed.'));
  }
  const print = printer(digits);
  const printed = potential?.value.toDecimalPlaces(1, Decimal.ROUND_HALF_UP);
  const found = climaticZones.find((one) => (printed ? printed.gte(one.from) && printed.lte(one.to) : one.zone === zone));
  const against = (value: Decimal) => print.plain(reference.value.div(value));
  return print.done({
    zone: found?.zone ?? null,
    relativeCapacity: {
      least: against(potential?.value ?? new Decimal(found?.to ?? '1')),
      most: against(potential?.value ?? new Decimal(found?.from ?? '1')),
    },
    formula: 'Climatic potential of pollution: A_rel = PZA_ref ÷ PZA',
  });
}
