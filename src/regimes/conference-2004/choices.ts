import type { Choice } from '../../model/figure.ts';

/** Why each number is what it is: the conference gave none, so every one is a choice. @internal */
export const choices = {
  weights: {
    reason: {
      en: 'The proposals keep the base rates of 2003 and speak of no other weights: 1 within the norm, 5 within the temporary limit, 25 above it.',
      ru: 'Предложения сохраняют базовые ставки 2003 года и не говорят о других весах: 1 в пределах норматива, 5 в пределах лимита, 25 сверх него.',
    },
    precedent: {
      en: 'Decree 344 of 2003 (5 and 25 times the rate within the norm).',
      ru: 'Постановление № 344 2003 года (5 и 25 ставок в пределах норматива).',
    },
    alternatives: { en: '1, 25, 100: Russian law since 2020.', ru: '1, 25, 100: российский закон с 2020 года.' },
    effect: {
      en: 'None on the reference facility: the weights are those of the law.',
      ru: 'Для опорного объекта не меняют ничего: веса взяты из закона.',
    },
  },
  wasteWeights: {
    reason: {
      en: 'Waste has one limit: 1 within it, 5 over it, as in 2003.',
      ru: 'У отходов один лимит: 1 в его пределах, 5 сверх него, как в 2003 году.',
    },
    precedent: { en: 'Decree 344 of 2003.', ru: 'Постановление № 344 2003 года.' },
  },
  capacity: {
    reason: {
      en: 'Proposal 2 asks to record the assimilation capability and environmental capacity by regional factors. K = load ÷ capacity to the power 1: if damage grows with the square of the load, what one more tonne does grows with the load.',
      ru: 'Предложение 2 требует учесть ассимиляционную способность и экологическую ёмкость через региональные коэффициенты. K = (нагрузка ÷ ёмкость) в степени 1: если вред растёт как квадрат нагрузки, то вред следующей тонны растёт как нагрузка.',
    },
    precedent: {
      en: 'Colombia raises its regional factor with load over target, up to 5.5; China lets provinces set rates by carrying capacity.',
      ru: 'Колумбия повышает региональный коэффициент при нагрузке выше целевой, до 5,5; Китай разрешает провинциям ставки с учётом ёмкости среды.',
    },
    alternatives: {
      en: 'Exponents 0.5 and 0.75 are variants; floor 0.5 and cap 5 bound what a wrong load could do.',
      ru: 'Показатели 0,5 и 0,75 есть среди вариантов; границы 0,5 и 5 ограничивают действие ошибочной нагрузки.',
    },
    effect: {
      en: 'Reference facility: with K for the regional table 916,039.31 becomes 1,063,496.09 roubles.',
      ru: 'Опорный объект: с K вместо региональной таблицы 916 039,31 превращается в 1 063 496,09 рубля.',
    },
  },
  lasting: {
    reason: {
      en: 'Protected territories, Baikal and disaster zones keep their factor 2, once. The Far North and the city give way to K where capacity is known: they are capacity by another name.',
      ru: 'Охраняемые территории, Байкал и зоны бедствия сохраняют коэффициент 2, один раз. Крайний Север и город уступают K, где ёмкость известна: это та же ёмкость под другим именем.',
    },
    precedent: { en: 'Decree 344: additional coefficient 2, once.', ru: 'Постановление № 344: дополнительный коэффициент 2, один раз.' },
  },
  place: {
    reason: {
      en: 'Where capacity is known it replaces the regional table with its city and special factors; where it is not, the table of 2003 stays, and the result says so.',
      ru: 'Где ёмкость известна, она заменяет региональную таблицу с коэффициентами города и особых территорий; где нет, остаётся таблица 2003 года, и результат об этом говорит.',
    },
    alternatives: {
      en: 'Variants: strict (no capacity, no payment worked out), upper-bound (5 without data).',
      ru: 'Варианты: strict (без ёмкости плата не исчисляется), upper-bound (5 без данных).',
    },
  },
  upperBound: {
    reason: {
      en: 'Without data on capacity the factor is at its cap: who does not measure pays as if no room were left.',
      ru: 'Без данных о ёмкости коэффициент берётся наибольшим: кто не измеряет, платит так, будто места не осталось.',
    },
    precedent: {
      en: 'Sweden charges unmeasured sources by default emissions.',
      ru: 'В Швеции неизмеренные источники платят по завышенной выбросной норме.',
    },
  },
  bat: {
    reason: {
      en: 'Proposal 2 asks for privileges for companies that implement best available technology; proposal 7 for technological rates. The mass that the rates justify, within the norm and with evidence, costs half.',
      ru: 'Предложение 2 требует льгот предприятиям, внедрившим наилучшие доступные технологии, предложение 7 — технологических показателей. Масса, которую показатели оправдывают, в пределах норматива и при свидетельстве, стоит половину.',
    },
    precedent: {
      en: 'German Abwasserabgabengesetz § 9(5): half the rate.',
      ru: 'Германия, Abwasserabgabengesetz § 9(5): половина ставки.',
    },
    alternatives: {
      en: '0: Russian law since 2020 (variant bat-free); 1: none (variant none).',
      ru: '0: российский закон с 2020 года (вариант bat-free); 1: без льготы (вариант none).',
    },
    effect: {
      en: 'Reference facility: 1,063,496.09 becomes 918,612.89 roubles.',
      ru: 'Опорный объект: 1 063 496,09 превращается в 918 612,89 рубля.',
    },
  },
  batFree: {
    reason: {
      en: 'The mass within technological rates is free. With depth 1 the regional factor has no effect on it: that is a weakness of this variant.',
      ru: 'Масса в пределах технологических показателей бесплатна. При такой глубине региональный коэффициент на неё не действует: это слабость варианта.',
    },
    precedent: { en: 'Law 219-FZ: coefficient 0 from 2020.', ru: 'Закон № 219-ФЗ: коэффициент 0 с 2020 года.' },
  },
  batNone: {
    reason: { en: 'No privilege: shows what it is worth.', ru: 'Без льготы: показывает, чего она стоит.' },
  },
} as const satisfies Readonly<Record<string, Choice>>;
