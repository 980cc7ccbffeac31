import type { Regime } from '../../model/regime.ts';

/** Provisions that the pack does not express, each with the reason. @internal */
export const notModelled: NonNullable<Regime['notModelled']> = [
  {
    provision: {
      en: 'Refund to some industries (§ 11): 80 % of what exceeds 30,000 kroner a year (fish, cellulose, sugar), 70 % (organic pigments, pectins, vitamins).',
      ru: 'Возврат некоторым отраслям (§ 11): 80 % суммы сверх 30 000 крон в год (рыба, целлюлоза, сахар), 70 % (органические пигменты, пектины, витамины).',
    },
    why: {
      en: 'A share of the part of a sum above a floor is no mechanism of this library: deduct it from what is payable.',
      ru: 'Доли части суммы сверх порога среди механизмов нет: вычтите её из суммы к уплате.',
    },
  },
  {
    provision: {
      en: 'How many samples are taken, what a failed measurement means (the standard rate), non-detects at the detection limit.',
      ru: 'Сколько берётся проб, что значит несостоявшееся измерение (стандартная ставка), необнаруженное — по пределу обнаружения.',
    },
    why: {
      en: 'The concentration is the one that counts under these rules.',
      ru: 'Концентрация — та, которая считается по этим правилам.',
    },
  },
  {
    provision: {
      en: 'The volume: measured, by water consumption, or 170 m3 a year for a dwelling outside the sewer network.',
      ru: 'Объём: измеренный, по водопотреблению или 170 м3 в год на жилище вне канализации.',
    },
    why: { en: 'It is the amount of the release.', ru: 'Это количество источника.' },
  },
  {
    provision: {
      en: 'Free discharges (§§ 9, 10): separate storm sewers, overflows, groundwater, cooling water, mussel cleaning, fish farms.',
      ru: 'Бесплатные сбросы (§§ 9, 10): раздельные ливневые сети, переливы, подземные и охлаждающие воды, очистка мидий, рыбоводство.',
    },
    why: { en: 'Such a discharge is left out by the caller.', ru: 'Такой сброс пользователь не указывает.' },
  },
  {
    provision: {
      en: 'A period across a change of rates is shared by days unless it was measured (§ 16).',
      ru: 'Период, на который приходится смена ставок, делится по дням, если нет измерений (§ 16).',
    },
    why: {
      en: 'The library asks to split the release at the day of the change.',
      ru: 'Библиотека просит разделить источник в день смены.',
    },
  },
];
