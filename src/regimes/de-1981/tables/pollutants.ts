// Made from source.json by scripts/data/de-1981.ts; do not edit by hand.

/** Names of all that the pack prices. @internal */
export const pollutants: Readonly<Record<string, { readonly en: string; readonly ru: string }>> = {
  'cod': { en: 'Chemical oxygen demand (COD)', ru: 'Химическое потребление кислорода (ХПК)' },
  'total-phosphorus': { en: 'Total phosphorus', ru: 'Фосфор общий' },
  'inorganic-nitrogen': { en: 'Inorganic nitrogen (NH4-N + NO2-N + NO3-N)', ru: 'Азот неорганический (аммонийный + нитритный + нитратный, по N)' },
  'aox': { en: 'Adsorbable organic halogens (AOX, as Cl)', ru: 'Адсорбируемые органические галогены (АОГ, в пересчёте на Cl)' },
  'mercury': { en: 'Mercury', ru: 'Ртуть' },
  'cadmium': { en: 'Cadmium', ru: 'Кадмий' },
  'chromium': { en: 'Chromium', ru: 'Хром (всего)' },
  'nickel': { en: 'Nickel', ru: 'Никель' },
  'lead': { en: 'Lead', ru: 'Свинец' },
  'copper': { en: 'Copper', ru: 'Медь' },
  'fish-egg-toxicity': { en: 'Toxicity to fish eggs (GEI)', ru: 'Токсичность для икры рыб (GEI)' },
  'rainwater-by-inhabitants': { en: 'Rainwater via public sewer (by inhabitants)', ru: 'Дождевые воды через общую канализацию (по жителям)' },
  'rainwater-by-paved-area': { en: 'Rainwater from paved commercial area', ru: 'Дождевые воды с мощёных промышленных площадей' },
  'small-household-discharges': { en: 'Small household discharges', ru: 'Малые бытовые сбросы' },
};
