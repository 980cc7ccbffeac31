import type { Outcome } from '../../problems/outcome.ts';
import { report, type Shape, shape } from './shape.ts';

/**
 * A value that is read by a function of ours: the outcome's problems are reported in one pass with those of structure.
 * `undefined` from `read` says that the type is wrong.
 *
 * @param wanted - What is expected, in words: it completes "Expected …".
 * @internal
 */
// @__NO_SIDE_EFFECTS__
export function leaf<Out, In = Out>(wanted: string, read: (value: unknown) => Outcome<Out> | undefined): Shape<Out, In> {
  return shape({ type: 'unknown' }, (payload) => {
    const made = read(payload.value);
    if (made?.ok) payload.value = made.value;
    else if (made) for (const problem of made.problems) report(payload, problem);
    else payload.issues.push({ code: 'invalid_type', expected: wanted, input: payload.value });
  });
}

/** A text that `read` understands. @internal */
// @__NO_SIDE_EFFECTS__
export function textLeaf<Out, In = Out>(wanted: string, read: (text: string) => Outcome<Out>): Shape<Out, In> {
  return leaf(wanted, (value) => (typeof value === 'string' ? read(value) : undefined));
}
