import type { PriceBook } from '../model/priceBook.ts';
import type { Portfolio, PortfolioBuilder, PortfolioOptions } from './portfolio.ts';
import type { AssessPortfolioOptions, PortfolioAssessment } from './portfolioAssessment.ts';
import type { PortfolioRow } from './row.ts';

/** `compilePortfolio(rows, options?)`. */
export type CompilePortfolio = (rows: Iterable<PortfolioRow>, options?: PortfolioOptions) => Portfolio;
/** `portfolioBuilder(options?)`: for files that are read in pieces. */
export type StartPortfolio = (options?: PortfolioOptions) => PortfolioBuilder;

/** `assessPortfolio(portfolio, book | books, options?)`. */
export interface AssessPortfolio {
  (portfolio: Portfolio, book: PriceBook, options?: AssessPortfolioOptions): PortfolioAssessment;
  (portfolio: Portfolio, books: readonly PriceBook[], options?: AssessPortfolioOptions): readonly PortfolioAssessment[];
}

/** Totals of a register that need not fit into memory: rows in pieces, each assessed and let go. */
export interface PortfolioStream {
  /** Assesses some rows; returns those of them that were rejected. */
  readonly add: (rows: Iterable<PortfolioRow>) => readonly import('./portfolio.ts').RejectedRow[];
  readonly finish: () => readonly PortfolioAssessment[];
}
/** `streamPortfolio(books, options?)`: memory does not grow with the rows; `amountOf` and `explainLine` are then not known. */
export type StreamPortfolio = (books: readonly PriceBook[], options?: PortfolioOptions) => PortfolioStream;
