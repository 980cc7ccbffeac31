import type { Charge, Regime } from '../../model/regime.ts';
import { coefficient } from './factors.ts';
import { notModelled } from './notModelled.ts';
import { sources } from './sources.ts';

const discharge: Charge = {
  medium: 'water',
  title: { en: 'Authorised discharges', ru: 'Разрешённые сбросы' },
  assessedBy: 'year',
  source: 'es-euskadi',
  confidence: 'verified',
  measure: [{ kind: 'amount', unit: 'm3', perYear: 365, source: 'es-tear', place: 'pro rata by days' }],
  split: { kind: 'whole' },
  rates: {
    place: 'TRLA art. 113(3)',
    rows: [
      { where: { pollutant: 'urban-wastewater' }, value: '0.01751', from: '2014' },
      { where: { pollutant: 'industrial-wastewater' }, value: '0.04377', from: '2014' },
    ],
  },
  factors: [coefficient],
  rounding: [{ at: 'line', mode: 'half-up', to: '0.01' }],
};

/**
 * Spain, canon de control de vertidos: authorised volume × basic price × K, in euros per m3, from 2003-06-07; basic prices
 * are known from 2014. K is the product of what the water is (class of the release), whether it is adequately treated, and
 * the zone of the recipient, and never above 4. A volume per year (`m3/yr`) fills its period by days of 365.
 *
 * Whether the discharge is adequately treated and in which zone it ends must be answered: silence would cost five times.
 *
 * @see Real Decreto 849/1986, annex IV, introduced by Real Decreto 606/2003; TRLA art. 113.
 *
 * @example
 * ```ts
 * import { assess } from 'polluter-pays';
 * import { spain2003 } from 'polluter-pays/regimes/es-2003';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const town = parseFacility({
 *   id: 'town', territory: 'ES', circumstances: ['adequate-treatment', 'category-1-zone'], ruledOut: ['category-2-zone'],
 *   releases: [{ id: 'sewage', medium: 'water', pollutant: 'urban-wastewater', class: '2000-9999', amount: '500000 m3' }],
 * });
 * // 500000 × 0.01751 × 1.14 × 0.5 × 1.25
 * assess(town, spain2003, { year: 2020 }).payable.amount.toFixed(2) // => '6237.94'
 * ```
 */
export const spain2003: Regime<'EUR'> = {
  id: 'es-2003',
  status: 'law',
  title: { en: 'Spain, discharge control charge', ru: 'Испания, плата за контроль сбросов' },
  from: '2003-06-07',
  asOf: '2023-05-30',
  notModelled,
  currency: [{ code: 'EUR' }],
  sources,
  circumstances: {
    'adequate-treatment': {
      title: { en: 'Adequately treated: 0.5; otherwise 2.5.', ru: 'Надлежащая очистка: 0,5; без неё 2,5.' },
      mustBeAnswered: true,
    },
    'category-1-zone': {
      title: {
        en: 'Recipient of category I (drinking water, bathing, salmonids, protected or sensitive areas, all groundwater): 1.25.',
        ru: 'Водоприёмник категории I (питьевая вода, купание, лососёвые, охраняемые и чувствительные зоны, подземные воды): 1,25.',
      },
      mustBeAnswered: true,
    },
    'category-2-zone': {
      title: {
        en: 'Recipient of category II (cyprinids, molluscs, recreation): 1.12; neither I nor II: 1.',
        ru: 'Водоприёмник категории II (карповые, моллюски, отдых): 1,12; ни I, ни II: 1.',
      },
      mustBeAnswered: true,
    },
  },
  pollutants: {
    'urban-wastewater': { en: 'Urban waste water', ru: 'Городские сточные воды' },
    'industrial-wastewater': { en: 'Industrial waste water', ru: 'Промышленные сточные воды' },
  },
  charges: { discharge },
};
