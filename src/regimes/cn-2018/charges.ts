import type { Cite } from '../../model/figure.ts';
import type { Condition, Measure } from '../../model/mechanism.ts';
import type { Charge } from '../../model/regime.ts';
import { later } from './doubts.ts';
import { concentration, fewDays, longBoundary } from './factors.ts';
import { airEquivalents, phEquivalents, smallEquivalents, waterEquivalents, waterVolumeEquivalents } from './tables/equivalents.ts';
import { waterGroups } from './tables/groups.ts';
import { airRates, noiseRates, smallRates, wasteRates, waterRates } from './tables/rates.ts';

const law = { source: 'cn-law-2025', confidence: 'verified' } as const satisfies Cite;

const unit = 'equivalent';

/** Releases that art. 12 exempts leave a line of zero. */
const notExempt: Condition = { kind: 'not', of: { kind: 'where', where: { circumstance: 'exempt' } } };

/** What every charge has in common: each month is calculated alone. */
const terms = { ...law, assessedBy: 'month', scope: notExempt, split: { kind: 'whole' } } as const satisfies Partial<Charge>;

/** All rates of provinces: the range of the law is 1.2 to 12 yuan for the air, 1.4 to 14 for water. */
const provincial = {
  place: 'art. 6, decision of the province',
  doubt: later,
} as const satisfies Cite;

/** Emissions: equivalents × the rate of the place, of the three pollutants with most equivalents at each outlet. @internal */
export const air: Charge = {
  ...terms,
  medium: 'air',
  title: { en: 'Air pollutants', ru: 'Загрязняющие вещества, воздух' },
  measure: [{ kind: 'equivalents', unit, of: 'kg', per: { rows: airEquivalents } }],
  // A province may extend the number (art. 9(3)): add a row { where: { territory }, value } to a copy.
  select: [{ kind: 'top-n', n: { rows: [{ value: '3' }] }, per: 'outlet', place: 'art. 9(1)' }],
  rates: { ...provincial, rows: airRates },
  factors: [concentration],
};

// pH 5-6 means from 5 up to but not 6, 9-10 above 9 up to and with 10; from 6 to 9 there is no class.
const ph: Measure = {
  kind: 'classes',
  where: { pollutant: 'ph' },
  unit,
  of: 't',
  reading: 'ph',
  readingUnit: 'pH',
  classes: [
    { below: { at: '1', inclusive: false }, class: '0-1, 13-14' },
    { below: { at: '2', inclusive: false }, class: '1-2, 12-13' },
    { below: { at: '3', inclusive: false }, class: '2-3, 11-12' },
    { below: { at: '4', inclusive: false }, class: '3-4, 10-11' },
    { below: { at: '5', inclusive: false }, class: '4-5, 9-10' },
    { below: { at: '6', inclusive: false }, class: '5-6' },
    { below: { at: '9', inclusive: true }, class: 'none' },
    { below: { at: '10', inclusive: true }, class: '4-5, 9-10' },
    { below: { at: '11', inclusive: true }, class: '3-4, 10-11' },
    { below: { at: '12', inclusive: true }, class: '2-3, 11-12' },
    { below: { at: '13', inclusive: true }, class: '1-2, 12-13' },
    { below: { at: '14', inclusive: true }, class: '0-1, 13-14' },
  ],
  per: { rows: phEquivalents },
};

/**
 * Discharges: of BOD, COD and TOC one counts, of coliforms and residual chlorine one; then of each outlet the first five of
 * class I and the first three of the others, by equivalents.
 *
 * @internal
 */
