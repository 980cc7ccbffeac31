import { addExact, divideExact, type Exact, exactText, one, zero } from '../../exact.ts';
import type { Factor } from '../../model/mechanism.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { type Found, found, mistaken } from '../found.ts';
import { readingIn, readingText } from '../scope/readingsOf.ts';
import type { Situation } from '../scope/situation.ts';
import { type AppliedNumber, gradeOf, named } from './applied.ts';
import { cited } from './table.ts';

/** The laws that a reciprocal of readings keeps: it does not depend on the amount. @internal */
export const reciprocalLaws = ['monotone', 'additive', 'homogeneous', 'continuous'] as const;

/** 1 ÷ the sum of readings. A reading that is absent is a problem, never a factor of 1. @internal */
export function reciprocal(factor: Factor & { readonly kind: 'reciprocal' }, { readings, charge }: Situation): Found<AppliedNumber> {
  const problems: Problem[] = [];
  let sum: Exact = zero;
  for (const id of factor.of) {
    const value = readingIn(readings, id, factor.unit);
    if (value.ok) sum = addExact(sum, value.value);
    else problems.push(...value.problems.map((one) => ({ ...one, hint: `Factor ${factor.id} is 1 ÷ (${factor.of.join(' + ')}).` })));
  }
  if (problems.length === 0 && sum.digits === 0n)
    problems.push(problem('quantity/range', ['readings'], `${factor.of.join(' + ')} is 0, so factor ${factor.id} has no value.`));
  if (problems.length > 0) return mistaken(...problems);
  const value = divideExact(one, sum);
  const cite = cited([factor, charge]);
  const used = factor.of.flatMap((id) => {
    const reading = readings?.[id];
    return reading ? [[id, readingText(reading)] as const] : [];
  });
  return found({
    value,
    applied: { ...named(factor), value: exactText(value), cite, readings: Object.fromEntries(used) },
    notices: [],
    weakest: gradeOf(cite),
  });
}
