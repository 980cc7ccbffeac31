import type { ParsePayload } from 'zod/v4/core';
import { failed, type Outcome, succeed } from '../problems/outcome.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { guard } from './guard.ts';
import { mostProblems, reported, type Shape } from './shapes/shape.ts';
import { isRecord } from './shapes/strict.ts';
import { unexpected } from './shapes/unexpected.ts';

/**
 * Reads unknown data as one noun of the model: the guard first, then the shape, which tells all problems at once.
 *
 * @param noun - With its article: `a facility`.
 * @internal
 */
export function tryRead<T>(shape: Shape<T, unknown>, noun: string, data: unknown): Outcome<T> {
  if (!isRecord(data)) return failed([unexpected(`${noun} as an object`, data)]);
  const refused = guard(data);
  if (refused.length > 0) return failed(firstOf(refused));
  const payload = shape._zod.run({ value: data, issues: [] }, { async: false }) as ParsePayload<T>;
  return payload.issues.length > 0 ? failed(firstOf(reported(payload))) : succeed(payload.value);
}

function firstOf(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= mostProblems) return problems;
  const more = problem(
    'input/too-many-problems',
    [],
    `Only the first ${mostProblems} problems are listed.`,
    'Mend these, then read again.',
  );
  return [...problems.slice(0, mostProblems), more];
}
