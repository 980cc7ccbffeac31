import type { Charge } from '../../model/regime.ts';
import { stationary as lawStationary, water as lawWater } from '../ru-2003/charges.ts';
import { index, suspendedSolids } from '../ru-2003/factors.ts';
import { bat, byAirTable, byCapacity, byWaterTable, place, weight } from './factors.ts';

const terms = {
  // Every band is priced from the rate within the norm; the weight does the rest.
  pricedAs: { technological: 'permissible', temporary: 'permissible', exceedance: 'permissible' },
  split: {
    kind: 'ladder',
    policy: 'capacity-wins',
    takes: 'norms',
    withoutNorms: 'problem',
    fill: 'cumulative',
    technological: { shared: 'norm', evidence: 'bat' },
  },
} as const satisfies Pick<Charge, 'pricedAs' | 'split'>;

/** Emissions of stationary sources: capacity for the regional table, technological rates for the privilege. @internal */
export const stationary: Charge = {
  ...lawStationary,
  ...terms,
  factors: [weight, { ...place, of: [byCapacity, byAirTable] }, bat, index],
};

/** Discharges: capacity for the basin table; the coefficient of suspended solids stays, because it defines the unit. @internal */
export const water: Charge = {
  ...lawWater,
  ...terms,
  factors: [weight, { ...place, of: [byCapacity, byWaterTable] }, suspendedSolids, bat, index],
};
