import { fail, failed, type Outcome, succeed } from '../../problems/outcome.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { QuantityText } from '../../quantity/quantity.ts';
import type { PortfolioRow } from '../row.ts';
import type { CsvColumn } from './csvColumn.ts';
import type { CsvHeader } from './csvHeader.ts';
import { csvNorms, isWithoutPermit } from './csvNorms.ts';
import type { CsvOptions } from './csvOptions.ts';
import type { CsvRecord } from './csvRecords.ts';
import { csvWords, ownText } from './csvWords.ts';
import { type RowCells, rowCells } from './rowCells.ts';

/** Makes a row of a record, or tells all that is wrong with it. @internal */
export type RowReader = (record: CsvRecord) => Outcome<PortfolioRow>;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Columns that are taken as they are. */
const plainColumns = ['id', 'facility', 'payer', 'outlet', 'class', 'category', 'sector'] as const;

/** Reads the rows below a header. @internal */
export function rowReader(header: CsvHeader, options: CsvOptions): RowReader {
  const { columns } = header;
  const { chargeOf = {}, defaults = {} } = options;
  const words = csvWords(options);
  const cells = rowCells(header, options, words.unit);
  const plain = plainColumns.filter((column) => columns[column] || defaults[column] !== undefined);
  const readings = Object.entries(header.readings);
  return (record) => {
    if (record.isBroken) return fail(brokenQuotes(record.line));
    if (!hasLength(record.cells, header.cells.length)) return fail(wrongLength(record, header.cells.length));
    cells.turnTo(record);
    const medium = cells.word('medium', words.medium);
    const charge = needed(cells, 'charge', () => cells.word('charge', words.charge) ?? (medium && chargeOf[medium]));
    const pollutant = needed(cells, 'pollutant', () => cells.word('pollutant', words.pollutant(medium)));
    const territory = needed(cells, 'territory', () => cells.word('territory', words.territory));
    const amount = needed(cells, 'amount', () => cells.quantity(columns.amount));
    const norms = normsOf(record, header, cells);
    const period = cells.word('period', words.period);
    const receiver = cells.word('receiver', words.receiver);
    const circumstances = cells.word('circumstances', words.circumstances);
    const ruledOut = cells.word('ruledOut', words.circumstances);
    const read: Record<string, QuantityText> = {};
    for (const [name, at] of readings) {
      const value = cells.quantity(at);
      if (value !== undefined) read[name] = value;
    }
    const problems = cells.problems();
    if (problems.length > 0 || charge === undefined || pollutant === undefined || territory === undefined || amount === undefined)
      return failed(problems);
    const row: Mutable<PortfolioRow> = { charge, pollutant, territory, amount };
    if (norms !== undefined) row.norms = norms;
    if (period !== undefined) row.period = period;
    if (receiver !== undefined) row.receiver = receiver;
    if (circumstances !== undefined) row.circumstances = circumstances;
    if (ruledOut !== undefined) row.ruledOut = ruledOut;
    if (readings.length > 0) row.readings = read;
    for (const column of plain) {
      const text = cells.text(column);
      if (text !== undefined) row[column] = ownText(text);
    }
    return succeed(row);
  };
}

/** What must be there; if nothing was wrong with it and it is absent, that is the problem. */
function needed<T>(cells: RowCells, column: CsvColumn, read: () => T | undefined): T | undefined {
  const before = cells.problems().length;
  const value = read();
  if (value === undefined && cells.problems().length === before)
    cells.blame(column, [problem('input/missing', [], `The row states no ${column}.`)]);
  return value;
}

function normsOf({ cells: written }: CsvRecord, { columns }: CsvHeader, cells: RowCells): PortfolioRow['norms'] {
  const { permissible: at } = columns;
  if (at && isWithoutPermit(written[at.index] as string)) return 'no-permit';
  const before = cells.problems().length;
  const permissible = cells.quantity(at);
  const norms = {
    permissible,
    temporary: cells.quantity(columns.temporary),
    limit: cells.quantity(columns.limit),
  };
  if (cells.problems().length > before) return undefined;
  const made = csvNorms(norms);
  if (made.ok) return made.value;
  cells.blame('permissible', made.problems);
  return undefined;
}

/** Cells beyond the header may be there if they are empty: a semicolon at the end of each row. */
function hasLength(cells: readonly string[], length: number): boolean {
  return cells.length === length || (cells.length > length && cells.slice(length).every((cell) => cell.trim() === ''));
}

function brokenQuotes(line: number): Problem {
  return problem(
    'csv/quotes',
    ['line', line],
    `A quote in line ${line} is not closed, or text follows it.`,
    'Write a quote inside a cell twice, and put such a cell into quotes.',
  );
}

function wrongLength({ line, cells }: CsvRecord, expected: number): Problem {
  const message = `Line ${line} has ${cells.length} cells, where the header has ${expected}.`;
  return problem('csv/row-length', ['line', line], message, 'A cell that holds the delimiter must stand in quotes.');
}
