// The law of arithmetic that the Flemish levy breaks, in words with numbers of `assess`.
import type { FacilityData } from '../../../../src/model/facility.ts';
import { flanders2002 } from '../../../../src/regimes/be-flanders-2002/index.ts';
import type { Pack } from '../pack.ts';
import { due } from './due.ts';

type Part = readonly [units: `${number} unit`, credit: `${number} unit`];

const owed = (...parts: readonly Part[]): string =>
  due(flanders2002, 2015, {
    territory: 'BE-VLG',
    releases: parts.map(([units, credit], at): FacilityData['releases'][number] => ({
      id: `part-${at}`,
      medium: 'water',
      pollutant: 'pollution-unit-flanders',
      class: 'surface',
      readings: { units, 'treatability-credit': credit },
      circumstances: ['with-deductions'],
    })),
  });

export const examples: NonNullable<Pack['examples']> = {
  water: {
    additive: () =>
      `100 units cost ${owed(['100 unit', '0 unit'])}, 100 units with 150 taken off ${owed(['100 unit', '150 unit'])}; as one release, 200 units with 150 taken off cost ` +
      `${owed(['200 unit', '150 unit'])}: a balance never falls below zero.`,
  },
};
