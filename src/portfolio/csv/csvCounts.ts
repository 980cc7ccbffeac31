/** What became of the records of a file. Nothing is lost: read = good + rejected. */
export interface CsvCounts {
  /** Records below the header, without blank ones. */
  readonly read: number;
  /** Rows that were read. */
  readonly good: number;
  /** Records kept aside. */
  readonly rejected: number;
  /** Records without any text. */
  readonly blank: number;
}

/** @internal */
export const noCounts: CsvCounts = { read: 0, good: 0, rejected: 0, blank: 0 };

/** Counts with those of another piece. Each is counted where it happens, so that a row that was lost would be seen. @internal */
export function counted(before: CsvCounts, piece: CsvCounts): CsvCounts {
  if (piece.read !== piece.good + piece.rejected)
    throw new Error(`of ${piece.read} records ${piece.good} were read and ${piece.rejected} rejected`);
  return {
    read: before.read + piece.read,
    good: before.good + piece.good,
    rejected: before.rejected + piece.rejected,
    blank: before.blank + piece.blank,
  };
}
