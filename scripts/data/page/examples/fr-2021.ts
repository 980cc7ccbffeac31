// The laws of arithmetic that the French charges break, in words with numbers of `assess`.
import type { FacilityData } from '../../../../src/model/facility.ts';
import { france2021 } from '../../../../src/regimes/fr-2021/index.ts';
import { parseReceiver } from '../../../../src/schema/receiver.ts';
import type { Pack } from '../pack.ts';
import { due } from './due.ts';

type ReleaseData = FacilityData['releases'][number];

const receivers = [parseReceiver({ id: 'moselle', medium: 'water', keys: { basin: 'rhin-meuse' } })];
const owed = (releases: readonly ReleaseData[]): string =>
  due(france2021, 2021, { territory: 'FR-57', circumstances: ['authorised-or-registered'], releases }, { receivers });
const lead = (...amounts: readonly string[]): string =>
  owed(amounts.map((amount, at) => ({ id: `stack-${at}`, charge: 'air', pollutant: 'lead', amount: `${amount} kg` as `${number} kg` })));
const solids = (...amounts: readonly string[]): string =>
  owed(
    amounts.map((amount, at) => ({
      id: `outfall-${at}`,
      charge: 'water',
      pollutant: 'suspended-solids',
      amount: `${amount} kg` as `${number} kg`,
      readings: { 'peak-month': `${Number(amount) / 12} kg` as `${number} kg` },
      receiver: 'moselle',
    })),
  );

const metals = (): string =>
  `150 kg of lead in a year cost ${lead('150')}, 300 kg ${lead('300')}; two stacks with 150 kg each ${lead('150', '150')}: up to 200 kg are free, above the whole is taxed.`;
const elements = (): string =>
  `An even discharge of 4,800 kg of suspended solids costs ${solids('4800')}, of 9,600 kg ${solids('9600')}; two outfalls with 4,800 kg each ${solids('4800', '4800')}.`;

export const examples: NonNullable<Pack['examples']> = {
  air: {
    additive: metals,
    homogeneous: metals,
    continuous: () => `200 kg of lead cost ${lead('200')}, 200.01 kg ${lead('200.01')}.`,
  },
  water: {
    additive: elements,
    homogeneous: elements,
    continuous: () => `A base of 5,200 kg costs nothing, ${solids('5200')}; an even discharge of 5,220 kg costs ${solids('5220')}.`,
  },
};
