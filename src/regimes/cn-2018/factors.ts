import type { Factor } from '../../model/mechanism.ts';

/**
 * Reductions for low concentrations: below half of the standard half of the tax, below 70 % of it three quarters. At the
 * boundary itself the dearer step applies. A concentration that is not stated earns nothing.
 *
 * @internal
 */
export const concentration: Factor = {
  kind: 'performance',
  id: 'concentration',
  title: { en: 'concentration below the standard', ru: 'концентрация ниже стандарта' },
  source: 'cn-law-2025;cn-impl-reg;cn-chinaacc-qa',
  place: 'art. 13; Implementing Regulation, arts. 10-12',
  confidence: 'verified',
  reading: 'concentration',
  of: 'standard',
  gate: { kind: 'where', where: { circumstance: 'within-standard-all-month' } },
  curve: {
    kind: 'ladder',
    continuous: false,
    steps: [
      { below: { at: '0.5', inclusive: false }, value: '0.5' },
      { below: { at: '0.7', inclusive: false }, value: '0.75' },
    ],
  },
  otherwise: '1',
  unread: 'otherwise',
};

/** Noise on fewer than 15 days of the month: half. @internal */
export const fewDays: Factor = {
  kind: 'figure',
  id: 'few-days',
  title: { en: 'fewer than 15 days', ru: 'менее 15 суток' },
  source: 'cn-law-2025',
  place: 'annex 1, notes on noise',
  confidence: 'verified',
  value: { rows: [{ where: { circumstance: 'few-days' }, value: '0.5' }], otherwise: '1' },
};

/** Noise at two or more points of a long boundary: two units. @internal */
export const longBoundary: Factor = {
  kind: 'figure',
  id: 'long-boundary',
  title: { en: 'two units for a long boundary', ru: 'две единицы для длинной границы' },
  source: 'cn-law-2025',
  place: 'annex 1, notes on noise',
  confidence: 'verified',
  value: { rows: [{ where: { circumstance: 'long-boundary' }, value: '2' }], otherwise: '1' },
};
