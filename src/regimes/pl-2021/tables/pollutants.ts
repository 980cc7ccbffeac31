// Made from source.json by scripts/data/pl-2021.ts; do not edit by hand.

/** Names of all that the pack prices. @internal */
export const pollutants: Readonly<Record<string, { readonly en: string; readonly ru: string }>> = {
  'asbestos': { en: 'Asbestos', ru: 'Асбест' },
  'sulphur-dioxide': { en: 'Sulphur dioxide', ru: 'Серы диоксид' },
  'coal-graphite-dust-and-soot': { en: 'Coal and graphite dust, soot', ru: 'Угольно-графитовая пыль, сажа' },
  'carbon-monoxide': { en: 'Carbon monoxide', ru: 'Углерода оксид' },
  'cyclic-and-aromatic-hydrocarbons': { en: 'Cyclic and aromatic hydrocarbons and their derivatives', ru: 'Циклические и ароматические углеводороды и их производные' },
  'hydrofluorocarbons': { en: 'Hydrofluorocarbons (HFCs)', ru: 'Гидрофторуглероды (ГФУ)' },
  'mercury': { en: 'Mercury', ru: 'Ртуть' },
  'carbon-dioxide': { en: 'Carbon dioxide', ru: 'Углерода диоксид' },
  'acrylonitrile': { en: 'Acrylonitrile', ru: 'Акрилонитрил' },
  'aldehydes-alcohols-and-amines': { en: 'Aldehydes, alcohols, amines and their derivatives', ru: 'Альдегиды, спирты, амины и их производные' },
  'wood-fuel': { en: 'Wood (fuel burnt)', ru: 'Древесина (сожжённое топливо)' },
  'petrol-handled': { en: 'Petrol handled (filling and emptying of tanks)', ru: 'Бензин при перегрузке (заполнение и опорожнение резервуаров)' },
};
