import type { BatOf } from '../../model/facility.ts';
import { type Problem, problem } from '../../problems/problem.ts';

/** Evidence does not end before it begins. @internal */
export function endsTooSoon({ since, until }: Pick<BatOf<unknown>, 'since' | 'until'>): readonly Problem[] {
  return until === undefined || until >= since
    ? []
    : [problem('period/malformed', ['until'], `The evidence ends on ${until}, before it begins on ${since}.`)];
}
