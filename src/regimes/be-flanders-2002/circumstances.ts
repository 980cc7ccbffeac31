import type { Circumstance, ReadingKind } from '../../model/regime.ts';

/** The words that a release may carry, and what they do. @internal */
export const circumstances: Readonly<Record<string, Circumstance>> = {
  'lump-sum': {
    title: {
      en: 'Units by water use: the amount is water use less cooling water, m3, the reading `coefficient` that of the sector (N2, N3).',
      ru: 'Единицы по водопотреблению: количество — потребление без охлаждающей воды, м3, показание `coefficient` — коэффициент отрасли (N2, N3).',
    },
  },
  'with-deductions': {
    title: {
      en: 'Units from which the load of the water taken in, or a treatability credit, is taken off: state them as readings, `units` in place of the amount.',
      ru: 'Единицы, из которых вычитается нагрузка забранной воды или вычет за очищаемость: укажите их показаниями, `units` вместо количества.',
    },
  },
  'circular-water': {
    title: {
      en: 'Waste water that is used again in a circular way: free from the levy year 2025 on.',
      ru: 'Сточные воды, которые используются повторно по кругу: бесплатно с налогового года 2025.',
    },
  },
};

/** What a release may state besides its amount. @internal */
export const readings: Readonly<Record<string, ReadingKind>> = {
  coefficient: {
    title: { en: 'Pollution units per cubic metre of the sector, annex 5', ru: 'Единиц загрязнения на кубометр для отрасли, приложение 5' },
    unit: 'unit/m3',
  },
  units: { title: { en: 'Pollution units before deductions', ru: 'Единицы загрязнения до вычетов' }, unit: 'unit' },
  'intake-units': {
    title: { en: 'Pollution units already in the water taken in', ru: 'Единицы загрязнения, уже бывшие в забранной воде' },
    unit: 'unit',
  },
  'treatability-credit': {
    title: { en: 'Credit units of complementary waste water, Kv', ru: 'Единицы, вычитаемые за дополняющие сточные воды, Kv' },
    unit: 'unit',
  },
};
