import type { PriceBook } from '../model/priceBook.ts';
import { doubles } from './compile/columns.ts';
import { type Packed, packedOf } from './compile/packed.ts';
import { addMasses, type MassSums } from './kernel/addMasses.ts';
import { noSums, payCells, type Run } from './kernel/payCells.ts';
import type { Portfolio } from './portfolio.ts';
import type { AssessPortfolioOptions, PortfolioAssessment } from './portfolioAssessment.ts';
import { type PriceTable, priceTable } from './price/priceTable.ts';
import { resultOf } from './result/resultOf.ts';
import { addOthers, countLines, leftCells, newTally, type Tally } from './result/tally.ts';
import { extendWork, newWork, type Work } from './result/work.ts';

/**
 * Works out what all lines of a portfolio pay, exactly: no line differs from `assess` by a kopeck. Most are decided in float64, whose error
 * bound proves the rounding; the rest by exact arithmetic. Every result carries a certificate of how, and from what.
 *
 * @param portfolio - Made by `compilePortfolio`.
 * @param law - A price book, or several in one pass: `priceBook(regime, options, portfolio.cases)`. What a book does not list is read from its regime.
 * @param options - Whether the amounts of all lines are kept.
 * @returns Totals by any keys, amounts by line, what was refused and why; for several books one result each, in their order.
 *
 * @example
 * ```ts
 * import { priceBook } from 'polluter-pays';
 * import { assessPortfolio, compilePortfolio } from 'polluter-pays/portfolio';
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 *
 * const facts = { charge: 'stationary', territory: 'RU-KR', period: '2005-Q1' } as const;
 * const portfolio = compilePortfolio([
 *   { ...facts, pollutant: 'sulphur-dioxide', amount: '4658.75 t', norms: { permissible: '4000 t', temporary: '4500 t' }, circumstances: ['city'] },
 *   { ...facts, pollutant: 'carbon-monoxide', amount: '100 t', norms: { permissible: '120 t' } },
 * ]);
 * const result = assessPortfolio(portfolio, priceBook(russia2003, { year: 2005 }, portfolio.cases));
 * result.total // => '844300.8'
 * result.totals(['pollutant']).map(({ key, amount }) => `${key.pollutant} ${amount}`) // => ['sulphur-dioxide 844200', 'carbon-monoxide 100.8']
 * result.certificate.paths.float64 // => 2
 * result.explainLine(0).payable.amount.toFixed(2) // => '844200.00'
 * ```
 */
export function assessPortfolio(portfolio: Portfolio, law: PriceBook, options?: AssessPortfolioOptions): PortfolioAssessment;
export function assessPortfolio(
  portfolio: Portfolio,
  law: readonly PriceBook[],
  options?: AssessPortfolioOptions,
): readonly PortfolioAssessment[];
export function assessPortfolio(
  portfolio: Portfolio,
  law: PriceBook | readonly PriceBook[],
  options: AssessPortfolioOptions = {},
): PortfolioAssessment | readonly PortfolioAssessment[] {
  const isOne = 'rows' in law;
  const prepared = prepare(portfolio, isOne ? [law] : law);
  const keeps = options.amounts ?? isOne;
  const { packed } = prepared;
  const runs = prepared.passes.map(
    ({ table, tally }): Run => ({ table, sums: tally.sums, out: keeps ? doubles(packed.columns.lines) : undefined }),
  );
  payCells(packed.columns, mostOf(packed), runs);
  const results = finish(portfolio, prepared, runs);
  return isOne ? (results[0] as PortfolioAssessment) : results;
}

/** One price book under one meaning of absent norms. @internal */
export interface Pass {
  readonly work: Work;
  readonly table: PriceTable;
  /** Cells whose lines the kernel leaves. */
  readonly left: readonly number[];
  readonly tally: Tally;
}

/** @internal */
export interface Prepared {
  readonly packed: Packed;
  /** Two for each book where both meanings of absent norms are asked for. */
  readonly passes: readonly Pass[];
  readonly perBook: number;
}

