import type { CsvLibrary } from './csvLibrary.ts';

/** One record of a file. */
export interface CsvRecord {
  /** The line it begins on: 1 is the first of the file. */
  readonly line: number;
  readonly cells: readonly string[];
  /** A quote is opened and never closed, or text follows a closed one: `cells` holds the whole line as it is. */
  readonly isBroken: boolean;
}

/** A record longer than this has lost a quote: without a limit it would take in the rest of the file. */
const longest = 1 << 20;

/**
 * Records of a text that comes in pieces, in batches, none of them lost: a line with a damaged quote is a record of its
 * own, and reading goes on after it.
 *
 * @internal
 */
export async function* csvRecords(
  papa: CsvLibrary,
  pieces: AsyncIterable<string>,
  delimiter: string,
): AsyncGenerator<readonly CsvRecord[]> {
  let held = '';
  let line = 1;
  for await (const piece of pieces) {
    const found = recordsIn(papa, held + piece, { delimiter, line, isLast: false });
    yield found.records;
    ({ rest: held, line } = found);
  }
  if (held !== '') yield recordsIn(papa, held, { delimiter, line, isLast: true }).records;
}

interface Reading {
  readonly delimiter: string;
  readonly line: number;
  readonly isLast: boolean;
}

interface Found {
  readonly records: CsvRecord[];
  /** What may go on in the next piece. */
  readonly rest: string;
  readonly line: number;
}

function recordsIn(papa: CsvLibrary, text: string, { delimiter, line: first, isLast }: Reading): Found {
  const records: CsvRecord[] = [];
  let line = first;
  let at = 0;
  while (at < text.length) {
    const part = at === 0 ? text : text.slice(at);
    const isQuoted = part.includes('"');
    let read = 0;
    let isBroken = false;
    papa.parse(part, {
      delimiter,
      newline: '\n',
      step({ data, errors, meta: { cursor } }, parser) {
        const isAtEnd = cursor >= part.length;
        // Text after a closed quote is damage whatever follows; a quote that is still open may close in the next piece.
        isBroken = errors.some(({ code }) => code === 'InvalidQuotes') || (errors.length > 0 && (isLast || part.length - read > longest));
        if (isBroken || (isAtEnd && !isLast && !part.endsWith('\n')) || (isAtEnd && errors.length > 0)) return parser.abort();
        // After the last line end the library finds a record of one empty cell.
        if (read === part.length) return;
        records.push({ line, cells: data, isBroken: false });
        line += 1 + (isQuoted ? lineEndsIn(data) : 0);
        read = cursor;
      },
    });
    at += read;
    if (!isBroken) break;
    const end = text.indexOf('\n', at);
    if (end < 0 && !isLast) break;
    records.push({ line, cells: [text.slice(at, end < 0 ? text.length : end)], isBroken: true });
    line += 1;
    at = end < 0 ? text.length : end + 1;
  }
  return { records, rest: text.slice(at), line };
}

function lineEndsIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}
