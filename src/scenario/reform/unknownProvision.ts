import { withParts } from '../../assess/scope/wheres.ts';
import type { Table, Where } from '../../model/figure.ts';
import type { Charge, Regime } from '../../model/regime.ts';
import { didYouMean } from '../../problems/nearest.ts';
import { type Path, type Problem, problem } from '../../problems/problem.ts';
import type { Change } from './change.ts';
import { isFactor } from './inFactors.ts';
import { nameOf } from './inSteps.ts';
import { type Mechanism, partOf, partsOf, valueAt } from './parts.ts';

type What = Change['what'];
type Named = readonly (readonly [string, Charge])[];

/** Why a change meets nothing, with what is nearest. @internal */
export function unknownProvision(regime: Regime, { what, from, until }: Change, path: Path): Problem {
  const at = (...keys: readonly string[]): Path => [...path, 'what', ...keys];
  const unknown = (key: string, message: string, word: string, known: Iterable<string>): Problem =>
    problem('reform/unknown-provision', at(...key.split('.')), message, didYouMean(word, new Set(known)));
  if ('id' in what && !('charge' in what) && what.of !== 'factor')
    return unknown('id', `${regime.id} has no "${what.id}" among its ${what.of}.`, what.id, Object.keys(regime[what.of] ?? {}));
  const named = 'charge' in what && what.charge !== undefined ? [what.charge].flat() : undefined;
  const stray = named?.find((id) => !Object.hasOwn(regime.charges, id));
  if (stray !== undefined) return unknown('charge', `${regime.id} has no charge "${stray}".`, stray, Object.keys(regime.charges));
  const charges: Named = Object.entries(regime.charges).filter(([id]) => named?.includes(id) ?? true);
  const among = charges.map(([id]) => id).join(', ');
  const { of } = what;
  if (of === 'factor') {
    const all = charges.flatMap(([, { factors }]) => factors.flatMap(withParts));
    const ids = new Set(all.map(({ id }) => id));
    if (!all.some((factor) => isFactor(what.id, factor))) return unknown('id', `No factor "${what.id}" in ${among}.`, what.id, ids);
  }
  const mechanisms = mechanismsOf(charges, what);
  const { kind } = what as { readonly kind?: string };
  if (mechanisms.length === 0 && kind !== undefined) {
    const kinds = mechanismsOf(charges, { of } as What).map((one) => nameOf(one as Parameters<typeof nameOf>[0]));
    return unknown('kind', `No ${of} of the kind "${kind}" in ${among}.`, kind, kinds);
  }
  const { part } = what as { readonly part?: string };
  const parts = [...new Set(mechanisms.flatMap((one) => partsOf(one)))];
  if (mechanisms.length > 0 && mechanisms.every((one) => valueAt(one, part ?? partOf(one) ?? '') === undefined)) {
    const message = part === undefined ? `The ${of} has no one number: name a part of it.` : `No part "${part}" in it.`;
    return problem(
      'reform/unknown-provision',
      at('part'),
      message,
      (part && didYouMean(part, parts)) ?? `Parts with numbers: ${parts.join(', ') || 'none'}.`,
    );
  }
  const { where = {} } = what as { readonly where?: Where };
  const rows = [...(of === 'rates' ? charges.map(([, { rates }]) => rates) : mechanisms.flatMap((one) => tableIn(one, part)))].flatMap(
    (table) => table.rows,
  );
  for (const key of ['pollutant', 'band', 'territory', 'circumstance', 'class', 'group', 'category', 'sector', 'base'] as const) {
    const known = new Set(rows.flatMap((row) => [row.where?.[key] ?? [], key === 'base' ? (row.base ?? []) : []].flat(2)));
    const word = [where[key] ?? []].flat().find((one) => !known.has(one));
    if (word !== undefined) return unknown(`where.${key}`, `No row of ${among} speaks of "${word}".`, word, known);
  }
  const dates = from === undefined && until === undefined ? '' : ` from ${from ?? '…'} to ${until ?? '…'}`;
  return problem(
    'reform/unknown-provision',
    at(),
    `Nothing in ${among || regime.id} is such a provision${dates}.`,
    'The page of the regime lists its provisions with their dates.',
  );
}

function mechanismsOf(charges: Named, what: What): readonly Mechanism[] {
  const { of } = what;
  if (of === 'factor')
    return charges.flatMap(([, { factors }]) => factors.flatMap(withParts).filter((factor) => isFactor(what.id, factor)));
  if (of !== 'measure' && of !== 'select' && of !== 'split' && of !== 'settle' && of !== 'rounding') return [];
  const all = charges.flatMap(([, charge]) => [charge[of] ?? []].flat() as readonly Parameters<typeof nameOf>[0][]);
  const { kind } = what;
  return all.filter((one) => kind === undefined || nameOf(one) === kind);
}

function tableIn(mechanism: Mechanism, part = partOf(mechanism)): readonly Table[] {
  const value = part === undefined ? undefined : valueAt(mechanism, part);
  return typeof value === 'object' && value !== null && 'rows' in value ? [value as Table] : [];
}
