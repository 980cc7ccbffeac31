import { undeclared } from '../../assess/scope/circumstancesOf.ts';
import { placeOf } from '../../assess/scope/placeOf.ts';
import { withParts } from '../../assess/scope/wheres.ts';
import type { Charge, Regime } from '../../model/regime.ts';
import type { ProblemCode } from '../../problems/catalogue.ts';
import { didYouMean } from '../../problems/nearest.ts';
import { type Path, type Problem, problem } from '../../problems/problem.ts';
import { listOf } from '../checks/parts.ts';
import { twins } from '../checks/twins.ts';
import { readingsNamed } from './readings.ts';
import type { RegimeRecord } from './records.ts';

/** A name that a record uses and nobody declares. @internal */
export function unlisted(
  what: string,
  name: string | undefined,
  known: object | undefined = {},
  path: Path,
  code: ProblemCode = 'regime/unknown-reference',
): readonly Problem[] {
  return name === undefined || Object.hasOwn(known, name)
    ? []
    : [problem(code, path, `There is no ${what} "${name}".`, didYouMean(name, Object.keys(known)))];
}

/** What the case of a record names, and factors of one name. @internal */
export function checkNames({ circumstances, territories, readings }: Regime, { node, path, charge }: RegimeRecord): readonly Problem[] {
  const { circumstance, group, territory } = node.where ?? {};
  const at = (key: string): Path => [...path, 'where', key];
  const twinsIn = (key: string): readonly Problem[] =>
    twins('factors', ['id'], listOf(node[key])).map((one) => ({ ...one, path: [...path, key, ...one.path] }));
  return [
    ...twinsIn('factors'),
    ...twinsIn('of'),
    ...unlisted('circumstance', circumstance, circumstances, at('circumstance')),
    ...unlisted('group', group, charge?.groups, at('group')),
    ...readingsNamed(node).flatMap(([field, name]) => unlisted('reading', name, readings, [...path, field])),
    // A regime that lists no places takes those of the caller.
    ...(territories ? unlisted('territory', territory, territories, at('territory')) : []),
  ];
}

/** Factors that the rounding of a charge names. @internal */
export function checkRounding(id: string, { factors, rounding = [] }: Charge): readonly Problem[] {
  const ids = Object.fromEntries(factors.flatMap(withParts).map((factor) => [`factor:${factor.id}`, factor]));
  return rounding.flatMap(({ at }, index) =>
    at.startsWith('factor:') ? unlisted('factor', at, ids, ['charges', id, 'rounding', index, 'at']) : [],
  );
}

/** The charges that others continue. @internal */
export function checkContinued({ charges }: Regime): readonly Problem[] {
  return Object.entries(charges).flatMap(([id, { continues }]) => unlisted('charge', continues, charges, ['charges', id, 'continues']));
}

/** What territories name: their parents, and words that hold there. @internal */
export function checkTerritories(regime: Regime): readonly Problem[] {
  return Object.entries(regime.territories ?? {}).flatMap(([id, territory]) => {
    const path = ['territories', id];
    const place = placeOf(regime, { year: 0 }, id, undefined);
    return [
      ...(place.ok ? [] : place.problems.map((one) => ({ ...one, path: [...path, 'parent'] }))),
      ...undeclared(regime, territory, path),
    ].map((one) => ({ ...one, code: 'regime/unknown-reference' as const }));
  });
}
