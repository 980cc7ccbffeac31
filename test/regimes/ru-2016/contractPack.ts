import { readTable } from '../../../scripts/data/ru-2016.ts';
import type { Facility } from '../../../src/model/facility.ts';
import { quantity } from '../../../src/quantity/quantity.ts';
import { russia2016 } from '../../../src/regimes/ru-2016/russia2016.ts';
import { plant } from '../../constructed.ts';
import type { Pack } from '../../contract/packs.ts';

const missing = new Set(readTable('missing').map(({ what }) => what));

// Every charge at once, all bands, a zero line, no permit, norms per year, a stimulus, a technological norm.
const everything: Facility = plant(
  [
    {
      id: 'no2',
      charge: 'stationary',
      pollutant: 'nitrogen-dioxide',
      amount: '12.3456789 t',
      norms: { permissible: '10 t/yr', temporary: '12 t/yr' },
    },
    { id: 'soot', charge: 'stationary', pollutant: 'soot', amount: '3 t', norms: 'no-permit', circumstances: ['protected-area'] },
    { id: 'phenol', charge: 'stationary', pollutant: 'phenol', amount: '2 t', norms: { permissible: '1.5 t' }, installation: 'boiler' },
    { id: 'ammonia', charge: 'stationary', pollutant: 'ammonia', amount: '0 t', norms: { permissible: '1 t' } },
    { id: 'phosphate', charge: 'water', pollutant: 'phosphate-ion', amount: '1.5 t', norms: { permissible: '1 t', temporary: '1.25 t' } },
    {
      id: 'solids',
      charge: 'water',
      pollutant: 'suspended-solids',
      amount: '10 t',
      norms: { permissible: '4 t' },
      readings: { background: '6.5 mg/l', 'allowed-increase': '0.25 mg/l' },
    },
    {
      id: 'class-4',
      charge: 'waste',
      pollutant: 'waste-class-4',
      amount: '50.3 t',
      norms: { limit: '45 t' },
      circumstances: ['own-landfill'],
    },
    {
      id: 'class-3',
      charge: 'waste',
      pollutant: 'waste-class-3',
      amount: '8 t',
      norms: { limit: '10 t' },
      circumstances: ['from-class-2'],
    },
    { id: 'msw', charge: 'municipal', pollutant: 'municipal-solid-waste-class-4', amount: '1234.5 t', norms: { limit: '1000 t' } },
  ],
  {
    territory: 'RU-ARK',
    category: 'II',
    ruledOut: ['kvo', 'kod', 'kpo'],
    installations: [
      {
        id: 'boiler',
        outputs: [{ product: 'resin', amount: '1000 t', rates: { phenol: '1 kg/t' } }],
        bat: [{ pollutants: ['phenol'], since: '2024-01-01', coverage: '1', evidence: 'permit 1' }],
      },
    ],
  },
);

const before = (charge: string, pollutant: string, year: number): string => {
  if (charge === 'municipal') return `municipal ${year === 2024 ? '2024' : '2016-2017'}: ${pollutant}`;
  const table = charge === 'stationary' ? 'air' : charge;
  if (year === 2016) return `${table} 2016: all rates`;
  if (pollutant === 'coal-dust') return `air ${year === 2024 ? '2024' : '2017-2020'}: coal-dust`;
  return `${table} 2017-2024: ${pollutant}`;
};

/** Russia from 2016 under the contract of every regime. */
export const russia2016Pack: Pack = {
  regime: russia2016,
  folder: 'ru-2016',
  facilities: [{ year: 2025, facility: everything }],
  receivers: [],
  place: {
    territory: 'RU-ARK',
    category: 'I',
    ruledOut: ['kvo', 'kod', 'kpo'],
    readings: { background: quantity('6 mg/l'), 'allowed-increase': quantity('0.25 mg/l') },
  },
  isMissing: (name) => missing.has(name),
  nameOf: (factor, { where }) => {
    if (factor === 'knd') return 'knd: technological norm after BAT';
    return where?.circumstance === 'plan-not-met' ? `${factor}: plan not met` : `${factor}: until 2019`;
  },
  nameOfPrice: before,
};
