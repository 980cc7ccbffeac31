import { addExact, compareExact, type Exact, one } from '../../../exact.ts';
import type { Schedule } from '../../../model/mechanism.ts';

/**
 * Colombia: from 1, a year over its target adds load ÷ target; a year within it leaves the factor, or sets it back to 1.
 *
 * @param ratios - Year by year, oldest first; `undefined` is infinite.
 * @returns `undefined` where a year without any target makes it infinite.
 * @internal
 */
export function dynamic(
  { withinTarget }: Schedule & { readonly kind: 'dynamic' },
  ratios: readonly (Exact | undefined)[],
): Exact | undefined {
  let factor: Exact | undefined = one;
  for (const ratio of ratios) {
    if (ratio === undefined) factor = undefined;
    else if (compareExact(ratio, one) > 0) factor = factor && addExact(factor, ratio);
    else if (withinTarget === 'reset') factor = one;
  }
  return factor;
}
