import { missing } from '../../../scripts/data/lt-1999.ts';
import type { Facility } from '../../../src/model/facility.ts';
import { lithuania1999 } from '../../../src/regimes/lt-1999/index.ts';
import { plant } from '../../constructed.ts';
import type { Pack } from '../../contract/packs.ts';

const whats = new Set(missing.map(({ what }) => what));

// Within and above the norms, a group, a zero line, no permit, both reliefs.
const works: Facility = plant(
  [
    { id: 'so2', charge: 'air', pollutant: 'sulphur-dioxide', amount: '123.456 t', norms: { permissible: '100 t' } },
    { id: 'nox', charge: 'air', pollutant: 'nitrogen-oxides', amount: '0 t', norms: { permissible: '10 t' } },
    {
      id: 'group',
      charge: 'air',
      pollutant: 'lt-air-group-3',
      amount: '0.75 t',
      norms: { permissible: '0.5 t/yr', temporary: '0.6 t/yr' },
    },
    { id: 'dust', charge: 'air', pollutant: 'lt-air-group-4', amount: '7 t', norms: { permissible: '6 t' }, circumstances: ['biofuel'] },
    { id: 'bod', charge: 'water', pollutant: 'bod-7', amount: '40.1 t', norms: 'no-permit' },
    {
      id: 'phosphorus',
      charge: 'water',
      pollutant: 'total-phosphorus',
      amount: '2 t',
      norms: { permissible: '3 t' },
      circumstances: ['measures'],
    },
  ],
  { id: 'works', territory: 'LT' },
);

/** Lithuania under the contract of every regime. */
export const lithuaniaPack: Pack = {
  regime: lithuania1999,
  folder: 'lt-1999',
  facilities: [{ year: 2020, facility: works }],
  receivers: [],
  place: { territory: 'LT' },
  years: [2010, 2014, 2015, 2019, 2020, 2021, 2024],
  isMissing: (name) => whats.has(name),
  nameOf: (factor) => factor,
  nameOfPrice: (_, __, year) => (year > 2020 ? 'rates from 2021' : 'index, 2010 to 2019'),
};
