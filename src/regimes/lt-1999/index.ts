import type { Charge, Regime } from '../../model/regime.ts';
import { aboveNorm, index, relief } from './factors.ts';
import { notModelled } from './notModelled.ts';
import { pollutants } from './tables/pollutants.ts';
import { discharges, emissions } from './tables/rates.ts';
import { sources } from './tables/sources.ts';

const tax = {
  assessedBy: 'year',
  measure: [{ kind: 'amount', unit: 't' }],
  split: { kind: 'ladder', policy: 'capacity-wins', takes: 'norms', withoutNorms: 'problem' },
} as const satisfies Partial<Charge>;

const air: Charge = {
  ...tax,
  medium: 'air',
  title: { en: 'Emissions of stationary sources', ru: 'Выбросы стационарных источников' },
  rates: { rows: emissions },
  factors: [aboveNorm.air, relief.air, index],
};

const water: Charge = {
  ...tax,
  medium: 'water',
  title: { en: 'Discharges into waters and soil', ru: 'Сбросы в водные объекты и почву' },
  rates: { rows: discharges },
  factors: [aboveNorm.water, relief.water, index],
};

/**
 * Lithuania, tax on pollution from stationary sources, per tonne: litas from 2010, euros from 2015. Within the norms of the permit the
 * rate, above them the rate times a coefficient of the pollutant, from 1.5 to 300; all times the index of the year. Substances without a
 * row of their own pay by group, which is stated as the pollutant (`lt-air-group-3`). The index is known for 2020, so only that year is
 * whole; rates end with it. Nothing is rounded: no rule was seen.
 *
 * @see Mokesčio už aplinkos teršimą įstatymas VIII-1183 of 13 May 1999, appendices 1 and 2. Read in copies: `sources` says in which.
 *
 * @example
 * ```ts
 * import { assess } from 'polluter-pays';
 * import { lithuania1999 } from 'polluter-pays/regimes/lt-1999';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const boilers = parseFacility({
 *   id: 'boilers', territory: 'LT',
 *   releases: [{ id: 'so2', medium: 'air', pollutant: 'sulphur-dioxide', amount: '12 t', norms: { permissible: '10 t' } }],
 * });
 * // (10 × 104 + 2 × 104 × 1.5) × 1.345
 * assess(boilers, lithuania1999, { year: 2020 }).payable.amount.toFixed(2) // => '1818.44'
 * ```
 */
export const lithuania1999: Regime<'LTL' | 'EUR'> = {
  id: 'lt-1999',
  status: 'law',
  title: {
    en: 'Lithuania, tax on environmental pollution from stationary sources',
    ru: 'Литва, налог на загрязнение окружающей среды стационарными источниками',
  },
  from: '2010',
  // The last day of the act as it was before Law XIII-3158; the table of indices was read later.
  asOf: '2020-12-31',
  notModelled,
  currency: [
    { code: 'LTL', until: '2014' },
    { code: 'EUR', from: '2015' },
  ],
  sources,
  circumstances: {
    measures: {
      title: {
        en: 'Relieved for measures that cut this pollutant by 5 % or more of the largest norm: nothing is due within the norms.',
        ru: 'Льгота за меры, снижающие это вещество на 5 % и более от наибольшего норматива: в пределах нормативов налог не взимается.',
      },
    },
    biofuel: {
      title: {
        en: 'From burning biofuel: nothing is due within the norms.',
        ru: 'От сжигания биотоплива: в пределах нормативов налог не взимается.',
      },
    },
  },
  pollutants,
  charges: { air, water },
};
