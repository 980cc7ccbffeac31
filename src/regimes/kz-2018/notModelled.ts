import type { Regime } from '../../model/regime.ts';

/** Provisions that the pack does not express, each with the reason. @internal */
export const notModelled: NonNullable<Regime['notModelled']> = [
  {
    provision: {
      en: 'Mobile sources, discharges, waste, sulphur, radioactive waste (art. 576(4) to (7)).',
      ru: 'Передвижные источники, сбросы, отходы, сера, радиоактивные отходы (ст. 576(4)–(7)).',
    },
    why: { en: 'Their tables were not seen.', ru: 'Их таблицы не найдены.' },
  },
  {
    provision: {
      en: 'Coefficients of 4 and 8 for facilities without an integrated permit in later steps.',
      ru: 'Коэффициенты 4 и 8 для объектов без комплексного разрешения на следующих ступенях.',
    },
    why: {
      en: 'Remembered for 2028 and 2031, when another code is in force whose text was not seen.',
      ru: 'Помнятся для 2028 и 2031 годов, когда действует другой кодекс, текст которого не найден.',
    },
  },
  {
    provision: {
      en: 'A region that raises some rates and not others, or by less than two; regions that raised the rates of flares.',
      ru: 'Регион, повысивший одни ставки и не повысивший другие или повысивший меньше чем вдвое; регионы, повысившие ставки для факелов.',
    },
    why: {
      en: 'Their decisions were not read: change the factor `region` in a copy of the regime.',
      ru: 'Их решения не прочитаны: измените множитель `region` в копии режима.',
    },
  },
  {
    provision: {
      en: 'Payers with small amounts who pay for a year at once, and farms under a special tax regime, who do not pay.',
      ru: 'Плательщики с малыми объёмами, которые платят сразу за год, и крестьянские хозяйства на специальном режиме, которые не платят.',
    },
    why: {
      en: 'The thresholds were not seen; a farm is left out by the caller.',
      ru: 'Пороги не найдены; хозяйство не указывает пользователь.',
    },
  },
];
