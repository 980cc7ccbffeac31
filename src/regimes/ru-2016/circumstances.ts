import type { Circumstance, ReadingKind } from '../../model/regime.ts';

/** The words that a release, a facility or a territory may carry, and what they do. @internal */
export const circumstances: Readonly<Record<string, Circumstance>> = {
  'protected-area': {
    title: {
      en: 'On a territory or object under special protection by federal law: 2 (Decree 913, item 2). The Far North is none.',
      ru: 'На территории или объекте под особой охраной по федеральному закону: 2 (постановление № 913, п. 2). Крайний Север к ним не относится.',
    },
  },
  baikal: {
    title: {
      en: 'In the Baikal natural territory: 2, once with other grounds (Rosprirodnadzor letter OD-06-01-31/25520).',
      ru: 'На Байкальской природной территории: 2, один раз с другими основаниями (письмо Росприроднадзора № ОД-06-01-31/25520).',
    },
  },
  'border-territory': {
    title: {
      en: 'In a named part of Belgorod, Bryansk or Kursk oblast: 0 for 2024 and 2025 (Decree 1831 of 2025).',
      ru: 'В названной части Белгородской, Брянской или Курской области: 0 за 2024 и 2025 годы (постановление № 1831 от 19.11.2025).',
    },
  },
  'payer-has-other-categories': {
    title: {
      en: 'A facility of category IV whose payer also has facilities of category I, II or III: it is not exempt.',
      ru: 'Объект IV категории, у плательщика которого есть и объекты I, II или III категории: от платы не освобождён.',
    },
  },
  'plan-not-met': {
    title: {
      en: 'The plan of measures was not met in time: recalculated without the deduction and as over the limit. State it on all releases of the kind of impact, or on the facility.',
      ru: 'План мероприятий в срок не выполнен: перерасчёт без вычета затрат и как сверх лимита. Указывается для всех выбросов или сбросов этого вида либо для объекта.',
    },
  },
  'own-landfill': {
    title: {
      en: "Waste of the payer's own production within its limit, on an own or lawfully held equipped site: 0.3.",
      ru: 'Отходы собственного производства в пределах лимита на собственном или законно используемом оборудованном объекте: 0,3.',
    },
  },
  'mining-backfill': {
    title: {
      en: 'Class V waste of the extractive industry laid into artificial cavities in rock during reclamation: 0.',
      ru: 'Отходы V класса добывающей промышленности, уложенные в искусственные полости в породах при рекультивации: 0.',
    },
  },
  'from-recycling': {
    title: {
      en: 'Class IV or V waste that arose when waste placed earlier was recycled: 0.5.',
      ru: 'Отходы IV, V класса, образовавшиеся при утилизации ранее размещённых отходов: 0,5.',
    },
  },
  'from-class-2': {
    title: {
      en: 'Waste that arose when class II was neutralised: class III 0.67, class IV 0.33.',
      ru: 'Отходы, образовавшиеся при обезвреживании II класса: III класс 0,67, IV класс 0,33.',
    },
  },
  'from-class-3': {
    title: {
      en: 'Class IV waste that arose when class III was neutralised: 0.49.',
      ru: 'Отходы IV класса, образовавшиеся при обезвреживании III класса: 0,49.',
    },
  },
  reused: {
    title: {
      en: 'Waste within its limit that was accumulated and used, or passed on for use, within 11 months: 0, from 2020.',
      ru: 'Отходы в пределах лимита, накопленные и в течение 11 месяцев использованные или переданные для использования: 0, с 2020 года.',
    },
  },
  kvo: {
    title: {
      en: 'The coefficient Kvo of the declaration applies to the discharge. Its value was not seen.',
      ru: 'К сбросу применяется коэффициент Кво декларации. Его значение не найдено.',
    },
    mustBeAnswered: true,
  },
  kod: {
    title: {
      en: 'The coefficient Kod of the declaration applies to the waste. Its value was not seen.',
      ru: 'К отходам применяется коэффициент Код декларации. Его значение не найдено.',
    },
    mustBeAnswered: true,
  },
  kpo: {
    title: {
      en: 'The coefficient Kpo (Klo) of the declaration applies to the waste within its limit. Its value was not seen.',
      ru: 'К отходам в пределах лимита применяется коэффициент Кпо (Кло) декларации. Его значение не найдено.',
    },
    mustBeAnswered: true,
  },
  'by-product': {
    title: {
      en: 'By-products of production, section 7 of the declaration: the coefficient Kpb was not seen.',
      ru: 'Побочные продукты производства, раздел 7 декларации: значение коэффициента Кпб не найдено.',
    },
  },
  livestock: {
    title: {
      en: 'By-products of livestock, section 9 of the declaration: the coefficient Kzh was not seen.',
      ru: 'Побочные продукты животноводства, раздел 9 декларации: значение коэффициента Кж не найдено.',
    },
  },
};

/** What a release of suspended solids must state besides its amount, until 2025. @internal */
export const readings: Readonly<Record<string, ReadingKind>> = {
  background: {
    title: {
      en: 'Background concentration of suspended solids in the water body',
      ru: 'Фоновая концентрация взвешенных веществ в водном объекте',
    },
    unit: 'mg/l',
  },
  'allowed-increase': {
    title: {
      en: 'Permitted increase over the background: 0.25 mg/l for waters of the first category, 0.75 mg/l for the second',
      ru: 'Допустимое увеличение к фону: 0,25 мг/л для водных объектов первой категории, 0,75 мг/л для второй',
    },
    unit: 'mg/l',
  },
};
