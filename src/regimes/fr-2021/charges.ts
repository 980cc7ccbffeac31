import type { Condition, Measure, Select } from '../../model/mechanism.ts';
import type { Charge } from '../../model/regime.ts';
import { airRates, airThresholds } from './tables/air.ts';
import { waterRates, waterThresholds, weights } from './tables/water.ts';

const notBelow: Condition = { kind: 'not', of: { kind: 'where', where: { circumstance: 'below-threshold' } } };

/** General tax on polluting activities: emissions of installations under authorisation or registration. @internal */
export const air: Charge = {
  medium: 'air',
  title: { en: 'TGAP, emissions into the air', ru: 'TGAP, выбросы в атмосферный воздух' },
  assessedBy: 'year',
  groups: {
    'by-kilogram': [
      'arsenic',
      'selenium',
      'mercury',
      'benzene',
      'polycyclic-aromatic-hydrocarbons',
      'lead',
      'zinc',
      'chromium',
      'copper',
      'nickel',
      'cadmium',
      'vanadium',
    ],
    'with-threshold': ['total-particulate-matter', 'lead', 'zinc', 'chromium', 'copper', 'nickel', 'cadmium', 'vanadium'],
  },
  scope: { kind: 'all', of: [{ kind: 'where', where: { circumstance: 'authorised-or-registered' } }, notBelow] },
  measure: [
    { kind: 'amount', where: { group: 'by-kilogram' }, unit: 'kg' },
    { kind: 'amount', unit: 't' },
  ],
  select: [
    {
      kind: 'threshold',
      per: 'facility',
      sum: 'by-pollutant',
      where: { group: 'with-threshold' },
      below: { at: { rows: airThresholds }, inclusive: true },
    },
  ],
  split: { kind: 'whole' },
  rates: { rows: airRates },
  factors: [],
};

/** Half of the mean, half of the peak. */
const halfPeak = {
  kind: 'half-peak',
  unit: 'kg of base',
  of: 'kg',
  peak: 'peak-month',
  months: '12',
  source: 'fr-loire;fr-reunion',
  place: 'R213-48-1 ff., order of 21 December 2007',
  confidence: 'verified',
} as const satisfies Measure;

/** Nothing is due up to the threshold of an element, summed over the site and the year; metals reach theirs together. */
const threshold = {
  kind: 'threshold',
  per: 'facility',
  below: { at: { rows: waterThresholds }, inclusive: true },
} as const satisfies Partial<Select>;

/** Charge of a water agency on discharges that are not those of households. @internal */
export const water: Charge = {
  medium: 'water',
  title: { en: 'Charge of the water agency, pollution other than of households', ru: 'Плата водного агентства за небытовое загрязнение' },
  assessedBy: 'year',
  groups: {
    metals: ['arsenic', 'cadmium', 'chromium', 'copper', 'mercury', 'nickel', 'lead', 'zinc'],
    metox: ['metox', 'arsenic', 'cadmium', 'chromium', 'copper', 'mercury', 'nickel', 'lead', 'zinc'],
    'with-threshold': ['suspended-solids', 'cod', 'bod-5', 'reduced-nitrogen', 'oxidised-nitrogen', 'total-phosphorus', 'aox'],
  },
  scope: notBelow,
  measure: [
    { ...halfPeak, where: { group: 'metals' }, unit: 'kg of METOX', times: { rows: weights } },
    { ...halfPeak, where: { pollutant: 'metox' }, unit: 'kg of METOX' },
    { ...halfPeak, where: { pollutant: 'acute-toxicity' }, unit: 'kiloequitox', of: '1000 unit', peak: 'peak-month-toxicity' },
    {
      ...halfPeak,
      where: { pollutant: 'dissolved-salts-by-conductivity' },
      unit: 'm3 × S/cm',
      of: 'unit',
      peak: 'peak-month-salts',
    },
    halfPeak,
  ],
  select: [
    { ...threshold, sum: 'by-pollutant', where: { group: 'with-threshold' } },
    { ...threshold, sum: 'together', where: { group: 'metox' } },
  ],
  split: { kind: 'whole' },
  rates: { rows: waterRates },
  factors: [],
  settle: [
    {
      kind: 'exempt',
      at: 'facility',
      below: { at: '100', inclusive: false },
      source: 'fr-rmc',
      place: 'charges below 100 EUR are not collected',
      confidence: 'derived',
    },
  ],
};
