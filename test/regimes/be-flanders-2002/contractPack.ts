import type { Facility } from '../../../src/model/facility.ts';
import { quantity } from '../../../src/quantity/quantity.ts';
import { flanders2002 } from '../../../src/regimes/be-flanders-2002/index.ts';
import { plant } from '../../constructed.ts';
import type { Pack } from '../../contract/packs.ts';

const pollutant = 'pollution-unit-flanders';

// Every measure, both classes, circular water.
const brewery: Facility = plant(
  [
    { id: 'n1', charge: 'water', pollutant, class: 'surface', amount: '1234.5 unit' },
    {
      id: 'n2',
      charge: 'water',
      pollutant,
      class: 'sewer',
      amount: '80000 m3',
      readings: { coefficient: '0.00025 unit/m3' },
      circumstances: ['lump-sum'],
    },
    {
      id: 'n3',
      charge: 'water',
      pollutant,
      class: 'surface',
      readings: { units: '90 unit', 'intake-units': '12.5 unit', 'treatability-credit': '7 unit' },
      circumstances: ['with-deductions'],
    },
    { id: 'again', charge: 'water', pollutant, class: 'surface', amount: '40 unit', circumstances: ['circular-water'] },
  ],
  { id: 'brewery', territory: 'BE-VLG' },
);

/** Flanders under the contract of every regime. */
export const flandersPack: Pack = {
  regime: flanders2002,
  folder: 'be-flanders-2002',
  facilities: [{ year: 2024, facility: brewery }],
  receivers: [],
  place: { territory: 'BE-VLG', class: 'surface', readings: { coefficient: quantity('0.001 unit/m3') } },
  years: [2001, 2004, 2005, 2014, 2015, 2024],
  isMissing: () => false,
  nameOf: (factor) => factor,
  nameOfPrice: (charge, name) => `${charge} ${name}`,
};
