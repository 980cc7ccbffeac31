import type { $ZodLiteral, $ZodObject, $ZodType, input, output, SomeType } from 'zod/v4/core';
import { type Shape, shape } from './shape.ts';
import { oneOf } from './strict.ts';

/**
 * One of several shapes. `pick` looks at the value and says which was meant, so that the problems are those of that shape
 * and not of all; `undefined` says that none was.
 *
 * @param wanted - What is expected, in words, where `pick` finds nothing.
 * @internal
 */
// @__NO_SIDE_EFFECTS__
export function choice<S extends SomeType>(
  options: readonly S[],
  pick: (value: unknown) => S | undefined,
  wanted = '',
): Shape<output<S>, input<S>> {
  return shape({ type: 'union', options }, (payload, context) => {
    const meant = pick(payload.value) as $ZodType | undefined;
    if (meant) meant._zod.run(payload, context);
    else payload.issues.push({ code: 'invalid_type', expected: wanted, input: payload.value });
  });
}

/** A text, or a record or list. @internal */
// @__NO_SIDE_EFFECTS__
export function textOr<S extends SomeType, T extends SomeType>(text: S, other: T): Shape<output<S | T>, input<S | T>> {
  return choice<S | T>([text, other], (value) => (typeof value === 'object' && value !== null ? other : text));
}

/** The shape, or `null`. @internal */
// @__NO_SIDE_EFFECTS__
export function orNull<S extends SomeType>(other: S): Shape<output<S> | null, input<S> | null> {
  const none = oneOf(null);
  return choice<S | typeof none>([other, none], (value) => (value === null ? none : other));
}

/** One of several records, told apart by the word under `key`. @internal */
// @__NO_SIDE_EFFECTS__
export function byWord<S extends $ZodObject>(key: string, ...options: readonly S[]): Shape<output<S>, input<S>> {
  const wordsOf = (option: S) => (option._zod.def.shape[key] as $ZodLiteral)._zod.def.values;
  return shape({ type: 'union', options }, (payload, context) => {
    const given = payload.value;
    if (typeof given !== 'object' || given === null || Array.isArray(given)) {
      return void payload.issues.push({ code: 'invalid_type', expected: 'object', input: given });
    }
    const word = (given as Readonly<Record<string, unknown>>)[key] as string;
    const meant = options.find((option) => wordsOf(option).includes(word));
    if (meant) meant._zod.run(payload, context);
    else payload.issues.push({ code: 'invalid_value', values: options.flatMap(wordsOf), input: word, path: [key] });
  });
}
