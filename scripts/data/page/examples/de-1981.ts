// The laws of arithmetic that the German charge breaks, in words with numbers of `assess`.
import type { FacilityData } from '../../../../src/model/facility.ts';
import { germany1981 } from '../../../../src/regimes/de-1981/germany1981.ts';
import type { Pack } from '../pack.ts';
import { due } from './due.ts';

type ReleaseData = FacilityData['releases'][number];

const owed = (releases: readonly ReleaseData[], credits: FacilityData['credits'] = []): string =>
  due(germany1981, 2014, { territory: 'DE-ST', ruledOut: ['state-of-the-art', 'rules-met'], releases, credits });
const cod = (...volumes: readonly string[]): string =>
  owed(
    volumes.map((volume, at) => ({
      id: `outfall-${at}`,
      charge: 'wastewater',
      pollutant: 'cod',
      amount: `${volume} m3` as `${number} m3`,
      readings: { value: '50 mg/l' },
    })),
  );
const yard = (...areas: readonly string[]): string =>
  owed(
    areas.map((area, at) => ({
      id: `yard-${at}`,
      charge: 'rainwater-by-area',
      pollutant: 'rainwater-by-paved-area',
      amount: `${area} ha` as `${number} ha`,
      readings: { 'paved-area': `${area} ha` as `${number} ha` },
    })),
  );
const eggs = (volume: string, credited: boolean): string =>
  owed(
    [
      {
        id: 'outfall',
        charge: 'toxicity',
        pollutant: 'fish-egg-toxicity',
        amount: `${volume} m3` as `${number} m3`,
        readings: { gei: '4 unit' },
      },
    ],
    credited ? [{ id: 'plant', medium: 'water', year: '2014', amount: '200', currency: 'EUR', evidence: 'made up' }] : [],
  );

const twiceTheLoad = (): string =>
  `5,000 m3 at a monitoring value of 50 mg/l of chemical oxygen demand are 250 kg, which are free: ${cod('5000')}. ` +
  `Two such discharges cost ${cod('5000', '5000')}, one of 10,000 m3 ${cod('10000')}.`;
const offset = (): string =>
  `12,000 m3 with a dilution factor of 4 and 200 EUR set off cost ${eggs('12000', true)}; twice the volume with the same offset costs ${eggs('24000', true)}, ` +
  `which is more than twice as much. Alone, with the offset and without: ${eggs('12000', true)} and ${eggs('12000', false)}.`;
const hectares = (): string =>
  `3.9 ha cost ${yard('3.9')}, 4 ha ${yard('4')}, 7.8 ha ${yard('7.8')}, and two yards of 3.9 ha ${yard('3.9', '3.9')}: only full hectares count.`;

export const examples: NonNullable<Pack['examples']> = {
  wastewater: {
    additive: twiceTheLoad,
    homogeneous: twiceTheLoad,
    continuous: () => `5,000 m3 at 50 mg/l cost ${cod('5000')}, 5,000.02 m3 cost ${cod('5000.02')}.`,
  },
  toxicity: { additive: offset, homogeneous: offset },
  'rainwater-by-area': { additive: hectares, homogeneous: hectares, continuous: hectares },
};
