import type { Regime } from '../../model/regime.ts';
import { air, water } from './charges.ts';
import { circumstances, readings } from './circumstances.ts';
import { notModelled } from './notModelled.ts';
import { pollutants } from './tables/pollutants.ts';
import { sources } from './tables/sources.ts';

/**
 * France, in euros: the component of the TGAP on emissions (rates of 2021 to 2025 whole, some of 2009 to 2014), and the charge of
 * the water agency Rhine-Meuse on discharges other than of households (2019 to 2024). Up to a threshold of the year nothing is due,
 * above it the whole. The base of a discharge is half mean, half peak: the amount of the year, and the load of its peak month.
 * No rule of rounding was seen, so nothing is rounded.
 *
 * @see Code des douanes, art. 266 sexies ff.; Code de l'environnement, L213-10-2, R213-48-1 ff. Read in copies: `sources` says in which.
 *
 * @example
 * ```ts
 * import { assess } from 'polluter-pays';
 * import { france2021 } from 'polluter-pays/regimes/fr-2021';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const works = parseFacility({
 *   id: 'works', territory: 'FR-57', circumstances: ['authorised-or-registered'],
 *   releases: [{ id: 'nox', medium: 'air', pollutant: 'nitrogen-oxides-and-other-oxygenated-compounds', amount: '200 t' }],
 * });
 * // 200 × 197.14
 * assess(works, france2021, { year: 2025 }).payable.amount.toFixed(2) // => '39428.00'
 * ```
 */
export const france2021: Regime<'EUR'> = {
  id: 'fr-2021',
  status: 'law',
  title: {
    en: 'France, TGAP on emissions and charge of the water agency Rhine-Meuse',
    ru: 'Франция, TGAP на выбросы и плата водного агентства Рейн — Маас',
  },
  // The tax is older; rates were seen from this year on.
  from: '2009',
  asOf: '2025',
  notModelled,
  currency: [{ code: 'EUR' }],
  sources,
  circumstances,
  readings,
  pollutants,
  charges: { air, water },
};
