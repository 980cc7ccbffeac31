import type { Regime } from '../../model/regime.ts';

/** Provisions that the pack does not express, each with the reason. @internal */
export const notModelled: NonNullable<Regime['notModelled']> = [
  {
    provision: {
      en: 'That 80 % of the tax is due to the trade that is refunded, that the payer is registered for value added tax, and reports of refunds above 500,000 euros (§ 11).',
      ru: 'Что 80 % налога приходится на отрасль, которой он возвращается, что плательщик зарегистрирован по НДС, и сообщения о возвратах свыше 500 000 евро (§ 11).',
    },
    why: {
      en: 'The caller states the sector where the conditions are met.',
      ru: 'Отрасль указывает пользователь, если условия выполнены.',
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
