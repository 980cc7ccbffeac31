import type { Charge, Regime } from '../../model/regime.ts';
import { notModelled } from './notModelled.ts';
import { sources } from './sources.ts';
import { air as rates } from './tables/air.ts';

const air: Charge = {
  medium: 'air',
  title: { en: 'Emissions of stationary sources', ru: 'Выбросы стационарных источников' },
  assessedBy: 'year',
  measure: [{ kind: 'amount', unit: 't' }],
  split: { kind: 'whole' },
  rates: { rows: rates },
  factors: [
    {
      kind: 'performance',
      id: 'bat-level',
      title: { en: 'level of emissions', ru: 'уровень выбросов' },
      from: '2017',
      source: 'cz-201-2012;cz-15-6',
      place: '§ 15(6)(b), (c) and annex 9',
      confidence: 'verified',
      reading: 'concentration',
      of: 'bat-level',
      curve: {
        kind: 'ladder',
        continuous: false,
        steps: [
          { below: { at: '0.5', inclusive: false }, value: '0' },
          { below: { at: '0.6', inclusive: true }, value: '0.2' },
          { below: { at: '0.7', inclusive: true }, value: '0.4' },
          { below: { at: '0.8', inclusive: true }, value: '0.6' },
          { below: { at: '0.9', inclusive: true }, value: '0.8' },
        ],
      },
      otherwise: '1',
      unread: 'problem',
    },
    {
      kind: 'figure',
      id: 'modernised',
      title: { en: 'modernised against 2010', ru: 'модернизация по сравнению с 2010 годом' },
      source: 'cz-15-6',
      place: '§ 15(6)(a)',
      confidence: 'verified',
      value: { rows: [{ where: { circumstance: 'modernised' }, value: '0' }], otherwise: '1' },
    },
  ],
  settle: [
    {
      kind: 'exempt',
      at: 'facility',
      below: { at: '50000', inclusive: false },
      source: 'cz-50000',
      place: '§ 15, charge of a facility below 50,000 CZK',
      confidence: 'verified',
    },
    { kind: 'round', at: 'facility', mode: 'up', to: '100', source: 'cz-envigroup-2018', confidence: 'verified' },
  ],
};

/**
 * Czechia, act 201/2012: the charge on emissions of stationary sources, in koruny per tonne, from 2013. From 2017 a ladder
 * by concentration ÷ upper BAT level: below half of it nothing is due, up to nine tenths a part. Nothing below 50,000 CZK a
 * facility; the sum is rounded up to whole hundreds, after the exemption.
 *
 * @see Zákon č. 201/2012 Sb., § 15 and annex 9; `sources` says which copies were read.
 *
 * @example
 * ```ts
 * import { assess } from 'polluter-pays';
 * import { czechia2013 } from 'polluter-pays/regimes/cz-2013';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const plant = parseFacility({
 *   id: 'plant', territory: 'CZ',
 *   releases: [{
 *     id: 'nox', medium: 'air', pollutant: 'nitrogen-oxides', amount: '210.25 t',
 *     readings: { concentration: '170 mg/m3', 'bat-level': '200 mg/m3' },
 *   }],
 * });
 * // 210.25 × 3900 × 0.8 = 655,980, up to whole hundreds
 * assess(plant, czechia2013, { year: 2021 }).payable.amount.toFixed() // => '656000'
 * ```
 */
export const czechia2013: Regime<'CZK'> = {
  id: 'cz-2013',
  status: 'law',
  title: {
    en: 'Czechia, act 201/2012: charge on emissions into the air',
    ru: 'Чехия, закон 201/2012: плата за выбросы в атмосферный воздух',
  },
  from: '2013',
  asOf: '2023-03-26',
  notModelled,
  currency: [{ code: 'CZK' }],
  sources,
  circumstances: {
    modernised: {
      title: {
        en: 'Modernised so that emissions are lower than in 2010 as § 15(6)(a) asks: nothing is due.',
        ru: 'Модернизация, снизившая выбросы против 2010 года, как требует § 15(6)(a): плата не взимается.',
      },
    },
  },
  readings: {
    concentration: {
      title: { en: 'Emission concentration reached throughout the period', ru: 'Концентрация, достигнутая за весь период' },
      unit: 'mg/m3',
    },
    'bat-level': {
      title: {
        en: 'Upper end of the BAT-associated level; without one, the specific limit',
        ru: 'Верхний уровень НДТ; если его нет, удельный предел',
      },
      unit: 'mg/m3',
    },
  },
  pollutants: {
    'total-particulate-matter': { en: 'Total particulate matter', ru: 'Твёрдые частицы, всего' },
    'sulphur-dioxide': { en: 'Sulphur dioxide', ru: 'Диоксид серы' },
    'nitrogen-oxides': { en: 'Nitrogen oxides', ru: 'Оксиды азота' },
    'volatile-organic-compounds': { en: 'Volatile organic compounds', ru: 'Летучие органические соединения' },
  },
  charges: { air },
};
