// The laws of arithmetic that the Polish charge breaks, in words with numbers of `assess`.
import type { FacilityData } from '../../../../src/model/facility.ts';
import { poland2021 } from '../../../../src/regimes/pl-2021/index.ts';
import type { Pack } from '../pack.ts';
import { due } from './due.ts';

type Mass = NonNullable<FacilityData['releases'][number]['amount']>;

const owed = (...amounts: readonly Mass[]): string =>
  due(poland2021, 2018, {
    territory: 'PL',
    releases: amounts.map((amount, at) => ({ id: `release-${at}`, medium: 'air', pollutant: 'aldehydes-alcohols-and-amines', amount })),
  });

const twice = (): string =>
  `625 kg of alcohols cost 800 PLN, which is not paid: ${owed('625 kg')}. 1,250 kg cost ${owed('1250 kg')}, and so do two releases of 625 kg: ${owed('625 kg', '625 kg')}.`;

export const examples: NonNullable<Pack['examples']> = {
  air: { additive: twice, homogeneous: twice, continuous: () => `625 kg cost ${owed('625 kg')}, 625.1 kg ${owed('625.1 kg')}.` },
};
