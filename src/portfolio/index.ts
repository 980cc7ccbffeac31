/**
 * A whole country: the releases of a register in typed columns, exact to the kopeck at the speed of inexact arithmetic; CSV in and out.
 *
 * @module
 */

export type { StopSignal } from '../model/stopSignal.ts';
export { assessPortfolio } from './assessPortfolio.ts';
export type { NormsForm } from './compile/cell.ts';
export { compilePortfolio } from './compile/compilePortfolio.ts';
export { portfolioBuilder } from './compile/portfolioBuilder.ts';
export { type AssessCsvOptions, assessCsv, type CsvAssessment, tryAssessCsv } from './csv/assessCsv.ts';
export type { CsvColumn } from './csv/csvColumn.ts';
export type { CsvCounts } from './csv/csvCounts.ts';
export type { CsvColumnAt, CsvHeader } from './csv/csvHeader.ts';
export type { DecimalMark } from './csv/csvNumber.ts';
export type { CsvDelimiter, CsvOptions, Resolve, ResolvedColumn } from './csv/csvOptions.ts';
export type { CsvRecord } from './csv/csvRecords.ts';
export type { CsvResults } from './csv/csvTable.ts';
export type { CsvEncoding, CsvSource, CsvStream } from './csv/csvText.ts';
export { type CsvRead, readCsv, tryReadCsv } from './csv/readCsv.ts';
export { type CsvChunk, type RejectedRecord, streamCsv } from './csv/streamCsv.ts';
export { territoryNamed } from './csv/territoryNamed.ts';
export { type WriteCsvOptions, writeCsv, writeCsvPieces } from './csv/writeCsv.ts';
export type { AssumedNorms, Portfolio, PortfolioBuilder, PortfolioOptions, RejectedRow } from './portfolio.ts';
export type {
  AssessPortfolioOptions,
  Certificate,
  LinePaths,
  PortfolioAssessment,
  PortfolioTotal,
  RefusedLines,
  TotalKey,
} from './portfolioAssessment.ts';
export type { Slot } from './price/plan.ts';
export {
  assessCells,
  type CellsEffect,
  type CellsPayment,
  effectOnCells,
  type PublishedCell,
  publishCells,
} from './publishedCells.ts';
export type { PortfolioRow } from './row.ts';
export { type PortfolioStream, streamPortfolio } from './streamPortfolio.ts';
export { assessInWorkers, type WorkersOptions } from './workers/assessInWorkers.ts';
