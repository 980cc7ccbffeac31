import type { Regime } from '../../model/regime.ts';
import { didYouMean } from '../../problems/nearest.ts';
import { type Path, type Problem, problem } from '../../problems/problem.ts';
import type { RegimeRecord } from './records.ts';

/** Pollutants that the vocabulary does not know, each at the first place that names it. @internal */
export function checkPollutants(
  { pollutants = {}, charges }: Regime,
  records: readonly RegimeRecord[],
  known: ReadonlySet<string>,
): readonly Problem[] {
  const named: readonly (readonly [string, Path])[] = [
    ...Object.keys(pollutants).map((id) => [id, ['pollutants', id]] as const),
    ...Object.entries(charges).flatMap(([charge, { groups = {} }]) =>
      Object.entries(groups).flatMap(([group, ids]) => ids.map((id, at) => [id, ['charges', charge, 'groups', group, at]] as const)),
    ),
    ...records.flatMap(({ node: { where }, path }) =>
      [where?.pollutant ?? []].flat().map((id) => [id, [...path, 'where', 'pollutant']] as const),
    ),
  ];
  const first = new Map([...named].reverse());
  return [...first].flatMap(([id, path]) =>
    known.has(id) ? [] : [problem('release/unknown-pollutant', path, `The vocabulary has no "${id}".`, didYouMean(id, known))],
  );
}
