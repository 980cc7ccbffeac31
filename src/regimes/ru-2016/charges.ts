import type { Charge } from '../../model/regime.ts';
import { border, index, kl, knd, kod, kpb, kpo, kpr, ksl, kvo, kvr, kzh, reused, special, stimulus, suspendedSolids } from './factors.ts';
import { air } from './tables/air.ts';
import { municipal as municipalRates, waste as wasteRates } from './tables/waste.ts';
import { water as waterRates } from './tables/water.ts';

// The payer of facilities of category IV alone is exempt: a facility of that category is out, unless its payer has others.
const terms = {
  assessedBy: 'year',
  scope: {
    kind: 'not',
    of: {
      kind: 'all',
      of: [
        { kind: 'where', where: { category: 'IV' } },
        { kind: 'not', of: { kind: 'where', where: { circumstance: 'payer-has-other-categories' } } },
      ],
    },
  },
  measure: [{ kind: 'amount', unit: 't' }],
  rounding: [{ at: 'band', mode: 'half-up', to: '0.01' }],
} as const satisfies Pick<Charge, 'assessedBy' | 'scope' | 'measure' | 'rounding'>;

const norms = {
  kind: 'ladder',
  policy: 'capacity-wins',
  takes: 'norms',
  withoutNorms: 'problem',
  fill: 'cumulative',
  technological: { shared: 'norm', evidence: 'bat' },
} as const satisfies Charge['split'];

const limit = {
  kind: 'ladder',
  policy: 'capacity-wins',
  takes: 'limit',
  withoutNorms: 'problem',
  fill: 'cumulative',
} as const satisfies Charge['split'];

/** Emissions of stationary sources. @internal */
export const stationary: Charge = {
  ...terms,
  medium: 'air',
  title: { en: 'Emissions of stationary sources', ru: 'Выбросы стационарных источников' },
  split: norms,
  rates: { rows: air },
  factors: [knd, kvr, kpr, special, border, index],
};

/** Discharges into water bodies. @internal */
export const water: Charge = {
  ...terms,
  medium: 'water',
  title: { en: 'Discharges into water', ru: 'Сбросы в водные объекты' },
  split: norms,
  rates: { rows: waterRates },
  factors: [knd, kvr, kpr, suspendedSolids, special, kvo, border, index],
};

/** Disposal of waste of production and consumption, except municipal waste of class IV. @internal */
export const waste: Charge = {
  ...terms,
  medium: 'waste',
  title: { en: 'Disposal of waste', ru: 'Размещение отходов' },
  split: limit,
  rates: { rows: wasteRates },
  factors: [kl, ksl, kod, kpo, stimulus, reused, kpb, kzh, special, border, index],
};

/** Disposal of municipal solid waste of class IV: its rate stands alone, and its operators pay. @internal */
export const municipal: Charge = {
  ...terms,
  medium: 'waste',
  title: { en: 'Disposal of municipal solid waste, class IV', ru: 'Размещение твёрдых коммунальных отходов IV класса' },
  split: limit,
  rates: { rows: municipalRates },
  factors: [kl, ksl, kpo, stimulus, reused, special, border, index],
};
