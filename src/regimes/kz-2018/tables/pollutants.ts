// Made from source.json and found-later.json by scripts/data/kz-2018.ts; do not edit by hand.

/** Names of all that the pack prices. @internal */
export const pollutants: Readonly<Record<string, { readonly en: string; readonly ru: string }>> = {
  'sulphur-oxides': { en: 'Sulphur oxides', ru: 'Окислы серы' },
  'sulphur-dioxide': { en: 'Sulphur dioxide', ru: 'Серы диоксид' },
  'nitrogen-oxides': { en: 'Nitrogen oxides', ru: 'Азота оксиды (сумма)' },
  'nitrogen-dioxide': { en: 'Nitrogen dioxide', ru: 'Азота диоксид' },
  'nitrogen-monoxide': { en: 'Nitrogen monoxide', ru: 'Азота оксид' },
  'dust-and-ash': { en: 'Dust and ash', ru: 'Пыль и зола' },
  'lead': { en: 'Lead', ru: 'Свинец' },
  'hydrogen-sulphide': { en: 'Hydrogen sulphide', ru: 'Сероводород' },
  'phenols-total': { en: 'Phenols (group)', ru: 'Фенолы (сумма)' },
  'hydrocarbons': { en: 'Hydrocarbons', ru: 'Углеводороды (суммарно)' },
  'formaldehyde': { en: 'Formaldehyde', ru: 'Формальдегид' },
  'carbon-monoxide': { en: 'Carbon monoxide', ru: 'Углерода оксид' },
  'methane': { en: 'Methane', ru: 'Метан' },
  'soot': { en: 'Soot (carbon black)', ru: 'Углерод (сажа)' },
  'iron-oxides': { en: 'Iron oxides', ru: 'Окислы железа' },
  'ammonia': { en: 'Ammonia', ru: 'Аммиак' },
  'chromium-vi': { en: 'Chromium(VI)', ru: 'Хром шестивалентный' },
  'copper-oxides': { en: 'Copper oxides', ru: 'Окислы меди' },
  'benzo-a-pyrene': { en: 'Benzo(a)pyrene', ru: 'Бенз(а)пирен' },
  'carbon-oxides': { en: 'Carbon oxides', ru: 'Окислы углерода' },
  'mercaptans': { en: 'Mercaptans', ru: 'Меркаптаны' },
};
