import type { Outcome } from '../../problems/outcome.ts';
import { report, type Shape, shape } from './shape.ts';
import { unexpected } from './unexpected.ts';

/**
 * A value that is read by a function of ours.
 *
 * @param wanted - What is expected, in words: it completes "Expected …".
 * @param read - `undefined` says that the type is wrong.
 * @internal
 */
// @__NO_SIDE_EFFECTS__
export function leaf<Out, In = Out>(wanted: string, read: (value: unknown) => Outcome<Out> | undefined): Shape<Out, In> {
  return shape({ type: 'unknown' }, (payload) => {
    const made = read(payload.value);
    if (made?.ok) payload.value = made.value;
    else for (const problem of made?.problems ?? [unexpected(wanted, payload.value)]) report(payload, problem);
  });
}

/** A text that `read` understands. @internal */
// @__NO_SIDE_EFFECTS__
export function textLeaf<Out, In = Out>(wanted: string, read: (text: string) => Outcome<Out>): Shape<Out, In> {
  return leaf(wanted, (value) => (typeof value === 'string' ? read(value) : undefined));
}
