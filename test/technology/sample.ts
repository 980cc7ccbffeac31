import type { Facility } from '../../src/model/facility.ts';
import type { BatInvestment } from '../../src/technology/payback/readInvestment.ts';
import { plant } from '../constructed.ts';

export const permit = { pollutants: ['sulphur-dioxide'], since: '2005-01-01', coverage: '1', evidence: 'permit 1' } as const;

/** A paper mill in Karelia with one stack of sulphur dioxide in 2006; its technological mass is 1600 t. */
export const mill = (
  amount: string,
  bat: readonly object[] = [],
  { norms = { permissible: '2000 t' }, rate = '16 kg/t', id = 'mill' }: { norms?: object; rate?: string; id?: string } = {},
): Facility =>
  plant(
    [
      {
        id: 'so2',
        charge: 'stationary',
        pollutant: 'sulphur-dioxide',
        amount: `${amount} t` as `${number} t`,
        norms: norms as { permissible: '2000 t' },
        installation: 'line',
      },
    ],
    {
      id,
      territory: 'RU-KR',
      installations: [
        {
          id: 'line',
          outputs: [{ product: 'paper', amount: '100000 t', rates: { 'sulphur-dioxide': rate as '16 kg/t' } }],
          bat: bat as [],
        },
      ],
    },
  );

/** From 2000 t without evidence to 1500 t with it, for 300,000 roubles over ten years, without discounting. */
export const scrubber = (changes: Partial<BatInvestment> = {}): BatInvestment => ({
  before: mill('2000'),
  after: mill('1500', [permit]),
  investment: '300000',
  operatingCost: '0',
  currency: 'RUB',
  lifetime: 10,
  discountRate: '0',
  ...changes,
});
