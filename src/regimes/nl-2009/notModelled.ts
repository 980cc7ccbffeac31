import type { Regime } from '../../model/regime.ts';

/** Provisions that the pack does not express, each with the reason. @internal */
export const notModelled: NonNullable<Regime['notModelled']> = [
  {
    provision: {
      en: 'Premises that are a dwelling too: 135 m3 (several persons) or 45 m3 (one person) are taken off the intake first.',
      ru: 'Помещения с жильём: из потребления сначала вычитается 135 м3 (несколько человек) или 45 м3 (один человек).',
    },
    why: { en: 'State the intake of the business part.', ru: 'Укажите потребление деловой части.' },
  },
  {
    provision: {
      en: 'When premises go by the table, when by measurement, and when as small (up to 5 units).',
      ru: 'Когда помещение считается по таблице, когда по измерениям, а когда как малое (до 5 единиц).',
    },
    why: {
      en: 'The board decides it; the caller says it by the charge: intake, measured, small.',
      ru: 'Это решает водное управление; вызывающий говорит это платой: intake, measured, small.',
    },
  },
  {
    provision: {
      en: 'Salts, phosphorus and silver, and the correction for what does not degrade.',
      ru: 'Соли, фосфор и серебро; поправка на неразлагаемую часть.',
    },
    why: { en: 'Not seen.', ru: 'Не видно.' },
  },
  {
    provision: {
      en: 'The levy of 1978 by product, times 1.5 to 4 where water was only sieved or untreated.',
      ru: 'Сбор 1978 года по продукции, умноженный на 1,5–4 при одном процеживании или без очистки.',
    },
    why: { en: 'An old law of which one page was seen.', ru: 'Старый закон, из которого видна одна страница.' },
  },
];
