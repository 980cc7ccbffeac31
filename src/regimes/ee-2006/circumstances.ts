import type { Circumstance, ReadingKind } from '../../model/regime.ts';

/** The words that a release or a facility may carry, and what they do. @internal */
export const circumstances: Readonly<Record<string, Circumstance>> = {
  'without-permit': {
    title: {
      en: 'Without a permit (§ 26): the rate times 10, 20 or 200 in air, 15 or 1000 in water, 10, 200 or 1000 for waste.',
      ru: 'Без разрешения (§ 26): ставка умножается на 10, 20 или 200 в воздух, 15 или 1000 в воду, 10, 200 или 1000 за отходы.',
    },
    from: 'no-permit',
  },
  'narva-river-high-stack': {
    title: {
      en: 'In a municipality on the river Narva, from a height of more than 100 m (§ 19(2) item 1): 1.2 until 2015.',
      ru: 'В муниципалитете на реке Нарве, с высоты более 100 м (§ 19(2), пункт 1): 1,2 до 2015 года.',
    },
  },
  'unprotected-groundwater': {
    title: {
      en: 'Into soil above unprotected groundwater (§ 20(2) item 1): 2.5.',
      ru: 'В почву над незащищёнными подземными водами (§ 20(2), пункт 1): 2,5.',
    },
    mustBeAnswered: true,
  },
  'sensitive-recipient': {
    title: {
      en: 'In a town, borough or beach, or nearer than 200 m to a designated beach; or into the sea, a border water body or a protected water of salmonids or cyprinids (§ 20(2) item 2): 1.5. A deep-sea outfall is not meant.',
      ru: 'В городе, посёлке или на пляже, либо ближе 200 м к объявленному пляжу; либо в море, пограничный водный объект или охраняемые воды лососёвых и карповых (§ 20(2), пункт 2): 1,5. Глубоководный выпуск сюда не относится.',
    },
    mustBeAnswered: true,
  },
  'deep-sea-outfall': {
    title: {
      en: 'Into the sea through a deep-sea outfall (§ 20(2) item 3): 1.2.',
      ru: 'В море через глубоководный выпуск (§ 20(2), пункт 3): 1,2.',
    },
    mustBeAnswered: true,
  },
  'deep-sea-outfall-bypassed': {
    title: {
      en: 'Led past the deep-sea outfall, in part or in whole (§ 20(3) until March 2011): 1.5.',
      ru: 'В обход глубоководного выпуска, частично или полностью (§ 20(3) до марта 2011 года): 1,5.',
    },
  },
  'all-limits-met': {
    title: {
      en: 'All values of the outlet within the permit, quantities too, the report filed in time, no limits relaxed for a time (§ 20(5)): half.',
      ru: 'Все показатели выпуска в пределах разрешения, количества тоже, отчёт подан в срок, временных послаблений нет (§ 20(5)): половина.',
    },
  },
  'into-the-sea': {
    title: {
      en: 'Oil into sea water above the permit or without one (§ 27(1)): 50 times the rate.',
      ru: 'Нефть в морскую воду сверх разрешения или без него (§ 27(1)): 50-кратная ставка.',
    },
  },
  'landfill-below-requirements': {
    title: {
      en: 'The landfill does not meet the environmental requirements (§ 21(3), until 2009): 2 to 15 times the rate.',
      ru: 'Полигон не отвечает экологическим требованиям (§ 21(3), до 2009 года): ставка умножается на 2–15.',
    },
  },
  'in-emissions-trading': {
    title: {
      en: 'A heat plant within the emissions trading system of the European Union (§ 19(4¹), from July 2024): nothing is due.',
      ru: 'Установка в системе торговли квотами Европейского союза (§ 19(4¹), с июля 2024 года): плата не взимается.',
    },
  },
};

/** What a release states besides its amount. @internal */
export const readings: Readonly<Record<string, ReadingKind>> = {
  'ph-excess': {
    title: { en: 'How far the pH lies above 9.0 or below 6.0; 0 between', ru: 'На сколько pH выше 9,0 или ниже 6,0; между ними 0' },
    unit: 'unit',
  },
};
