import { compareExact, type Exact, exact } from '../../exact.ts';
import type { Bound } from '../../model/mechanism.ts';

/** Whether a value lies below a boundary; an inclusive one belongs to what lies below. @internal */
export function isBelow(value: Exact, { at, inclusive }: Bound): boolean {
  const order = compareExact(value, exact(at));
  return order < 0 || (order === 0 && inclusive);
}
