import type { Factor } from '../../model/mechanism.ts';
import { mci } from './tables/mci.ts';

/** Money per unit of the rates: the index on the first day of the period. @internal */
export const index: Factor = {
  kind: 'figure',
  id: 'mci',
  symbol: 'МРП',
  title: { en: 'monthly calculation index', ru: 'месячный расчётный показатель' },
  place: 'art. 576(1)',
  value: { rows: mci },
};

/** The decision of the region, up to twice the rates; from 2025 only for municipal waste. Not for flares. @internal */
export const region: Factor = {
  kind: 'figure',
  id: 'region',
  title: { en: 'decision of the region', ru: 'решение маслихата' },
  until: '2024',
  source: 'kz-kpmg;kz-kgd;kz-576-eng',
  place: 'art. 576(8)',
  confidence: 'verified',
  value: {
    rows: [
      { where: { keys: { rates: 'not-raised' } }, value: '1' },
      { where: { keys: { rates: 'doubled' } }, value: '2' },
      { where: { territory: 'KZ-47' }, value: '2', from: '2018', until: '2018', source: 'kz-mangystau', confidence: 'derived' },
    ],
    many: 'highest',
  },
};

/** Ten times the rate above the norms; under the Environmental Code of 2021 the excess is for administrative fines. @internal */
export const aboveNorms: Factor = {
  kind: 'figure',
  id: 'above-norms',
  title: { en: 'above the norms', ru: 'сверх нормативов' },
  where: { band: 'exceedance' },
  source: 'kz-greenorda;kz-kpmg;kz-575-2022',
  place: 'art. 575, art. 576',
  confidence: 'derived',
  value: {
    rows: [
      { value: '10', until: '2021-06-30' },
      {
        value: '0',
        from: '2021-07-01',
        doubt: {
          en: 'The charge is for what lies within norms since the Environmental Code of July 2021; art. 575 was read in the edition of 2022.',
          ru: 'С Экологического кодекса (июль 2021 года) плата берётся за объём в пределах нормативов; ст. 575 прочитана в редакции 2022 года.',
        },
      },
    ],
  },
};

/**
 * What the category and the integrated permit (best available techniques) do: nothing is due with the permit; without it the
 * charge of category I rises. Category IV is no payer. The category must be stated.
 *
 * @internal
 */
export const permit: Factor = {
  kind: 'figure',
  id: 'permit',
  title: { en: 'category and integrated permit', ru: 'категория и комплексное разрешение' },
  from: '2022',
  source: 'kz-577-eng;kz-iea;kz-kpmg;kz-kgd',
  place: 'art. 574, art. 577(1), (1-1), (3)',
  confidence: 'verified',
  value: {
    rows: [
      { where: { circumstance: 'integrated-permit' }, value: '0' },
      { where: { circumstance: 'integrated-permit', category: 'I' }, value: '0' },
      { where: { circumstance: 'integrated-permit', category: 'II' }, value: '0' },
      { where: { circumstance: 'integrated-permit', category: 'III' }, value: '0' },
      { where: { circumstance: 'integrated-permit', category: 'IV' }, value: '0' },
      { where: { category: 'I' }, value: '1', until: '2024', confidence: 'derived' },
      {
        where: { category: 'I' },
        value: '2',
        from: '2025',
        confidence: 'memory',
        doubt: {
          en: 'Art. 577(3) was not seen. An authority says that it changed in 2025, the press that what was twofold becomes fourfold in the next code.',
          ru: 'Ст. 577(3) не найдена. Орган сообщает, что она изменилась в 2025 году, пресса — что двукратный рост в новом кодексе стал четырёхкратным.',
        },
      },
      { where: { category: 'II' }, value: '1', confidence: 'derived' },
      { where: { category: 'III' }, value: '1' },
      { where: { category: 'IV' }, value: '0' },
    ],
  },
};
