// The laws of arithmetic that the Danish refund breaks, in words with numbers of `assess`.
import type { FacilityData } from '../../../../src/model/facility.ts';
import { denmark1997 } from '../../../../src/regimes/dk-1997/index.ts';
import type { Pack } from '../pack.ts';
import { due } from './due.ts';

type ReleaseData = FacilityData['releases'][number];

const kinds: Readonly<Record<'substances' | 'standard' | 'small', Partial<ReleaseData> & { readonly pollutant: string }>> = {
  substances: { pollutant: 'total-nitrogen', readings: { concentration: '10 mg/l' } },
  standard: { pollutant: 'wastewater', class: 'MB+N+DN', circumstances: ['household-share'] },
  small: { pollutant: 'wastewater', class: 'other', circumstances: ['small-industrial'] },
};
const factory = (charge: keyof typeof kinds, ...volumes: readonly string[]): string =>
  due(denmark1997, 2024, {
    territory: 'DK',
    sector: 'sugar',
    releases: volumes.map(
      (volume, at): ReleaseData => ({ id: `outfall-${at}`, charge, ...kinds[charge], amount: `${volume} m3` as `${number} m3` }),
    ),
  });
const parts = (charge: keyof typeof kinds, volume: number) => (): string =>
  `A sugar factory pays ${factory(charge, String(volume))} for ${volume.toLocaleString('en')} m3 in 2024, and ` +
  `${factory(charge, String(volume), String(volume))} for two such discharges or one of twice the volume: 80 % of what exceeds 30,000 kroner a year goes back.`;
const both = (charge: keyof typeof kinds, volume: number) => ({ additive: parts(charge, volume), homogeneous: parts(charge, volume) });

export const examples: NonNullable<Pack['examples']> = {
  substances: both('substances', 90000),
  standard: both('standard', 16000),
  small: both('small', 4500),
};
