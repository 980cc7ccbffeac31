import type { $strict, $ZodCheck, $ZodExactOptional, $ZodLiteral, $ZodObject, $ZodShape, $ZodType, SomeType, util } from 'zod/v4/core';
import { didYouMean } from '../../problems/nearest.ts';
import { succeed } from '../../problems/outcome.ts';
import { problem } from '../../problems/problem.ts';
import { textLeaf } from './leaf.ts';
import { mostProblems, readPart, report, shape } from './shape.ts';
import { unexpected } from './unexpected.ts';

/** A record with these fields and no other. Fields that are getters are read once, when they are needed: a shape may contain itself. @internal */
// @__NO_SIDE_EFFECTS__
export function strict<S extends $ZodShape>(fields: S, ...checks: readonly $ZodCheck<never>[]): $ZodObject<S, $strict> {
  let known: S | undefined;
  const def = {
    type: 'object' as const,
    get shape() {
      known ??= { ...fields };
      return known;
    },
    checks: [...checks],
  };
  return shape(def, (payload, context) => {
    const given = payload.value;
    if (!isRecord(given)) return report(payload, unexpected('an object', given));
    const made: Record<string, unknown> = {};
    for (const key of Object.keys(given)) {
      if (Object.hasOwn(def.shape, key)) made[key] = readPart(payload, key, def.shape[key], given[key], context);
      else if (payload.issues.length <= mostProblems) report(payload, unknownField(key, Object.keys(def.shape)));
    }
    for (const key of Object.keys(def.shape)) {
      const field = def.shape[key] as $ZodType;
      if (!Object.hasOwn(given, key) && field._zod.optin === undefined) readPart(payload, key, field, undefined, context);
    }
    payload.value = Object.freeze(made);
  }) as SomeType as $ZodObject<S, $strict>;
}

function unknownField(key: string, known: readonly string[]) {
  const hint = didYouMean(key, known) ?? `Known: ${known.join(', ')}.`;
  return problem('input/unknown-field', [key], `There is no field "${key.slice(0, 60)}" here.`, hint);
}

/** Whether a value is an object and no list. @internal */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field that may be absent. @internal */
// @__NO_SIDE_EFFECTS__
export function may<S extends SomeType>(innerType: S): $ZodExactOptional<S> {
  const { run } = (innerType as unknown as $ZodType)._zod;
  return shape({ type: 'optional', innerType }, run) as SomeType as $ZodExactOptional<S>;
}

/** One of these words. @internal */
// @__NO_SIDE_EFFECTS__
export function oneOf<const T extends util.Literal>(...values: T[]): $ZodLiteral<T> {
  return shape({ type: 'literal', values }, (payload) => {
    if (!values.includes(payload.value as T)) report(payload, noneOf(values, payload.value));
  }) as SomeType as $ZodLiteral<T>;
}

/** A value is none of the words that are known. @internal */
export function noneOf(words: readonly unknown[], given: unknown) {
  const quoted = words.map((word) => JSON.stringify(word));
  const hint =
    typeof given === 'string'
      ? didYouMean(
          given,
          words.filter((word) => typeof word === 'string'),
        )
      : undefined;
  return unexpected(quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}` : quoted.join(''), given, hint);
}

/** `true` or `false`. @internal */
export const flag = oneOf(true, false);

/** Any text that the guard lets through. @internal */
export const text = textLeaf<string>('a text', succeed);
