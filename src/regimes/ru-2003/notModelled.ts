import type { Regime } from '../../model/regime.ts';

/** Provisions that the pack does not express, each with the reason. @internal */
export const notModelled: NonNullable<Regime['notModelled']> = [
  {
    provision: {
      en: 'Flaring of associated gas above its limit: multipliers 4.5 (2012), 12 (2013) and 25 (from 2014), and 6 or 120 without metering.',
      ru: 'Сжигание попутного нефтяного газа сверх предела: коэффициенты 4,5 (2012), 12 (2013) и 25 (с 2014), без средств измерения 6 или 120.',
    },
    why: {
      en: 'The multipliers were seen in news digests only; what they multiply was not seen.',
      ru: 'Коэффициенты известны только по новостям; на что они умножаются, не установлено.',
    },
  },
  {
    provision: {
      en: 'The period within which stored waste must be used for the coefficient 0.',
      ru: 'Срок, в который накопленные отходы должны быть использованы, чтобы применялся коэффициент 0.',
    },
    why: {
      en: 'The footnote to the waste table is cut off in the copy that was read; three years is remembered only. The circumstance `reused` is stated by the caller.',
      ru: 'Сноска к таблице отходов в прочитанной копии обрезана; три года известны лишь по памяти. Обстоятельство `reused` указывает пользователь.',
    },
  },
  {
    provision: {
      en: 'Coefficients that regions set for their own towns and districts, such as 1.5 for ten districts of Bryansk oblast in the Dnieper basin.',
      ru: 'Коэффициенты, которые регионы установили для своих городов и районов, например 1,5 для десяти районов Брянской области в бассейне Днепра.',
    },
    why: {
      en: 'They are not in the federal tables as seen. Pass a nearer row in a copy of the table.',
      ru: 'В федеральных таблицах, которые удалось увидеть, их нет. Более близкую строку можно внести в копию таблицы.',
    },
  },
  {
    provision: {
      en: "Deduction of a payer's spending on environmental measures from the payment.",
      ru: 'Зачёт затрат плательщика на природоохранные мероприятия в счёт платы.',
    },
    why: { en: 'The share that may be deducted was not checked.', ru: 'Какую долю можно зачесть, не проверено.' },
  },
  {
    provision: {
      en: 'Highest amounts of the payment under Decree 632 of 1992.',
      ru: 'Предельные размеры платы по постановлению № 632 1992 года.',
    },
    why: {
      en: 'Only the title and the opening clauses of Decree 632 were seen.',
      ru: 'Из постановления № 632 видны только название и первые пункты.',
    },
  },
];
