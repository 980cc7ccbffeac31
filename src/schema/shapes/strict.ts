import * as z from 'zod/mini';

/** A record with these fields and no other. The message of an unknown field lists the known ones, for hints. @internal */
export function strict<S extends z.core.$ZodShape>(shape: S): z.ZodMiniObject<S, z.core.$strict> {
  return z.strictObject(shape, { error: ({ code }) => (code === 'unrecognized_keys' ? Object.keys(shape).join() : undefined) });
}

/** A field that may be absent. @internal */
export const may = z.exactOptional;

/** A list. @internal */
export const list = z.array;

/** Any text that the guard lets through. @internal */
export const text = z.string();

/** One of these words. @internal */
export const oneOf = z.literal;

/** `true` or `false`. @internal */
export const flag = z.literal([true, false]);

/** A record with any keys. @internal */
export function keyed<S extends z.core.SomeType>(value: S): z.ZodMiniRecord<z.ZodMiniString, S> {
  return z.record(text, value);
}
