import { missing } from '../../../scripts/data/ua-1999.ts';
import type { Facility } from '../../../src/model/facility.ts';
import { quantity } from '../../../src/quantity/quantity.ts';
import { ukraine1999 } from '../../../src/regimes/ua-1999/index.ts';
import { plant, receiver } from '../../constructed.ts';
import type { Pack } from '../../contract/packs.ts';

const whats = new Set(missing.map(({ what }) => what));

// Everything of the tax that is not graded memory: a substance by its class, one by its permissible concentration, one without.
const works: Facility = plant(
  [
    { id: 'nox', charge: 'air', pollutant: 'nitrogen-oxides', period: '2012-Q1', amount: '123.456 t' },
    { id: 'nox-later', charge: 'air', pollutant: 'nitrogen-oxides', period: '2012-Q2', amount: '0 t' },
    { id: 'other', charge: 'air', pollutant: 'ua-air-hazard-class-3', period: '2012', amount: '0.75 t' },
    { id: 'bod', charge: 'water', pollutant: 'bod-5', period: '2012-Q3', amount: '40.1 t' },
    {
      id: 'zinc',
      charge: 'water',
      pollutant: 'ua-water-by-permissible-concentration',
      period: '2012-Q3',
      amount: '12 kg',
      readings: { 'permissible-concentration': '1 mg/l' },
    },
    { id: 'unknown', charge: 'water', pollutant: 'ua-water-without-permissible-concentration', period: '2012-Q4', amount: '3 kg' },
  ],
  { id: 'works', territory: 'UA', ruledOut: ['pond-or-lake'] },
);

// The charge, with norms of 2009, in a large industrial centre, and a landfill: the multiple and the place of disposal are remembered.
const centre = receiver({ id: 'centre', medium: 'air', keys: { population: '500.1-1000', function: 'industrial-centre' } });
const mill: Facility = plant(
  [
    {
      id: 'so2',
      charge: 'air-until-2010',
      pollutant: 'sulphur-dioxide',
      period: '2009-Q2',
      amount: '310.5 t',
      norms: { permissible: '300 t', temporary: '305 t' },
      receiver: 'centre',
    },
  ],
  { id: 'mill', territory: 'UA' },
);

const landfill: Facility = plant(
  [
    {
      id: 'sludge',
      charge: 'waste',
      pollutant: 'waste-class-2',
      period: '2011-Q4',
      amount: '7.5 t',
      circumstances: ['open-landfill', 'near-settlement'],
    },
    { id: 'rock', charge: 'waste', pollutant: 'waste-class-4-non-toxic-mining', period: '2011', amount: '90000 t' },
  ],
  { id: 'landfill', territory: 'UA', ruledOut: ['open-landfill', 'near-settlement'] },
);

/** Ukraine under the contract of every regime. */
export const ukrainePack: Pack = {
  regime: ukraine1999,
  folder: 'ua-1999',
  facilities: [
    { year: 2012, facility: works },
    { year: 2009, facility: mill, minimumConfidence: 'memory' },
    { year: 2011, facility: landfill, minimumConfidence: 'memory' },
  ],
  receivers: [centre],
  place: {
    territory: 'UA',
    ruledOut: ['pond-or-lake', 'open-landfill', 'near-settlement'],
    readings: { 'permissible-concentration': quantity('0.001 mg/l') },
    receiverOf: (charge) => (charge === 'air-until-2010' ? 'centre' : undefined),
  },
  years: [1999, 2005, 2006, 2008, 2009, 2010, 2011, 2012, 2013],
  isMissing: (name) => whats.has(name),
  nameOf: (factor) =>
    ({ 'over-limit': 'multiple above the limit', 'place-of-disposal': 'coefficient by place of disposal' })[factor] ?? factor,
  nameOfPrice: (charge, pollutant, year) => {
    if (charge !== 'air-until-2010')
      return year === 2011 && pollutant.startsWith('ua-water')
        ? 'rates of 2011 by concentration above 0.001 mg/l and without one'
        : 'rates from 4 January 2013';
    if (year === 2006 || year === 2007) return 'norms, 2006 and 2007';
    return year === 2010 ? 'norms, 2010' : 'norms, 2008 and 2009, of other substances';
  },
};
