import type { ProblemCode } from './catalogue.ts';

/** Where in the input a problem is: `['releases', 3, 'amount']`. */
export type Path = readonly (string | number)[];

/**
 * Something the caller can mend: a plain value, found with all its fellows at once.
 * The code is stable and has a page in the documentation; the message may be improved at any time.
 */
export interface Problem {
  /** Stable, for programs: `quantity/no-unit`. */
  readonly code: ProblemCode;
  /** Where: `['releases', 3, 'amount']`; empty if it concerns the whole. */
  readonly path: Path;
  /** What was expected and what was there, in one sentence. */
  readonly message: string;
  /** What would mend it, where that is known. */
  readonly hint?: string;
}

/** A problem without its hint spelled out as an optional property: leaves `hint` away where there is none. @internal */
export function problem(code: ProblemCode, path: Path, message: string, hint?: string): Problem {
  return hint === undefined ? { code, path, message } : { code, path, message, hint };
}
