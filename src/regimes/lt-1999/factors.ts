import type { Factor } from '../../model/mechanism.ts';
import { dischargesAboveNorm, emissionsAboveNorm, indices } from './tables/rates.ts';

const multiple = {
  kind: 'figure',
  id: 'above-norm',
  title: { en: 'above the norm', ru: 'сверх норматива' },
  where: { band: 'exceedance' },
  source: 'lt-translation',
  confidence: 'verified',
  doubt: {
    en: 'Applied to the mass above the norm; the article was not seen, and a survey of 2000 says that the whole mass then pays the higher rate.',
    ru: 'Применено к массе сверх норматива; статья не видна, а по обзору 2000 года повышенную ставку тогда платят со всей массы.',
  },
} as const;

/** Above the norm the rate is multiplied by the coefficient of the pollutant. @internal */
export const aboveNorm: Readonly<Record<'air' | 'water', Factor>> = {
  air: { ...multiple, value: { rows: emissionsAboveNorm } },
  water: { ...multiple, value: { rows: dischargesAboveNorm } },
};

const free = {
  kind: 'figure',
  id: 'relief',
  title: { en: 'relief', ru: 'льгота' },
  where: { band: ['permissible', 'temporary'] },
  source: 'lt-am',
  confidence: 'verified',
} as const;

const measures = { where: { circumstance: 'measures' }, value: '0' } as const;
const biofuel = { where: { circumstance: 'biofuel' }, value: '0' } as const;

/** Nothing is due within the norms where a relief holds; biofuel is one of emissions. @internal */
export const relief: Readonly<Record<'air' | 'water', Factor>> = {
  air: { ...free, value: { many: 'highest', otherwise: '1', rows: [measures, biofuel] } },
  water: { ...free, value: { otherwise: '1', rows: [measures] } },
};

/** @internal */
export const index: Factor = {
  kind: 'figure',
  id: 'index',
  title: { en: 'indexation', ru: 'индексация' },
  source: 'lt-index-table',
  confidence: 'derived',
  doubt: {
    en: 'The table was read without its rules: the column of stationary sources is inferred from the order of the figures.',
    ru: 'Таблица прочитана без линеек: графа стационарных источников выведена из порядка чисел.',
  },
  value: { rows: indices },
};
