import type { Regime } from '../../model/regime.ts';

/** Provisions that the pack does not express, each with the reason. @internal */
export const notModelled: NonNullable<Regime['notModelled']> = [
  {
    provision: {
      en: 'Flaring of associated gas above 5 % of what is produced: 25 from 2014 (12 in 2013), 120 without metering.',
      ru: 'Сжигание попутного нефтяного газа сверх 5 % добытого: 25 с 2014 года (12 в 2013), 120 без средств измерения.',
    },
    why: {
      en: 'What the figures multiply was not seen, and they may have changed in 2019 (Decree 1148) and 2025 (Decree 710).',
      ru: 'На что умножаются коэффициенты, не установлено; они могли измениться в 2019 (постановление № 1148) и 2025 годах (постановление № 710).',
    },
  },
  {
    provision: {
      en: 'Facilities of category III: norms exist for substances of hazard class I and II only, the rest is paid as within the norm.',
      ru: 'Объекты III категории: нормативы есть только для веществ I и II класса опасности, остальное оплачивается как в пределах норматива.',
    },
    why: {
      en: 'Known from memory. State the amount as its permissible norm for such a release; there is no default.',
      ru: 'Известно по памяти. Для такого выброса укажите его массу как норматив; значения по умолчанию нет.',
    },
  },
  {
    provision: {
      en: 'A technological norm above the permissible one.',
      ru: 'Технологический норматив выше норматива допустимого воздействия.',
    },
    why: {
      en: 'How the law orders the two was not read; here the technological mass never reaches beyond the norm of the permit.',
      ru: 'Как закон их соотносит, не прочитано; здесь технологическая масса не выходит за норматив разрешения.',
    },
  },
  {
    provision: {
      en: 'Whether all facilities of a payer are of category IV.',
      ru: 'Относятся ли все объекты плательщика к IV категории.',
    },
    why: {
      en: 'A facility is assessed alone; `payer-has-other-categories` says it.',
      ru: 'Объект рассчитывается отдельно; об этом говорит `payer-has-other-categories`.',
    },
  },
  {
    provision: {
      en: 'By-products up to 11 months, section 7 of the declaration.',
      ru: 'Побочные продукты до 11 месяцев, раздел 7 декларации.',
    },
    why: {
      en: 'The form prints the coefficient of waste over its limit there; which rate it multiplies was not seen.',
      ru: 'В форме там стоит коэффициент отходов сверх лимита; какая ставка умножается, не установлено.',
    },
  },
  {
    provision: {
      en: 'Quarterly advances, days of payment and of the declaration, interest for delay.',
      ru: 'Квартальные авансы, сроки платы и декларации, пени.',
    },
    why: {
      en: 'They say when and how the payment is paid, not how large it is.',
      ru: 'Они говорят, когда и как вносится плата, а не какова она.',
    },
  },
  {
    provision: {
      en: 'The plan of measures, its approval, and which costs count.',
      ru: 'План мероприятий, его утверждение и состав затрат.',
    },
    why: {
      en: 'Only the existence of the deduction was seen; the caller states the documented amount as a credit.',
      ru: 'Видно только, что вычет существует; подтверждённую сумму указывает пользователь.',
    },
  },
];
