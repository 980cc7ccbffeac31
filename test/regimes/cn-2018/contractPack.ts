import { missing } from '../../../scripts/data/cn-2018.ts';
import type { Facility } from '../../../src/model/facility.ts';
import { quantity } from '../../../src/quantity/quantity.ts';
import { china2018 } from '../../../src/regimes/cn-2018/china2018.ts';
import { china2018Variants } from '../../../src/regimes/cn-2018/variants.ts';
import { plant } from '../../constructed.ts';
import type { Pack } from '../../contract/packs.ts';

const whats = new Set(missing.map(({ what }) => what));
const month = { period: '2019-04', outlet: 'outlet' } as const;

// Every charge at once: lines passed over, a reduction, classes, a balance, an exemption.
const everything: Facility = plant(
  [
    {
      ...month,
      id: 'so2',
      charge: 'air',
      pollutant: 'sulphur-dioxide',
      amount: '123.45 kg',
      readings: { concentration: '100 mg/m3', standard: '200 mg/m3' },
      circumstances: ['within-standard-all-month'],
    },
    { ...month, id: 'nox', charge: 'air', pollutant: 'nitrogen-oxides', amount: '0.2 t' },
    { ...month, id: 'dust', charge: 'air', pollutant: 'general-dust', amount: '700 kg' },
    { ...month, id: 'co', charge: 'air', pollutant: 'carbon-monoxide', amount: '20 kg' },
    { ...month, id: 'cod', charge: 'water', pollutant: 'cod', amount: '100 kg' },
    { ...month, id: 'bod', charge: 'water', pollutant: 'bod-5', amount: '20 kg' },
    { ...month, id: 'ph', charge: 'water', pollutant: 'ph', amount: '24.5 t', readings: { ph: '4.2 pH' } },
    {
      ...month,
      id: 'colour',
      charge: 'water',
      pollutant: 'colour',
      amount: '24.5 t',
      readings: { colour: '320 unit', 'colour-standard': '80 unit' },
    },
    { ...month, id: 'sewage', charge: 'water', pollutant: 'suspended-solids', amount: '7 kg', circumstances: ['exempt'] },
    { ...month, id: 'pigs', charge: 'small', pollutant: 'pigs', amount: '600 head', readings: { stock: '600 head' } },
    { ...month, id: 'few-pigs', charge: 'small', pollutant: 'pigs', amount: '60 head', readings: { stock: '60 head' } },
    { ...month, id: 'tailings', charge: 'waste', pollutant: 'tailings', readings: { generated: '1000.5 t', used: '300 t' } },
    {
      ...month,
      id: 'night',
      charge: 'noise',
      pollutant: 'industrial-noise',
      amount: '1 month',
      readings: { level: '60 dB', 'level-limit': '55 dB' },
      circumstances: ['few-days'],
    },
  ],
  { territory: 'CN-HN', ruledOut: ['few-days', 'long-boundary'] },
);

const china: Omit<Pack, 'regime'> = {
  folder: 'cn-2018',
  facilities: [{ year: 2019, facility: everything }],
  receivers: [],
  place: {
    territory: 'CN-HN',
    ruledOut: ['few-days', 'long-boundary'],
    readings: {
      ph: quantity('5 pH'),
      coliform: quantity('900 unit/l'),
      'coliform-standard': quantity('500 unit/l'),
      stock: quantity('9000 head'),
      beds: quantity('30 bed'),
      level: quantity('60 dB'),
      'level-limit': quantity('55 dB'),
    },
  },
  years: [2018, 2019, 2025],
  isMissing: (name) => whats.has(name),
  nameOf: (factor) => factor,
  nameOfPrice: (charge, pollutant) => `${charge}: ${pollutant}`,
};

/** China and its variants under the contract of every regime. */
export const chinaPacks: readonly Pack[] = [china2018, ...Object.values(china2018Variants)].map((regime) => ({ ...china, regime }));
