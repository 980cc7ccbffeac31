import type { Regime } from '../../model/regime.ts';
import { rainwater, rainwaterByArea, small, toxicity, wastewater } from './charges.ts';
import { circumstances, readings } from './circumstances.ts';
import { notModelled } from './notModelled.ts';
import { pollutants } from './tables/pollutants.ts';
import { sources } from './tables/sources.ts';

/**
 * Germany, Abwasserabgabengesetz: damage units of waste water by the values of the permit, rainwater, small discharges; in
 * German marks from 1981, in euros from 2002. Damage units are known from 1991 on; the price of a unit from 1981 on.
 *
 * A release is one parameter of one discharge in a year: its amount is the volume of waste water, its `value` the
 * monitoring value. The law orders no rounding, so nothing is rounded; `germany1981Variants` has the form of Bavaria.
 *
 * @see AbwAG §§ 3-10 and annex. Read in copies: `sources` says in which.
 *
 * @example
 * ```ts
 * import { assess } from 'polluter-pays';
 * import { germany1981 } from 'polluter-pays/regimes/de-1981';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const plant = parseFacility({
 *   id: 'plant',
 *   territory: 'DE-ST',
 *   releases: [{
 *     id: 'cod', charge: 'wastewater', pollutant: 'cod', period: '2014', amount: '500000 m3',
 *     readings: { value: '90 mg/l' }, circumstances: ['state-of-the-art'],
 *   }],
 * });
 * // 90 mg/l × 500,000 m3 ÷ 50 kg = 900 damage units × 35.79 × 0.5
 * assess(plant, germany1981, { year: 2014 }).payable.amount.toFixed(2) // => '16105.50'
 * ```
 */
export const germany1981: Regime<'DEM' | 'EUR'> = {
  id: 'de-1981',
  status: 'law',
  title: { en: 'Germany, waste water charge', ru: 'Германия, плата за сброс сточных вод' },
  from: '1981-01-01',
  // The day of the copy of the law that was read; its annex was seen unchanged in an edition of December 2023.
  asOf: '2018-11-08',
  notModelled,
  currency: [
    { code: 'DEM', until: '2001' },
    { code: 'EUR', from: '2002' },
  ],
  sources,
  circumstances,
  readings,
  pollutants,
  charges: { wastewater, toxicity, rainwater, 'rainwater-by-area': rainwaterByArea, small },
};
