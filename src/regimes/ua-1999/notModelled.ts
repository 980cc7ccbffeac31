import type { Regime } from '../../model/regime.ts';

/** Provisions that the pack does not express, each with the reason. @internal */
export const notModelled: NonNullable<Regime['notModelled']> = [
  {
    provision: {
      en: 'Emissions of substances without a hazard class, by their safe exposure level (art. 243.3); carbon dioxide (art. 243.4).',
      ru: 'Выбросы веществ без класса опасности, по ориентировочно безопасному уровню воздействия (ст. 243.3); диоксид углерода (ст. 243.4).',
    },
    why: { en: 'The rates were not seen.', ru: 'Ставки не видны.' },
  },
  {
    provision: {
      en: 'Waste without a hazard class pays the rate of class I (art. 246.3); mercury devices and lamps pay by the piece (art. 246.1).',
      ru: 'Отходы без класса опасности платят по ставке I класса (ст. 246.3); ртутные приборы и лампы — за штуку (ст. 246.1).',
    },
    why: {
      en: 'State such waste as `waste-class-1`. The rates by the piece have no id in the vocabulary of pollutants.',
      ru: 'Укажите такие отходы как `waste-class-1`. У ставок за штуку нет обозначений в словаре веществ.',
    },
  },
  {
    provision: {
      en: 'How the limit of a year was met by the quarters of 1999 to 2010.',
      ru: 'Как лимит года заполнялся по кварталам в 1999–2010 годах.',
    },
    why: {
      en: 'Not seen: a limit per year is shared out by days. State the limit of the period where it is known.',
      ru: 'Не видно: лимит на год делится по дням. Если лимит периода известен, укажите его.',
    },
  },
  {
    provision: { en: 'Radioactive waste (arts 247, 248).', ru: 'Радиоактивные отходы (ст. 247, 248).' },
    why: { en: 'Outside the vocabulary of pollutants.', ru: 'Вне словаря веществ.' },
  },
];
