import { digestOfParts } from '../../digest.ts';
import type { PriceCase } from '../../model/priceBook.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Portfolio, PortfolioBuilder, PortfolioOptions, RejectedRow } from '../portfolio.ts';
import type { PortfolioRow } from '../row.ts';
import { type Cell, type Owner, rowOf } from './cell.ts';
import { bytesOf, type Columns, type Unsorted, unsorted, type Widths } from './columns.ts';
import { keepPacked } from './packed.ts';
import { type Registry, registry } from './registry.ts';

/**
 * Starts a portfolio that takes rows in pieces: a file that is streamed needs no array of all its rows.
 *
 * @example
 * ```ts
 * import { portfolioBuilder } from 'polluter-pays/portfolio';
 *
 * const builder = portfolioBuilder();
 * builder.add([{ charge: 'stationary', pollutant: 'carbon-monoxide', territory: 'RU-KR', period: '2005-Q1', amount: '100 t' }]);
 * const rejected = builder.add([{ charge: 'stationary', pollutant: 'carbon-monoxide', territory: 'RU-KR', amount: '-1 t' }]);
 * rejected.map(({ row, problems }) => `${row} ${problems[0].code}`) // => ['1 quantity/negative']
 * builder.finish().lines // => 1
 * ```
 */
export function portfolioBuilder(options: PortfolioOptions = {}): PortfolioBuilder {
  const known = registry();
  const lines = unsorted();
  const rejected: RejectedRow[] = [];
  const count = { rows: 0 };
  let isFinished = false;
  return {
    add: (rows) => {
      if (isFinished) throw new TypeError('the portfolio is finished');
      const bad = addRows(rows, known, lines, count);
      for (const one of bad) rejected.push(one);
      return bad;
    },
    finish: () => {
      isFinished = true;
      return portfolioOf(known, lines, count.rows, rejected, options);
    },
  };
}

/** Rows into lines; what cannot be read is returned with its number. @internal */
export function addRows(rows: Iterable<PortfolioRow>, known: Registry, lines: Unsorted, count: { rows: number }): readonly RejectedRow[] {
  const rejected: RejectedRow[] = [];
  for (const row of rows) {
    const read = known.register(row);
    if ('cell' in read) lines.push(read.cell, read.owner, read.numbers);
    else rejected.push(rejectedRow(count.rows, row, read));
    count.rows += 1;
  }
  return rejected;
}

function rejectedRow(row: number, { id }: Partial<PortfolioRow> = {}, problems: readonly Problem[]): RejectedRow {
  return { row, ...(typeof id === 'string' && { id }), problems: problems as RejectedRow['problems'] };
}

function portfolioOf(
  { cells, owners, hasOwners }: Registry,
  lines: Unsorted,
  rows: number,
  rejected: readonly RejectedRow[],
  { assumeNorms }: PortfolioOptions,
): Portfolio {
  const columns = lines.sort(widthsOf(cells, hasOwners ? owners.length : 0));
  lines.clear();
  let inverse: Uint32Array | undefined;
  const lineAt = (place: number): number => {
    inverse ??= inverseOf(columns);
    return inverse[place] as number;
  };
  let digest: string | undefined;
  const portfolio: Portfolio = {
    lines: columns.lines,
    rows,
    rejected,
    ...(assumeNorms && { assumeNorms }),
    cases: casesOf(cells),
    bytes: bytesOf(columns),
    get digest() {
      digest ??= digestOfColumns(cells, hasOwners ? owners : [], columns);
      return digest;
    },
    rowOf: (line) => rowNumber(line, rejected),
    rowAt: (line) => {
      const place = columns.place[line];
      if (place === undefined) throw new RangeError(`there is no line ${line}`);
      const owner = columns.owner.length > 0 ? owners[columns.owner[place] as number] : undefined;
      const numbers = {
        amount: columns.amount[place] as number,
        permissible: columns.permissible[place] ?? 0,
        temporary: columns.temporary[place] ?? 0,
      };
      return rowOf(cells[cellAt(columns, place)] as Cell, numbers, owner);
    },
  };
  keepPacked(portfolio, { cells, owners: hasOwners ? owners : [], columns, lineAt, readings: new WeakMap(), masses: [] });
  return portfolio;
}

/** What the columns of these cells hold. @internal */
export function widthsOf(cells: readonly Cell[], owners: number): Widths {
  const hasLimits = cells.some(({ norms }) => norms === 'both');
  return {
    cells: cells.length,
    owners,
    hasLimits,
    hasNorms: hasLimits || cells.some(({ norms }) => norms === 'limit' || norms === 'permissible'),
  };
}

/** The cell of a place, by halving. @internal */
export function cellAt({ starts }: Pick<Columns, 'starts'>, place: number): number {
  let [low, high] = [0, starts.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as number) <= place) low = middle;
    else high = middle;
  }
  return low;
}

function inverseOf({ place, lines }: Columns): Uint32Array {
  const inverse = new Uint32Array(lines);
  for (let line = 0; line < lines; line += 1) inverse[place[line] as number] = line;
  return inverse;
}

/** Rejected rows have no line: those before a row shift its number. */
function rowNumber(line: number, rejected: readonly RejectedRow[]): number {
  let [low, high] = [0, rejected.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rejected[middle] as RejectedRow).row - middle <= line) low = middle + 1;
    else high = middle;
  }
  return line + low;
}

/** The places of all cells, each once, with the charges and pollutants seen there. */
function casesOf(cells: readonly Cell[]): readonly PriceCase[] {
  const seen = new Map<string, PriceCase>();
  for (const { charge, pollutant, territory, receiver, class: hazard, category, sector, period, circumstances, ruledOut, read } of cells) {
    const place = {
      territory,
      charges: [charge],
      ...(hazard !== undefined && { class: hazard }),
      ...(period !== undefined && { period }),
      ...(receiver !== undefined && { receiver }),
      ...(circumstances && { circumstances }),
      ...(ruledOut && { ruledOut }),
      ...(category !== undefined && { category }),
      ...(sector !== undefined && { sector }),
      ...(read && { readings: singles(read) }),
    };
    const key = JSON.stringify(place);
    const known = seen.get(key);
    const pollutants = known?.pollutants as string[] | undefined;
    if (!pollutants) seen.set(key, { ...place, pollutants: [pollutant] });
    else if (!pollutants.includes(pollutant)) pollutants.push(pollutant);
  }
  return [...seen.values()];
}

/** Readings of one value: checks of several days make no price. */
function singles(read: NonNullable<Cell['read']>): NonNullable<PriceCase['readings']> {
  return Object.fromEntries(Object.entries(read).flatMap(([id, reading]) => ('unit' in reading ? [[id, reading]] : [])));
}

function digestOfColumns(cells: readonly Cell[], owners: readonly Owner[], columns: Columns): string {
  const { starts, place, amount, permissible, temporary, owner } = columns;
  return digestOfParts([{ cells: cells.map(({ read, ...facts }) => facts), owners }, starts, place, amount, permissible, temporary, owner]);
}
