import { readWhole } from '../input/readNumber.ts';
import type { Outcome } from '../problems/outcome.ts';
import type { Path } from '../problems/problem.ts';

/** How many decimal places a result keeps: 0 to 20, 6 where nothing is said. @internal */
export function readDigits(given: unknown, path: Path = ['digits']): Outcome<number> {
  return readWhole(given, path, 0, 20, 6);
}
