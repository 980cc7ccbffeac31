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

/** The value if nothing was found, otherwise all that was found. @internal */
export function outcome<T>(value: () => T, problems: readonly Problem[]): Outcome<T> {
  const [first, ...rest] = problems;
  return first ? fail(first, ...rest) : succeed(value());
}
