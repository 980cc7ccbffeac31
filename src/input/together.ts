import { failed, type Outcome, succeed } from '../problems/outcome.ts';

type Parts = Readonly<Record<string, Outcome<unknown>>>;
type Values<P extends Parts> = { readonly [K in keyof P]: P[K] extends Outcome<infer T> ? T : never };

/** The values of several readings, or the problems of all of them at once. @internal */
export function together<P extends Parts>(parts: P): Outcome<Values<P>> {
  const problems = Object.values(parts).flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) return failed(problems);
  return succeed(Object.fromEntries(Object.entries(parts).map(([name, one]) => [name, one.ok ? one.value : undefined])) as Values<P>);
}

/** The values of a list of readings, or the problems of all of them at once. @internal */
export function allOf<T>(outcomes: readonly Outcome<T>[]): Outcome<readonly T[]> {
  const problems = outcomes.flatMap((one) => (one.ok ? [] : one.problems));
  return problems.length > 0 ? failed(problems) : succeed(outcomes.flatMap((one) => (one.ok ? [one.value] : [])));
}
