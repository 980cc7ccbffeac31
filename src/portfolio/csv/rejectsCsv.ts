import { textCell } from './csvCell.ts';
import { resultNames } from './csvColumn.ts';
import type { CsvHeader } from './csvHeader.ts';
import type { CsvLibrary } from './csvLibrary.ts';
import type { RejectedRecord } from './streamCsv.ts';

/**
 * Rejected records as CSV: the columns of the file, then the line and the problems. Mend the rows, and `readCsv` reads the
 * file again: it knows these two columns.
 *
 * @internal
 */
export function rejectsCsv(papa: CsvLibrary, header: CsvHeader, rejected: readonly RejectedRecord[], isFirst: boolean): string {
  const { cells: names, delimiter } = header;
  const rows = rejected.map(({ line, cells, problems }) => [
    ...names.map((_, at) => textCell(cells[at] ?? '')),
    String(line),
    textCell([...cells.slice(names.length).filter((cell) => cell !== ''), ...problems.map(said)].join(' | ')),
  ]);
  const first = isFirst ? [[...names.map(textCell), resultNames.rejectedLine.en, resultNames.problems.en]] : [];
  const all = [...first, ...rows];
  return all.length === 0 ? '' : `${papa.unparse(all, { delimiter, newline: '\r\n' })}\r\n`;
}

function said({ path, message, hint, code }: RejectedRecord['problems'][number]): string {
  const column = path[2] === undefined ? '' : `${path[2]}: `;
  return `${column}${message}${hint === undefined ? '' : ` ${hint}`} [${code}]`;
}
