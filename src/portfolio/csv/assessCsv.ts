import type { PriceBook } from '../../model/priceBook.ts';
import { failed, type Outcome, succeed } from '../../problems/outcome.ts';
import { PaymentError } from '../../problems/paymentError.ts';
import type { RejectedRow } from '../portfolio.ts';
import type { PortfolioAssessment } from '../portfolioAssessment.ts';
import { streamPortfolio } from '../streamPortfolio.ts';
import { type CsvCounts, counted, noCounts } from './csvCounts.ts';
import { csvLibrary } from './csvLibrary.ts';
import type { CsvOptions } from './csvOptions.ts';
import type { CsvSource } from './csvText.ts';
import { rejectsCsv } from './rejectsCsv.ts';
import { type CsvChunk, type RejectedRecord, streamCsv } from './streamCsv.ts';

/** How a file is assessed. */
export interface AssessCsvOptions extends CsvOptions {
  /** What absent norms mean, for files that have none. */
  readonly assumeNorms?: 'all-within' | 'all-over';
  /** Takes the rejected records as CSV, piece by piece, the header first: write them to a file. Waited for. */
  readonly onRejected?: (csv: string) => void | Promise<void>;
  /** Told after each piece of the file what became of the records so far. */
  readonly onProgress?: (counts: CsvCounts) => void;
}

/** A file that was assessed. */
export interface CsvAssessment<A> {
  /** Totals, certificate and what was refused; for several price books one each. */
  readonly assessment: A;
  /** read = good + rejected, and the certificate has as many lines as are good. */
  readonly counts: CsvCounts;
  /** The first 1,000 rejected records; `onRejected` gets all. */
  readonly rejected: readonly RejectedRecord[];
}

const keptRejected = 1000;

/**
 * From a file to the payments of a register in one pass: rows are read, assessed and let go, so memory does not grow with the
 * file. Exact as `assessPortfolio`; amounts of single lines are not kept.
 *
 * Needs the package `papaparse`.
 *
 * @param source - A text, bytes, or a stream of either: of Node, or a web `ReadableStream`.
 * @param law - A price book, or several in one pass. What a book does not list is read from its regime.
 * @throws PaymentError with all problems of the header; `csv/encoding`; `input/missing` for an empty file.
 *
 * @example
 * ```ts
 * import { priceBook } from 'polluter-pays';
 * import { assessCsv } from 'polluter-pays/portfolio';
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 *
 * const file = [
 *   'territory,charge,pollutant,period,"amount, t","permissible, t"',
 *   'RU-KR,stationary,carbon-monoxide,2005-Q1,100,120',
 *   'RU-KR,stationary,carbon-monoxide,2005-Q1,a lot,120',
 * ].join('\n');
 * const { assessment, counts, rejected } = await assessCsv(file, priceBook(russia2003, { year: 2005 }, []));
 * assessment.total // => '100.8'
 * counts // => { read: 2, good: 1, rejected: 1, blank: 0 }
 * rejected.map(({ line, problems }) => [line, problems[0].code]) // => [[3, 'quantity/not-a-number']]
 * ```
 */
export function assessCsv(source: CsvSource, law: PriceBook, options?: AssessCsvOptions): Promise<CsvAssessment<PortfolioAssessment>>;
export function assessCsv(
  source: CsvSource,
  law: readonly PriceBook[],
  options?: AssessCsvOptions,
): Promise<CsvAssessment<readonly PortfolioAssessment[]>>;
export async function assessCsv(
  source: CsvSource,
  law: PriceBook | readonly PriceBook[],
  options: AssessCsvOptions = {},
): Promise<CsvAssessment<PortfolioAssessment | readonly PortfolioAssessment[]>> {
  const isOne = 'rows' in law;
  const papa = await csvLibrary();
  const stream = streamPortfolio(isOne ? [law] : law, options.assumeNorms ? { assumeNorms: options.assumeNorms } : {});
  const kept: RejectedRecord[] = [];
  let counts = noCounts;
  let given = 0;
  for await (const chunk of streamCsv(source, options)) {
    const refused = stream.add(chunk.rows).map((row) => recordOf(row, given, chunk));
    given += chunk.rows.length;
    const rejected = refused.length === 0 ? chunk.rejected : [...chunk.rejected, ...refused].sort((a, b) => a.line - b.line);
    if (rejected.length > 0) await options.onRejected?.(rejectsCsv(papa, chunk.header, rejected, counts.rejected === 0));
    for (const one of rejected.slice(0, keptRejected - kept.length)) kept.push(one);
    const good = chunk.rows.length - refused.length;
    counts = counted(counts, { read: chunk.read, good, rejected: rejected.length, blank: chunk.blank });
    options.onProgress?.(counts);
  }
  const assessments = stream.finish();
  for (const { certificate } of assessments) {
    if (certificate.lines !== counts.good) throw new Error(`${counts.good} rows are good, and ${certificate.lines} lines were assessed`);
  }
  return { assessment: isOne ? (assessments[0] as PortfolioAssessment) : assessments, counts, rejected: kept };
}

/** A row that the portfolio refused, as the record that it was read from. */
function recordOf({ row, problems }: RejectedRow, given: number, { records }: CsvChunk): RejectedRecord {
  const record = records[row - given];
  if (!record) throw new Error(`row ${row} was not given`);
  const { line, cells } = record;
  const [first, ...rest] = problems.map((one) => ({
    ...one,
    path: ['line', line, ...one.path.filter((part) => typeof part === 'string')],
  }));
  return { line, cells, problems: [first as RejectedRecord['problems'][0], ...rest] };
}

/**
 * As `assessCsv`, returning an Outcome: the assessment, or every problem of the file as a whole. Bad rows are no such
 * problem: they stand in `rejected`.
 *
 * @example
 * ```ts
 * import { priceBook } from 'polluter-pays';
 * import { tryAssessCsv } from 'polluter-pays/portfolio';
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 *
 * const outcome = await tryAssessCsv('', priceBook(russia2003, { year: 2005 }, []));
 * outcome.ok ? [] : outcome.problems.map(({ code }) => code) // => ['input/missing']
 * ```
 */
export async function tryAssessCsv(
  source: CsvSource,
  law: PriceBook,
  options: AssessCsvOptions = {},
): Promise<Outcome<CsvAssessment<PortfolioAssessment>>> {
  try {
    return succeed(await assessCsv(source, law, options));
  } catch (error) {
    if (error instanceof PaymentError) return failed(error.problems);
    throw error;
  }
}
