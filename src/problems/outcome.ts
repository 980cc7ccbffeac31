import type { Problem } from './problem.ts';

/**
 * Either the value, or at least one problem. Doors come in pairs: `parseFacility` throws a `PaymentError` where
 * `tryParseFacility` returns this.
 */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };

/** @internal */
export function succeed<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** @internal */
export function fail<T = never>(first: Problem, ...rest: readonly Problem[]): Outcome<T> {
  return { ok: false, problems: [first, ...rest] };
}

/** As `fail`, for problems of which there is at least one. @internal */
export function failed<T = never>(problems: readonly Problem[]): Outcome<T> {
  const [first, ...rest] = problems;
  if (!first) throw new TypeError('a failure without a problem');
  return fail(first, ...rest);
}
