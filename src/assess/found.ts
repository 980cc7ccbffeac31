import type { Path, Problem } from '../problems/problem.ts';

/**
 * What a look-up or a mechanism gives: a value, or problems whose paths are relative to the release. `hasNoData` tells
 * the law that speaks where data are missing (a `first` goes on) from a mistake (nothing goes on).
 *
 * @internal
 */
export type Found<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly hasNoData: boolean; readonly problems: readonly Problem[] };

/** @internal */
export function found<T>(value: T): Found<T> {
  return { ok: true, value };
}

/** @internal */
export function noData(...problems: readonly Problem[]): Found<never> {
  return { ok: false, hasNoData: true, problems };
}

/** @internal */
export function mistaken(...problems: readonly Problem[]): Found<never> {
  return { ok: false, hasNoData: false, problems };
}

/** Paths relative to a part of the input, made paths of the whole. The territory is one for the whole facility. @internal */
export function under(path: Path, problems: readonly Problem[]): readonly Problem[] {
  return problems.map((one) => ({ ...one, path: one.path[0] === 'territory' ? one.path : [...path, ...one.path] }));
}

/** Each problem once: what several bands or releases lack alike is one thing to mend. @internal */
export function distinct(problems: readonly Problem[]): readonly Problem[] {
  return problems.length < 2
    ? problems
    : [...new Map(problems.map((one) => [JSON.stringify([one.code, one.path, one.message]), one])).values()];
}

/** The work done on each release: what was found, and every problem with its path in the facility. @internal */
export function each<A, B>(
  items: readonly A[],
  indexOf: (item: A) => number,
  work: (item: A) => Found<B>,
): { readonly values: readonly B[]; readonly problems: readonly Problem[] } {
  const values: B[] = [];
  const problems: Problem[] = [];
  for (const item of items) {
    const result = work(item);
    if (result.ok) values.push(result.value);
    else problems.push(...under(['releases', indexOf(item)], result.problems));
  }
  return { values, problems };
}
