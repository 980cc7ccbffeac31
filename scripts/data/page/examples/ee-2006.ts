// The law of arithmetic that the Estonian charge breaks, in words with numbers of `assess`.
import type { FacilityData } from '../../../../src/model/facility.ts';
import { estonia2006 } from '../../../../src/regimes/ee-2006/estonia2006.ts';
import type { Pack } from '../pack.ts';
import { due } from './due.ts';

type ReleaseData = FacilityData['releases'][number];

const quarters = (charge: string, pollutant: string, ...periods: readonly string[]): string =>
  due(estonia2006, 2027, {
    territory: 'EE',
    ruledOut: ['unprotected-groundwater', 'sensitive-recipient', 'deep-sea-outfall'],
    releases: periods.map(
      (period): ReleaseData => ({
        id: period,
        charge,
        pollutant,
        period,
        amount: '60 t',
        norms: charge.startsWith('waste') ? { limit: '100 t/yr' } : { permissible: '100 t/yr' },
        outlet: 'one',
      }),
    ),
  });
const shared = (charge: string, pollutant: string, words: string, first: string, second: string): string =>
  `60 t of ${words} in a quarter, with a norm of 100 t a year, cost ${quarters(charge, pollutant, first)}. Two such quarters cost ` +
  `${quarters(charge, pollutant, first, second)}: the second finds 40 t of the norm, and 20 t are above it.`;

export const examples: NonNullable<Pack['examples']> = {
  air: { additive: () => shared('air', 'carbon-monoxide', 'carbon monoxide', '2027-Q1', '2027-Q2') },
  'carbon-dioxide': { additive: () => shared('carbon-dioxide', 'carbon-dioxide', 'carbon dioxide', '2027-Q1', '2027-Q2') },
  water: { additive: () => shared('water', 'suspended-solids', 'suspended solids', '2027-Q1', '2027-Q2') },
  waste: { additive: () => shared('waste', 'hazardous-waste', 'hazardous waste', '2027-Q1', '2027-Q2') },
  'waste-energy': { additive: () => shared('waste-energy', 'mixed-municipal-waste', 'mixed municipal waste', '2027-Q1', '2027-Q2') },
};
