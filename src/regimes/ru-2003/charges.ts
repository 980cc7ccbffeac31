import type { Charge } from '../../model/regime.ts';
import { basin, city, index, over, ownLandfill, region, reused, soil, special, suspendedSolids } from './factors.ts';
import { air } from './tables/air.ts';
import { mobile as mobileRates } from './tables/mobile.ts';
import { waste as wasteRates } from './tables/waste.ts';
import { water as waterRates } from './tables/water.ts';

/** What the charges with norms have in common: a calculation for each quarter, in tonnes, by bands, rounded to the kopeck by line. @internal */
export const terms = {
  assessedBy: 'quarter',
  measure: [{ kind: 'amount', unit: 't' }],
  split: { kind: 'ladder', policy: 'capacity-wins', takes: 'norms', withoutNorms: 'problem', fill: 'cumulative' },
  rounding: [{ at: 'line', mode: 'half-up', to: '0.01' }],
} as const satisfies Pick<Charge, 'assessedBy' | 'measure' | 'split' | 'rounding'>;

/** Emissions of stationary sources. Above the temporary limit the rate within it counts, times 5. @internal */
export const stationary: Charge = {
  ...terms,
  medium: 'air',
  title: { en: 'Emissions of stationary sources', ru: 'Выбросы стационарных источников' },
  rates: { rows: air },
  pricedAs: { exceedance: 'temporary' },
  factors: [over, region, city, special, index],
};

/** Emissions of mobile sources, by the fuel they burn; in force until the end of 2014. @internal */
export const mobile: Charge = {
  ...terms,
  until: '2014-12-31',
  medium: 'air',
  title: { en: 'Emissions of mobile sources', ru: 'Выбросы передвижных источников' },
  measure: [
    { kind: 'amount', where: { pollutant: 'compressed-natural-gas' }, unit: '1000 m3' },
    { kind: 'amount', unit: 't' },
  ],
  split: { kind: 'whole' },
  rates: { rows: mobileRates },
  factors: [region, city, special, index],
};

/** Discharges into surface and underground waters. Never times 1.2: that is for the air of cities. @internal */
export const water: Charge = {
  ...terms,
  medium: 'water',
  title: { en: 'Discharges into water', ru: 'Сбросы в водные объекты' },
  rates: { rows: waterRates },
  pricedAs: { exceedance: 'temporary' },
  factors: [over, basin, suspendedSolids, special, index],
};

/** Disposal of waste. One limit and one rate: over the limit times 5, not 25. @internal */
export const waste: Charge = {
  ...terms,
  medium: 'waste',
  title: { en: 'Disposal of waste', ru: 'Размещение отходов' },
  split: { ...terms.split, takes: 'limit' },
  rates: { rows: wasteRates },
  factors: [over, soil, ownLandfill, reused, special, index],
};
