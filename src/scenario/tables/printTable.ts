import { columns } from '../../explain/print/columns.ts';
import { markdownTable } from '../../explain/print/markdownTable.ts';

/** A flat record: what a row of a result is. Every value is a text, so that no reader makes a float of money. */
export type FlatRow = Readonly<Record<string, string>>;

/** How a table is printed. */
export interface TableOptions {
  /** `text`: aligned columns (the default) · `markdown`. */
  readonly format?: 'text' | 'markdown';
  /** Which columns, in which order; absent: all, as the first row has them. */
  readonly columns?: readonly string[];
}

/**
 * A result of this door as text: rows are plain records of texts, ready for a data frame or Observable Plot as they are, and for a reader by this.
 *
 * @example
 * ```ts
 * import { printTable } from 'polluter-pays/scenario';
 *
 * printTable([{ year: '2005', payable: '916039.31' }, { year: '2006', payable: '12.5' }])
 * // => 'year    payable\n2005  916039.31\n2006       12.5'
 * ```
 */
export function printTable(rows: readonly object[], options: TableOptions = {}): string {
  const cell = (row: object, name: string): string => String((row as FlatRow)[name] ?? '');
  const names = options.columns ?? [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const body = rows.map((row) => names.map((name) => cell(row, name)));
  const right = names.flatMap((_, at) => (body.length > 0 && body.every((row) => isNumberLike(row[at] as string)) ? [at] : []));
  switch (options.format ?? 'text') {
    case 'text':
      return columns([names, ...body], right.filter((at) => at > 0)).join('\n');
    case 'markdown':
      return markdownTable(names, body, right).join('\n');
  }
}

const isNumberLike = (text: string): boolean => text === '' || /^-?[\d ,]+([./]\d+)?%?$/.test(text);
