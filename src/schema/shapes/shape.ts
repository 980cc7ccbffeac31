import { $constructor, type $ZodCheck, $ZodType, type $ZodTypeDef, type ParseContextInternal, type ParsePayload } from 'zod/v4/core';
import type { Problem } from '../../problems/problem.ts';

/** What a value must look like and what becomes of it: a type of zod, so that zod can print it as JSON Schema. @internal */
export type Shape<Out, In = Out> = $ZodType<Out, In>;

/** No list of problems is longer inside: `problemsOf` shows 1000, and one more says that there are more. @internal */
export const mostProblems = 1000;

type Read = (payload: ParsePayload, context: ParseContextInternal) => void;

interface OwnShape extends $ZodType {
  _zod: $ZodType['_zod'] & { def: $ZodTypeDef & { readonly read: Read } };
}

const Own = /* @__PURE__ */ $constructor<OwnShape>('Own', (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, context) => {
    def.read(payload, context);
    return payload;
  };
});

/**
 * A kind of shape that zod has not, or has otherwise.
 *
 * @param def - What zod's printer of JSON Schema looks at: the type, and the shapes in it.
 * @param read - Replaces `payload.value` by what becomes of it, and reports.
 * @internal
 */
// @__NO_SIDE_EFFECTS__
export function shape<Out, In = Out>(def: $ZodTypeDef & Readonly<Record<string, unknown>>, read: Read): Shape<Out, In> {
  return new Own({ ...def, read }) as $ZodType as Shape<Out, In>;
}

/** Reports a problem; its path is relative to the value. @internal */
export function report({ issues, value }: ParsePayload, problem: Problem): void {
  issues.push({ code: 'custom', input: value, path: [...problem.path], params: { problem } });
}

/** Reads a part of a value, and reports under its key. @internal */
export function readPart(payload: ParsePayload, key: string | number, part: $ZodType, value: unknown, context: ParseContextInternal): unknown {
  const made = part._zod.run({ value, issues: [] }, context) as ParsePayload;
  for (const issue of made.issues) {
    issue.path = [key, ...(issue.path ?? [])];
    payload.issues.push(issue);
  }
  return made.value;
}

/** A check of what was read, left out where something in it is wrong already. @internal */
// @__NO_SIDE_EFFECTS__
export function ifSound<T>(find: (value: T) => readonly Problem[]): $ZodCheck<T> {
  return { _zod: { def: { check: 'custom' }, check: (payload) => found(payload, find(payload.value)), onattach: [] } };
}

/** A check that runs even where parts of the value are wrong, so that all is said at once: it may meet anything. @internal */
// @__NO_SIDE_EFFECTS__
export function always(find: (value: unknown) => readonly Problem[]): $ZodCheck {
  return { _zod: { def: { check: 'custom', when: () => true }, check: (payload) => found(payload, find(payload.value)), onattach: [] } };
}

function found(payload: ParsePayload, problems: readonly Problem[]): void {
  for (const problem of problems.slice(0, mostProblems + 1)) report(payload, problem);
}
