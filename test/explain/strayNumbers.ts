import type { Locale } from '../../src/explain/locale/messages.ts';

/** Numbers of a printed text that none of the records has. Digits before `…` are cut, so their beginning counts. */
export function strayNumbers(text: string, locale: Locale, records: readonly object[]): readonly string[] {
  const known = records.map(numbersOfRecord);
  const isKnown = (number: string): boolean =>
    number.endsWith('…')
      ? known.some((numbers) => [...numbers].some((one) => one.startsWith(number.slice(0, -1))))
      : known.some((numbers) => numbers.has(number));
  // The decimal beside a fraction is not in the assessment; the fraction is. A line may break between them.
  const plain = ungrouped(text, locale).replace(/(?<=\d\/\d+)\s+\(−?[\d.]+…\)/g, '');
  return numbersIn(plain).filter((number) => !isKnown(number));
}

const remembered = new WeakMap<object, ReadonlySet<string>>();

/** The numbers of a record; its texts may hold some as readers write them. */
function numbersOfRecord(record: object): ReadonlySet<string> {
  let numbers = remembered.get(record);
  if (!numbers) {
    const json = JSON.stringify(record);
    numbers = new Set([json, ungrouped(json, 'en'), ungrouped(json, 'ru')].flatMap(numbersIn));
    remembered.set(record, numbers);
  }
  return numbers;
}

/** The text with its numbers written as JSON has them. */
function ungrouped(text: string, locale: Locale): string {
  return locale === 'en'
    ? text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    : text.replace(/(?<=\d)[\u00a0 ](?=\d{3}(?!\d))/g, '').replace(/(?<=\d),(?=\d)/g, '.');
}

function numbersIn(text: string): readonly string[] {
  const numbers = text.match(/\d+(\.\d+…?)?/g) ?? [];
  return numbers.map((number) => (number.includes('.') && !number.endsWith('…') ? number.replace(/\.?0+$/, '') : number));
}
