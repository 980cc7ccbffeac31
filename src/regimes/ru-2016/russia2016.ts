import type { Regime } from '../../model/regime.ts';
import { territories } from '../ru-2003/tables/territories.ts';
import { municipal, stationary, waste, water } from './charges.ts';
import { circumstances, readings } from './circumstances.ts';
import { notModelled } from './notModelled.ts';
import { sources } from './sources.ts';
import { pollutants } from './tables/pollutants.ts';

/**
 * Russia, Decree 913 of 2016 and the orders that followed it: payments for emissions, discharges and waste from 2016 to 2030,
 * in roubles. Rates are per tonne: those of 2018 times the coefficient of the year until 2024, Order 1852-r times 1.045 in
 * 2025, Order 2409-r from 2026. Bands cost 1, 5 and 25 times the rate until 2019, and 1, 25 and 100 times from 2020.
 *
 * Figures known from memory only (the bands until 2019, 0 within the technological norm, the deduction of measures) are
 * refused unless `minimumConfidence` lets them in. Coefficients whose value was not seen must be answered: rule `kvo`, `kod`
 * and `kpo` out where they do not apply. What the pack does not have stands in its `missing.csv`, each with the reason.
 *
 * @see Law 7-FZ, art. 16.3; Decrees 913 and 1034; Orders 1852-r and 2409-r. `sources` says what was read of them.
 *
 * @example
 * ```ts
 * import { assess } from 'polluter-pays';
 * import { russia2016 } from 'polluter-pays/regimes/ru-2016';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const mill = parseFacility({
 *   id: 'mill',
 *   territory: 'RU-KR',
 *   category: 'I',
 *   releases: [
 *     { id: 'no2', charge: 'stationary', pollutant: 'nitrogen-dioxide', amount: '1 t', norms: { permissible: '1 t' } },
 *   ],
 * });
 * // 209.59 × 1.045, to the kopeck
 * assess(mill, russia2016, { year: 2025 }).payable.amount.toFixed(2) // => '219.02'
 * ```
 */
export const russia2016: Regime<'RUB'> = {
  id: 'ru-2016',
  status: 'law',
  title: {
    en: 'Russia, Decree 913 of 2016 and its successors: payments for negative environmental impact',
    ru: 'Постановление Правительства РФ от 13.09.2016 № 913 и последующие акты: плата за негативное воздействие на окружающую среду',
  },
  from: '2016',
  until: '2030',
  // The latest source that was read: ekodoc-rates.
  asOf: '2026-09-08',
  notModelled,
  currency: [{ code: 'RUB' }],
  sources,
  circumstances,
  readings,
  territories,
  pollutants,
  charges: { stationary, water, waste, municipal },
  // Documented costs of the plan, from the payment for the same kind of impact, not below zero.
  settle: [
    {
      kind: 'credit',
      bands: ['technological', 'permissible', 'temporary', 'exceedance'],
      share: { rows: [{ where: { circumstance: 'plan-not-met' }, value: '0' }], otherwise: '1' },
      source: 'rules-255',
      place: 'deduction of the costs of measures (only its existence was seen)',
      confidence: 'memory',
    },
  ],
};
