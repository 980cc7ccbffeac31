import type { Regime } from '../../model/regime.ts';

/** Provisions that the pack does not express, each with the reason. @internal */
export const notModelled: NonNullable<Regime['notModelled']> = [
  {
    provision: {
      en: 'Pilot tax on volatile organic compounds outside annex 2 (art. 27, amendment of 28 October 2025).',
      ru: 'Пробный налог на летучие органические соединения вне приложения 2 (ст. 27, поправка от 28 октября 2025 года).',
    },
    why: { en: 'The rules of the pilot, with their rates, were not seen.', ru: 'Правила пробного налога и его ставки не найдены.' },
  },
  {
    provision: {
      en: 'Order of data: automatic monitoring, laboratory monitoring, emission coefficients or balances, estimates of the province.',
      ru: 'Порядок данных: автоматический контроль, лабораторный контроль, коэффициенты выбросов или балансы, оценки провинции.',
    },
    why: {
      en: 'Amounts and readings are inputs: whoever states them chooses the method. The charge `small` is for sources that can be neither measured nor balanced.',
      ru: 'Количества и показания задаются на входе: способ выбирает тот, кто их указывает. Плата `small` — для источников, которые нельзя ни измерить, ни рассчитать по балансу.',
    },
  },
  {
    provision: {
      en: 'Noise: several points on one boundary count by the highest; sudden noise at night by the higher of mean and peak excess.',
      ru: 'Шум: из нескольких точек на одной границе берётся наибольшая; внезапный ночной шум — по большему из среднего и пикового превышений.',
    },
    why: {
      en: 'State the highest reading. A release is one work site by day or by night; sites and day and night add up.',
      ru: 'Укажите наибольшее показание. Источник — одна площадка днём или ночью; площадки, день и ночь складываются.',
    },
  },
  {
    provision: {
      en: 'More taxed pollutants at an outlet where the province has extended their number (art. 9(3)).',
      ru: 'Большее число облагаемых веществ на источник, если провинция его расширила (ст. 9(3)).',
    },
    why: {
      en: 'No decision of a province that extends it was seen. The number is a table: add a row for the place to a copy.',
      ru: 'Решений провинций о расширении не найдено. Число задано таблицей: добавьте строку для территории в копию.',
    },
  },
  {
    provision: {
      en: 'The discharge fee of 2003 to 2017, with the steps of Tianjin of 2014.',
      ru: 'Плата за выбросы и сбросы 2003–2017 годов, со ступенями Тяньцзиня 2014 года.',
    },
    why: {
      en: 'Another law, known from secondary sources in parts only.',
      ru: 'Другой закон, известен лишь частями из вторичных источников.',
    },
  },
];
