import type { Outcome } from '../problems/outcome.ts';
import type { Problem } from '../problems/problem.ts';

/**
 * A reader by the convention of Standard Schema (version 1), which forms, routers and servers know how to call.
 *
 * @typeParam In - The data form.
 * @typeParam Out - What is read from it.
 */
export interface StandardSchema<In, Out> {
  /** What the convention asks for. */
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'polluter-pays';
    /** Never throws, and never returns a promise. */
    readonly validate: (data: unknown) => StandardResult<Out>;
    /** For the compiler alone. */
    readonly types?: { readonly input: In; readonly output: Out } | undefined;
  };
}

/** What a Standard Schema returns: the value, or issues, which are our problems with the hint at the end of the message. */
export type StandardResult<Out> = { readonly value: Out; readonly issues?: undefined } | { readonly issues: readonly Problem[] };

/** @internal */
// @__NO_SIDE_EFFECTS__
export function standard<In, Out>(tryParse: (data: unknown) => Outcome<Out>): StandardSchema<In, Out> {
  const validate = (data: unknown): StandardResult<Out> => {
    const read = tryParse(data);
    return read.ok ? { value: read.value } : { issues: read.problems.map(withHint) };
  };
  return { '~standard': { version: 1, vendor: 'polluter-pays', validate } };
}

function withHint(problem: Problem): Problem {
  return problem.hint === undefined ? problem : { ...problem, message: `${problem.message} ${problem.hint}` };
}
