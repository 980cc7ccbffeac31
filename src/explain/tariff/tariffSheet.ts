import { bands } from '../../model/figure.ts';
import type { Facts, PriceBook, PriceRow } from '../../model/priceBook.ts';
import type { Locale } from '../locale/messages.ts';
import { nameOf } from '../nameOf.ts';
import { showMoney } from '../print/showNumber.ts';
import { noticeWords } from '../tree/noticeWords.ts';
import { say, sayUnit, type Wording, wordingOf } from '../wording.ts';
import { itemWords, placeWords } from './factsWords.ts';
import { printSheet } from './printSheet.ts';
import type { SheetTable } from './sheetTable.ts';

/** How a tariff sheet is printed. */
export interface TariffSheetOptions {
  /** English by default. */
  readonly locale?: Locale;
  /** `text` by default. */
  readonly format?: 'text' | 'markdown';
}

/**
 * Prints a price book as a tariff sheet: for each charge, period and place a table of pollutants and bands with the price
 * of one unit, exact, in the currency of the heading; then what could not be priced, with the reasons.
 * The first line about a proposal says that it is one.
 *
 * @param book - Made by `priceBook`.
 *
 * @example
 * ```ts
 * import { tariffSheet } from 'polluter-pays/explain';
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 *
 * tariffSheet({ regime: russia2003, options: { year: 2005 }, rows: [], missing: [] }).split('\n')[0] // => 'Tariff sheet, 2005'
 * ```
 */
export function tariffSheet(book: PriceBook, { locale = 'en', format = 'text' }: TariffSheetOptions = {}): string {
  const known = wordingOf(locale, book.regime);
  const wording = { ...known, territories: { ...known.territories, ...book.options.territories } };
  const { labels } = wording.messages;
  const { regime, options } = book;
  const ofRegime = (regime.notices ?? []).map((words) => say(wording, words));
  const notices = [...new Set(book.rows.flatMap((row) => row.notices.map((notice) => noticeWords(wording, notice))))];
  return printSheet(
    {
      before: regime.status === 'proposal' ? [[labels.proposal, ...ofRegime].join(' ')] : [],
      title: `${labels.tariffSheet}, ${options.year}`,
      subtitle: `${say(wording, regime.title)} (${regime.id})`,
      tables: [
        ...grouped(book.rows, (row) => placeWords(wording, row)).map(([heading, rows]) => priceTable(wording, heading, rows)),
        ...missingTable(wording, book),
      ],
      notices: { heading: labels.notices, items: regime.status === 'proposal' ? notices : [...ofRegime, ...notices] },
    },
    format,
  );
}

function priceTable(wording: Wording, heading: string, rows: readonly PriceRow[]): SheetTable {
  const { messages } = wording;
  const { labels } = messages;
  const used = bands.filter((band) => rows.some((row) => row.band === band));
  return {
    heading,
    head: [labels.pollutant, ...used.map((band) => messages.bands[band]), labels.unit],
    rows: grouped(rows, (row) => `${itemWords(wording, row.facts)}\n${row.unit}`).map(([key, ofItem]) => [
      key.slice(0, key.indexOf('\n')),
      ...used.map(
        (band) =>
          ofItem
            .filter((row) => row.band === band)
            .map((row) => showMoney(row.price, messages))
            .join(' / ') || '–',
      ),
      sayUnit(wording, ofItem[0]?.unit ?? ''),
    ]),
    right: used.map((_, index) => index + 1),
  };
}

function missingTable(wording: Wording, { missing }: PriceBook): readonly SheetTable[] {
  const { labels, bands: names } = wording.messages;
  const reasons = ({ problems }: PriceBook['missing'][number]): string => problems.map(({ message }) => message).join(' ');
  const what = (facts: Facts): string => `${nameOf(wording, 'charge', facts.charge)}: ${itemWords(wording, facts)}`;
  const rows = grouped(missing, (entry) =>
    JSON.stringify([what(entry.facts), entry.facts.territory, entry.facts.period, reasons(entry)]),
  ).flatMap(([, entries]) => {
    const first = entries[0];
    return first ? [[what(first.facts), entries.map(({ band }) => names[band]).join(', '), reasons(first)]] : [];
  });
  return rows.length === 0 ? [] : [{ heading: labels.missing, head: [labels.pollutant, labels.bands, labels.why], rows, right: [] }];
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return [...groups];
}
