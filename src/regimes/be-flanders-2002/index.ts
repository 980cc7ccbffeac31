import type { Charge, Regime } from '../../model/regime.ts';
import { circumstances, readings } from './circumstances.ts';
import { notModelled } from './notModelled.ts';
import { pollutants } from './tables/pollutants.ts';
import { sources } from './tables/sources.ts';
import { tariffs } from './tables/tariffs.ts';

const water: Charge = {
  medium: 'water',
  title: { en: 'Levy on water pollution', ru: 'Налог на загрязнение воды' },
  assessedBy: 'year',
  measure: [
    {
      kind: 'declared-load',
      where: { circumstance: 'lump-sum' },
      unit: 'pollution unit',
      value: 'coefficient',
      valueUnit: 'unit/m3',
      per: '1',
      source: 'be-emis-2251',
      place: 'art. 4.2.2.5.1, N2 and N3',
      confidence: 'verified',
    },
    {
      kind: 'balance',
      where: { circumstance: 'with-deductions' },
      unit: 'unit',
      made: 'units',
      less: ['intake-units', 'treatability-credit'],
      source: 'be-vmm-2024;be-centexbel',
      confidence: 'derived',
    },
    { kind: 'amount', unit: 'unit' },
  ],
  split: { kind: 'whole' },
  rates: { rows: tariffs },
  factors: [
    {
      kind: 'figure',
      id: 'circular',
      title: { en: 'circular waste water', ru: 'сточные воды в обороте' },
      source: 'be-vmm-2024',
      place: 'from the levy year 2025',
      confidence: 'derived',
      value: { rows: [{ where: { circumstance: 'circular-water' }, value: '0', from: '2024' }], otherwise: '1' },
    },
  ],
};

/**
 * Belgium, Flemish Region: the levy on water pollution, in euros per pollution unit (vervuilingseenheid, VE), for the levy years
 * 2002 to 2025. The levy of a year is on the load of the year before, so a release of 2015 pays the tariff of 2016. From the levy
 * year 2006 the class of the release is that of the tariff: `surface` or `sewer`. Units are stated, part by part, and their sum
 * is levied: how measured loads become units was not seen. Nothing is rounded but the tariffs, which are printed so.
 *
 * @see Waterwetboek of 15 June 2018, art. 4.2.2.1.1 ff.; before, the Act of 26 March 1971. Read in copies: `sources` says in which.
 *
 * @example
 * ```ts
 * import { assess } from 'polluter-pays';
 * import { flanders2002 } from 'polluter-pays/regimes/be-flanders-2002';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const brewery = parseFacility({
 *   id: 'brewery', territory: 'BE-VLG',
 *   releases: [{ id: 'n1', medium: 'water', pollutant: 'pollution-unit-flanders', class: 'surface', amount: '1200 unit' }],
 * });
 * // The load of 2015, levied in 2016: 1200 × 34.39
 * assess(brewery, flanders2002, { year: 2015 }).payable.amount.toFixed(2) // => '41268.00'
 * ```
 */
export const flanders2002: Regime<'EUR'> = {
  id: 'be-flanders-2002',
  status: 'law',
  title: { en: 'Belgium, Flemish Region: levy on water pollution', ru: 'Бельгия, Фламандский регион: налог на загрязнение воды' },
  // The load of 2001 is levied in 2002.
  from: '2001',
  asOf: '2025',
  notModelled,
  currency: [{ code: 'EUR' }],
  sources,
  circumstances,
  readings,
  pollutants,
  charges: { water },
};
