import type { NormsOf } from '../../model/facility.ts';
import type { Medium } from '../../model/figure.ts';
import { tryPeriod } from '../../period/period.ts';
import { failed, type Outcome, succeed } from '../../problems/outcome.ts';
import { type Path, type Problem, problem } from '../../problems/problem.ts';
import type { QuantityText } from '../../quantity/quantity.ts';
import type { PortfolioRow } from '../row.ts';
import type { CsvColumn, QuantityColumn } from './csvColumn.ts';
import type { CsvColumnAt, CsvHeader } from './csvHeader.ts';
import { csvNumber, numberProblem } from './csvNumber.ts';
import type { CsvOptions, Resolve } from './csvOptions.ts';
import { csvPeriod } from './csvPeriod.ts';
import type { CsvRecord } from './csvRecords.ts';
import { csvUnit } from './csvUnit.ts';
import { ownText, remembered } from './csvWord.ts';

/** Makes a row of a record, or tells all that is wrong with it. @internal */
export type RowReader = (record: CsvRecord) => Outcome<PortfolioRow>;

type TextColumn = Exclude<CsvColumn, QuantityColumn>;
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Reads the rows below a header. @internal */
export function rowReader(header: CsvHeader, options: CsvOptions): RowReader {
  const { columns, decimalMark: mark } = header;
  const { defaults = {}, chargeOf = {}, resolve = {} } = options;
  const readings = Object.entries(header.readings);
  const inMedia = new Map<Medium | undefined, (word: string) => Outcome<string>>();
  const words = {
    charge: remembered(resolved(resolve.charge)),
    territory: remembered(resolved(resolve.territory)),
    receiver: remembered(resolved(resolve.receiver)),
    circumstances: remembered(eachOf(resolved(resolve.circumstances))),
    medium: remembered(mediumOf),
    period: remembered(periodOf),
    unit: remembered(unitOf),
    pollutant: (word: string, medium: Medium | undefined) => {
      let read = inMedia.get(medium);
      if (!read) {
        read = remembered(resolved(resolve.pollutant, medium));
        inMedia.set(medium, read);
      }
      return read(word);
    },
  };

  return ({ line, cells, isBroken }) => {
    const problems: Problem[] = [];
    if (isBroken) return failed([brokenQuotes(line)]);
    if (!hasLength(cells, header.cells.length)) return failed([wrongLength(line, cells.length, header.cells.length)]);

    const pathOf = (at: CsvColumnAt | undefined, column: CsvColumn): Path => ['line', line, at?.name ?? column];
    const text = (column: TextColumn): string | undefined => {
      const at = columns[column];
      const cell = at === undefined ? '' : written(cells[at.index] as string);
      return cell === '' ? defaults[column] : cell;
    };
    const take = <T>(column: CsvColumn, made: Outcome<T>): T | undefined => {
      if (made.ok) return made.value;
      for (const one of made.problems) problems.push({ ...one, path: pathOf(columns[column], column) });
      return undefined;
    };
    const word = <T>(column: TextColumn, read: (word: string) => Outcome<T>): T | undefined => {
      const found = text(column);
      return found === undefined ? undefined : take(column, read(found));
    };
    const need = <T>(column: CsvColumn, value: T | undefined, before: number): T | undefined => {
      if (value === undefined && problems.length === before)
        problems.push(problem('input/missing', pathOf(columns[column], column), `The row states no ${column}.`));
      return value;
    };

    let unit: string | undefined;
    let before = problems.length;
    const medium = word('medium', words.medium);
    const charge = need('charge', word('charge', words.charge) ?? (medium === undefined ? undefined : chargeOf[medium]), before);
    before = problems.length;
    const pollutant = need(
      'pollutant',
      word('pollutant', (name) => words.pollutant(name, medium)),
      before,
    );
    before = problems.length;
    const territory = need('territory', word('territory', words.territory), before);
    const quantity = (at: CsvColumnAt | undefined, column: CsvColumn): QuantityText | undefined => {
      const cell = at === undefined ? '' : (cells[at.index] as string);
      if (at === undefined || isEmpty(cell)) return undefined;
      const number = csvNumber(cell, mark);
      if (number !== undefined && at.unit !== undefined) return `${number} ${at.unit}` as QuantityText;
      if (number !== undefined) {
        unit ??= word('unit', words.unit);
        if (unit !== undefined) return `${number} ${unit}` as QuantityText;
        if (text('unit') === undefined) problems.push(noUnit(cell, pathOf(at, column)));
        return undefined;
      }
      return take(column, withUnit(cell, mark, pathOf(at, column)));
    };
    before = problems.length;
    const amount = need('amount', quantity(columns.amount, 'amount'), before);
    const norms = take('permissible', normsOf(cells, columns, quantity));
    const period = word('period', words.period);
    const receiver = word('receiver', words.receiver);
    const circumstances = word('circumstances', words.circumstances);
    const ruledOut = word('ruledOut', words.circumstances);
    const read: Record<string, QuantityText> = {};
    for (const [name, at] of readings) {
      const value = quantity(at, 'amount');
      if (value !== undefined) read[name] = value;
    }
    if (problems.length > 0 || charge === undefined || pollutant === undefined || territory === undefined || amount === undefined)
      return failed(problems);

    const row: Mutable<PortfolioRow> = { charge, pollutant, territory, amount };
    if (norms !== undefined) row.norms = norms;
    if (period !== undefined) row.period = period;
    if (receiver !== undefined) row.receiver = receiver;
    if (circumstances !== undefined) row.circumstances = circumstances;
    if (ruledOut !== undefined) row.ruledOut = ruledOut;
    if (readings.length > 0) row.readings = read;
    for (const column of plainColumns) {
      const value = columns[column] || defaults[column] ? text(column) : undefined;
      if (value !== undefined) row[column] = ownText(value);
    }
    return succeed(row);
  };
}

