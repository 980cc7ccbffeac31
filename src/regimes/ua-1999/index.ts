import type { Regime } from '../../model/regime.ts';
import { air, airUntil2010, waste, water } from './charges.ts';
import { circumstances, readings } from './circumstances.ts';
import { notModelled } from './notModelled.ts';
import { pollutants } from './tables/pollutants.ts';
import { sources } from './tables/sources.ts';

/**
 * Ukraine: the pollution charge of 1999 to 2010 on emissions, and the environmental tax from 2011 on emissions, discharges and
 * waste, in hryvnias per tonne. The charge knows limits, and two factors of the settlement, which the territory says under
 * `keys`: `population` and `function`. The tax knows neither; it began at half of its rates. Rates are known to
 * 3 January 2013, a few to the end of that year. Nothing is rounded: no rule was seen.
 *
 * @see Resolution 303 of the Cabinet of Ministers, 1 March 1999; Tax Code of Ukraine 2755-VI, arts 240-250. Read in copies: `sources` says in which.
 *
 * @example
 * ```ts
 * import { assess } from 'polluter-pays';
 * import { ukraine1999 } from 'polluter-pays/regimes/ua-1999';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const works = parseFacility({
 *   id: 'works', territory: 'UA-12',
 *   releases: [{ id: 'nox', charge: 'air', pollutant: 'nitrogen-oxides', period: '2012-Q2', amount: '100 t' }],
 * });
 * // 100 × 1329.67 × 0.5
 * assess(works, ukraine1999, { year: 2012 }).payable.amount.toFixed(2) // => '66483.50'
 * ```
 */
export const ukraine1999: Regime<'UAH'> = {
  id: 'ua-1999',
  status: 'law',
  title: { en: 'Ukraine, pollution charge and environmental tax', ru: 'Украина, сбор за загрязнение и экологический налог' },
  from: '1999',
  // Law 5503-VI, as the notice of a tax office tells it.
  asOf: '2013-01-04',
  notModelled,
  currency: [{ code: 'UAH' }],
  sources,
  circumstances,
  readings,
  pollutants,
  charges: { 'air-until-2010': airUntil2010, air, water, waste },
};
