import type { Regime } from '../../model/regime.ts';

/** Provisions that the pack does not express, each with the reason. @internal */
export const notModelled: NonNullable<Regime['notModelled']> = [
  {
    provision: {
      en: 'The conditions and the length of the relief for measures that cut a pollutant by 5 % or more (Government resolution 53 of 2000).',
      ru: 'Условия и срок льготы за меры, снижающие выброс вещества на 5 % и более (постановление правительства № 53 от 2000 года).',
    },
    why: {
      en: 'The resolution was not read. State the circumstance `measures` on the releases for which the relief was granted.',
      ru: 'Постановление не прочитано. Укажите обстоятельство `measures` у тех выбросов и сбросов, для которых льгота предоставлена.',
    },
  },
  {
    provision: { en: 'The increased rate for concealed pollution.', ru: 'Повышенная ставка за скрытое загрязнение.' },
    why: { en: 'Known to exist; its multiple was not seen.', ru: 'Известно, что она есть; её кратность не видна.' },
  },
  {
    provision: {
      en: 'Taxes on mobile sources, on goods, on packaging and on landfilled waste.',
      ru: 'Налоги на передвижные источники, товары, упаковку и захоронение отходов.',
    },
    why: { en: 'Other taxes of the same act; their tables were not compiled.', ru: 'Другие налоги того же закона; их таблицы не собраны.' },
  },
  {
    provision: {
      en: 'Installations with organic solvents pay from 2023, without a permit.',
      ru: 'Установки с органическими растворителями платят с 2023 года, и без разрешения.',
    },
    why: { en: 'The rates from 2021 on were not read.', ru: 'Ставки с 2021 года не прочитаны.' },
  },
];
