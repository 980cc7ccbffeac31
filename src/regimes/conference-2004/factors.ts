import type { Choice, Cite } from '../../model/figure.ts';
import type { Factor } from '../../model/mechanism.ts';
import { basin, city, region, special } from '../ru-2003/factors.ts';
import { choices } from './choices.ts';

type Chosen = Cite & { readonly choice: Choice };

const chosen = { confidence: 'assumption', source: 'conference-2004' } as const;
const ofPlace = { ...chosen, place: 'proposal 2, regional factors', choice: choices.place } as const satisfies Chosen;

/** 1, 1, 5, 25: all bands are priced from the rate within the norm. @internal */
export const weight: Factor = {
  kind: 'figure',
  id: 'weight',
  title: { en: 'weight of the band', ru: 'вес части' },
  ...chosen,
  place: 'proposal 2',
  choice: choices.weights,
  value: {
    rows: [
      { where: { band: 'temporary' }, value: '5' },
      { where: { band: 'exceedance' }, value: '25' },
    ],
    otherwise: '1',
  },
};

/** K: load ÷ capacity of the receiver, mean of the three years before, the worst criterion; spare capacity is no discount on a breach. @internal */
export const capacity: Factor & { readonly kind: 'capacity' } = {
  kind: 'capacity',
  id: 'capacity',
  symbol: 'K',
  title: { en: 'load ÷ assimilation capacity', ru: 'нагрузка ÷ ассимиляционная ёмкость' },
  ...chosen,
  place: 'proposal 2, regional factors',
  choice: choices.capacity,
  schedule: { kind: 'power', exponent: '1', floor: '0.5', cap: '5', digits: 6 },
  years: 3,
  partialFloor: '1',
  limits: [{ where: { band: ['temporary', 'exceedance'] }, floor: '1' }],
};

/** What stays beside K: protection, Baikal, disaster zones; one coefficient. The city and the Far North are capacity by another name. @internal */
export const lasting: Factor = {
  ...special,
  id: 'lasting',
  title: { en: 'protected territory', ru: 'охраняемая территория' },
  value: {
    rows: [
      { where: { circumstance: 'protected-area' }, value: '2' },
      { where: { circumstance: 'baikal' }, value: '2' },
      { where: { circumstance: 'disaster-zone' }, value: '2' },
    ],
    many: 'highest',
    otherwise: '1',
  },
};

/** @internal */
export const byCapacity: Factor = {
  kind: 'combined',
  id: 'by-capacity',
  title: { en: 'by capacity', ru: 'по ёмкости' },
  ...ofPlace,
  by: 'product',
  of: [capacity, lasting],
};

const byTable = {
  kind: 'combined',
  id: 'by-table',
  title: { en: 'by the table of 2003', ru: 'по таблице 2003 года' },
  ...ofPlace,
  by: 'product',
} as const;

/** @internal */
export const byAirTable: Factor = { ...byTable, of: [region, city, special] };
/** @internal */
export const byWaterTable: Factor = { ...byTable, of: [basin, special] };

/** The first of its parts that has data. @internal */
export const place = {
  kind: 'combined',
  id: 'place',
  title: { en: 'regional factor', ru: 'региональный коэффициент' },
  ...ofPlace,
  by: 'first',
} as const;

/** Half for the mass that technological rates justify: the band is the performance test, and evidence opened it. @internal */
export const bat: Factor & { readonly kind: 'figure' } = {
  kind: 'figure',
  id: 'bat',
  title: { en: 'best available technology', ru: 'наилучшая доступная технология' },
  where: { band: 'technological' },
  ...chosen,
  place: 'proposals 2 and 7',
  choice: choices.bat,
  value: '0.5',
};
