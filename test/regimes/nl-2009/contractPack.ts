import { missing } from '../../../scripts/data/nl-2009.ts';
import type { Facility } from '../../../src/model/facility.ts';
import { quantity } from '../../../src/quantity/quantity.ts';
import { netherlands2009 } from '../../../src/regimes/nl-2009/index.ts';
import { plant } from '../../constructed.ts';
import type { Pack } from '../../contract/packs.ts';

const whats = new Set(missing.map(({ what }) => what));
const unit = { medium: 'water', pollutant: 'pollution-unit-netherlands' } as const;

// Every way to count a unit but by measurement.
const town: Facility = plant(
  [
    { ...unit, id: 'counted', charge: 'units', amount: '12.34 unit' },
    { ...unit, id: 'works', charge: 'intake', class: '8', amount: '10000.5 m3' },
    { ...unit, id: 'shop', charge: 'small', amount: '1 piece', readings: { intake: '44.9 m3' } },
    { ...unit, id: 'inn', charge: 'small', amount: '2 piece', readings: { intake: '218 m3' } },
    { ...unit, id: 'families', charge: 'household', amount: '40 piece' },
    { ...unit, id: 'singles', charge: 'household', amount: '0 piece', circumstances: ['one-person'] },
  ],
  { id: 'town', territory: 'NL-noorderzijlvest' },
);
const mill: Facility = plant(
  [
    { id: 'cod', charge: 'measured', pollutant: 'cod', amount: '180 t' },
    { id: 'nitrogen', charge: 'measured', pollutant: 'reduced-nitrogen', amount: '3 t' },
    { id: 'cadmium', charge: 'measured', pollutant: 'cadmium', amount: '1.5 kg' },
  ],
  { id: 'mill', territory: 'NL-hunze-en-aas' },
);

/** The Netherlands under the contract of every regime. */
export const netherlandsPack: Pack = {
  regime: netherlands2009,
  folder: 'nl-2009',
  facilities: [
    { year: 2023, facility: town },
    { year: 2022, facility: mill, minimumConfidence: 'memory' },
  ],
  receivers: [],
  place: { territory: 'NL-noorderzijlvest', class: '8', readings: { intake: quantity('100 m3') } },
  years: [2000, 2010, 2012, 2020, 2022, 2023, 2024],
  isMissing: (name) => whats.has(name),
  nameOf: () => 'definition of a pollution unit',
  nameOfPrice: () => 'tariffs of other years',
};
