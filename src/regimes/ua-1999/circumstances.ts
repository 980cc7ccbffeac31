import type { Circumstance, ReadingKind } from '../../model/regime.ts';

/** The words that a release or a facility may carry, and what they do. @internal */
export const circumstances: Readonly<Record<string, Circumstance>> = {
  'pond-or-lake': {
    title: {
      en: 'Discharge into a pond or a lake: art. 245.4.',
      ru: 'Сброс в пруд или озеро: ст. 245.4.',
    },
    mustBeAnswered: true,
  },
  'open-landfill': {
    title: {
      en: 'Landfill that does not fully exclude pollution of the air or of waters: art. 246.4.',
      ru: 'Свалка, которая не исключает полностью загрязнение воздуха или вод: ст. 246.4.',
    },
    mustBeAnswered: true,
  },
  'near-settlement': {
    title: {
      en: 'Disposal within a settlement or less than 3 km from one: art. 246.5.',
      ru: 'Размещение в пределах населённого пункта или ближе 3 км от него: ст. 246.5.',
    },
    mustBeAnswered: true,
  },
};

/** What a release may state besides its amount. @internal */
export const readings: Readonly<Record<string, ReadingKind>> = {
  'permissible-concentration': {
    title: {
      en: 'Maximum permissible concentration of a substance that art. 245.1 does not name',
      ru: 'Предельно допустимая концентрация вещества, которое не названо в ст. 245.1',
    },
    unit: 'mg/l',
  },
};
