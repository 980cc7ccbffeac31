// Made from source.json by scripts/data/be-flanders-2002.ts; do not edit by hand.

/** Names of all that the pack prices. @internal */
export const pollutants: Readonly<Record<string, { readonly en: string; readonly ru: string }>> = {
  'pollution-unit-flanders': { en: 'Pollution unit (Flanders)', ru: 'Единица загрязнения (Фландрия)' },
};
