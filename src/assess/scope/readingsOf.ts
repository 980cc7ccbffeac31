import type { Release } from '../../model/facility.ts';
import type { Regime } from '../../model/regime.ts';
import { didYouMean } from '../../problems/nearest.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { dimensionOf, dimensionProblem } from '../../quantity/quantity.ts';

/** Readings that the regime does not name, or that have another dimension, as problems. @internal */
export function misread(regime: Regime, { readings }: Release): readonly Problem[] {
  if (!readings) return [];
  const named = regime.readings ?? {};
  return Object.entries(readings).flatMap(([id, value]) => {
    const kind = Object.hasOwn(named, id) ? named[id] : undefined;
    if (!kind) {
      return [
        problem('release/unknown-reading', ['readings', id], `${regime.id} names no reading "${id}".`, didYouMean(id, Object.keys(named))),
      ];
    }
    return dimensionOf(kind.unit) === dimensionOf(value.unit) ? [] : [dimensionProblem(value, kind.unit, ['readings', id])];
  });
}
