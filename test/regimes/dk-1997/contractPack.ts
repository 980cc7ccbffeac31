import { missing } from '../../../scripts/data/dk-1997.ts';
import type { Facility } from '../../../src/model/facility.ts';
import { quantity } from '../../../src/quantity/quantity.ts';
import { denmark1997 } from '../../../src/regimes/dk-1997/index.ts';
import { plant } from '../../constructed.ts';
import type { Pack } from '../../contract/packs.ts';

const whats = new Set(missing.map(({ what }) => what));

const works: Facility = plant(
  [
    {
      id: 'nitrogen',
      charge: 'substances',
      pollutant: 'total-nitrogen',
      period: '2024-Q1',
      amount: '123456.7 m3',
      readings: { concentration: '6.25 mg/l' },
    },
    {
      id: 'phosphorus',
      charge: 'substances',
      pollutant: 'total-phosphorus',
      period: '2024-Q1',
      amount: '123456.7 m3',
      readings: { concentration: '310 ug/l' },
    },
    {
      id: 'village',
      charge: 'standard',
      pollutant: 'wastewater',
      class: 'MB',
      period: '2024',
      amount: '3210 m3',
      circumstances: ['household-share'],
    },
    {
      id: 'dairy',
      charge: 'small',
      pollutant: 'wastewater',
      class: 'other',
      period: '2024',
      amount: '777 m3',
      circumstances: ['small-industrial'],
    },
  ],
  { id: 'works', territory: 'DK' },
);

/** Denmark under the contract of every regime. */
export const denmarkPack: Pack = {
  regime: denmark1997,
  folder: 'dk-1997',
  facilities: [{ year: 2024, facility: works }],
  receivers: [],
  place: {
    territory: 'DK',
    class: 'infiltration',
    circumstances: ['household-share', 'small-industrial'],
    readings: { concentration: quantity('5 mg/l') },
  },
  years: [1997, 1998, 2013, 2014, 2015, 2020, 2021, 2024, 2025],
  isMissing: (name) => whats.has(name),
  nameOf: (factor) => factor,
  nameOfPrice: (charge) => (charge === 'substances' ? 'rates of 1997' : 'standard rates before October 2014'),
};
