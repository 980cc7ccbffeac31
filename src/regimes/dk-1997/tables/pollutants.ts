// Made from source.json and found-later.json by scripts/data/dk-1997.ts; do not edit by hand.

/** Names of all that the pack prices. @internal */
export const pollutants: Readonly<Record<string, { readonly en: string; readonly ru: string }>> = {
  'total-nitrogen': { en: 'Total nitrogen', ru: 'Азот общий' },
  'total-phosphorus': { en: 'Total phosphorus', ru: 'Фосфор общий' },
  'bod-5-modified': { en: 'BOD5, modified (nitrification suppressed)', ru: 'БПК5 с подавлением нитрификации' },
  'wastewater': { en: 'Wastewater (volume)', ru: 'Сточные воды (объём)' },
};
