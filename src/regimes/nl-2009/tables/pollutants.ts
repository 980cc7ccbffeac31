// Made from source.json and dated.json by scripts/data/nl-2009.ts; do not edit by hand.

/** Names of all that the pack prices. @internal */
export const pollutants: Readonly<Record<string, { readonly en: string; readonly ru: string }>> = {
  'pollution-unit-netherlands': { en: 'Pollution unit (Netherlands)', ru: 'Единица загрязнения (Нидерланды)' },
  'cod': { en: 'Chemical oxygen demand (COD)', ru: 'Химическое потребление кислорода (ХПК)' },
  'reduced-nitrogen': { en: 'Reduced nitrogen (organic + ammonium, as N)', ru: 'Азот восстановленный (органический + аммонийный, по N)' },
  'chromium': { en: 'Chromium', ru: 'Хром (всего)' },
  'copper': { en: 'Copper', ru: 'Медь' },
  'lead': { en: 'Lead', ru: 'Свинец' },
  'nickel': { en: 'Nickel', ru: 'Никель' },
  'zinc': { en: 'Zinc', ru: 'Цинк' },
  'arsenic': { en: 'Arsenic', ru: 'Мышьяк' },
  'cadmium': { en: 'Cadmium', ru: 'Кадмий' },
  'mercury': { en: 'Mercury', ru: 'Ртуть' },
};
