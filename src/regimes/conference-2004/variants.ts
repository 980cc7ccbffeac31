import type { Factor } from '../../model/mechanism.ts';
import type { Charge, Regime } from '../../model/regime.ts';
import type { DecimalText } from '../../quantity/quantity.ts';
import { choices } from './choices.ts';
import { conference2004 } from './conference2004.ts';
import { bat, byAirTable, byCapacity, byWaterTable, capacity, lasting, place } from './factors.ts';

/** What a variant of the proposal chooses otherwise. */
interface Otherwise {
  /** In place of the two parts of the regional factor. */
  readonly place?: (byTable: Factor) => readonly Factor[];
  /** In place of the price of the technological band. */
  readonly bat?: Factor;
}

/** Name of a variant of the proposal. */
export type ConferenceVariant = 'strict' | 'upper-bound' | 'bat-free' | 'none' | 'gamma-0.5' | 'gamma-0.75';

const withExponent = (exponent: DecimalText): Factor =>
  ({ ...byCapacity, of: [{ ...capacity, schedule: { ...capacity.schedule, exponent } }, lasting] }) as Factor;

const capped: Factor = {
  kind: 'combined',
  id: 'upper-bound',
  title: { en: 'no data: the highest', ru: 'нет данных: наибольший' },
  confidence: 'assumption',
  source: 'conference-2004',
  place: 'proposal 2, regional factors',
  choice: choices.upperBound,
  by: 'product',
  of: [
    {
      kind: 'figure',
      id: 'cap',
      title: { en: 'highest regional factor', ru: 'наибольший региональный коэффициент' },
      confidence: 'assumption',
      source: 'conference-2004',
      place: 'proposal 2, regional factors',
      choice: choices.upperBound,
      value: '5',
    },
    lasting,
  ],
};

const otherwise = {
  strict: { place: () => [byCapacity] },
  'upper-bound': { place: () => [byCapacity, capped] },
  'bat-free': { bat: { ...bat, choice: choices.batFree, value: '0' } },
  none: { bat: { ...bat, choice: choices.batNone, value: '1' } },
  'gamma-0.5': { place: (byTable) => [withExponent('0.5'), byTable] },
  'gamma-0.75': { place: (byTable) => [withExponent('0.75'), byTable] },
} as const satisfies Readonly<Record<ConferenceVariant, Otherwise>>;

/**
 * Other choices where the conference gave no numbers, each a whole regime: `strict` no payment without capacity data ·
 * `upper-bound` without data K is 5 · `bat-free` the technological band is free · `none` no privilege · `gamma-0.5`,
 * `gamma-0.75` other exponents of K.
 *
 * @example
 * ```ts
 * import { conference2004Variants } from 'polluter-pays/regimes/conference-2004';
 *
 * Object.keys(conference2004Variants) // => ['strict', 'upper-bound', 'bat-free', 'none', 'gamma-0.5', 'gamma-0.75']
 * ```
 */
export const conference2004Variants: Readonly<Record<ConferenceVariant, Regime<'RUB'>>> = {
  strict: /* @__PURE__ */ variant('strict'),
  'upper-bound': /* @__PURE__ */ variant('upper-bound'),
  'bat-free': /* @__PURE__ */ variant('bat-free'),
  none: /* @__PURE__ */ variant('none'),
  'gamma-0.5': /* @__PURE__ */ variant('gamma-0.5'),
  'gamma-0.75': /* @__PURE__ */ variant('gamma-0.75'),
};

function variant(name: ConferenceVariant): Regime<'RUB'> {
  const { charges } = conference2004;
  const { stationary, water } = charges;
  if (!stationary || !water) throw new TypeError('the proposal has lost a charge');
  return {
    ...conference2004,
    id: `conference-2004-${name}`,
    title: {
      en: `A reading of the proposals of December 2004, variant ${name}`,
      ru: `Прочтение предложений декабря 2004 года, вариант ${name}`,
    },
    charges: {
      ...charges,
      stationary: changed(stationary, otherwise[name], byAirTable),
      water: changed(water, otherwise[name], byWaterTable),
    },
  };
}

function changed(charge: Charge, { place: parts, bat: price }: Otherwise, byTable: Factor): Charge {
  const replace = (factor: Factor): Factor => {
    if (factor.id === 'place' && parts) return { ...place, of: parts(byTable) };
    return factor.id === 'bat' && price ? price : factor;
  };
  return { ...charge, factors: charge.factors.map(replace) };
}
