import type { Cite } from '../../model/figure.ts';
import type { Factor } from '../../model/mechanism.ts';

const annex = { source: 'es-rdph-anexo4', confidence: 'verified' } as const satisfies Cite;

/** K2, what the waste water is. @internal */
export const characteristics: Factor = {
  kind: 'figure',
  id: 'characteristics',
  symbol: 'K2',
  title: { en: 'characteristics of the discharge', ru: 'свойства сброса' },
  ...annex,
  place: 'annex IV, coefficient 2',
  value: {
    rows: [
      { where: { pollutant: 'urban-wastewater', class: 'up-to-1999' }, value: '1' },
      { where: { pollutant: 'urban-wastewater', class: '2000-9999' }, value: '1.14' },
      { where: { pollutant: 'urban-wastewater', class: '10000-and-more' }, value: '1.28' },
      { where: { pollutant: 'industrial-wastewater', class: '1' }, value: '1' },
      { where: { pollutant: 'industrial-wastewater', class: '2' }, value: '1.09' },
      { where: { pollutant: 'industrial-wastewater', class: '3' }, value: '1.18' },
      { where: { pollutant: 'industrial-wastewater', class: 'hazardous' }, value: '1.28' },
    ],
  },
};

/** K3: adequately treated or not. @internal */
export const treatment: Factor = {
  kind: 'figure',
  id: 'treatment',
  symbol: 'K3',
  title: { en: 'degree of pollution', ru: 'степень загрязнения' },
  ...annex,
  place: 'annex IV, coefficient 3',
  value: { rows: [{ where: { circumstance: 'adequate-treatment' }, value: '0.5' }], otherwise: '2.5' },
};

/** K4, the zone of the recipient; several uses: the highest. @internal */
export const recipient: Factor = {
  kind: 'figure',
  id: 'recipient',
  symbol: 'K4',
  title: { en: 'quality of the recipient', ru: 'качество водоприёмника' },
  ...annex,
  place: 'annex IV, coefficient 4',
  value: {
    rows: [
      { where: { circumstance: 'category-1-zone' }, value: '1.25' },
      { where: { circumstance: 'category-2-zone' }, value: '1.12' },
    ],
    many: 'highest',
    otherwise: '1',
  },
};

/** K = K2 × K3 × K4, not above 4. @internal */
export const coefficient: Factor = {
  kind: 'combined',
  id: 'coefficient',
  symbol: 'K',
  title: { en: 'coefficient of increase or decrease', ru: 'коэффициент увеличения или уменьшения' },
  source: 'es-rdph-anexo4;es-euskadi',
  confidence: 'verified',
  place: 'annex IV',
  by: 'product',
  of: [characteristics, treatment, recipient],
  limits: [{ cap: '4' }],
};
