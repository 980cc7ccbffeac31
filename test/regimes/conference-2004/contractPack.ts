import { conference2004 } from '../../../src/regimes/conference-2004/conference2004.ts';
import { conference2004Variants } from '../../../src/regimes/conference-2004/variants.ts';
import type { Pack } from '../../contract/packs.ts';
import { everything, russian } from '../ru-2003/contractPack.ts';

// The strict variant refuses the examples, which know no capacity for some of their releases.
const inKnownPlaces = everything.releases
  .filter(({ charge }) => charge !== 'stationary')
  .concat(everything.releases.filter(({ charge }) => charge === 'stationary').map((release) => ({ ...release, receiver: 'air' })));

/** The proposal and its variants under the contract of every regime. */
export const conferencePacks: readonly Pack[] = [
  { ...russian, regime: conference2004, folder: 'conference-2004' },
  ...Object.entries(conference2004Variants).map(([variant, regime]) => ({
    ...russian,
    regime,
    folder: 'conference-2004',
    // Rates and indices are those of the proposal, and roots take time.
    years: [2009],
    ...(variant === 'strict' && { facilities: [{ year: 2006, facility: { ...everything, releases: inKnownPlaces } }] }),
  })),
];
