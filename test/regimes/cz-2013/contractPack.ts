import type { Facility } from '../../../src/model/facility.ts';
import { quantity } from '../../../src/quantity/quantity.ts';
import { czechia2013 } from '../../../src/regimes/cz-2013/index.ts';
import { plant } from '../../constructed.ts';
import type { Pack } from '../../contract/packs.ts';

const level = (percent: string) => ({ concentration: `${percent} mg/m3`, 'bat-level': '100 mg/m3' }) as const;

// No exemption here, which no price book knows. A step of the ladder each, one free, one modernised; the sum is rounded up.
const everything: Facility = plant(
  [
    { id: 'dust', medium: 'air', pollutant: 'total-particulate-matter', amount: '12.345 t', readings: level('55') as never },
    { id: 'so2', medium: 'air', pollutant: 'sulphur-dioxide', amount: '80.5 t', readings: level('95') as never },
    { id: 'nox', medium: 'air', pollutant: 'nitrogen-oxides', amount: '210.25 t', readings: level('49') as never },
    {
      id: 'voc',
      medium: 'air',
      pollutant: 'volatile-organic-compounds',
      amount: '8 t',
      readings: level('95') as never,
      circumstances: ['modernised'],
    },
  ],
  { id: 'large', territory: 'CZ' },
);

/** Czechia under the contract of every regime. */
export const czechiaPack: Pack = {
  regime: czechia2013,
  folder: 'cz-2013',
  facilities: [{ year: 2021, facility: everything }],
  receivers: [],
  place: { territory: 'CZ', readings: { concentration: quantity('95 mg/m3'), 'bat-level': quantity('100 mg/m3') } },
  years: [2013, 2016, 2017, 2018, 2019, 2020, 2021, 2025],
  isMissing: () => false,
  nameOf: (factor) => factor,
  nameOfPrice: (charge, pollutant) => `${charge} ${pollutant}`,
};
