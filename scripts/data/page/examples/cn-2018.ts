// The laws of arithmetic that the Chinese tax breaks, in words with numbers of `assess`.
import type { FacilityData } from '../../../../src/model/facility.ts';
import { china2018 } from '../../../../src/regimes/cn-2018/china2018.ts';
import type { Pack } from '../pack.ts';
import { due } from './due.ts';

type ReleaseData = FacilityData['releases'][number];

const month = (charge: string, pollutant: string, more: Partial<ReleaseData>): ReleaseData => ({
  id: pollutant,
  charge,
  pollutant,
  period: '2019-04',
  outlet: 'outlet',
  ...more,
});
const shandong = (...releases: readonly ReleaseData[]): string => due(china2018, 2019, { territory: 'CN-SD', releases });
const apart = (releases: readonly ReleaseData[]): readonly ReleaseData[] => releases.map((one, at) => ({ ...one, outlet: `outlet-${at}` }));

const stack = (chloride: string): readonly ReleaseData[] =>
  (
    [
      ['nitrogen-oxides', '190 kg'],
      ['sulphur-dioxide', '95 kg'],
      ['fluorides-in-air', '435 kg'],
      ['hydrogen-chloride', `${chloride} kg`],
    ] as const
  ).map(([pollutant, amount]) => month('air', pollutant, { amount: amount as `${number} kg` }));

const outfall = (solids: string): readonly ReleaseData[] =>
  (
    [
      ['cod', '50 kg'],
      ['ammonium-nitrogen', '80 kg'],
      ['total-phosphorus', '50 kg'],
      ['suspended-solids', `${solids} kg`],
    ] as const
  ).map(([pollutant, amount]) => month('water', pollutant, { amount: amount as `${number} kg` }));

const jump = (of: (last: string) => readonly ReleaseData[], last: number, words: string): string =>
  `${words} costs ${shandong(...of(String(last)))} in Shandong. With ${last + 1} kg of the last it costs ${shandong(...of(String(last + 1)))}: ` +
  'it then has more equivalents than one with a dearer rate, and takes its place among the first three.';
const together = (of: (last: string) => readonly ReleaseData[], last: string): string =>
  `From one outlet the four cost ${shandong(...of(last))}, each from an outlet of its own ${shandong(...apart(of(last)))}.`;

const waste = (id: string, readings: NonNullable<ReleaseData['readings']>): ReleaseData => month('waste', 'tailings', { id, readings });

const air =
  'One stack with 190 kg of nitrogen oxides, 95 kg of sulphur dioxide, 435 kg of fluorides and 1075 kg of hydrogen chloride in a month';
const water =
  'One outfall with 50 kg of chemical oxygen demand, 80 kg of ammonium nitrogen, 50 kg of phosphorus and 200 kg of suspended solids in a month';

export const examples: NonNullable<Pack['examples']> = {
  air: {
    monotone: () => jump(stack, 1075, air),
    continuous: () => jump(stack, 1075, air),
    additive: () => together(stack, '1075'),
  },
  water: {
    monotone: () => jump(outfall, 200, water),
    continuous: () => jump(outfall, 200, water),
    additive: () => together(outfall, '200'),
  },
  waste: {
    additive: () =>
      `100 t of tailings generated and 100 t used cost ${shandong(waste('one', { generated: '100 t', used: '100 t' }))} in one release, and ` +
      `${shandong(waste('one', { generated: '100 t' }), waste('two', { generated: '0 t', used: '100 t' }))} in two: a balance never falls below zero.`,
  },
};
