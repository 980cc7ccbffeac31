import { fail, type Outcome, succeed } from '../problems/outcome.ts';
import type { Path } from '../problems/problem.ts';
import { missing } from './missing.ts';

/** Reads one field of what a function was given. @internal */
export type Field<T> = (given: unknown, path: Path) => Outcome<T>;

/** A field that may be absent. @internal */
export function maybe<T>(field: Field<T>): Field<T | undefined> {
  return (given, path) => (given === undefined ? succeed(undefined) : field(given, path));
}

/** A field that is `text` where it is absent. @internal */
export function orElse<T>(field: Field<T>, text: string): Field<T> {
  return (given, path) => field(given ?? text, path);
}

/** At least one of something. @internal */
export function someOf<T>(field: Field<T>): Field<readonly T[]> {
  return (given, path) => {
    if (!Array.isArray(given) || given.length === 0) return missing(path, 'a list with at least one entry');
    const read = given.map((one: unknown, at) => field(one, [...path, at]));
    const [first, ...rest] = read.flatMap((one) => (one.ok ? [] : one.problems));
    return first ? fail(first, ...rest) : succeed(read.flatMap((one) => (one.ok ? [one.value] : [])));
  };
}
