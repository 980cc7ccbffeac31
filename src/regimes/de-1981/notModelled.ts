import type { Regime } from '../../model/regime.ts';

/** Provisions that the pack does not express, each with the reason. @internal */
export const notModelled: NonNullable<Regime['notModelled']> = [
  {
    provision: {
      en: 'Declaration of a lower value for at least 3 months and by at least 20 % (§ 4(5)), and when it earns the reduced price (§ 9(6)).',
      ru: 'Заявление более низкого значения не менее чем на 3 месяца и на 20 % (§ 4(5)) и условия сниженной цены при нём (§ 9(6)).',
    },
    why: {
      en: 'Its conditions are not checked: state the period as a release of its own with the value declared.',
      ru: 'Условия не проверяются: укажите период отдельным источником с заявленным значением.',
    },
  },
  {
    provision: {
      en: 'Parameters without a monitoring value whose threshold concentration is exceeded: units are computed from the threshold and raised.',
      ru: 'Показатели без контрольного значения, превысившие пороговую концентрацию: единицы считаются от порога и увеличиваются.',
    },
    why: {
      en: 'A value equal to its threshold is free in the same measure; the case needs another.',
      ru: 'Значение, равное порогу, в том же способе расчёта бесплатно; этому случаю нужен другой.',
    },
  },
  {
    provision: {
      en: 'Limits of volume or load in the permit, and the highest percentage where several bases of a raise apply.',
      ru: 'Пределы объёма или нагрузки в разрешении и наибольший процент при нескольких основаниях увеличения.',
    },
    why: {
      en: 'A raise reads checks of the value only; four of five does not apply to volume and load.',
      ru: 'Увеличение считается только по проверкам значения; правило четырёх из пяти к объёму и нагрузке не относится.',
    },
  },
  {
    provision: {
      en: 'Conditions of the offset (§ 10(3) to (5)): a load lower by 20 %, three years before the start, repayment and recovery with interest, other discharges in the east until 2005.',
      ru: 'Условия зачёта (§ 10(3)–(5)): снижение нагрузки на 20 %, три года до пуска, возврат и взыскание с процентами, другие сбросы на востоке до 2005 года.',
    },
    why: {
      en: 'The caller states what may be set off in a year as a credit. It is taken from the charge, never from the raised part.',
      ru: 'Сумму, которую можно зачесть в году, указывает пользователь. Она берётся из платы, но не из увеличенной части.',
    },
  },
  {
    provision: {
      en: 'Flat rules of the Länder, free rainwater and small discharges by their rules, ponds after treatment, background concentrations by water body.',
      ru: 'Правила земель: паушальные расчёты, бесплатные дождевые воды и малые сбросы, пруды доочистки, фоновые концентрации водоёмов.',
    },
    why: {
      en: 'The rules of the Länder were not seen, but for the rounding in the form of Bavaria. Use the circumstance `exempt` and the reading `background`.',
      ru: 'Правила земель не найдены, кроме округления в форме Баварии. Служат обстоятельство `exempt` и показание `background`.',
    },
  },
  {
    provision: {
      en: 'Who is a small discharger: households below 8 m3 a day that are not connected.',
      ru: 'Кто относится к малым сбросам: неподключённые домохозяйства, менее 8 м3 в сутки.',
    },
    why: { en: 'The charge is chosen by the caller.', ru: 'Плату выбирает пользователь.' },
  },
];
