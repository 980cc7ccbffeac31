import { fail, type Outcome } from '../problems/outcome.ts';
import { type Path, problem } from '../problems/problem.ts';

/** What a function needs and was not given. @internal */
export function missing(path: Path, wanted: string): Outcome<never> {
  return fail(problem('input/missing', path, `${path.length > 0 ? `"${path[path.length - 1]}"` : 'This'} is needed: ${wanted}.`));
}
