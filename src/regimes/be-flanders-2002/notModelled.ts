import type { Regime } from '../../model/regime.ts';

/** Provisions that the pack does not express, each with the reason. @internal */
export const notModelled: NonNullable<Regime['notModelled']> = [
  {
    provision: {
      en: 'How measured loads become pollution units: N1 oxygen-binding and suspended matter, N2 metals, N3 nitrogen and phosphorus, Nk cooling water.',
      ru: 'Как измеренные нагрузки становятся единицами загрязнения: N1 кислородопоглощающие и взвешенные вещества, N2 металлы, N3 азот и фосфор, Nk охлаждающая вода.',
    },
    why: {
      en: 'The formulas were not seen. State the units of each as the amount of a release: the levy is on their sum.',
      ru: 'Формулы не видны. Укажите единицы каждой части как количество выпуска: налог берётся с их суммы.',
    },
  },
  {
    provision: {
      en: 'Treatability: waste water is treated well if COD ÷ BOD is at most 4, BOD ÷ N at least 4, BOD ÷ P at least 25 and BOD at least 100 mg/l; surcharge or credit units otherwise.',
      ru: 'Очищаемость: сточные воды очищаются хорошо, если ХПК ÷ БПК не больше 4, БПК ÷ N не меньше 4, БПК ÷ P не меньше 25 и БПК не меньше 100 мг/л; иначе единицы прибавляются или вычитаются.',
    },
    why: {
      en: 'How many units was not seen. State a surcharge as an amount, a credit as the reading `treatability-credit`.',
      ru: 'Сколько единиц, не видно. Надбавку укажите как количество, вычет — как показание `treatability-credit`.',
    },
  },
  {
    provision: {
      en: 'Users of less than 500 m3 of water a year; households outside the zones where connection is planned.',
      ru: 'Потребители менее 500 м3 воды в год; домохозяйства вне зон, где планируется подключение.',
    },
    why: {
      en: 'The formula of small users was not seen. Such households pay the tariff of the class `surface`.',
      ru: 'Формула для малых потребителей не видна. Такие домохозяйства платят по тарифу класса `surface`.',
    },
  },
  {
    provision: {
      en: 'Indexation: base tariff × consumer price index of November ÷ 113.77, up to the cent.',
      ru: 'Индексация: базовый тариф × индекс потребительских цен за ноябрь ÷ 113,77, вверх до цента.',
    },
    why: { en: 'The tariffs are the indexed ones that the agency prints.', ru: 'Тарифы — те, что агентство печатает уже с индексом.' },
  },
];
