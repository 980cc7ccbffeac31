import type { Circumstance, ReadingKind } from '../../model/regime.ts';

/** The words without which the standard rates may not be chosen. @internal */
export const circumstances: Readonly<Record<string, Circumstance>> = {
  'household-share': {
    title: {
      en: 'Household waste water makes 15 % or more of the inflow (§ 8(2)): all standard rates may be chosen.',
      ru: 'Бытовые стоки составляют 15 % притока или больше (§ 8(2)): можно выбрать любую стандартную ставку.',
    },
  },
  'small-industrial': {
    title: {
      en: 'Less than 15 % household waste water, and less than 50,000 m3 a year (§ 8(3)): the rate for other treatment, or that of infiltration.',
      ru: 'Бытовых стоков меньше 15 %, и меньше 50 000 м3 в год (§ 8(3)): ставка прочей очистки или ставка инфильтрации.',
    },
  },
};

/** What a release states besides its volume. @internal */
export const readings: Readonly<Record<string, ReadingKind>> = {
  concentration: {
    title: {
      en: 'Concentration, as measured (not below the detection limit) or as declared',
      ru: 'Концентрация, измеренная (не ниже предела обнаружения) или заявленная',
    },
    unit: 'mg/l',
  },
};
