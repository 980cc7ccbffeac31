/** One spelling of a word: composed letters, plain digits for `NO₂`, one kind of dash and of space, none at the ends. @internal */
export function tidy(word: string): string {
  return word
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A tidy word ignoring case, and the two dots of ё, which Russian print may leave out. @internal */
export function fold(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е');
}

const latin = 'ABCEHKMOPTXaceopxy';
const cyrillic = 'АВСЕНКМОРТХасеорху';

/** The word with its look-alike letters all Latin, then all Cyrillic: `СО2` may hold either. @internal */
export function lookAlikes(word: string): readonly string[] {
  return [swapped(word, cyrillic, latin), swapped(word, latin, cyrillic)].filter((other) => other !== word);
}

function swapped(word: string, from: string, to: string): string {
  return [...word].map((letter) => to[from.indexOf(letter)] ?? letter).join('');
}
