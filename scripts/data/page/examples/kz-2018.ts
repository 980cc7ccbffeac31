// The law of arithmetic that the Kazakh charge breaks, in words with numbers of `assess`.
import type { FacilityData } from '../../../../src/model/facility.ts';
import { kazakhstan2018 } from '../../../../src/regimes/kz-2018/index.ts';
import type { Pack } from '../pack.ts';
import { due } from './due.ts';

type ReleaseData = FacilityData['releases'][number];

const quarters = (charge: string, ...periods: readonly string[]): string =>
  due(kazakhstan2018, 2018, {
    territory: 'KZ-47',
    releases: periods.map(
      (period): ReleaseData => ({
        id: period,
        charge,
        pollutant: 'soot',
        period,
        amount: '6 t',
        norms: { permissible: '10 t/yr' },
        outlet: 'stack',
      }),
    ),
  });
const shared = (charge: string) => (): string =>
  `6 t of soot in a quarter of 2018 in Mangystau, with a norm of 10 t a year, cost ${quarters(charge, '2018-Q1')}. Two such quarters cost ` +
  `${quarters(charge, '2018-Q1', '2018-Q2')}: the second finds 4 t of the norm, and 2 t are above it.`;

export const examples: NonNullable<Pack['examples']> = {
  stationary: { additive: shared('stationary') },
  flaring: { additive: shared('flaring') },
};
