import { missing } from '../../../scripts/data/ee-2006.ts';
import type { Facility } from '../../../src/model/facility.ts';
import { quantity } from '../../../src/quantity/quantity.ts';
import { estonia2006 } from '../../../src/regimes/ee-2006/index.ts';
import { plant } from '../../constructed.ts';
import type { Pack } from '../../contract/packs.ts';

const whats = new Set(missing.map(({ what }) => what));
const inland = ['unprotected-groundwater', 'sensitive-recipient', 'deep-sea-outfall'];

// In kroons: a town, a norm per year, no permit, a bad landfill, acid water.
const works: Facility = plant(
  [
    { id: 'so2', charge: 'air', pollutant: 'sulphur-dioxide', period: '2008-Q1', amount: '12.345 t', norms: { permissible: '20 t/yr' } },
    { id: 'so2-later', charge: 'air', pollutant: 'sulphur-dioxide', period: '2008-Q2', amount: '9.5 t', norms: { permissible: '20 t/yr' } },
    { id: 'metals', charge: 'air', pollutant: 'heavy-metals', period: '2008-Q2', amount: '3.3 kg', norms: 'no-permit' },
    { id: 'co2', charge: 'carbon-dioxide', pollutant: 'carbon-dioxide', period: '2008-Q1', amount: '8000 t' },
    { id: 'acid', charge: 'ph', pollutant: 'ph', period: '2008-Q3', amount: '1234.5 m3', readings: { 'ph-excess': '0.37 unit' } },
    {
      id: 'semicoke',
      charge: 'waste',
      pollutant: 'oil-shale-semicoke',
      period: '2008-Q4',
      amount: '900 t',
      norms: { limit: '800 t' },
      circumstances: ['landfill-below-requirements'],
    },
  ],
  { id: 'works', territory: 'EE-321' },
);

// In euros, with the lists of 2024 and 2026: an outlet that meets its limits, one that does not, oil in the sea, waste burnt for energy.
const town: Facility = plant(
  [
    { id: 'dust', charge: 'air', pollutant: 'pm-10', period: '2026-Q3', amount: '4.321 t', norms: { permissible: '4 t' } },
    {
      id: 'co2',
      charge: 'carbon-dioxide',
      pollutant: 'carbon-dioxide',
      period: '2026-Q3',
      amount: '1000 t',
      circumstances: ['in-emissions-trading'],
    },
    {
      id: 'phosphorus',
      charge: 'water',
      pollutant: 'total-phosphorus',
      period: '2026-Q3',
      amount: '0.123 t',
      norms: { permissible: '0.2 t' },
      circumstances: ['all-limits-met', 'sensitive-recipient'],
    },
    {
      id: 'oil',
      charge: 'water',
      pollutant: 'petroleum-products',
      period: '2026-Q3',
      amount: '17 kg',
      norms: 'no-permit',
      circumstances: ['into-the-sea'],
    },
    {
      id: 'burnt',
      charge: 'waste-energy',
      pollutant: 'mixed-municipal-waste',
      period: '2026-Q3',
      amount: '77.7 t',
      norms: { limit: '80 t' },
    },
  ],
  { id: 'town', territory: 'EE', ruledOut: inland },
);

/** Estonia under the contract of every regime. */
export const estoniaPack: Pack = {
  regime: estonia2006,
  folder: 'ee-2006',
  facilities: [
    { year: 2008, facility: works },
    { year: 2026, facility: town },
  ],
  receivers: [],
  place: { territory: 'EE', ruledOut: inland, readings: { 'ph-excess': quantity('0.5 unit') } },
  // In the second quarter of 2009 the rate of one item changes within the quarter.
  years: [2006, 2008, 2010, 2011, 2013, 2016, 2017, 2020, 2024, 2026, 2027],
  isMissing: (name) => whats.has(name),
  nameOf: (factor) => factor,
  nameOfPrice: (charge, pollutant) =>
    charge === 'carbon-dioxide'
      ? 'carbon dioxide above allowances from 2019-01-01'
      : charge === 'waste'
        ? 'items of waste of another list'
        : pollutant.startsWith('nitrogen-oxides')
          ? 'nitrogen oxides by the basis of the act'
          : 'items of air that are listed from 2024-07-01',
};
