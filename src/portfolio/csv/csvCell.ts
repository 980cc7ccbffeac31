import type { DecimalMark } from './csvNumber.ts';

/**
 * A text as a cell that no spreadsheet takes for a formula: what begins with = + - @, a tab or a line end gets an
 * apostrophe before it, unless it is a number. `readCsv` takes the apostrophe off again.
 *
 * @internal
 */
export function textCell(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) && !/^[+-]?\d[\d\s.,]*$/.test(text) ? `'${text}` : text;
}

/** An exact number as a cell. A fraction (`500/3`) is no number for a spreadsheet, and not a date either: it is written as text. @internal */
export function numberCell(exact: string, mark: DecimalMark): string {
  return exact.includes('/') ? `'${exact}` : mark === ',' ? exact.replace('.', ',') : exact;
}
