import type { Regime } from '../../model/regime.ts';
import { counts, household, intake, measured, small } from './charges.ts';
import { notModelled } from './notModelled.ts';
import { pollutants } from './tables/pollutants.ts';
import { sources } from './tables/sources.ts';
import { territories } from './tables/territories.ts';

/**
 * Netherlands, levies of the water boards on pollution units: euros per unit, by board and year. A unit is counted by measurement (which is
 * known from memory only), by the water that premises take in and the class of what they do, or flat: dwellings and small premises have one
 * unit or three. The territory is the board, `NL-noorderzijlvest`; eleven boards and a few years are known.
 *
 * @see Waterschapswet, arts 122c ff.; Waterwet, chapter 7; Besluit vervuilingswaarde ingenomen water 2009. Read in copies: `sources` says in which.
 *
 * @example
 * ```ts
 * import { assess } from 'polluter-pays';
 * import { netherlands2009 } from 'polluter-pays/regimes/nl-2009';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const works = parseFacility({
 *   id: 'works', territory: 'NL-rivierenland',
 *   releases: [{ id: 'water', charge: 'intake', pollutant: 'pollution-unit-netherlands', class: '11', amount: '10000 m3' }],
 * });
 * // 10,000 × 0.088 × 59.39
 * assess(works, netherlands2009, { year: 2022 }).payable.amount.toFixed(2) // => '52263.20'
 * ```
 */
export const netherlands2009: Regime<'EUR'> = {
  id: 'nl-2009',
  status: 'law',
  title: {
    en: 'Netherlands, levies of the water boards on pollution units',
    ru: 'Нидерланды, сборы водных управлений с единиц загрязнения',
  },
  // The levy is older; the first tariffs that were seen are of 2000.
  from: '2000',
  asOf: '2023',
  notModelled,
  currency: [{ code: 'EUR' }],
  sources,
  circumstances: {
    'one-person': {
      title: {
        en: 'A dwelling of one person: one pollution unit, otherwise three.',
        ru: 'Жильё одного человека: одна единица загрязнения, иначе три.',
      },
    },
  },
  readings: {
    intake: { title: { en: 'Water taken in during the year', ru: 'Потребление воды за год' }, unit: 'm3' },
  },
  territories,
  pollutants,
  charges: { units: counts, measured, intake, small, household },
};
