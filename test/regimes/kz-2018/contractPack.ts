import { missing } from '../../../scripts/data/kz-2018.ts';
import type { Facility } from '../../../src/model/facility.ts';
import { kazakhstan2018 } from '../../../src/regimes/kz-2018/index.ts';
import { plant, receiver } from '../../constructed.ts';
import type { Pack } from '../../contract/packs.ts';

const whats = new Set(missing.map(({ what }) => what));
const doubled = receiver({ id: 'basin', medium: 'air', keys: { rates: 'doubled' } });

// Above the norms while it cost ten times, a norm per year, a kilogram rate, a flare.
const works: Facility = plant(
  [
    { id: 'so2', charge: 'stationary', pollutant: 'sulphur-dioxide', period: '2021-Q1', amount: '12.3 t', norms: { permissible: '10 t' } },
    { id: 'dust', charge: 'stationary', pollutant: 'dust-and-ash', period: '2021-Q1', amount: '7 t', norms: { permissible: '11 t/yr' } },
    {
      id: 'dust-later',
      charge: 'stationary',
      pollutant: 'dust-and-ash',
      period: '2021-Q2',
      amount: '7 t',
      norms: { permissible: '11 t/yr' },
    },
    { id: 'bap', charge: 'stationary', pollutant: 'benzo-a-pyrene', period: '2021-Q2', amount: '1.5 g', norms: 'no-permit' },
    { id: 'gas', charge: 'flaring', pollutant: 'methane', period: '2021-Q2', amount: '33 t', norms: { permissible: '40 t' } },
  ].map((release) => ({ ...release, receiver: 'basin' })) as never,
  { id: 'works', territory: 'KZ-23' },
);

// With a permit in the year in which the code itself doubled the rates, and one of category II without.
const clean: Facility = plant(
  [
    {
      id: 'nox',
      charge: 'stationary',
      pollutant: 'nitrogen-dioxide',
      period: '2025-Q1',
      amount: '12.3 t',
      norms: { permissible: '20 t' },
      circumstances: ['integrated-permit'],
    },
    { id: 'co', charge: 'stationary', pollutant: 'carbon-monoxide', period: '2025-Q1', amount: '7.77 t', norms: { permissible: '5 t' } },
  ],
  { id: 'clean', territory: 'KZ-71', category: 'II' },
);

/** Kazakhstan under the contract of every regime. */
export const kazakhstanPack: Pack = {
  regime: kazakhstan2018,
  folder: 'kz-2018',
  facilities: [
    { year: 2021, facility: works },
    { year: 2025, facility: clean },
  ],
  receivers: [doubled],
  place: { territory: 'KZ-35', category: 'II', receiverOf: () => 'basin' },
  isMissing: (name) => whats.has(name),
  nameOf: (factor) => (factor === 'permit' ? 'coefficients without a permit of best available techniques' : factor),
  nameOfPrice: (charge, pollutant) => `${charge} ${pollutant}`,
};
