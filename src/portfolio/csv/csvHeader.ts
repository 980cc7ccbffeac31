import { didYouMean } from '../../problems/nearest.ts';
import { failed, type Outcome, succeed } from '../../problems/outcome.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { type CsvColumn, columnNamed, columnNames, foldName, isResult } from './csvColumn.ts';
import type { DecimalMark } from './csvNumber.ts';
import type { CsvDelimiter, CsvOptions } from './csvOptions.ts';
import { csvUnit } from './csvUnit.ts';

/** A column of a file. */
export interface CsvColumnAt {
  /** As written. */
  readonly name: string;
  /** From 0. */
  readonly index: number;
  /** Of the numbers below it. */
  readonly unit?: string;
}

/** The first row of a file, read. */
export interface CsvHeader {
  /** Names as written. */
  readonly cells: readonly string[];
  readonly delimiter: CsvDelimiter;
  readonly decimalMark: DecimalMark;
  readonly columns: Readonly<Partial<Record<CsvColumn, CsvColumnAt>>>;
  /** Columns `reading: <name>`, by name. */
  readonly readings: Readonly<Record<string, CsvColumnAt>>;
}

/** The delimiter of a header: the first of tab, semicolon, bar and comma outside quotes. A decimal comma is no delimiter. @internal */
export function delimiterOf(header: string): CsvDelimiter {
  const bare = header.replace(/"[^"]*"/g, '');
  return (['\t', ';', '|'] as const).find((one) => bare.includes(one)) ?? ',';
}

/** What each cell of a header is, or all its problems. @internal */
export function readHeader(cells: readonly string[], delimiter: CsvDelimiter, options: CsvOptions): Outcome<CsvHeader> {
  const { decimalMark = delimiter === ';' ? ',' : '.', defaults = {}, chargeOf } = options;
  const columns: Partial<Record<CsvColumn, CsvColumnAt>> = {};
  const readings: Record<string, CsvColumnAt> = {};
  const problems: Problem[] = [];
  const ignored = new Set((options.ignored ?? []).map(foldName));
  cells.forEach((cell, index) => {
    const name = cell.trim();
    if (ignored.has(foldName(name)) || isResult(name)) return;
    const found = columnOf(name, options.columns);
    if (!found) problems.push(unknownColumn(name, index));
    else if (found.reading !== undefined) readings[found.reading] = { name, index, ...(found.unit !== undefined && { unit: found.unit }) };
    else if (columns[found.column]) problems.push(twice(name, columns[found.column] as CsvColumnAt));
    else columns[found.column] = { name, index, ...(found.unit !== undefined && { unit: found.unit }) };
  });
  const has = (column: CsvColumn): boolean =>
    columns[column] !== undefined || (defaults as Partial<Record<CsvColumn, string>>)[column] !== undefined;
  for (const column of ['pollutant', 'territory', 'amount'] as const) if (!has(column)) problems.push(missingColumn(column));
  if (!has('charge') && !(chargeOf && has('medium'))) problems.push(missingColumn('charge'));
  return problems.length > 0 ? failed(problems) : succeed({ cells, delimiter, decimalMark, columns, readings });
}

interface Found {
  readonly column: CsvColumn;
  readonly unit?: string;
  readonly reading?: string;
}

function columnOf(name: string, own: CsvOptions['columns']): Found | undefined {
  const called = (text: string): CsvColumn | undefined =>
    Object.entries(own ?? {}).find(([known]) => foldName(known) === foldName(text))?.[1] ?? columnNamed(text);
  const whole = called(name);
  if (whole) return { column: whole };
  const [, before, after, round, square] = /^(.*\S)\s*(?:,\s*([^,]+)|\(([^()]+)\)|\[([^[\]]+)\])$/.exec(name) ?? [];
  const unit = csvUnit(after ?? round ?? square ?? '');
  const [, reading] = /^reading:\s*(\S+)$/i.exec(unit === undefined ? name : (before ?? '')) ?? [];
  if (reading !== undefined) return { column: 'amount', reading, ...(unit !== undefined && { unit }) };
  const column = before === undefined || unit === undefined ? undefined : called(before);
  return column && unit !== undefined ? { column, unit } : undefined;
}

const allNames = Object.values(columnNames).flatMap(({ en, ru }) => [...en, ...ru]);

function unknownColumn(name: string, index: number): Problem {
  const own = `Name it in \`columns\`, or in \`ignored\` if it says nothing about the payment.`;
  const near = name === '' ? undefined : didYouMean(name, allNames);
  const hint = near?.startsWith('Did') ? `${near} ${own}` : own;
  return problem('csv/unknown-column', ['header', index + 1], `Column ${index + 1}, ${JSON.stringify(name)}, is not known.`, hint);
}

function twice(name: string, first: CsvColumnAt): Problem {
  const message = `${JSON.stringify(name)} and ${JSON.stringify(first.name)} are the same column.`;
  return problem('csv/duplicate-column', ['header', name], message, 'Put one of them into `ignored`.');
}

function missingColumn(column: CsvColumn): Problem {
  const { en, ru } = columnNames[column];
  const other = column === 'amount' ? '' : ` If all rows agree, pass it in \`defaults\`: { ${column}: '…' }.`;
  return problem(
    'csv/missing-column',
    ['header', column],
    `There is no column of the ${column}.`,
    `Call it "${en[0]}" or "${ru[0]}".${other}`,
  );
}
