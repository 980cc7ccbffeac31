import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Facility } from '../../../src/model/facility.ts';
import { spain2003 } from '../../../src/regimes/es-2003/index.ts';
import { plant } from '../../constructed.ts';
import type { Pack } from '../../contract/packs.ts';

const rows = parse(readFileSync(new URL('../../../src/regimes/es-2003/missing.csv', import.meta.url), 'utf8'), {
  columns: true,
}) as readonly { readonly what: string }[];
const whats = new Set(rows.map(({ what }) => what));

const everything: Facility = plant(
  [
    {
      id: 'sewage',
      medium: 'water',
      pollutant: 'urban-wastewater',
      class: '2000-9999',
      amount: '500000 m3',
      circumstances: ['adequate-treatment'],
    },
    {
      id: 'works',
      medium: 'water',
      pollutant: 'industrial-wastewater',
      class: 'hazardous',
      amount: '365000 m3/yr',
      period: '2020-01-01/2020-03-01',
    },
  ],
  { territory: 'ES', circumstances: ['category-1-zone', 'category-2-zone'], ruledOut: ['adequate-treatment'] },
);

/** Spain under the contract of every regime. */
export const spainPack: Pack = {
  regime: spain2003,
  folder: 'es-2003',
  facilities: [{ year: 2020, facility: everything }],
  receivers: [],
  place: { territory: 'ES', class: '2000-9999', circumstances: ['adequate-treatment'], ruledOut: ['category-1-zone', 'category-2-zone'] },
  years: [2003, 2013, 2014, 2020],
  isMissing: (name) => whats.has(name),
  nameOf: (factor) => factor,
  // The place has the class of a town: what class an industry has, the table of activities says.
  nameOfPrice: (_, pollutant, year) =>
    year >= 2014 && pollutant === 'industrial-wastewater' ? 'table of activities (CNAE) by class' : 'basic prices of 2003 to 2013',
};
