import { type Path, type Problem, problem } from '../../problems/problem.ts';
import type { QuantityText } from '../../quantity/quantity.ts';
import type { CsvColumn, QuantityColumn } from './csvColumn.ts';
import type { CsvColumnAt, CsvHeader } from './csvHeader.ts';
import { csvNumber, numberProblem } from './csvNumber.ts';
import type { CsvOptions } from './csvOptions.ts';
import type { CsvRecord } from './csvRecords.ts';
import { type Read, unitOf } from './csvWords.ts';

/** A column that holds words. @internal */
export type TextColumn = Exclude<CsvColumn, QuantityColumn>;

/** The cells of one row by their columns. What is wrong with them gathers in `problems`; made once, turned to row after row. @internal */
export interface RowCells {
  readonly turnTo: (record: CsvRecord) => void;
  readonly problems: () => readonly Problem[];
  /** The text of a cell, or the default of its column. */
  readonly text: (column: TextColumn) => string | undefined;
  /** What a cell stands for. */
  readonly word: <T>(column: TextColumn, read: Read<T>) => T | undefined;
  /** A number with its unit; `undefined` where the cell is empty, or prints a dash. */
  readonly quantity: (at: CsvColumnAt | undefined) => QuantityText | undefined;
  /** Adds problems of a column. */
  readonly blame: (column: CsvColumn, problems: readonly Problem[]) => void;
}

/** @internal */
export function rowCells({ columns, decimalMark }: CsvHeader, { defaults = {} }: CsvOptions, unit: Read<string>): RowCells {
  let cells: readonly string[] = [];
  let line = 0;
  let problems: Problem[] = [];
  let unitOfRow: string | undefined;

  const pathOf = (name: string): Path => ['line', line, name];
  const add = (name: string, found: readonly Problem[]): void => {
    for (const one of found) problems.push({ ...one, path: pathOf(name) });
  };
  const text = (column: TextColumn): string | undefined => {
    const at = columns[column];
    const cell = at === undefined ? '' : written(cells[at.index] as string);
    return cell === '' ? defaults[column] : cell;
  };
  const word = <T>(column: TextColumn, read: Read<T>): T | undefined => {
    const found = text(column);
    if (found === undefined) return undefined;
    const made = read(found);
    if (made.ok) return made.value;
    add(columns[column]?.name ?? column, made.problems);
    return undefined;
  };
  const inUnitOfRow = (number: string, cell: string, name: string): QuantityText | undefined => {
    unitOfRow ??= word('unit', unit);
    if (unitOfRow !== undefined) return `${number} ${unitOfRow}` as QuantityText;
    if (text('unit') === undefined) problems.push(noUnit(cell, pathOf(name)));
    return undefined;
  };
  const quantity = (at: CsvColumnAt | undefined): QuantityText | undefined => {
    const cell = at === undefined ? '' : (cells[at.index] as string);
    if (at === undefined || isEmpty(cell)) return undefined;
    const number = csvNumber(cell, decimalMark);
    if (number !== undefined) return at.unit === undefined ? inUnitOfRow(number, cell, at.name) : (`${number} ${at.unit}` as QuantityText);
    const own = withOwnUnit(cell);
    const ownNumber = own && csvNumber(own.number, decimalMark);
    if (!own || ownNumber === undefined) {
      problems.push(numberProblem(cell, decimalMark, pathOf(at.name)));
      return undefined;
    }
    const ownUnit = unitOf(own.unit);
    if (ownUnit.ok) return `${ownNumber} ${ownUnit.value}` as QuantityText;
    add(at.name, ownUnit.problems);
    return undefined;
  };
  return {
    turnTo: (record) => {
      cells = record.cells;
      line = record.line;
      problems = [];
      unitOfRow = undefined;
    },
    problems: () => problems,
    text,
    word,
    quantity,
    blame: (column, found) => add(columns[column]?.name ?? column, found),
  };
}

/** A cell without the apostrophe that kept a spreadsheet from reading it as a formula. */
function written(cell: string): string {
  const text = cell.trim();
  return text.startsWith("'") && /^'[=+\-@]/.test(text) ? text.slice(1) : text;
}

/** Nothing, or the dash that a table prints for it. */
function isEmpty(cell: string): boolean {
  return cell === '' || /^\s*[-–—]?\s*$/.test(cell);
}

/** A number with its unit in one cell: `12,5 т`. An exponent is no unit. */
function withOwnUnit(cell: string): { readonly number: string; readonly unit: string } | undefined {
  const [, number, unit] = /^(\d[\d\s.,]*?)\s*(?=[^\d\s.,])(?!e[+-]?\d)(.+)$/i.exec(cell.trim()) ?? [];
  return number === undefined || unit === undefined ? undefined : { number, unit };
}

function noUnit(cell: string, path: Path): Problem {
  return problem(
    'quantity/no-unit',
    path,
    `${JSON.stringify(cell)} has no unit.`,
    "Write it into the header ('amount, t'), into a column 'unit', or pass defaults: { unit: 't' }.",
  );
}
