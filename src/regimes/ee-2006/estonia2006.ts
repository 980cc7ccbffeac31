import type { Regime } from '../../model/regime.ts';
import { air, carbonDioxide, energy, ph, waste, water } from './charges.ts';
import { circumstances, readings } from './circumstances.ts';
import { notModelled } from './notModelled.ts';
import { territories } from './places.ts';
import { pollutants } from './tables/pollutants.ts';
import { roundingSteps } from './tables/rounding.ts';
import { sources } from './tables/sources.ts';

/**
 * Estonia, Environmental Charges Act: emissions, discharges, waste, by tonne and quarter, in kroons from 2006 and in euros
 * from 2011, with the rates that the act foresees until 2027. Within the permit the place of the source (until 2015), the
 * recipient and compliance change the rate; above it the rate itself is multiplied, and without a permit by more.
 *
 * The payment of a quarter is rounded: to whole kroons until 2010, to ten cents in the first quarter of 2011, then to cents.
 *
 * @see Keskkonnatasude seadus, §§ 14-31. Read in the consolidated texts from 1 January 2006 to 1 July 2026.
 *
 * @example
 * ```ts
 * import { assess } from 'polluter-pays';
 * import { estonia2006 } from 'polluter-pays/regimes/ee-2006';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const town = parseFacility({
 *   id: 'town', territory: 'EE',
 *   circumstances: ['sensitive-recipient', 'all-limits-met'], ruledOut: ['unprotected-groundwater', 'deep-sea-outfall'],
 *   releases: [{
 *     id: 'phosphorus', charge: 'water', pollutant: 'total-phosphorus', period: '2026-Q1', amount: '0.5 t', norms: { permissible: '0.6 t' },
 *   }],
 * });
 * // 0.5 × 18272 × 1.5 × 0.5
 * assess(town, estonia2006, { year: 2026 }).payable.amount.toFixed(2) // => '6852.00'
 * ```
 */
export const estonia2006: Regime<'EEK' | 'EUR'> = {
  id: 'ee-2006',
  status: 'law',
  title: { en: 'Estonia, Environmental Charges Act: pollution charge', ru: 'Эстония, закон об экологических сборах: плата за загрязнение' },
  from: '2006-01-01',
  asOf: '2026-07-01',
  notModelled,
  currency: [
    { code: 'EEK', until: '2010' },
    { code: 'EUR', from: '2011' },
  ],
  sources,
  circumstances,
  readings,
  territories,
  pollutants,
  charges: { air, 'carbon-dioxide': carbonDioxide, water, ph, waste, 'waste-energy': energy },
  settle: [{ kind: 'round', at: 'period', mode: 'half-up', to: { rows: roundingSteps } }],
};
