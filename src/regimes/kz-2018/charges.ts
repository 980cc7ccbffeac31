import type { Split } from '../../model/mechanism.ts';
import type { Charge } from '../../model/regime.ts';
import { aboveNorms, index, permit, region } from './factors.ts';
import { flaringRates, stationaryRates } from './tables/rates.ts';

const split: Split = {
  kind: 'ladder',
  policy: 'capacity-wins',
  takes: 'norms',
  withoutNorms: 'problem',
  fill: 'cumulative',
  source: 'kz-575-2022;kz-greenorda',
  place: 'art. 575',
};

const terms = { medium: 'air', assessedBy: 'quarter', split } as const satisfies Partial<Charge>;

/** Emissions of stationary sources. @internal */
export const stationary: Charge = {
  ...terms,
  title: { en: 'Emissions of stationary sources', ru: 'Выбросы стационарных источников' },
  measure: [
    { kind: 'amount', unit: 'kg', where: { pollutant: 'benzo-a-pyrene' } },
    { kind: 'amount', unit: 't' },
  ],
  rates: { rows: stationaryRates },
  factors: [index, region, aboveNorms, permit],
};

/** What is flared of associated and natural gas. @internal */
export const flaring: Charge = {
  ...terms,
  title: { en: 'Flaring of associated and natural gas', ru: 'Сжигание попутного и природного газа в факелах' },
  measure: [{ kind: 'amount', unit: 't' }],
  rates: { rows: flaringRates },
  factors: [index, aboveNorms, permit],
};
