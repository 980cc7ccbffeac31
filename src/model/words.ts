/** A text that readers see: one language for all, or English and Russian. */
export type Words = string | { readonly en: string; readonly ru: string };

/** The English of a text, or the one language it has. @internal */
export function english(words: Words): string {
  return typeof words === 'string' ? words : words.en;
}
