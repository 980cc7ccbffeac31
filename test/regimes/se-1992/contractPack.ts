import type { Facility } from '../../../src/model/facility.ts';
import { sweden1992 } from '../../../src/regimes/se-1992/index.ts';
import { plant } from '../../constructed.ts';
import type { Pack } from '../../contract/packs.ts';

// Two boilers, one of them too small to be in.
const everything: Facility = plant(
  [
    { id: 'large', charge: 'nox', pollutant: 'nitrogen-oxides-as-nitrogen-dioxide', amount: '30000.7 kg', installation: 'large' },
    { id: 'small', charge: 'nox', pollutant: 'nitrogen-oxides-as-nitrogen-dioxide', amount: '900 kg', installation: 'small' },
  ],
  {
    territory: 'SE',
    installations: [
      { id: 'large', outputs: [{ product: 'useful-energy', amount: '100000 MWh' }] },
      { id: 'small', outputs: [{ product: 'useful-energy', amount: '24999 MWh' }] },
    ],
  },
);

/** Sweden under the contract of every regime: one payer alone, whose refund is not settled. */
export const swedenPack: Pack = {
  regime: sweden1992,
  folder: 'se-1992',
  facilities: [{ year: 2010, facility: everything }],
  receivers: [],
  place: { territory: 'SE' },
  years: [1992, 1994, 1997, 2007, 2008, 2013],
  isMissing: () => false,
  nameOf: (factor) => factor,
  nameOfPrice: (charge, pollutant) => `${charge} ${pollutant}`,
};
