import type { Problem } from '../problems/problem.ts';

/**
 * What a look-up or a mechanism gives: a value, or problems whose paths are relative to the release. `hasNoData` tells
 * the law that speaks where data are missing (a `first` goes on) from a mistake (nothing goes on).
 *
 * @internal
 */
export type Found<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly hasNoData: boolean; readonly problems: readonly Problem[] };

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
