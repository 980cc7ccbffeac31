import type { Problem } from '../../problems/problem.ts';
import { problem } from '../../problems/problem.ts';
import type { PortfolioRow } from '../row.ts';
import type { Cell, LineNumbers, Owner } from './cell.ts';
import { type ReadRow, readCell, readNumbers } from './readRow.ts';

/** A row as a line: its cell, its owner, its numbers. */
interface Registered {
  readonly cell: number;
  readonly owner: number;
  readonly numbers: LineNumbers;
}

/** The cells and owners of all rows so far: what the index columns stand for. @internal */
export interface Registry {
  readonly cells: readonly Cell[];
  readonly owners: readonly Owner[];
  /** Whether any row names a facility, a payer or an outlet. */
  readonly hasOwners: boolean;
  readonly register: (row: PortfolioRow) => Registered | readonly Problem[];
  /** Forgets the owners so far: a stream needs those of its piece alone. */
  readonly forgetOwners: () => void;
}

/** An empty registry. @internal */
export function registry(): Registry {
  const cells: Cell[] = [];
  const owners: Owner[] = [];
  const cellAt = new Map<string, number>();
  const ownerAt = new Map<string, number>();
  const addOwner = (row: PortfolioRow): number => {
    const { facility, payer, outlet } = row;
    const key = `${facility?.length} ${payer?.length} ${facility}${payer}${outlet === undefined ? '' : ` ${outlet}`}`;
    const known = ownerAt.get(key);
    if (known !== undefined) return known;
    ownerAt.set(key, owners.length);
    return owners.push({ facility, payer, outlet }) - 1;
  };
  return {
    cells,
    owners,
    get hasOwners() {
      return owners.some(({ facility, payer, outlet }) => facility !== undefined || payer !== undefined || outlet !== undefined);
    },
    forgetOwners: () => {
      owners.length = 0;
      ownerAt.clear();
    },
    register: (row) => {
      if (typeof row !== 'object' || row === null) return [problem('input/type', [], 'A row is an object.')];
      const read = readNumbers(row);
      if (!('numbers' in read)) {
        // All problems at once: what is wrong with the facts, too.
        const facts = readCell(row, unread);
        return [...read, ...('charge' in facts ? [] : facts)];
      }
      const key = keyOf(row, read);
      let cell = read.isWide ? undefined : cellAt.get(key);
      if (cell === undefined || !isCellOf(cells[cell] as Cell, row)) {
        const made = readCell(row, read);
        if (!('charge' in made)) return made;
        const exactKey = read.isWide ? '' : JSON.stringify(made);
        cell = read.isWide ? undefined : cellAt.get(exactKey);
        if (cell === undefined) {
          cell = cells.push(made) - 1;
          if (!read.isWide) {
            cellAt.set(exactKey, cell);
            if (!cellAt.has(key)) cellAt.set(key, cell);
          }
        }
      }
      for (const field of ['facility', 'payer', 'outlet'] as const) {
        if (row[field] !== undefined && typeof row[field] !== 'string') return [problem('input/type', [field], 'A text is expected.')];
      }
      return { cell, owner: addOwner(row), numbers: read.numbers };
    },
  };
}

const unread: ReadRow = {
  numbers: { amount: 0, permissible: 0, temporary: 0 },
  unit: '',
  scale: 0,
  norms: 'none',
  normUnit: '',
  normScale: 0,
  isWide: false,
};

/** Quick to make; that it stands for no other facts is checked with `isCellOf`. */
function keyOf(row: PortfolioRow, { unit, scale, norms, normUnit, normScale }: ReadRow): string {
  const { circumstances, ruledOut, readings } = row;
  const rare = `${row.receiver ?? ''}|${row.class ?? ''}|${row.category ?? ''}|${row.sector ?? ''}|${circumstances ?? ''}|${ruledOut ?? ''}`;
  const common = `${row.charge}|${row.pollutant}|${row.territory}|${row.period ?? ''}|${unit}|${scale}|${norms}|${normUnit}|${normScale}`;
  return `${common}|${rare}${readings === undefined ? '' : `|${JSON.stringify(readings)}`}`;
}

function isCellOf(cell: Cell, row: PortfolioRow): boolean {
  return (
    cell.charge === row.charge &&
    cell.pollutant === row.pollutant &&
    cell.territory === row.territory &&
    cell.period === row.period &&
    cell.receiver === row.receiver &&
    cell.class === row.class &&
    cell.category === row.category &&
    cell.sector === row.sector &&
    isSameList(cell.circumstances, row.circumstances) &&
    isSameList(cell.ruledOut, row.ruledOut) &&
    (cell.readings === row.readings || JSON.stringify(cell.readings) === JSON.stringify(row.readings))
  );
}

function isSameList(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  if (a === b) return true;
  if (!a || !b) return (a ?? b)?.length === 0;
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}
