import { didYouMean } from '../problems/nearest.ts';
import { fail, type Outcome, succeed } from '../problems/outcome.ts';
import { type Path, problem } from '../problems/problem.ts';
import type { Field } from './field.ts';

/** What the fields make of what was given. @internal */
export type ReadBy<F> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never };

/**
 * Reads a record by its fields: every problem at once, each with its path; a field of another name is one too.
 *
 * @internal
 */
export function readFields<F extends Readonly<Record<string, Field<unknown>>>>(
  given: unknown,
  fields: F,
  path: Path = [],
): Outcome<ReadBy<F>> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return fail(problem('input/type', path, `A record is needed, with ${Object.keys(fields).join(', ')}.`));
  }
  const record = given as Readonly<Record<string, unknown>>;
  const known = Object.keys(fields);
  const strangers = Object.keys(record)
    .filter((name) => !Object.hasOwn(fields, name))
    .map((name) =>
      problem('input/unknown-field', [...path, name], `There is no field "${name.slice(0, 60)}" here.`, didYouMean(name, known)),
    );
  const read = known.map((name) => [name, (fields[name] as Field<unknown>)(record[name], [...path, name])] as const);
  const [first, ...rest] = [...read.flatMap(([, one]) => (one.ok ? [] : one.problems)), ...strangers];
  if (first) return fail(first, ...rest);
  return succeed(Object.fromEntries(read.map(([name, one]) => [name, one.ok && one.value])) as ReadBy<F>);
}

/** As `readFields`, for a part of a record. @internal */
export function recordOf<F extends Readonly<Record<string, Field<unknown>>>>(fields: F): Field<ReadBy<F>> {
  return (given, path) => readFields(given, fields, path);
}
