import type { Decimal } from '../../decimal.ts';
import { compareExact, exactText, one, sumExact } from '../../exact.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { exactOf } from '../../quantity/quantity.ts';

/** The shares of a release's installations add up to 1, exactly. @internal */
export function notWhole(parts: readonly { readonly share: Decimal }[]): readonly Problem[] {
  const sum = sumExact(parts.map(({ share }) => exactOf(share)));
  return compareExact(sum, one) === 0
    ? []
    : [
        problem(
          'input/shares',
          [],
          `The shares of the installations add up to ${exactText(sum)}, not to 1.`,
          'Thirds are written so that they add up: 0.33, 0.33, 0.34.',
        ),
      ];
}
