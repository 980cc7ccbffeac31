import type { PriceBook } from '../model/priceBook.ts';
import { unsorted } from './compile/columns.ts';
import { addRows, widthsOf } from './compile/portfolioBuilder.ts';
import { registry } from './compile/registry.ts';
import { addMasses, type MassSums } from './kernel/addMasses.ts';
import { noSums, payCells } from './kernel/payCells.ts';
import type { PortfolioOptions, RejectedRow } from './portfolio.ts';
import type { PortfolioAssessment } from './portfolioAssessment.ts';
import { priceTable } from './price/priceTable.ts';
import { resultOf } from './result/resultOf.ts';
import { addColumn, addOthers, addSums, countLines, leftCells, newTally, type Tally } from './result/tally.ts';
import { extendWork, newWork, type Work } from './result/work.ts';
import type { PortfolioRow } from './row.ts';

/** A register that is assessed while it is read. */
export interface PortfolioStream {
  /** Assesses some rows; returns those of them that were rejected. */
  readonly add: (rows: Iterable<PortfolioRow>) => readonly RejectedRow[];
  /** The totals so far, one result for each price book. Lines are not kept: their amounts and explanations cannot be asked for. */
  readonly finish: () => readonly PortfolioAssessment[];
}

/** How many rows are worked out together: prices become columns once for each piece. */
const pieceLength = 262_144;

/**
 * Assesses a register whose lines need not fit into memory: rows in pieces, each worked out and let go. Memory grows with the
 * number of different facts, not with the rows.
 *
 * @param books - Price books; what they do not list is read from their regimes.
 * @param options - What absent norms mean; `both` is refused: pass two streams.
 *
 * @example
 * ```ts
 * import { priceBook } from 'polluter-pays';
 * import { streamPortfolio } from 'polluter-pays/portfolio';
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 *
 * const stream = streamPortfolio([priceBook(russia2003, { year: 2005 }, [])]);
 * const facts = { charge: 'stationary', pollutant: 'carbon-monoxide', territory: 'RU-KR', period: '2005-Q1' } as const;
 * for (const amount of ['100 t', '50.5 t', '12,5 t'] as `${number} t`[]) stream.add([{ ...facts, amount, norms: { permissible: '120 t' } }]);
 * const [result] = stream.finish();
 * result?.total // => '151.7'
 * result?.certificate.rejected // => 1
 * ```
 */
export function streamPortfolio(
  books: readonly PriceBook[],
  options: { readonly assumeNorms?: Exclude<PortfolioOptions['assumeNorms'], 'both' | undefined> } = {},
): PortfolioStream {
  const known = registry();
  const lines = unsorted();
  const count = { rows: 0 };
  let rejected = 0;
  let done = 0;
  const passes = books.map((book) => {
    const masses: MassSums = { doubles: new Float64Array(0), more: new Map() };
    const held = { masses };
    return { work: newWork(book, options.assumeNorms), held, tally: newTally(0, () => held.masses) };
  });
  const flush = (): void => {
    if (lines.lines === 0) return;
    const hasOwners = known.hasOwners;
    const { cells, owners } = known;
    const columns = lines.sort(widthsOf(cells, hasOwners ? owners.length : 0));
    const most = { amount: columns.mostAmount, norm: columns.mostNorm };
    for (const { work, held, tally } of passes) {
      // What a later row names may tie an earlier one: lines that could be tied are never taken for lines that stand alone.
      extendWork(work, cells, true);
      const table = priceTable(work.exactCells, most, undefined);
      const sums = noSums(cells.length);
      payCells(columns, most, [{ table, sums, out: undefined }]);
      addPiece(tally, sums, cells.length);
      held.masses = withPiece(held.masses, addMasses(columns, table, most), cells.length);
      countLines(tally, work, columns);
      const first = done;
      addOthers(
        tally,
        work,
        leftCells(work, table),
        { cells, owners: hasOwners ? owners : [], columns },
        {
          isWhole: false,
          lineAt: (place) => first + columns.place.indexOf(place),
          keeps: false,
        },
      );
    }
    done += columns.lines;
    lines.clear();
    known.forgetOwners();
  };
  return {
    add: (rows) => {
      const bad: RejectedRow[] = [];
      for (const row of rows) {
        for (const one of addRows([row], known, lines, count)) bad.push(one);
        if (lines.lines === pieceLength) flush();
      }
      rejected += bad.length;
      return bad;
    },
    finish: () => {
      flush();
      return passes.map(({ work, tally }) => streamed(work, tally, { known, rows: count.rows, rejected, lines: done }));
    },
  };
}

function streamed(
  work: Work,
  tally: Tally,
  {
    known,
    rows,
    rejected,
    lines,
  }: { readonly known: ReturnType<typeof registry>; readonly rows: number; readonly rejected: number; readonly lines: number },
): PortfolioAssessment {
  return resultOf({
    work,
    tally,
    cells: known.cells,
    rows,
    rejected,
    lines,
    portfolioDigest: () => undefined,
    packed: undefined,
    out: () => new Float64Array(0),
  });
}

/** Sums of a piece, counted in the steps of each cell, to those of all. */
function addPiece(tally: Tally, piece: ReturnType<typeof noSums>, cells: number): void {
  tally.sums.steps = longer(tally.sums.steps, cells * 3);
  addSums(tally.sums, piece);
}

function withPiece(all: MassSums, piece: MassSums, cells: number): MassSums {
  const doubles = longer(all.doubles, cells * 3);
  addColumn(doubles, all.more, piece.doubles, piece.more);
  return { doubles, more: all.more };
}

function longer(column: Float64Array, length: number): Float64Array {
  if (column.length >= length) return column;
  const made = new Float64Array(Math.max(length, column.length * 2));
  made.set(column);
  return made;
}
