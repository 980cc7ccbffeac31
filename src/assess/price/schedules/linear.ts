import { addExact, type Exact, exact, multiplyExact, one } from '../../../exact.ts';

/** 1 + slope × distance from the reference; exact. @internal */
export function linear(slope: string, distance: Exact): Exact {
  return addExact(one, multiplyExact(exact(slope), distance));
}
