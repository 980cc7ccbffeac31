import { PaymentError } from '../../problems/paymentError.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { PortfolioRow } from '../row.ts';
import { type CsvHeader, delimiterOf, readHeader } from './csvHeader.ts';
import { csvLibrary } from './csvLibrary.ts';
import type { CsvOptions } from './csvOptions.ts';
import { type CsvRecord, csvRecords } from './csvRecords.ts';
import { type RowReader, rowReader } from './csvRow.ts';
import { type CsvSource, csvText } from './csvText.ts';

/** A record that is no row, with all that is wrong with it. */
export interface RejectedRecord {
  /** The line of the file that it begins on; the header stands on line 1. */
  readonly line: number;
  /** As they stand in the file; of a record with a damaged quote the line as it is. */
  readonly cells: readonly string[];
  /** Each with its place: `['line', 7, 'mass, t']`. */
  readonly problems: readonly [Problem, ...Problem[]];
}

/** A piece of a file. */
export interface CsvChunk {
  readonly header: CsvHeader;
  /** Records that were read, without blank ones: rows + rejected. */
  readonly read: number;
  readonly rows: readonly PortfolioRow[];
  /** The record of each row, for who finds a fault with it later. */
  readonly records: readonly CsvRecord[];
  readonly rejected: readonly RejectedRecord[];
  /** Records without any text. */
  readonly blank: number;
}

/**
 * Reads a register of releases piece by piece: memory does not grow with the file. A bad row is kept aside with its line,
 * its column and its problems, and reading goes on.
 *
 * Needs the package `papaparse`.
 *
 * @param source - A text, bytes, or a stream of either: of Node, or a web `ReadableStream`.
 * @returns Chunks of some hundreds of rows, in the order of the file.
 * @throws PaymentError with all problems of the header: `csv/unknown-column`, `csv/missing-column`, `csv/duplicate-column`;
 * `csv/encoding`; `input/missing` for an empty file; `portfolio/aborted`.
 *
 * @example
 * ```ts
 * import { streamCsv } from 'polluter-pays/portfolio';
 *
 * const lines = ['charge,pollutant,territory,"amount, t"\n', 'stationary,carbon-monoxide,RU-KR,12.5\n'];
 * const amounts: string[] = [];
 * for await (const { rows } of streamCsv(lines)) amounts.push(...rows.map(({ amount }) => amount));
 * amounts // => ['12.5 t']
 * ```
 */
export async function* streamCsv(source: CsvSource, options: CsvOptions = {}): AsyncGenerator<CsvChunk> {
  const papa = await csvLibrary();
  const pieces = csvText(source, options.encoding ?? 'utf-8');
  const first = await pieces.next();
  const start = first.done ? '' : first.value;
  const [, hint] = /^sep=([,;|\t])\n/i.exec(start) ?? [];
  const delimiter = options.delimiter ?? (hint as CsvOptions['delimiter']) ?? delimiterOf(firstRecord(start));
  let header: CsvHeader | undefined;
  let read: RowReader | undefined;
  for await (const records of csvRecords(papa, joined(start, pieces), delimiter)) {
    if (options.signal?.aborted) throw new PaymentError([problem('portfolio/aborted', [], 'The caller stopped the work.')]);
    let at = 0;
    if (!header || !read) {
      at = records.findIndex((record) => !isBlank(record) && !isHint(record)) + 1;
      const record = records[at - 1];
      if (!record) continue;
      const outcome = readHeader(record.cells, delimiter, options);
      if (!outcome.ok) throw new PaymentError(outcome.problems);
      header = outcome.value;
      read = rowReader(header, options);
    }
    yield chunkOf(header, at === 0 ? records : records.slice(at), read);
  }
  if (!header) throw new PaymentError([problem('input/missing', ['header'], 'The file is empty.', 'Its first line names the columns.')]);
}

function chunkOf(header: CsvHeader, records: readonly CsvRecord[], read: RowReader): CsvChunk {
  const rows: PortfolioRow[] = [];
  const good: CsvRecord[] = [];
  const rejected: RejectedRecord[] = [];
  let blank = 0;
  for (const record of records) {
    if (isBlank(record)) {
      blank += 1;
      continue;
    }
    const row = read(record);
    if (row.ok) {
      rows.push(row.value);
      good.push(record);
    } else rejected.push({ line: record.line, cells: record.cells, problems: row.problems });
  }
  return { header, read: records.length - blank, rows, records: good, rejected, blank };
}

async function* joined(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

/** The first record that says something, as text: up to a line end outside quotes. */
function firstRecord(text: string): string {
  return /^(?:"[^"]*"|[^"\n])+/.exec(text.trimStart())?.[0] ?? '';
}

function isBlank({ cells, isBroken }: CsvRecord): boolean {
  return !isBroken && cells.every((cell) => cell === '' || cell.trim() === '');
}

/** The line by which Excel is told the delimiter. */
function isHint({ cells, line }: CsvRecord): boolean {
  return line === 1 && /^sep=.?$/i.test(cells[0] as string);
}
