import * as z from 'zod/mini';
import type { Outcome } from '../../problems/outcome.ts';

/**
 * A value that is read by a function of ours: the outcome's problems become issues, so that structure and meaning are
 * reported in one pass. `undefined` from `read` says that the type is wrong.
 *
 * @param wanted - What is expected, in words: it completes "Expected …".
 * @internal
 */
export function leaf<Out, In = Out>(wanted: string, read: (value: unknown) => Outcome<Out> | undefined): z.ZodMiniType<Out, In> {
  const schema = z.unknown().check((payload) => {
    const input = payload.value;
    const made = read(input);
    if (made?.ok) payload.value = made.value;
    else if (made) for (const problem of made.problems) payload.issues.push({ code: 'custom', input, params: { problem } });
    else payload.issues.push({ code: 'invalid_type', expected: wanted, input });
  });
  return schema as z.ZodMiniType<Out, In>;
}

/** A text that `read` understands. @internal */
export function textLeaf<Out, In = Out>(wanted: string, read: (text: string) => Outcome<Out>): z.ZodMiniType<Out, In> {
  return leaf(wanted, (value) => (typeof value === 'string' ? read(value) : undefined));
}
