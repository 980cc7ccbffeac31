import type { Regime } from '../../model/regime.ts';
import { air, noise, small, waste, water } from './charges.ts';
import { circumstances, readings } from './circumstances.ts';
import { notModelled } from './notModelled.ts';
import { pollutants } from './tables/pollutants.ts';
import { sources } from './tables/sources.ts';
import { territories } from './tables/territories.ts';

/**
 * China, Environmental Protection Tax Law: air and water pollutants by pollution equivalents at the rate of the province,
 * solid waste per tonne, industrial noise per month; from 2018, in yuan. Each month is a release of its own. Where a
 * province is divided, its zone is the territory (`CN-HE-1`). What the data do not have stands in `missing.csv`.
 *
 * The law orders no rounding, so nothing is rounded; `china2018Variants` has the calculation that textbooks print.
 *
 * @see Environmental Protection Tax Law with annexes 1 and 2; Implementing Regulation. Read in copies: `sources` says in which.
 *
 * @example
 * ```ts
 * import { assess } from 'polluter-pays';
 * import { china2018 } from 'polluter-pays/regimes/cn-2018';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const works = parseFacility({
 *   id: 'works',
 *   territory: 'CN-SD',
 *   releases: [
 *     { id: 'so2', charge: 'air', pollutant: 'sulphur-dioxide', period: '2018-04', amount: '95 kg', outlet: 'stack' },
 *     { id: 'co', charge: 'air', pollutant: 'carbon-monoxide', period: '2018-04', amount: '167 kg', outlet: 'stack' },
 *   ],
 * });
 * // 100 × 6 + 10 × 1.2
 * assess(works, china2018, { year: 2018 }).payable.amount.toFixed(2) // => '612.00'
 * ```
 */
export const china2018: Regime<'CNY'> = {
  id: 'cn-2018',
  status: 'law',
  title: { en: 'China, Environmental Protection Tax', ru: 'Китай, налог на охрану окружающей среды' },
  from: '2018-01-01',
  // The last amendment of the law that was read; rates of provinces are older, and say so.
  asOf: '2025-10-28',
  notModelled,
  currency: [{ code: 'CNY' }],
  sources,
  circumstances,
  readings,
  territories,
  pollutants,
  charges: { air, water, small, waste, noise },
};
