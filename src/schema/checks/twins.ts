import type { $ZodCheck } from 'zod/v4/core';
import { type Problem, problem } from '../../problems/problem.ts';
import { always } from '../shapes/shape.ts';
import { fieldOf, listOf } from './parts.ts';

/**
 * No two parts of a list share the values under `keys`.
 *
 * @param what - What the parts are, in the plural: "Two releases …".
 * @internal
 */
// @__NO_SIDE_EFFECTS__
export function noTwins(what: string, ...keys: readonly [string, ...string[]]): $ZodCheck {
  return always((parts) => twins(what, keys, listOf(parts)));
}

/** @internal */
export function twins(what: string, keys: readonly [string, ...string[]], parts: readonly unknown[]): readonly Problem[] {
  const first = new Map<string, number>();
  return parts.flatMap((part, at) => {
    const values = keys.map((key) => fieldOf(part, key));
    if (!values.every((value) => typeof value === 'string')) return [];
    const name = values.join(', ');
    const earlier = first.get(name);
    if (earlier === undefined) first.set(name, at);
    return earlier === undefined
      ? []
      : [problem('input/duplicate-id', [at, keys[0]], `Two ${what} are "${name.slice(0, 60)}".`, `The first stands at index ${earlier}.`)];
  });
}