const plainColumns = ['id', 'facility', 'payer', 'outlet', 'class', 'category', 'sector'] as const;

/** A cell without the apostrophe that kept a spreadsheet from reading it as a formula. */
function written(cell: string): string {
  const text = cell.trim();
  return text.startsWith("'") && /^'[=+\-@]/.test(text) ? text.slice(1) : text;
}

/** Nothing, or the dash that a table prints for it. */
function isEmpty(cell: string): boolean {
  return cell === '' || /^\s*[-–—]?\s*$/.test(cell);
}

/** Cells beyond the header may be there if they are empty: a semicolon at the end of each row. */
function hasLength(cells: readonly string[], length: number): boolean {
  return cells.length === length || (cells.length > length && cells.slice(length).every((cell) => cell.trim() === ''));
}

function resolved(resolve: Resolve | undefined, medium?: Medium): (word: string) => Outcome<string> {
  return resolve ? (word) => resolve(word, { path: [], ...(medium !== undefined && { medium }) }) : succeed;
}

/** Several words in one cell, separated by commas, bars or semicolons. */
function eachOf(read: (word: string) => Outcome<string>): (cell: string) => Outcome<readonly string[]> {
  return (cell) => {
    const all = cell
      .split(/[,|;]/)
      .map((one) => one.trim())
      .filter((one) => one !== '')
      .map(read);
    const problems = all.flatMap((one) => (one.ok ? [] : one.problems));
    return problems.length > 0 ? failed(problems) : succeed(all.flatMap((one) => (one.ok ? [one.value] : [])));
  };
}

const media: Readonly<Record<string, Medium>> = {
  air: 'air',
  воздух: 'air',
  'атмосферный воздух': 'air',
  атмосфера: 'air',
  water: 'water',
  вода: 'water',
  'водный объект': 'water',
  'водные объекты': 'water',
  waste: 'waste',
  отходы: 'waste',
  noise: 'noise',
  шум: 'noise',
};

