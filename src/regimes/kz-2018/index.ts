import type { Regime } from '../../model/regime.ts';
import { flaring, stationary } from './charges.ts';
import { circumstances } from './circumstances.ts';
import { notModelled } from './notModelled.ts';
import { territories } from './places.ts';
import { pollutants } from './tables/pollutants.ts';
import { sources } from './tables/sources.ts';

/**
 * Kazakhstan, Tax Code of 2017: the charge on emissions, in monthly calculation indices per tonne, from 2018 to 2025. The
 * region may have doubled the rates until 2024; then the code doubled them itself. From 2022 nothing is due with an
 * integrated permit, that is with best available techniques, and from 2025 category I pays more without one.
 *
 * Whether the region doubled its rates is asked as a key of the territory or the receiver, the category as a field of the facility.
 *
 * @see Кодекс РК от 25.12.2017 № 120-VI, ст. 573-577; `sources` says which copies were read.
 *
 * @example
 * ```ts
 * import { assess } from 'polluter-pays';
 * import { kazakhstan2018 } from 'polluter-pays/regimes/kz-2018';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const site = parseFacility({
 *   id: 'site', territory: 'KZ-47',
 *   releases: [{ id: 'soot', charge: 'stationary', pollutant: 'soot', amount: '0.04773 t', norms: { permissible: '1 t' } }],
 * });
 * // 0.04773 × 12 × 2405 × 2
 * assess(site, kazakhstan2018, { year: 2018 }).payable.amount.toFixed(2) // => '2754.98'
 * ```
 */
export const kazakhstan2018: Regime<'KZT'> = {
  id: 'kz-2018',
  status: 'law',
  title: {
    en: 'Kazakhstan, Tax Code of 2017: charge for negative impact on the environment, air',
    ru: 'Казахстан, Налоговый кодекс 2017 года: плата за негативное воздействие на окружающую среду, воздух',
  },
  from: '2018',
  until: '2025',
  // The English text is that of 2023; the rates of 2025 stand in it, and an authority says in April 2025 what changed.
  asOf: '2025-04-08',
  notModelled,
  currency: [{ code: 'KZT' }],
  sources,
  circumstances,
  territories,
  pollutants,
  charges: { stationary, flaring },
};
