import type { Factor } from '../../../src/model/mechanism.ts';
import type { Charge, Regime } from '../../../src/model/regime.ts';

/** A factor that the flaws below can be written into: a figure by region and town. */
export const place: Factor = {
  kind: 'figure',
  id: 'place',
  value: {
    rows: [
      { where: { keys: { region: 'north' } }, value: '1.4' },
      { where: { keys: { region: 'south' } }, value: '1.6' },
      { where: { territory: 'town' }, value: '2' },
      { where: { territory: 'town', keys: { region: 'north' } }, value: '2' },
      { where: { territory: 'town', keys: { region: 'south' } }, value: '2' },
    ],
  },
};

/** Weights that rise from band to band. */
export const weight: Factor = {
  kind: 'figure',
  id: 'weight',
  value: {
    rows: [
      { where: { band: 'temporary' }, value: '5' },
      { where: { band: 'exceedance' }, value: '25' },
    ],
    otherwise: '1',
  },
};

/** @see sound */
export const air: Charge = {
  medium: 'air',
  title: 'Emissions',
  assessedBy: 'year',
  source: 'act',
  confidence: 'verified',
  groups: { acid: ['sulphur-dioxide', 'nitrogen-dioxide'] },
  measure: [{ kind: 'amount', unit: 't' }],
  split: { kind: 'ladder', policy: 'capacity-wins', takes: 'norms', withoutNorms: 'problem' },
  rates: {
    rows: [
      { where: { pollutant: 'sulphur-dioxide' }, value: '40', until: '2014' },
      { where: { pollutant: 'sulphur-dioxide' }, value: '45', from: '2015' },
      { where: { pollutant: ['nitrogen-dioxide', 'ammonia'] }, value: '52' },
    ],
  },
  factors: [weight, place],
  rounding: [
    { at: 'factor:place', mode: 'half-up', to: '0.01' },
    { at: 'line', mode: 'half-up', to: '0.01' },
  ],
};

/** A small law without a flaw: each flaw is one change of it. */
export const sound: Regime<'EUR'> = {
  id: 'xx-2010',
  status: 'law',
  title: 'A small law',
  from: '2010',
  until: '2019',
  asOf: '2019-06-30',
  notModelled: [],
  currency: [{ code: 'EUR' }],
  sources: { act: { title: 'Act of 2010' }, decree: { title: 'Decree of 2012' } },
  circumstances: { city: { title: 'In a city' }, park: { title: 'In a park' } },
  readings: { background: { title: 'Background', unit: 'mg/l' } },
  territories: { land: { keys: { region: 'north' } }, town: { parent: 'land', circumstances: ['city'] } },
  charges: { air },
};
