import type { Factor } from '../../model/mechanism.ts';
import { cityAir, equippedLandfill, indexation, overLimit, specialTerritory, usedAgain } from './coefficients.ts';
import { basins } from './tables/basins.ts';
import { regionsAir, regionsSoil } from './tables/regions.ts';

/** The part above the limit: five times the rate within the limit. @internal */
export const over: Factor = {
  kind: 'figure',
  id: 'over',
  title: { en: 'over the limit', ru: 'сверх лимита' },
  where: { band: 'exceedance' },
  value: { rows: overLimit },
};

/** The state of the air in the economic region of the facility. @internal */
export const region: Factor = {
  kind: 'figure',
  id: 'region',
  symbol: 'Кэ',
  title: { en: 'economic region, air', ru: 'экономический район, атмосферный воздух' },
  place: 'annex 2, economic regions, column for the air',
  value: { rows: regionsAir },
};

/** The state of the soil in the economic region: it goes with waste. @internal */
export const soil: Factor = {
  kind: 'figure',
  id: 'soil',
  symbol: 'Кэ',
  title: { en: 'economic region, soil', ru: 'экономический район, почва' },
  place: 'annex 2, economic regions, column for the soil',
  value: { rows: regionsSoil },
};

/** The air of a city; for emissions only. @internal */
export const city: Factor = {
  kind: 'figure',
  id: 'city',
  title: { en: 'air of a city', ru: 'выброс в воздух города' },
  source: 'cntd-949010392-regions;convdocs-100685;mybiblioteka-2-125175',
  place: 'annex 2, note on the air of cities',
  confidence: 'two-sources',
  value: { rows: cityAir, otherwise: '1' },
};

/** Territories under protection, the Far North, Baikal, disaster zones: one coefficient, whatever the number of grounds. @internal */
export const special: Factor & { readonly kind: 'figure' } = {
  kind: 'figure',
  id: 'special',
  title: { en: 'special territory', ru: 'особая территория' },
  source: 'faolex-344;mybiblioteka-2-125175',
  place: 'additional coefficient 2',
  confidence: 'two-sources',
  value: { rows: specialTerritory, many: 'highest', otherwise: '1' },
};

/** The basin of the sea or river that takes the discharge, in the subject of the federation where it does. @internal */
export const basin: Factor = {
  kind: 'figure',
  id: 'basin',
  symbol: 'Кэкол',
  title: { en: 'basin of the river', ru: 'бассейн реки' },
  place: 'annex 2, basins of seas and rivers',
  value: { rows: basins },
};

/** Suspended solids: 1 ÷ (background concentration + increase allowed over it), in mg/l. Without both readings there is no price. @internal */
export const suspendedSolids: Factor = {
  kind: 'reciprocal',
  id: 'suspended-solids',
  title: { en: 'suspended solids', ru: 'взвешенные вещества' },
  where: { pollutant: 'suspended-solids' },
  of: ['background', 'allowed-increase'],
  unit: 'mg/l',
  source: 'order-204',
  place: 'form of the calculation, section 3, column for suspended solids',
  confidence: 'derived',
  doubt: {
    en: 'The form of the calculation has a separate coefficient for suspended solids; the text that defines it was not seen.',
    ru: 'В форме расчёта есть отдельный коэффициент по взвешенным веществам; текст, который его определяет, не найден.',
  },
};

/** Within the limit, on an equipped landfill of the payer's own: 0.3. @internal */
export const ownLandfill: Factor = {
  kind: 'figure',
  id: 'own-landfill',
  title: { en: 'own equipped landfill', ru: 'собственный оборудованный полигон' },
  where: { band: 'permissible' },
  source: 'rtn-04-09-699;moscow-387-rm',
  place: 'letter 04-09/699, conditions for 0.3',
  confidence: 'two-sources',
  value: { rows: equippedLandfill, otherwise: '1' },
};

/** Within the limit, stored for a time and then used: 0. @internal */
export const reused: Factor = {
  kind: 'figure',
  id: 'reused',
  title: { en: 'waste used again', ru: 'использованные отходы' },
  where: { band: 'permissible' },
  source: 'arctic-yearbook-2014',
  place: 'p. 541, table 2',
  confidence: 'verified',
  value: { rows: usedAgain, otherwise: '1' },
};

/** Prices of the year, from the price base of the rate row. @internal */
export const index: Factor = {
  kind: 'figure',
  id: 'index',
  title: { en: 'indexation', ru: 'индексация' },
  value: { rows: indexation },
};
