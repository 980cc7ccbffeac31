import type { PriceCase } from '../model/priceBook.ts';
import type { Problem } from '../problems/problem.ts';
import type { PortfolioRow } from './row.ts';

/** What absent norms mean where the law asks for them. `both` works the payment out twice, so that the truth lies between. */
export type AssumedNorms = 'all-within' | 'all-over' | 'both';

/** How rows are read. */
export interface PortfolioOptions {
  /** For registers without norms; absent: a line without norms is refused where the law asks for them. */
  readonly assumeNorms?: AssumedNorms;
}

/** A row that could not be read, kept aside. */
export interface RejectedRow {
  /** Number of the row among all rows given, from 0. */
  readonly row: number;
  readonly id?: string;
  readonly problems: readonly [Problem, ...Problem[]];
}

/** Rows packed into typed columns: 32 bytes a line at most. A value: nothing writes into it. */
export interface Portfolio {
  /** Lines that were read: rows without the rejected ones, in their order. */
  readonly lines: number;
  /** Rows given: lines + rejected. */
  readonly rows: number;
  readonly rejected: readonly RejectedRow[];
  readonly assumeNorms?: AssumedNorms;
  /** Places and circumstances of all lines: `priceBook(regime, options, portfolio.cases)` prices what is needed and no more. */
  readonly cases: readonly PriceCase[];
  /** Bytes of what every line has: at most 32 a line. What lines share takes 20 bytes for each set of facts besides. */
  readonly bytes: number;
  /** SHA-256 of what was read: equal for equal lines in equal order. */
  readonly digest: string;
  /** The number, among all rows given, of a line. */
  readonly rowOf: (line: number) => number;
  /** A line as a row again, as exact as it was given; `id` is not kept. */
  readonly rowAt: (line: number) => PortfolioRow;
}

/** Takes rows in pieces, so that a streamed file needs no array of all rows. */
export interface PortfolioBuilder {
  /** Reads some rows; returns those of them that were rejected. */
  readonly add: (rows: Iterable<PortfolioRow>) => readonly RejectedRow[];
  /** The portfolio of all rows; nothing can be added afterwards. */
  readonly finish: () => Portfolio;
}
