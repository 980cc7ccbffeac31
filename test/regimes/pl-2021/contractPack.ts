import { missing } from '../../../scripts/data/pl-2021.ts';
import type { Facility } from '../../../src/model/facility.ts';
import { poland2021 } from '../../../src/regimes/pl-2021/index.ts';
import { plant } from '../../constructed.ts';
import type { Pack } from '../../contract/packs.ts';

const whats = new Set(missing.map(({ what }) => what));

// Kilograms and tonnes, a class of petrol, a zero line, a release without a permit.
const works: Facility = plant(
  [
    { id: 'so2', medium: 'air', pollutant: 'sulphur-dioxide', amount: '123.4567 t' },
    { id: 'co2', medium: 'air', pollutant: 'carbon-dioxide', amount: '48000.5 t' },
    { id: 'mercury', medium: 'air', pollutant: 'mercury', amount: '0 kg' },
    { id: 'soot', medium: 'air', pollutant: 'coal-graphite-dust-and-soot', amount: '2.5 t', norms: 'no-permit' },
    { id: 'wood', medium: 'air', pollutant: 'wood-fuel', amount: '310 t' },
    { id: 'petrol', medium: 'air', pollutant: 'petrol-handled', class: 'underground', amount: '999 t' },
  ],
  { id: 'works', territory: 'PL' },
);
const lab: Facility = plant([{ id: 'acrylonitrile', medium: 'air', pollutant: 'acrylonitrile', amount: '17.5 kg' }], {
  id: 'lab',
  territory: 'PL',
});

/** Poland under the contract of every regime. */
export const polandPack: Pack = {
  regime: poland2021,
  folder: 'pl-2021',
  facilities: [
    { year: 2018, facility: works },
    { year: 2024, facility: lab },
  ],
  receivers: [],
  place: { territory: 'PL' },
  years: [2016, 2017, 2018, 2019, 2021, 2024, 2025],
  isMissing: (name) => whats.has(name),
  nameOf: (factor) => factor,
  nameOfPrice: (_, __, year) => (year > 2024 ? 'rates from 2025' : 'rates of 2018 in other years'),
};
