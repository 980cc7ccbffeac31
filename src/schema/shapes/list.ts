import type { $ZodCheck, input, output, SomeType } from 'zod/v4/core';
import { mostProblems, readPart, report, type Shape, shape } from './shape.ts';
import { isRecord, text } from './strict.ts';
import { unexpected } from './unexpected.ts';

/** A list. @internal */
// @__NO_SIDE_EFFECTS__
export function list<S extends SomeType>(element: S, ...checks: readonly $ZodCheck<never>[]): Shape<output<S>[], input<S>[]> {
  return shape({ type: 'array', element, checks: [...checks] }, (payload, context) => {
    const given = payload.value;
    if (!Array.isArray(given)) return report(payload, unexpected('a list', given));
    const made: unknown[] = [];
    for (let at = 0; at < given.length && payload.issues.length <= mostProblems; at += 1) {
      made.push(readPart(payload, at, element, given[at], context));
    }
    payload.value = Object.freeze(made);
  });
}

/** A record with any keys. @internal */
// @__NO_SIDE_EFFECTS__
export function keyed<S extends SomeType>(valueType: S): Shape<Record<string, output<S>>, Record<string, input<S>>> {
  return shape({ type: 'record', keyType: text, valueType }, (payload, context) => {
    const given = payload.value;
    if (!isRecord(given)) return report(payload, unexpected('an object', given));
    const made: Record<string, unknown> = {};
    for (const key of Object.keys(given)) {
      if (payload.issues.length > mostProblems) break;
      if (key !== '__proto__') made[key] = readPart(payload, key, valueType, given[key], context);
    }
    payload.value = Object.freeze(made);
  });
}
