import type { Regime } from '../../model/regime.ts';

/** Provisions that the pack does not express, each with the reason. @internal */
export const notModelled: NonNullable<Regime['notModelled']> = [
  {
    provision: {
      en: 'No charge after a modernisation that leaves emissions lower than in 2010 by at least 30 % (dust, VOC) or 55 % (SO2, NOx), § 15(6)(a).',
      ru: 'Без платы после модернизации, если выбросы ниже уровня 2010 года не менее чем на 30 % (пыль, ЛОС) или 55 % (SO2, NOx), § 15(6)(a).',
    },
    why: {
      en: 'It is decided on application. State the circumstance `modernised` where it was granted.',
      ru: 'Решается по заявлению. Если льгота дана, укажите обстоятельство `modernised`.',
    },
  },
  {
    provision: {
      en: 'That the level must hold throughout the charge period, shown by the highest daily means.',
      ru: 'Уровень должен соблюдаться весь период; доказывается наибольшими среднесуточными значениями.',
    },
    why: {
      en: 'The reading `concentration` is the one that the authority accepted.',
      ru: 'Показание `concentration` — то, которое принял орган.',
    },
  },
  {
    provision: { en: 'Charges for waste water (act 254/2001).', ru: 'Плата за сточные воды (закон 254/2001).' },
    why: {
      en: 'Only the annex in its original wording was seen, and the act was reformed in 2019.',
      ru: 'Видно только приложение в первоначальной редакции, а закон изменён в 2019 году.',
    },
  },
];
