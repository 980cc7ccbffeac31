/** How many lines a block has at most: its columns and results stay in the nearest cache. @internal */
export const blockLength = 2048;

/** What the loops leave behind for the lines of one block. @internal */
export interface Scratch {
  /** Lines that the float sum does not decide. */
  readonly unsafe: Uint32Array;
  unsafes: number;
  /** Sums of the block: by part where each part is rounded, otherwise in the first place. */
  readonly sums: Float64Array;
  /** The parts of the mass of one line. */
  readonly masses: Float64Array;
  /** Amounts of the block, where nobody keeps them. */
  readonly amounts: Float64Array;
}

/** @internal */
export function newScratch(): Scratch {
  return {
    unsafe: new Uint32Array(blockLength),
    unsafes: 0,
    sums: new Float64Array(3),
    masses: new Float64Array(3),
    amounts: new Float64Array(blockLength),
  };
}

/** The columns of some lines, sorted by cell. @internal */
export interface Slab {
  readonly amount: Float64Array;
  readonly permissible: Float64Array;
  readonly temporary: Float64Array;
  /** Where the lines of each cell begin among these; one more at the end. */
  readonly starts: Uint32Array;
}

/** The prices of the cell whose lines a loop works out. @internal */
export interface Prices {
  readonly massBy: number;
  readonly normBy: number;
  /** As in the table: prices of parts, or what all mass costs and what the mass over each edge costs more. */
  readonly first: number;
  readonly second: number;
  readonly third: number;
  readonly error: number;
}

/** Some lines of one cell, and where their amounts go: line `at` to `out[at - base]`. @internal */
export interface Block {
  readonly slab: Slab;
  readonly from: number;
  readonly to: number;
  readonly out: Float64Array;
  readonly base: number;
  /** The upper edges: temporary limits, or once more the norms. */
  readonly upper: Float64Array;
}
