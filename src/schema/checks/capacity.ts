import { compareExact, exactText, sumExact } from '../../exact.ts';
import type { Capacity } from '../../model/facility.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { dimensionOf, exactIn, exactOf, quantityText } from '../../quantity/quantity.ts';

/** Load and capacity compare. @internal */
export function unlikeCapacity({ load, capacity }: Pick<Capacity, 'load' | 'capacity'>): readonly Problem[] {
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

/** The parts of a load, where they are told apart, add up to it, exactly. @internal */
export function partsOffLoad({ load, parts }: Pick<Capacity, 'load' | 'parts'>): readonly Problem[] {
  if (!parts) return [];
  const amounts = Object.entries(parts).map(([kind, part]) => ({ kind, part, amount: exactIn(part, load.unit) }));
  const unlike = amounts.filter(({ amount }) => !amount);
  if (unlike.length > 0) {
    return unlike.map(({ kind, part }) =>
      problem('quantity/dimension', ['parts', kind], `A part in ${part.unit} does not add up to a load in ${load.unit}.`),
    );
  }
  const sum = sumExact(amounts.flatMap(({ amount }) => amount ?? []));
  return compareExact(sum, exactOf(load.value)) === 0
    ? []
    : [problem('input/shares', ['parts'], `The parts add up to ${exactText(sum)} ${load.unit}, the load is ${quantityText(load)}.`)];
}