function mediumOf(word: string): Outcome<Medium> {
  const found = Object.hasOwn(media, word.toLowerCase()) ? media[word.toLowerCase()] : undefined;
  if (found) return succeed(found);
  return failed([problem('input/type', [], `${JSON.stringify(word)} is no medium.`, 'Write air, water, waste or noise.')]);
}

function periodOf(word: string): Outcome<string> {
  const text = csvPeriod(word);
  const read = tryPeriod(text, []);
  return read.ok ? succeed(text) : read;
}

function unitOf(word: string): Outcome<string> {
  const unit = csvUnit(word);
  return unit === undefined
    ? failed([
        problem('quantity/unknown-unit', [], `${JSON.stringify(word)} is no unit that the library knows.`, 'Write t, kg, m3, t/yr, mg/l …'),
      ])
    : succeed(unit);
}

/** A number with its unit in one cell: `12,5 т`. */
function withUnit(cell: string, mark: CsvHeader['decimalMark'], path: Path): Outcome<QuantityText> {
  const [, digits, word] = /^(\d[\d\s.,]*?)\s*(?=[^\d\s.,])(?!e[+-]?\d)(.+)$/i.exec(cell.trim()) ?? [];
  const number = digits === undefined ? undefined : csvNumber(digits, mark);
  if (number === undefined || word === undefined) return failed([numberProblem(cell, mark, path)]);
  const unit = unitOf(word);
  return unit.ok ? succeed(`${number} ${unit.value}` as QuantityText) : unit;
}

const withoutPermit = new Set(['no-permit', 'no permit', 'нет разрешения', 'без разрешения']);

/** The norms of a row. A limit beside a permissible norm is the temporary one; alone it is that of waste. */
function normsOf(
  cells: readonly string[],
  columns: CsvHeader['columns'],
  quantity: (at: CsvColumnAt | undefined, column: CsvColumn) => QuantityText | undefined,
): Outcome<NormsOf<QuantityText> | undefined> {
  const at = columns.permissible;
  if (at && withoutPermit.has((cells[at.index] as string).trim().toLowerCase())) return succeed('no-permit');
  const permissible = quantity(at, 'permissible');
  const temporary = quantity(columns.temporary, 'temporary');
  const limit = quantity(columns.limit, 'limit');
  if (temporary !== undefined && limit !== undefined)
    return failed([problem('norm/wrong-form', [], 'The row states a temporary limit and a limit.', 'Leave one of them empty.')]);
  const above = temporary ?? (permissible === undefined ? undefined : limit);
  if (permissible !== undefined) return succeed(above === undefined ? { permissible } : { permissible, temporary: above });
  if (temporary !== undefined && (at === undefined || isEmpty(cells[at.index] as string)))
    return failed([
      problem(
        'norm/missing',
        [],
        'The row states a temporary limit and no permissible norm.',
        'Write 0 where nothing is permitted for good.',
      ),
    ]);
  return succeed(limit === undefined ? undefined : { limit });
}

function brokenQuotes(line: number): Problem {
  return problem(
    'csv/quotes',
    ['line', line],
    `A quote in line ${line} is not closed, or text follows it.`,
    'Write a quote inside a cell twice, and put such a cell into quotes.',
  );
}

function wrongLength(line: number, length: number, expected: number): Problem {
  const message = `Line ${line} has ${length} cells, where the header has ${expected}.`;
  return problem('csv/row-length', ['line', line], message, 'A cell that holds the delimiter must stand in quotes.');
}

function noUnit(cell: string, path: Path): Problem {
  return problem(
    'quantity/no-unit',
    path,
    `${JSON.stringify(cell)} has no unit.`,
    "Write it into the header ('amount, t'), into a column 'unit', or pass defaults: { unit: 't' }.",
  );
}
