import { assess } from '../../../src/assess/assess.ts';
import type { Charge, Regime } from '../../../src/model/regime.ts';
import { ladderCharge, lawOf, plant } from '../../constructed.ts';

// A law in force from 2000 to 2010 with something of everything that a reform changes.

const cite = { source: 'act', confidence: 'verified' } as const;

const air: Charge = ladderCharge(
  { technological: { shared: 'norm', evidence: 'none' } },
  {
    assessedBy: 'year',
    factors: [
      {
        kind: 'figure',
        id: 'index',
        ...cite,
        value: {
          rows: [
            { until: '2004', value: '1' },
            { from: '2005', value: '2' },
          ],
        },
      },
      { kind: 'figure', id: 'city', ...cite, value: { rows: [{ where: { circumstance: 'city' }, value: '1.5' }], otherwise: '1' } },
      {
        kind: 'combined',
        id: 'place',
        by: 'first',
        of: [
          {
            kind: 'capacity',
            id: 'capacity',
            ...cite,
            schedule: { kind: 'power', exponent: '1', floor: '0.5', cap: '5', digits: 6 },
            years: 3,
          },
          { kind: 'figure', id: 'region', ...cite, value: '1' },
        ],
      },
    ],
    rounding: [{ at: 'line', mode: 'half-up', to: '0.01' }],
    settle: [{ kind: 'exempt', at: 'facility', below: { at: '100', inclusive: false }, ...cite }],
  },
);

export const law: Regime<'EUR'> = lawOf(
  { air },
  {
    from: '2000',
    until: '2010',
    asOf: '2010',
    notModelled: [],
    circumstances: { city: { title: 'In a city' } },
    readings: {},
  },
);

/** 10 t of dust: 4 permissible, 4 temporary, 2 exceedance. */
export const works = plant(
  Array.from({ length: 11 }, (_, at) => ({
    id: `dust-${2000 + at}`,
    charge: 'air',
    pollutant: 'dust',
    period: `${2000 + at}`,
    amount: '10 t',
    norms: { permissible: '4 t', temporary: '8 t' },
  })),
);

/** What the works pay in each year. */
export function payments(regime: Regime<'EUR'>, years: readonly number[], facility = works): readonly string[] {
  return years.map((year) => assess(facility, regime, { year }).payable.amount.toFixed(2));
}
