import { type Problem, problem } from '../../problems/problem.ts';
import { fieldOf, listOf } from './parts.ts';

/** No circumstance is both stated and ruled out by one object. A release may still rule out what its facility states. @internal */
export function contradictions(value: unknown): readonly Problem[] {
  const ruledOut = listOf(fieldOf(value, 'ruledOut'));
  if (ruledOut.length === 0) return [];
  const stated = new Set(listOf(fieldOf(value, 'circumstances')));
  return ruledOut.flatMap((word, at) =>
    stated.has(word)
      ? [
          problem(
            'release/contradictory-circumstance',
            ['ruledOut', at],
            `"${String(word).slice(0, 60)}" is both stated and ruled out.`,
            'Keep it under "circumstances" if it holds, under "ruledOut" if not.',
          ),
        ]
      : [],
  );
}
