import { $constructor, type $ZodCheck, $ZodType, type $ZodTypeDef, type ParseContextInternal, type ParsePayload } from 'zod/v4/core';
import type { Path, Problem } from '../../problems/problem.ts';

// Of zod we take the ground: what a type is, its checks, the types that it infers, its printer of JSON Schema. The kinds
// of types are our own, a few lines each: they report problems of ours, freeze what they make, keep the order of the
// fields, and stop when more is wrong than will be shown, where zod's would overflow the stack.

/** What a value must look like and what becomes of it: a type of zod. @internal */
export type Shape<Out, In = Out> = $ZodType<Out, In>;

/** No more problems than these are listed. @internal */
export const mostProblems = 1000;

type Read = (payload: ParsePayload, context: ParseContextInternal) => void;

interface OwnShape extends $ZodType {
  _zod: $ZodType['_zod'] & { def: $ZodTypeDef & { readonly read: Read } };
}

const Own = /* @__PURE__ */ $constructor<OwnShape>('Own', (inst, def) => {
  $ZodType.init(inst, def);
  if (def.type === 'optional') inst._zod.optin = inst._zod.optout = 'optional';
  inst._zod.parse = (payload, context) => {
    def.read(payload, context);
    return payload;
  };
});

/**
 * A kind of shape.
 *
 * @param def - What zod's printer of JSON Schema looks at: the type, the shapes in it, checks.
 * @param read - Replaces `payload.value` by what becomes of it, and reports what is wrong.
 * @internal
 */
// @__NO_SIDE_EFFECTS__
export function shape<Out, In = Out>(def: $ZodTypeDef & Readonly<Record<string, unknown>>, read: Read): Shape<Out, In> {
  return new Own(Object.assign(def, { read })) as $ZodType as Shape<Out, In>;
}

/** Reports a problem; its path is relative to the value. @internal */
export function report({ issues }: ParsePayload, problem: Problem): void {
  issues.push({ code: 'custom', path: [...problem.path], params: { problem }, input: undefined });
}

/** The problems that were reported. @internal */
export function reported({ issues }: ParsePayload): readonly Problem[] {
  return issues.map(({ path, params }) => ({ ...(params as { readonly problem: Problem }).problem, path: path as Path }));
}

/** Reads a part of a value: what becomes of it; its problems are reported under its key. @internal */
export function readPart(
  payload: ParsePayload,
  key: string | number,
  part: unknown,
  value: unknown,
  context: ParseContextInternal,
): unknown {
  const made = (part as $ZodType)._zod.run({ value, issues: [] }, context) as ParsePayload;
  for (const issue of made.issues) payload.issues.push({ ...issue, path: [key, ...(issue.path as Path)] });
  return made.value;
}

/** A check of what was read, left out where something in it is wrong already. @internal */
// @__NO_SIDE_EFFECTS__
export function ifSound<T>(find: (value: T) => readonly Problem[]): $ZodCheck<T> {
  return checkOf(find);
}

/** A check that runs even where parts of the value are wrong, so that all is said at once: it may meet anything. @internal */
// @__NO_SIDE_EFFECTS__
export function always(find: (value: unknown) => readonly Problem[]): $ZodCheck {
  return checkOf(find, () => true);
}

// @__NO_SIDE_EFFECTS__
function checkOf<T>(find: (value: T) => readonly Problem[], when?: () => boolean): $ZodCheck<T> {
  const check = (payload: ParsePayload<T>) => {
    for (const problem of find(payload.value).slice(0, mostProblems + 1)) report(payload, problem);
  };
  return { _zod: { def: { check: 'custom', when }, check, onattach: [] } };
}
