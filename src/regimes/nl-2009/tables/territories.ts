// Made from source.json and dated.json by scripts/data/nl-2009.ts; do not edit by hand.
import type { Territory } from '../../../model/territory.ts';

/** The water boards whose tariffs were seen. @internal */
export const territories: Readonly<Record<string, Territory>> = {
  'NL': { name: { en: 'Netherlands', ru: 'Нидерланды' } },
  'NL-noorderzijlvest': { name: { en: 'Noorderzijlvest', ru: 'Нордерзейлвест' }, parent: 'NL' },
  'NL-hunze-en-aas': { name: { en: "Hunze en Aa's", ru: 'Хюнзе-эн-Аас' }, parent: 'NL' },
  'NL-fryslan': { name: { en: 'Friesland (Fryslân)', ru: 'Фрисландия' }, parent: 'NL' },
  'NL-vechtstromen': { name: { en: 'Vechtstromen', ru: 'Вехтстромен' }, parent: 'NL' },
  'NL-reest-en-wieden': { name: { en: 'Reest en Wieden', ru: 'Рест-эн-Виден' }, parent: 'NL' },
  'NL-groot-salland': { name: { en: 'Groot Salland', ru: 'Грот-Салланд' }, parent: 'NL' },
  'NL-drents-overijsselse-delta': { name: { en: 'Drents Overijsselse Delta', ru: 'Дрентс-Оверэйсселсе-Делта' }, parent: 'NL' },
  'NL-rijn-en-ijssel': { name: { en: 'Rijn en IJssel', ru: 'Рейн-эн-Эйссел' }, parent: 'NL' },
  'NL-rivierenland': { name: { en: 'Rivierenland', ru: 'Ривиренланд' }, parent: 'NL' },
  'NL-vallei-en-veluwe': { name: { en: 'Vallei en Veluwe', ru: 'Валлей-эн-Велюве' }, parent: 'NL' },
  'NL-brabantse-delta': { name: { en: 'Brabantse Delta', ru: 'Брабантсе-Делта' }, parent: 'NL' },
};
