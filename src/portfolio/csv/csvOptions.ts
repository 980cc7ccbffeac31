import type { Medium } from '../../model/figure.ts';
import type { Outcome } from '../../problems/outcome.ts';
import type { Path } from '../../problems/problem.ts';
import type { CsvColumn } from './csvColumn.ts';
import type { DecimalMark } from './csvNumber.ts';
import type { CsvEncoding } from './csvText.ts';

/** What separates the cells of a row. */
export type CsvDelimiter = ',' | ';' | '\t' | '|';

/** Columns whose words are turned into ids. */
export type ResolvedColumn = 'charge' | 'pollutant' | 'territory' | 'receiver' | 'circumstances';

/**
 * Turns the word of a cell into an id, or says why it cannot: `tryFindPollutant` of `polluter-pays/pollutants` is one.
 *
 * @param about - The medium of the row, if it has one, and the path that a problem carries.
 */
export type Resolve = (word: string, about: { readonly medium?: Medium; readonly path: Path }) => Outcome<string>;

/** How a file of releases is read. */
export interface CsvOptions {
  /** Of bytes; `utf-8` by default. */
  readonly encoding?: CsvEncoding;
  /** By default the first of tab, semicolon, bar and comma that the header has. */
  readonly delimiter?: CsvDelimiter;
  /** One for the whole file: a comma where the delimiter is a semicolon, as Russian Excel writes, otherwise a point. */
  readonly decimalMark?: DecimalMark;
  /** Headers of your own, by the column that they are: `{ 'Mass of the year': 'amount' }`. */
  readonly columns?: Readonly<Record<string, CsvColumn>>;
  /** Headers of columns that are not read. Any other that is not known is a problem: it may be a norm with a slip of the pen. */
  readonly ignored?: readonly string[];
  /** What a row says where it has no such cell or an empty one: `{ charge: 'stationary', unit: 't' }`. */
  readonly defaults?: Readonly<Partial<Record<Exclude<CsvColumn, 'amount' | 'permissible' | 'temporary' | 'limit'>, string>>>;
  /** The charge of a row that names none, by its medium. */
  readonly chargeOf?: Readonly<Partial<Record<Medium, string>>>;
  /** Turns words into ids; by default a word is an id. */
  readonly resolve?: Readonly<Partial<Record<ResolvedColumn, Resolve>>>;
  /** Looked at between pieces of the file: an `AbortSignal`. The work then ends with `portfolio/aborted`. */
  readonly signal?: { readonly aborted: boolean };
}
