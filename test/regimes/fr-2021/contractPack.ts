import { missing } from '../../../scripts/data/fr-2021.ts';
import type { Facility } from '../../../src/model/facility.ts';
import { quantity } from '../../../src/quantity/quantity.ts';
import { france2021 } from '../../../src/regimes/fr-2021/index.ts';
import { plant, receiver } from '../../constructed.ts';
import type { Pack } from '../../contract/packs.ts';

const whats = new Set(missing.map(({ what }) => what));
const moselle = receiver({ id: 'moselle', medium: 'water', keys: { basin: 'rhin-meuse' } });

// Both charges: a threshold met by two stacks together, one missed, a substance without one, an emission that states itself below.
const works: Facility = plant(
  [
    { id: 'sox', charge: 'air', pollutant: 'sulphur-oxides-and-other-sulphur-compounds', amount: '412.75 t' },
    { id: 'dust-a', charge: 'air', pollutant: 'total-particulate-matter', period: '2022-Q1', amount: '3.2 t' },
    { id: 'dust-b', charge: 'air', pollutant: 'total-particulate-matter', period: '2022-Q3', amount: '4.1 t' },
    { id: 'lead', charge: 'air', pollutant: 'lead', amount: '150 kg' },
    { id: 'benzene', charge: 'air', pollutant: 'benzene', amount: '120 kg', circumstances: ['below-threshold'] },
    { id: 'solids', charge: 'water', pollutant: 'suspended-solids', amount: '20 t', readings: { 'peak-month': '3000 kg' } },
    {
      id: 'toxicity',
      charge: 'water',
      pollutant: 'acute-toxicity',
      amount: '90000 unit',
      readings: { 'peak-month-toxicity': '12000 unit' },
      circumstances: ['groundwater'],
    },
    {
      id: 'salts',
      charge: 'water',
      pollutant: 'dissolved-salts-by-conductivity',
      amount: '4000 unit',
      readings: { 'peak-month-salts': '400 unit' },
    },
  ].map((release) => ({ ...release, receiver: 'moselle' }) as never),
  { id: 'works', territory: 'FR-57', circumstances: ['authorised-or-registered'] },
);

// What has thresholds that are remembered only.
const plating: Facility = plant(
  [
    { id: 'cadmium', charge: 'water', pollutant: 'cadmium', amount: '6 kg', readings: { 'peak-month': '1 kg' } },
    { id: 'zinc', charge: 'water', pollutant: 'zinc', amount: '30 kg', readings: { 'peak-month': '2 kg' } },
    { id: 'cod', charge: 'water', pollutant: 'cod', amount: '8 t', readings: { 'peak-month': '900 kg' } },
  ].map((release) => ({ ...release, receiver: 'moselle' }) as never),
  { id: 'plating', territory: 'FR-57' },
);

/** France under the contract of every regime. */
export const francePack: Pack = {
  regime: france2021,
  folder: 'fr-2021',
  facilities: [
    { year: 2022, facility: works },
    { year: 2020, facility: plating, minimumConfidence: 'memory' },
  ],
  receivers: [moselle],
  place: {
    territory: 'FR-57',
    circumstances: ['authorised-or-registered'],
    readings: { 'peak-month': quantity('1 kg') },
    receiverOf: (charge) => (charge === 'water' ? 'moselle' : undefined),
  },
  years: [2009, 2012, 2013, 2014, 2018, 2019, 2021, 2022, 2023, 2024, 2025],
  isMissing: (name) => whats.has(name),
  nameOf: (of) => (of === 'threshold' ? 'thresholds of COD, BOD5, nitrogen, phosphorus, METOX and AOX' : of),
  nameOfPrice: (charge) => (charge === 'air' ? 'rates of emissions, other years' : 'rates of discharges, other basins and years'),
};
