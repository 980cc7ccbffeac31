import { failed, type Outcome, succeed } from '../../problems/outcome.ts';
import { PaymentError } from '../../problems/paymentError.ts';
import type { PortfolioRow } from '../row.ts';
import { type CsvCounts, counted, noCounts } from './csvCounts.ts';
import type { CsvHeader } from './csvHeader.ts';
import { csvLibrary } from './csvLibrary.ts';
import type { CsvOptions } from './csvOptions.ts';
import type { CsvSource } from './csvText.ts';
import { rejectsCsv } from './rejectsCsv.ts';
import { type RejectedRecord, streamCsv } from './streamCsv.ts';

/** A file that was read whole. */
export interface CsvRead {
  readonly header: CsvHeader;
  readonly rows: readonly PortfolioRow[];
  /** The line of the file that each row begins on. */
  readonly lines: readonly number[];
  readonly rejected: readonly RejectedRecord[];
  /** The rejected records as CSV, each with its line and problems; empty if there are none. */
  readonly rejects: string;
  readonly counts: CsvCounts;
}

/**
 * Reads a register of releases whole: header names in English and Russian, decimal point or comma, spaces between
 * thousands, units in the header, in a column or in the cell. Bad rows are kept aside, the rest is read. For files that need
 * not fit into memory: `streamCsv`, `assessCsv`.
 *
 * Needs the package `papaparse`.
 *
 * @param source - A text, bytes, or a stream of either: of Node, or a web `ReadableStream`.
 * @returns The rows, the rejected records, and counts that add up: read = good + rejected.
 * @throws PaymentError with all problems of the header: `csv/unknown-column`, `csv/missing-column`, `csv/duplicate-column`;
 * `csv/encoding`; `input/missing` for an empty file.
 *
 * @example
 * ```ts
 * import { tryFindPollutant } from 'polluter-pays/pollutants';
 * import { readCsv } from 'polluter-pays/portfolio';
 *
 * const file = [
 *   'Субъект РФ;Загрязняющее вещество;Масса, т;НДВ, т',
 *   'RU-KR;Азота диоксид;1 234,5;1 000',
 *   'RU-KR;Азота диоксид;много;1 000',
 * ].join('\r\n');
 * const { rows, rejected, counts } = await readCsv(file, {
 *   defaults: { charge: 'stationary' },
 *   resolve: { pollutant: tryFindPollutant },
 * });
 * rows.map(({ pollutant, amount }) => [pollutant, amount]) // => [['nitrogen-dioxide', '1234.5 t']]
 * rejected.map(({ line, problems }) => [line, problems[0].code]) // => [[3, 'quantity/not-a-number']]
 * counts // => { read: 2, good: 1, rejected: 1, blank: 0 }
 * ```
 */
export async function readCsv(source: CsvSource, options: CsvOptions = {}): Promise<CsvRead> {
  const papa = await csvLibrary();
  const rows: PortfolioRow[] = [];
  const lines: number[] = [];
  const rejected: RejectedRecord[] = [];
  let header: CsvHeader | undefined;
  let counts = noCounts;
  for await (const chunk of streamCsv(source, options)) {
    header = chunk.header;
    for (const row of chunk.rows) rows.push(row);
    for (const { line } of chunk.records) lines.push(line);
    for (const one of chunk.rejected) rejected.push(one);
    counts = counted(counts, { read: chunk.read, good: chunk.rows.length, rejected: chunk.rejected.length, blank: chunk.blank });
  }
  // A file without a header was refused by `streamCsv`.
  const known = header as CsvHeader;
  return { header: known, rows, lines, rejected, rejects: rejected.length > 0 ? rejectsCsv(papa, known, rejected, true) : '', counts };
}

/**
 * As `readCsv`, returning an Outcome: what was read, or every problem of the file as a whole. Bad rows are no such problem:
 * they stand in `rejected`.
 *
 * @example
 * ```ts
 * import { tryReadCsv } from 'polluter-pays/portfolio';
 *
 * const outcome = await tryReadCsv('pollutant,territory,"amount, t",permisible\n');
 * outcome.ok ? [] : outcome.problems.map(({ code }) => code) // => ['csv/unknown-column', 'csv/missing-column']
 * ```
 */
export async function tryReadCsv(source: CsvSource, options: CsvOptions = {}): Promise<Outcome<CsvRead>> {
  try {
    return succeed(await readCsv(source, options));
  } catch (error) {
    if (error instanceof PaymentError) return failed(error.problems);
    throw error;
  }
}
