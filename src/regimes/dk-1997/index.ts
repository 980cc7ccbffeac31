import type { Regime } from '../../model/regime.ts';
import { small, standard, substances } from './charges.ts';
import { circumstances, readings } from './circumstances.ts';
import { notModelled } from './notModelled.ts';
import { refund } from './refund.ts';
import { pollutants } from './tables/pollutants.ts';
import { sources } from './tables/sources.ts';

/**
 * Denmark, waste water tax: nitrogen, phosphorus and organic matter by the kilogram; or, where households make 15 % or more of
 * the inflow, a rate by m3 that falls with each step of treatment. In kroner, from 1997; rates by substance are known from 1998, by
 * treatment from October 2014.
 *
 * Some industries (`sector`) get back 80 or 70 % of what exceeds 30,000 kroner a year: assess the year as a whole.
 *
 * A release by substance is a volume with its `concentration`; one by treatment is a volume whose `class` names the treatment.
 *
 * @see Lov om afgift af spildevand, nr. 490 of 1996, §§ 3, 6, 8, 11; `sources` says which copies were read.
 *
 * @example
 * ```ts
 * import { assess } from 'polluter-pays';
 * import { denmark1997 } from 'polluter-pays/regimes/dk-1997';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const works = parseFacility({
 *   id: 'works', territory: 'DK', circumstances: ['household-share'],
 *   releases: [
 *     { id: 'nitrogen', charge: 'substances', pollutant: 'total-nitrogen', period: '2024-Q1', amount: '250000 m3', readings: { concentration: '6 mg/l' } },
 *     { id: 'village', charge: 'standard', pollutant: 'wastewater', class: 'MB+N+DN+K', period: '2024-Q1', amount: '3000 m3' },
 *   ],
 * });
 * // 1500 kg × 33.39; 3000 × 1.67
 * assess(works, denmark1997, { year: 2024 }).lines.map(({ amount }) => amount.toFixed(2)) // => ['50085.00', '5010.00']
 * ```
 */
export const denmark1997: Regime<'DKK'> = {
  id: 'dk-1997',
  status: 'law',
  title: { en: 'Denmark, waste water tax', ru: 'Дания, налог на сточные воды' },
  from: '1997-01-01',
  asOf: '2025-04-01',
  notModelled,
  currency: [{ code: 'DKK' }],
  sources,
  circumstances,
  readings,
  territories: { DK: { name: { en: 'Denmark', ru: 'Дания' } } },
  pollutants,
  charges: { substances, standard, small },
  settle: [refund],
};