/** Reads the law for all cells; a book that was read before is not read again. @internal */
export function prepare(portfolio: Portfolio, books: readonly PriceBook[]): Prepared {
  const packed = packedOf(portfolio);
  const passes = books.flatMap((book) => {
    const known = packed.readings.get(book) as readonly Reading[] | undefined;
    const readings = known ?? readBook(packed, book, portfolio.assumeNorms);
    if (!known) packed.readings.set(book, readings);
    return readings.map((reading): Pass => ({ ...reading, tally: newTally(packed.cells.length, () => massesOf(packed, reading.table)) }));
  });
  return { packed, passes, perBook: portfolio.assumeNorms === 'both' ? 2 : 1 };
}

/** Masses by band: the same for all tables that split alike, which are nearly all. @internal */
export function massesOf(packed: Packed, table: PriceTable): MassSums {
  const known = packed.masses.find(
    (one) => isAlike(one.table.parts, table.parts) && isAlike(one.table.massBy, table.massBy) && isAlike(one.table.normBy, table.normBy),
  );
  if (known) return known.sums;
  const sums = addMasses(packed.columns, table, mostOf(packed));
  packed.masses.push({ table, sums });
  return sums;
}

function isAlike(a: Uint8Array | Float64Array, b: Uint8Array | Float64Array): boolean {
  return a === b || (a.length === b.length && a.every((value, at) => value === b[at]));
}

type Reading = Omit<Pass, 'tally'>;

function readBook(packed: Packed, book: PriceBook, assumeNorms: Portfolio['assumeNorms']): readonly Reading[] {
  const assumed = assumeNorms === 'both' ? (['all-within', 'all-over'] as const) : ([assumeNorms] as const);
  return assumed.map((norms) => {
    const work = newWork(book, norms);
    extendWork(work, packed.cells, packed.owners.length > 0);
    const table = priceTable(work.exactCells, mostOf(packed), work.step);
    return { work, table, left: leftCells(work, table) };
  });
}

/** @internal */
export function mostOf({ columns }: Pick<Packed, 'columns'>): { readonly amount: Float64Array; readonly norm: Float64Array } {
  return { amount: columns.mostAmount, norm: columns.mostNorm };
}

/** The lines that the kernel left, and the results. @internal */
export function finish(
  portfolio: Portfolio,
  { packed, passes, perBook }: Prepared,
  runs: readonly Pick<Run, 'out'>[],
): readonly PortfolioAssessment[] {
  const results = passes.map(({ work, table, left, tally }, at): PortfolioAssessment => {
    countLines(tally, work, packed.columns);
    addOthers(tally, work, left, packed, { isWhole: true, lineAt: packed.lineAt, keeps: true });
    let out = runs[at]?.out;
    return resultOf({
      work,
      tally,
      cells: packed.cells,
      rows: portfolio.rows,
      rejected: portfolio.rejected.length,
      lines: portfolio.lines,
      portfolioDigest: () => portfolio.digest,
      packed,
      out: () => {
        out ??= amountsOf(packed, table, tally);
        return out;
      },
    });
  });
  if (perBook === 1) return results;
  return results.flatMap((result, at) => (at % 2 === 0 ? [withOver(result, results[at + 1] as PortfolioAssessment)] : []));
}

/** The amounts of a pass that kept none. */
function amountsOf(packed: Packed, table: PriceTable, { sums }: Tally): Float64Array {
  const out = doubles(packed.columns.lines);
  const again = noSums(packed.cells.length);
  payCells(packed.columns, mostOf(packed), [{ table, sums: again, out }]);
  for (const [place, steps] of again.wide) sums.wide.set(place, steps);
  return out;
}

/** Getters stay getters. */
function withOver(result: PortfolioAssessment, over: PortfolioAssessment): PortfolioAssessment {
  return Object.defineProperties({ over } as unknown as PortfolioAssessment, Object.getOwnPropertyDescriptors(result));
}