export const water: Charge = {
  ...terms,
  medium: 'water',
  title: { en: 'Water pollutants', ru: 'Загрязняющие вещества, вода' },
  groups: waterGroups,
  measure: [
    ph,
    {
      kind: 'excess-multiple',
      where: { pollutant: 'colour' },
      unit,
      of: 't',
      reading: 'colour',
      limit: 'colour-standard',
      per: { rows: waterVolumeEquivalents },
    },
    {
      kind: 'classes',
      where: { pollutant: 'coliform-count' },
      unit,
      of: 't',
      reading: 'coliform',
      minus: 'coliform-standard',
      readingUnit: 'unit/l',
      classes: [{ below: { at: '0', inclusive: true }, class: 'none' }],
      above: 'over the standard',
      per: { rows: waterVolumeEquivalents },
    },
    { kind: 'equivalents', where: { pollutant: 'residual-chlorine' }, unit, of: 't', per: { rows: waterVolumeEquivalents } },
    { kind: 'equivalents', unit, of: 'kg', per: { rows: waterEquivalents } },
  ],
  select: [
    { kind: 'exclusive', among: ['bod-5', 'cod', 'toc'], per: 'outlet', place: 'annex 2' },
    { kind: 'exclusive', among: ['coliform-count', 'residual-chlorine'], per: 'outlet', place: 'annex 2' },
    { kind: 'top-n', where: { group: 'class-1' }, n: { rows: [{ value: '5' }] }, per: 'outlet', place: 'art. 9(2)' },
    { kind: 'top-n', where: { group: 'others' }, n: { rows: [{ value: '3' }] }, per: 'outlet', place: 'art. 9(2)' },
  ],
  rates: { ...provincial, rows: waterRates },
  factors: [concentration],
};

const per = { rows: smallEquivalents };
const herd = { kind: 'classes', unit, of: 'head', reading: 'stock', readingUnit: 'head', above: 'large', per } as const;
const ward = {
  kind: 'classes',
  unit,
  reading: 'beds',
  readingUnit: 'bed',
  classes: [{ below: { at: '20', inclusive: true }, class: 'none' }],
  above: 'large',
  per,
} as const;
const hospitals = ['hospital-disinfecting', 'hospital-not-disinfecting'] as const;

/**
 * Small sources of waste water that can be neither measured nor balanced: by head, beds or tonnes of waste water. Farms and
 * hospitals up to the size of the annex are free, so they must state their size.
 *
 * @internal
 */
export const small: Charge = {
  ...terms,
  medium: 'water',
  title: {
    en: 'Livestock, small enterprises, catering, hospitals',
    ru: 'Животноводство, малые предприятия, общественное питание, больницы',
  },
  measure: [
    { ...herd, where: { pollutant: 'cattle' }, classes: [{ below: { at: '50', inclusive: true }, class: 'none' }] },
    { ...herd, where: { pollutant: 'pigs' }, classes: [{ below: { at: '500', inclusive: true }, class: 'none' }] },
    { ...herd, where: { pollutant: 'poultry' }, classes: [{ below: { at: '5000', inclusive: true }, class: 'none' }] },
    { ...ward, where: { pollutant: hospitals, circumstance: 'by-beds' }, of: 'bed' },
    { ...ward, where: { pollutant: hospitals }, of: 't' },
    { kind: 'equivalents', unit, of: 't', per },
  ],
  rates: { ...provincial, rows: smallRates },
  factors: [],
};

/** Solid waste that was neither stored, disposed of nor used to standard. @internal */
export const waste: Charge = {
  ...terms,
  medium: 'waste',
  title: { en: 'Solid waste', ru: 'Твёрдые отходы' },
  measure: [
    {
      kind: 'balance',
      unit: 't',
      made: 'generated',
      less: ['stored', 'disposed', 'used'],
      source: 'cn-impl-reg',
      place: 'Implementing Regulation, art. 5',
    },
  ],
  rates: { rows: wasteRates },
  factors: [],
};

/** Industrial noise, by decibels over the limit; day and night are releases of their own. @internal */
export const noise: Charge = {
  ...terms,
  medium: 'noise',
  title: { en: 'Industrial noise', ru: 'Промышленный шум' },
  measure: [
    {
      kind: 'classes',
      unit: 'month',
      of: 'month',
      reading: 'level',
      minus: 'level-limit',
      readingUnit: 'dB',
      classes: [
        { below: { at: '1', inclusive: false }, class: 'none' },
        { below: { at: '3', inclusive: true }, class: '1-3' },
        { below: { at: '6', inclusive: true }, class: '4-6' },
        { below: { at: '9', inclusive: true }, class: '7-9' },
        { below: { at: '12', inclusive: true }, class: '10-12' },
        { below: { at: '15', inclusive: true }, class: '13-15' },
      ],
      above: '16 or more',
    },
  ],
  rates: { rows: noiseRates },
  factors: [fewDays, longBoundary],
};
