import { withParts } from '../../assess/scope/wheres.ts';
import type { Table } from '../../model/figure.ts';
import type { Regime } from '../../model/regime.ts';
import { didYouMean } from '../../problems/nearest.ts';
import { type Path, type Problem, problem } from '../../problems/problem.ts';
import type { Change } from './change.ts';

/** Why a change meets nothing, with what is nearest. @internal */
export function unknownProvision(regime: Regime, { what, from, until }: Change, path: Path): Problem {
  const code = 'reform/unknown-provision';
  const named = what.charge === undefined ? undefined : [what.charge].flat();
  const stray = named?.find((id) => !Object.hasOwn(regime.charges, id));
  if (stray !== undefined)
    return problem(
      code,
      [...path, 'what', 'charge'],
      `${regime.id} has no charge "${stray}".`,
      didYouMean(stray, Object.keys(regime.charges)),
    );
  const charges = Object.entries(regime.charges).filter(([id]) => named?.includes(id) ?? true);
  const among = charges.map(([id]) => id).join(', ');
  const tables: Table[] = [];
  if (what.of === 'rates') tables.push(...charges.map(([, { rates }]) => rates));
  else {
    const all = charges.flatMap(([, { factors }]) => factors.flatMap(withParts));
    const mine = all.filter(({ id }) => id === what.id);
    if (mine.length === 0)
      return problem(
        code,
        [...path, 'what', 'id'],
        `No factor "${what.id}" in ${among}.`,
        didYouMean(what.id, new Set(all.map(({ id }) => id))),
      );
    tables.push(...mine.flatMap((factor) => (factor.kind === 'figure' && typeof factor.value !== 'string' ? [factor.value] : [])));
  }
  const rows = tables.flatMap((table) => table.rows);
  for (const key of ['pollutant', 'band', 'territory', 'circumstance', 'class', 'group', 'category', 'sector', 'base'] as const) {
    const known = new Set(rows.flatMap((row) => [row.where?.[key] ?? [], key === 'base' ? (row.base ?? []) : []].flat(2)));
    const unknown = [what.where?.[key] ?? []].flat().find((one) => !known.has(one));
    if (unknown !== undefined)
      return problem(code, [...path, 'what', 'where', key], `No row of ${among} speaks of "${unknown}".`, didYouMean(unknown, known));
  }
  return problem(
    code,
    [...path, 'what'],
    `Nothing in ${among} is such a provision${from === undefined && until === undefined ? '' : ` from ${from ?? '…'} to ${until ?? '…'}`}.`,
    'diffRegimes and the page of the regime list its provisions with their dates.',
  );
}
