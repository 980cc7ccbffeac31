import { addExact, divideExact, type Exact, exactText, one, zero } from '../../exact.ts';
import type { Factor } from '../../model/mechanism.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { dimensionProblem, exactIn, quantityText } from '../../quantity/quantity.ts';
import { type Found, found, mistaken } from '../found.ts';
import type { Situation } from '../scope/situation.ts';
import { type AppliedNumber, gradeOf, named } from './applied.ts';
import { cited } from './table.ts';

/** The laws that a reciprocal of readings keeps: it does not depend on the amount. @internal */
export const reciprocalLaws = ['monotone', 'additive', 'homogeneous', 'continuous'] as const;

/** 1 ÷ the sum of readings. A reading that is absent is a problem, never a factor of 1. @internal */
export function reciprocal(
  factor: Factor & { readonly kind: 'reciprocal' },
  { readings, pollutant, charge }: Situation,
): Found<AppliedNumber> {
  const problems: Problem[] = [];
  const used: Record<string, string> = {};
  let sum: Exact = zero;
  for (const name of factor.of) {
    const reading = readings?.[name];
    const value = reading && exactIn(reading, factor.unit);
    if (reading && value) {
      sum = addExact(sum, value);
      used[name] = quantityText(reading);
    } else {
      problems.push(
        reading
          ? dimensionProblem(reading, factor.unit, ['readings', name])
          : problem(
              'release/missing-reading',
              ['readings', name],
              `${pollutant} needs the reading "${name}" in ${factor.unit}.`,
              `Factor ${factor.id} is 1 ÷ (${factor.of.join(' + ')}).`,
            ),
      );
    }
  }
  if (problems.length === 0 && sum.digits === 0n)
    problems.push(problem('quantity/range', ['readings'], `${factor.of.join(' + ')} is 0, so factor ${factor.id} has no value.`));
  if (problems.length > 0) return mistaken(...problems);
  const value = divideExact(one, sum);
  const cite = cited([factor, charge]);
  return found({
    value,
    applied: { ...named(factor), value: exactText(value), cite, readings: used },
    notices: [],
    weakest: gradeOf(cite),
  });
}
