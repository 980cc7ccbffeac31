import { compareExact } from '../../exact.ts';
import type { NormsOf } from '../../model/facility.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { dimensionOf, exactIn, exactOf, type Quantity } from '../../quantity/quantity.ts';

type Permit = Extract<NormsOf<Quantity>, { readonly permissible: Quantity }>;

/** The temporary limit is at least the permissible norm, where both are of one dimension; one may be per year and the other not. @internal */
export function limitBelowNorm({ permissible, temporary }: Permit): readonly Problem[] {
  if (!temporary) return [];
  const limit = exactIn(temporary, permissible.unit);
  if (limit) {
    return compareExact(limit, exactOf(permissible.value)) >= 0
      ? []
      : [
          problem(
            'norm/limit-below-norm',
            ['temporary'],
            'The temporary limit lies below the permissible norm.',
            'It allows at least what the norm allows; above it is exceedance.',
          ),
        ];
  }
  return ofSource(temporary) === ofSource(permissible)
    ? []
    : [
        problem(
          'quantity/dimension',
          ['temporary'],
          `A limit in ${temporary.unit} and a norm in ${permissible.unit} do not compare.`,
          'Give both in one unit.',
        ),
      ];
}

const ofSource = ({ unit }: Quantity): string | undefined => dimensionOf(unit)?.replace('/year', '');
