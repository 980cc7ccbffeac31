const roman: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };

/**
 * A period in the form of the library, where a table writes it as Russian tables do: `1 квартал 2005`, `I кв. 2005 г.`,
 * `2005 г.`, `03.2005`, a day `15.02.2005`, an interval `01.01.2005-31.03.2005`. What it does not know it returns as it is.
 *
 * @internal
 */
export function csvPeriod(cell: string): string {
  const text = cell.trim();
  if (/^\d{4}(?:-|$)/.test(text)) return text;
  const tidy = text
    .toLowerCase()
    .replace(/(?:^|\s)(?:года|год|г)\.?$/, '')
    .trim();
  if (/^\d{4}$/.test(tidy)) return tidy;
  const [, quarter, year] = /^(\d|i{1,3}|iv)(?:-?(?:й|ый|ой))?\s*(?:квартал|кв|quarter|q)\.?,?\s*(\d{4})$/.exec(tidy) ?? [];
  if (quarter !== undefined) return `${year}-Q${roman[quarter] ?? quarter}`;
  const [, month, ofYear] = /^(\d\d)[./](\d{4})$/.exec(tidy) ?? [];
  if (month !== undefined) return `${ofYear}-${month}`;
  const days = tidy.split(/\s*[-–—]\s*/).map(day);
  const [first, last = first, more] = days;
  return first !== undefined && last !== undefined && more === undefined && !days.includes(undefined) ? `${first}/${last}` : text;
}

function day(text: string): string | undefined {
  const [, date, month, year] = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(text) ?? [];
  return date === undefined ? undefined : `${year}-${month}-${date}`;
}
