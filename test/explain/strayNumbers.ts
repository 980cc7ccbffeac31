import type { Locale } from '../../src/explain/locale/messages.ts';

/** Numbers of a printed text that none of the records has. Digits after `…` are cut, so their beginning counts. */
export function strayNumbers(text: string, locale: Locale, records: readonly unknown[]): readonly string[] {
  const known = new Set(numbersIn(JSON.stringify(records)));
  const plain = (
    locale === 'en'
      ? text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
      : text.replace(/(?<=\d)\u00a0(?=\d)/g, '').replace(/(?<=\d),(?=\d)/g, '.')
  )
    // The decimal beside a fraction is not in the assessment; the fraction is.
    .replace(/(?<=\d\/\d+) \(−?[\d.]+…\)/g, '');
  return numbersIn(plain).filter((number) => !known.has(number));
}

function numbersIn(text: string): readonly string[] {
  return (text.match(/\d+(\.\d+)?/g) ?? []).map((number) => (number.includes('.') ? number.replace(/\.?0+$/, '') : number));
}
