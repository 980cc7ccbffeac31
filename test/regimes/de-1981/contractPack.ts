import { missing } from '../../../scripts/data/de-1981.ts';
import type { Facility } from '../../../src/model/facility.ts';
import { quantity } from '../../../src/quantity/quantity.ts';
import { germany1981 } from '../../../src/regimes/de-1981/germany1981.ts';
import { germany1981Variants } from '../../../src/regimes/de-1981/variants.ts';
import { plant } from '../../constructed.ts';
import type { Pack } from '../../contract/packs.ts';

const whats = new Set(missing.map(({ what }) => what));

// Every charge at once: a raise, a forgiven check, a background, free loads, an exemption; no offset, which no price book knows.
const everything: Facility = plant(
  [
    {
      id: 'cod',
      charge: 'wastewater',
      pollutant: 'cod',
      amount: '500000 m3',
      readings: { value: '90 mg/l', background: '7.5 mg/l' },
      circumstances: ['state-of-the-art'],
    },
    {
      id: 'phosphorus',
      charge: 'wastewater',
      pollutant: 'total-phosphorus',
      amount: '500000 m3',
      readings: { value: '4 mg/l', checks: [{ on: '2014-03-05', value: '4.51 mg/l' }] },
    },
    { id: 'lead', charge: 'wastewater', pollutant: 'lead', amount: '40000 m3', readings: { value: '0.06 mg/l' } },
    { id: 'eggs', charge: 'toxicity', pollutant: 'fish-egg-toxicity', amount: '12345 m3', readings: { gei: '3 unit' } },
    { id: 'clean', charge: 'toxicity', pollutant: 'fish-egg-toxicity', amount: '12345 m3', readings: { gei: '2 unit' } },
    { id: 'roofs', charge: 'rainwater', pollutant: 'rainwater-by-inhabitants', amount: '1234 inhabitant' },
    {
      id: 'yard',
      charge: 'rainwater-by-area',
      pollutant: 'rainwater-by-paved-area',
      amount: '4.7 ha',
      readings: { 'paved-area': '4.7 ha' },
    },
    { id: 'house', charge: 'small', pollutant: 'small-household-discharges', amount: '5 inhabitant' },
    { id: 'good-house', charge: 'small', pollutant: 'small-household-discharges', amount: '3 inhabitant', circumstances: ['rules-met'] },
    { id: 'gravel', charge: 'wastewater', pollutant: 'cod', amount: '900 m3', readings: { value: '90 mg/l' }, circumstances: ['exempt'] },
  ],
  {
    territory: 'DE-ST',
    ruledOut: ['state-of-the-art', 'rules-met'],
  },
);

const germany: Omit<Pack, 'regime'> = {
  folder: 'de-1981',
  facilities: [{ year: 2014, facility: everything }],
  receivers: [],
  place: { territory: 'DE-ST', ruledOut: ['state-of-the-art', 'rules-met'], readings: { 'paved-area': quantity('4 ha') } },
  years: [1981, 1990, 1991, 1998, 2001, 2002, 2014],
  isMissing: (name) => whats.has(name),
  nameOf: (factor, { where }) => (factor === 'state-of-the-art' && where ? 'reduction for the state of the art before 1999' : factor),
  nameOfPrice: () => 'damage units of rainwater and small discharges, 1981 to 1990',
};

/** Germany and its variants under the contract of every regime. */
export const germanyPacks: readonly Pack[] = [germany1981, ...Object.values(germany1981Variants)].map((regime) => ({ ...germany, regime }));
