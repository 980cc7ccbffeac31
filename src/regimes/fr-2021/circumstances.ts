import type { Circumstance, ReadingKind } from '../../model/regime.ts';

/** The words that a release or a facility may carry, and what they do. @internal */
export const circumstances: Readonly<Record<string, Circumstance>> = {
  'authorised-or-registered': {
    title: {
      en: 'A classified installation under authorisation or registration: others are not taxed.',
      ru: 'Классифицированная установка, которой нужно разрешение или регистрация: прочие не облагаются.',
    },
    mustBeAnswered: true,
  },
  'below-threshold': {
    title: {
      en: 'The emission or discharge of the year does not exceed its threshold, where the pack does not know it: a line of zero.',
      ru: 'Выброс или сброс за год не превышает порога, если порога в пакете нет: строка с нулём.',
    },
  },
  groundwater: {
    title: {
      en: 'Discharge to groundwater: dearer for metals, toxicity, AOX and dangerous substances.',
      ru: 'Сброс в подземные воды: дороже для металлов, токсичности, АОГ и опасных веществ.',
    },
  },
};

const load = { en: 'in the peak month, one for all elements', ru: 'в пиковом месяце, общем для всех показателей' };

/** What a release states besides the amount of the year. @internal */
export const readings: Readonly<Record<string, ReadingKind>> = {
  'peak-month': { title: { en: `Load ${load.en}`, ru: `Нагрузка ${load.ru}` }, unit: 'kg' },
  'peak-month-toxicity': {
    title: { en: `Toxicity ${load.en}, thousands of equitox`, ru: `Токсичность ${load.ru}, тысяч эквитоксов` },
    unit: '1000 unit',
  },
  'peak-month-salts': {
    title: { en: `Salts ${load.en}, cubic metres × S/cm`, ru: `Соли ${load.ru}, кубометры × См/см` },
    unit: 'unit',
  },
};
