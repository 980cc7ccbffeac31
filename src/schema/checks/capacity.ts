import type { CapacityOf } from '../../model/territory.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { dimensionOf, type Quantity } from '../../quantity/quantity.ts';

/** Load and capacity compare. @internal */
export function unlikeCapacity({ load, capacity }: Pick<CapacityOf<Quantity>, 'load' | 'capacity'>): readonly Problem[] {
  return dimensionOf(load.unit) === dimensionOf(capacity.unit)
    ? []
    : [
        problem(
          'quantity/dimension',
          ['load'],
          `Load in ${load.unit} and capacity in ${capacity.unit} do not compare.`,
          'Give both in t/yr.',
        ),
      ];
}
