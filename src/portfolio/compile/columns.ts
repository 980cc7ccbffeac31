import type { LineNumbers } from './cell.ts';

/** Lines in pieces, in the order in which they came. @internal */
export interface Unsorted {
  readonly lines: number;
  readonly push: (cell: number, owner: number, numbers: LineNumbers) => void;
  /** The columns, sorted; the pieces are let go one after the other. */
  readonly sort: (index: Widths) => Columns;
  readonly clear: () => void;
}

/** What the columns must hold. @internal */
export interface Widths {
  readonly cells: number;
  /** 0 where no row names one. */
  readonly owners: number;
  readonly hasNorms: boolean;
  readonly hasLimits: boolean;
}

/** An index column, as narrow as its numbers allow. @internal */
export type IndexColumn = Uint8Array | Uint16Array | Uint32Array;

/** Lines sorted by cell, so that a price is read once for all lines of its cell. At most 32 bytes a line. @internal */
export interface Columns {
  readonly lines: number;
  /** Where the lines of each cell begin; one more at the end. */
  readonly starts: Uint32Array;
  /** Where a line, by its number, stands. */
  readonly place: IndexColumn;
  readonly amount: Float64Array;
  /** Norms and temporary limits; empty where no line has any. */
  readonly permissible: Float64Array;
  readonly temporary: Float64Array;
  /** Empty where no row names an owner. */
  readonly owner: IndexColumn;
  /** The largest amount and norm of each cell: what bounds every sum. */
  readonly mostAmount: Float64Array;
  readonly mostNorm: Float64Array;
}

const size = 65_536;

interface Piece {
  readonly cell: Uint32Array;
  readonly owner: Uint32Array;
  readonly amount: Float64Array;
  permissible: Float64Array | undefined;
  temporary: Float64Array | undefined;
}

/** No lines yet. @internal */
export function unsorted(): Unsorted {
  let pieces: Piece[] = [];
  let lines = 0;
  let last: Piece | undefined;
  return {
    get lines() {
      return lines;
    },
    push: (cell, owner, { amount, permissible, temporary }) => {
      const at = lines % size;
      if (at === 0 || !last) {
        last = pieces[lines / size] ?? empty();
        pieces[lines / size] = last;
      }
      last.cell[at] = cell;
      last.owner[at] = owner;
      last.amount[at] = amount;
      if (permissible !== 0 && !last.permissible) last.permissible = new Float64Array(size);
      if (temporary !== 0 && !last.temporary) last.temporary = new Float64Array(size);
      if (last.permissible) last.permissible[at] = permissible;
      if (last.temporary) last.temporary[at] = temporary;
      lines += 1;
    },
    sort: (widths) => sorted(pieces, lines, widths),
    clear: () => {
      // The pieces are used again: a stream needs one.
      pieces = pieces.slice(0, 1);
      last = undefined;
      lines = 0;
    },
  };
}

function empty(): Piece {
  return {
    cell: new Uint32Array(size),
    owner: new Uint32Array(size),
    amount: new Float64Array(size),
    permissible: undefined,
    temporary: undefined,
  };
}

function sorted(pieces: readonly Piece[], lines: number, { cells, owners, hasNorms, hasLimits }: Widths): Columns {
  const starts = new Uint32Array(cells + 1);
  const each = (work: (piece: Piece, length: number, first: number) => void): void => {
    for (let at = 0; at * size < lines; at += 1) work(pieces[at] as Piece, Math.min(size, lines - at * size), at * size);
  };
  each(({ cell }, length) => {
    for (let at = 0; at < length; at += 1) {
      const next = (cell[at] as number) + 1;
      starts[next] = (starts[next] as number) + 1;
    }
  });
  for (let cell = 0; cell < cells; cell += 1) starts[cell + 1] = (starts[cell + 1] as number) + (starts[cell] as number);
  const place = indexColumn(lines, lines);
  const next = starts.slice(0, cells);
  each(({ cell }, length, first) => {
    for (let at = 0; at < length; at += 1) {
      const of = cell[at] as number;
      const to = next[of] as number;
      place[first + at] = to;
      next[of] = to + 1;
    }
  });
  const scatter = <Column extends Float64Array | IndexColumn>(of: (piece: Piece) => ArrayLike<number> | undefined, to: Column): Column => {
    each((piece, length, first) => {
      const from = of(piece);
      if (from && to.length > 0) for (let at = 0; at < length; at += 1) to[place[first + at] as number] = from[at] as number;
    });
    return to;
  };
  const amount = scatter((piece) => piece.amount, doubles(lines));
  const permissible = scatter((piece) => piece.permissible, doubles(hasNorms ? lines : 0));
  const temporary = scatter((piece) => piece.temporary, doubles(hasLimits ? lines : 0));
  const owner = owners === 0 ? indexColumn(0, 0) : scatter((piece) => piece.owner, indexColumn(lines, owners));
  const mostAmount = new Float64Array(cells);
  const mostNorm = new Float64Array(cells);
  for (let cell = 0; cell < cells; cell += 1) {
    const [from, to] = [starts[cell] as number, starts[cell + 1] as number];
    mostAmount[cell] = most(amount, from, to);
    mostNorm[cell] = Math.max(hasNorms ? most(permissible, from, to) : 0, hasLimits ? most(temporary, from, to) : 0);
  }
  return { lines, starts, place, amount, permissible, temporary, owner, mostAmount, mostNorm };
}

function most(column: Float64Array, from: number, to: number): number {
  let highest = 0;
  for (let at = from; at < to; at += 1) if ((column[at] as number) > highest) highest = column[at] as number;
  return highest;
}

/** Memory that worker threads can share, where the host has it. @internal */
export function doubles(length: number): Float64Array {
  return typeof SharedArrayBuffer === 'undefined' ? new Float64Array(length) : new Float64Array(new SharedArrayBuffer(length * 8));
}

/** A column of whole numbers below `bound`: the width comes from the data, so that nothing wraps. @internal */
export function indexColumn(length: number, bound: number): IndexColumn {
  if (bound <= 256) return new Uint8Array(length);
  return bound <= 65_536 ? new Uint16Array(length) : new Uint32Array(length);
}

/** Bytes of what every line has. @internal */
export function bytesOf({ place, amount, permissible, temporary, owner }: Columns): number {
  return [place, amount, permissible, temporary, owner].reduce((sum, { byteLength }) => sum + byteLength, 0);
}
