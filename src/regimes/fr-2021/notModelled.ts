import type { Regime } from '../../model/regime.ts';

/** Provisions that the pack does not express, each with the reason. @internal */
export const notModelled: NonNullable<Regime['notModelled']> = [
  {
    provision: {
      en: 'Contributions to approved air-monitoring associations count against the tax.',
      ru: 'Взносы в одобренные объединения по наблюдению за воздухом засчитываются в счёт налога.',
    },
    why: {
      en: 'There are two limits, 171,000 euros and 25 % of the tax, and which prevails was not seen.',
      ru: 'Пределов два, 171 000 евро и 25 % налога; какой из них действует, не видно.',
    },
  },
  {
    provision: {
      en: 'Which month is the peak: one for all elements, the month in which they come to most together.',
      ru: 'Какой месяц пиковый: один для всех показателей, тот, в котором их вместе больше всего.',
    },
    why: {
      en: 'By what the elements are added up was not seen. State for each its load in that month, even if its own peak is another.',
      ru: 'Как складываются показатели, не видно. Укажите для каждого нагрузку этого месяца, даже если его собственный пик в другом.',
    },
  },
  {
    provision: {
      en: 'Without approved monitoring: activity × specific pollution, less pollution avoided.',
      ru: 'Без одобренного наблюдения: деятельность × удельное загрязнение за вычетом предотвращённого.',
    },
    why: {
      en: 'The coefficients are a table of an order that was not seen.',
      ru: 'Коэффициенты стоят в таблице приказа, который не виден.',
    },
  },
  {
    provision: {
      en: 'Below the thresholds of all elements the charge of households applies.',
      ru: 'Ниже порогов по всем показателям действует плата для домохозяйств.',
    },
    why: { en: 'It is another charge, by water use.', ru: 'Это другая плата, по потреблению воды.' },
  },
];
