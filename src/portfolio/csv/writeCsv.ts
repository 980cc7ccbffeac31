import { csvLibrary } from './csvLibrary.ts';
import type { DecimalMark } from './csvNumber.ts';
import type { CsvDelimiter } from './csvOptions.ts';
import { type CsvResults, tableOf } from './csvTable.ts';

/** How results are written. */
export interface WriteCsvOptions {
  /** A comma by default. Russian Excel needs a semicolon. */
  readonly delimiter?: CsvDelimiter;
  /** A comma where the delimiter is a semicolon, otherwise a point. */
  readonly decimalMark?: DecimalMark;
  /** Language of the header; `en` by default. `readCsv` knows both. */
  readonly locale?: 'en' | 'ru';
  /** A byte order mark at the beginning, by which Excel knows UTF-8; where the delimiter is a semicolon by default. */
  readonly byteOrderMark?: boolean;
}

/** Rows that are written at once. */
const rowsInPiece = 1000;

/**
 * Results as CSV: each line with its payment, or totals. Lines end with CRLF. A text that a spreadsheet would take for a
 * formula gets an apostrophe before it; numbers are written exactly as they are, never rounded. For more lines than a text
 * should hold: `writeCsvPieces`.
 *
 * Needs the package `papaparse`.
 *
 * @param results - A portfolio with its assessment, or totals with their currency.
 * @throws RangeError where delimiter and decimal mark are the same.
 *
 * @example
 * ```ts
 * import { writeCsv } from 'polluter-pays/portfolio';
 *
 * const totals = [{ key: { territory: 'RU-KR' }, lines: 2, amount: '844200.5', exact: '844200.504', roundingGap: '0' }];
 * const csv = await writeCsv({ totals, currency: 'RUB' }, { delimiter: ';', locale: 'ru', byteOrderMark: false });
 * csv.split('\r\n')[0] // => 'субъект рф;строк;плата;без округления;разница от округления;валюта'
 * csv.split('\r\n')[1] // => 'RU-KR;2;844200,5;844200,504;0;RUB'
 * ```
 */
export async function writeCsv(results: CsvResults, options: WriteCsvOptions = {}): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of writeCsvPieces(results, options)) pieces.push(piece);
  return pieces.join('');
}

/**
 * As `writeCsv`, a thousand rows at a time: for a file of any size.
 *
 * @throws RangeError where delimiter and decimal mark are the same.
 *
 * @example
 * ```ts
 * import { writeCsvPieces } from 'polluter-pays/portfolio';
 *
 * const pieces: string[] = [];
 * for await (const piece of writeCsvPieces({ totals: [], currency: 'RUB' })) pieces.push(piece);
 * pieces // => ['lines,payment,exact,rounding gap,currency\r\n']
 * ```
 */
export async function* writeCsvPieces(results: CsvResults, options: WriteCsvOptions = {}): AsyncGenerator<string> {
  const { delimiter = ',', locale = 'en', byteOrderMark = delimiter === ';' } = options;
  const { decimalMark = delimiter === ';' ? ',' : '.' } = options;
  if (delimiter === decimalMark) throw new RangeError('the delimiter and the decimal mark are the same');
  const papa = await csvLibrary();
  const text = (rows: readonly (readonly string[])[]): string => `${papa.unparse(rows, { delimiter, newline: '\r\n' })}\r\n`;
  const { header, rows } = tableOf(results, decimalMark, locale);
  let waiting: (readonly string[])[] = [header];
  let mark = byteOrderMark ? '\uFEFF' : '';
  for (const row of rows) {
    waiting.push(row);
    if (waiting.length < rowsInPiece) continue;
    yield mark + text(waiting);
    mark = '';
    waiting = [];
  }
  if (waiting.length > 0) yield mark + text(waiting);
}
