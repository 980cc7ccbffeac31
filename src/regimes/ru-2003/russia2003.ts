import type { Regime } from '../../model/regime.ts';
import { mobile, stationary, waste, water } from './charges.ts';
import { circumstances, readings } from './circumstances.ts';
import { notModelled } from './notModelled.ts';
import { sources } from './sources.ts';
import { pollutants } from './tables/pollutants.ts';
import { territories } from './tables/territories.ts';

/**
 * Russia, Decree 344 of 12 June 2003 as amended by Decree 410 of 2005: payments for emissions, discharges and waste
 * from the third quarter of 2003 to 2015, in roubles. Rates are per tonne (compressed natural gas per 1000 m3), in prices
 * of 2003 or of 2005; the index of the year goes by that base.
 *
 * Figures known from memory only (the index of 2004, 2012 and 2014 among them) are refused unless `minimumConfidence`
 * lets them in. What the pack does not have stands in its `missing.csv`, each with the reason.
 *
 * @see Decree 344, annexes 1 and 2. The annexes were read in copies: `sources` says in which, and what was seen.
 *
 * @example
 * ```ts
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 *
 * Object.keys(russia2003.charges).join(' ') // => 'stationary mobile water waste'
 * russia2003.asOf // => '2014-12-24'
 * ```
 */
export const russia2003: Regime<'RUB'> = {
  id: 'ru-2003',
  status: 'law',
  title: {
    en: 'Russia, Decree 344 of 2003: payments for emissions, discharges and waste',
    ru: 'Постановление Правительства РФ от 12.06.2003 № 344: плата за выбросы, сбросы и размещение отходов',
  },
  from: '2003-07-01',
  until: '2015-12-31',
  // The latest edition of which a part was read: consultant-172885-waste and consultant-42740-blacksea.
  asOf: '2014-12-24',
  notModelled,
  currency: [{ code: 'RUB' }],
  sources,
  circumstances,
  readings,
  territories,
  pollutants,
  charges: { stationary, mobile, water, waste },
};
