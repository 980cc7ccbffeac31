import type { $ZodLiteral, $ZodObject, $ZodType, input, output, SomeType } from 'zod/v4/core';
import { report, type Shape, shape } from './shape.ts';
import { isRecord, noneOf, oneOf } from './strict.ts';
import { unexpected } from './unexpected.ts';

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
    else report(payload, unexpected(wanted, payload.value));
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
export function byWord<const S extends readonly $ZodObject[]>(key: string, ...options: S): Shape<output<S[number]>, input<S[number]>> {
  const wordsOf = (option: $ZodObject) => (option._zod.def.shape[key] as $ZodLiteral)._zod.def.values;
  return shape({ type: 'union', options }, (payload, context) => {
    const given = payload.value;
    if (!isRecord(given)) return report(payload, unexpected('an object', given));
    const meant = options.find((option) => wordsOf(option).includes(given[key] as string));
    if (meant) meant._zod.run(payload, context);
    else report(payload, { ...noneOf(options.flatMap(wordsOf), given[key]), path: [key] });
  });
}
