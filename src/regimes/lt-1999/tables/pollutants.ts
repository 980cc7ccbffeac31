// Made from source.json and dated.json by scripts/data/lt-1999.ts; do not edit by hand.

/** Names of all that the pack prices. @internal */
export const pollutants: Readonly<Record<string, { readonly en: string; readonly ru: string }>> = {
  'sulphur-dioxide': { en: 'Sulphur dioxide', ru: 'Серы диоксид' },
  'nitrogen-oxides': { en: 'Nitrogen oxides', ru: 'Азота оксиды (сумма)' },
  'vanadium-pentoxide': { en: 'Vanadium pentoxide', ru: 'Ванадия пяти оксид' },
  'particulate-matter-except-combustion-and-asbestos': { en: 'Solid particles, except from fuel combustion and with asbestos', ru: 'Твёрдые частицы, кроме продуктов сжигания топлива и асбестсодержащих' },
  'lt-air-group-1': { en: 'Lithuanian air pollutants, group I', ru: 'Литва: вещества в воздухе, группа I' },
  'lt-air-group-2': { en: 'Lithuanian air pollutants, group II', ru: 'Литва: вещества в воздухе, группа II' },
  'lt-air-group-3': { en: 'Lithuanian air pollutants, group III', ru: 'Литва: вещества в воздухе, группа III' },
  'lt-air-group-4': { en: 'Lithuanian air pollutants, group IV', ru: 'Литва: вещества в воздухе, группа IV' },
  'bod-7': { en: 'BOD7', ru: 'БПК7' },
  'total-nitrogen': { en: 'Total nitrogen', ru: 'Азот общий' },
  'total-phosphorus': { en: 'Total phosphorus', ru: 'Фосфор общий' },
  'suspended-solids': { en: 'Suspended solids', ru: 'Взвешенные вещества (в воде)' },
  'sulphate-ion': { en: 'Sulphate ion', ru: 'Сульфат-ион' },
  'chloride-ion': { en: 'Chloride ion', ru: 'Хлорид-ион' },
  'lt-water-group-1': { en: 'Lithuanian water pollutants, group I', ru: 'Литва: вещества в воде, группа I' },
  'lt-water-group-2': { en: 'Lithuanian water pollutants, group II', ru: 'Литва: вещества в воде, группа II' },
  'lt-water-group-3': { en: 'Lithuanian water pollutants, group III', ru: 'Литва: вещества в воде, группа III' },
  'lt-water-group-4': { en: 'Lithuanian water pollutants, group IV', ru: 'Литва: вещества в воде, группа IV' },
  'lt-water-group-5': { en: 'Lithuanian water pollutants, group V', ru: 'Литва: вещества в воде, группа V' },
};
