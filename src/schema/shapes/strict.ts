import { type $strict, type $ZodCheck, $ZodExactOptional, $ZodLiteral, $ZodNever, $ZodObject, type $ZodShape, type SomeType, type util } from 'zod/v4/core';
import { succeed } from '../../problems/outcome.ts';
import { textLeaf } from './leaf.ts';

/** A record with these fields and no other. @internal */
// @__NO_SIDE_EFFECTS__
export function strict<S extends $ZodShape>(shape: S, ...checks: readonly $ZodCheck<never>[]): $ZodObject<S, $strict> {
  return new $ZodObject({ type: 'object', shape, catchall: new $ZodNever({ type: 'never' }), checks: [...checks] }) as $ZodObject<S, $strict>;
}

/** A field that may be absent. @internal */
// @__NO_SIDE_EFFECTS__
export function may<S extends SomeType>(innerType: S): $ZodExactOptional<S> {
  return new $ZodExactOptional({ type: 'optional', innerType: innerType as never }) as SomeType as $ZodExactOptional<S>;
}

/** One of these words. @internal */
// @__NO_SIDE_EFFECTS__
export function oneOf<const T extends util.Literal>(...values: T[]): $ZodLiteral<T> {
  return new $ZodLiteral({ type: 'literal', values }) as $ZodLiteral as $ZodLiteral<T>;
}

/** `true` or `false`. @internal */
export const flag = oneOf(true, false);

/** Any text that the guard lets through. @internal */
export const text = textLeaf<string>('a text', succeed);
