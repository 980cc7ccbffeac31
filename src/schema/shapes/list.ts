import type { $ZodCheck, $ZodType, input, output, SomeType } from 'zod/v4/core';
import { mostProblems, readPart, type Shape, shape } from './shape.ts';
import { text } from './strict.ts';

// zod's own lists and records hand all issues of their parts up at once, which overflows the stack after some 100,000;
// these stop when more is known than will be shown.

/** A list. @internal */
// @__NO_SIDE_EFFECTS__
export function list<S extends SomeType>(element: S, ...checks: readonly $ZodCheck<never>[]): Shape<output<S>[], input<S>[]> {
  return shape({ type: 'array', element, checks: [...checks] }, (payload, context) => {
    const given = payload.value;
    if (!Array.isArray(given)) return void payload.issues.push({ code: 'invalid_type', expected: 'array', input: given });
    const made: unknown[] = [];
    for (let at = 0; at < given.length && payload.issues.length <= mostProblems; at += 1) {
      made.push(readPart(payload, at, element as unknown as $ZodType, given[at], context));
    }
    payload.value = made;
  });
}

/** A record with any keys. @internal */
// @__NO_SIDE_EFFECTS__
export function keyed<S extends SomeType>(value: S): Shape<Record<string, output<S>>, Record<string, input<S>>> {
  return shape({ type: 'record', keyType: text, valueType: value }, (payload, context) => {
    const given = payload.value;
    if (typeof given !== 'object' || given === null || Array.isArray(given)) {
      return void payload.issues.push({ code: 'invalid_type', expected: 'object', input: given });
    }
    const made: Record<string, unknown> = {};
    for (const [key, part] of Object.entries(given)) {
      if (payload.issues.length > mostProblems) break;
      if (key !== '__proto__') made[key] = readPart(payload, key, value as unknown as $ZodType, part, context);
    }
    payload.value = made;
  });
}
