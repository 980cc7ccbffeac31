import { cited } from '../../assess/price/table.ts';
import type { Cite, Row, Where } from '../../model/figure.ts';
import type { Factor } from '../../model/mechanism.ts';
import type { Charge, Regime } from '../../model/regime.ts';
import type { Words } from '../../model/words.ts';
import { type Day, firstDay, lastDay } from '../../period/period.ts';

/** One number or word of a regime on a day, with the case that it is for. @internal */
export interface Entry {
  /** Id of the charge that it began as; empty: over all charges. */
  readonly charge: string;
  /** `rates`, `factor`, `split` … */
  readonly of: string;
  /** Id of the factor, kind of the mechanism; empty: none. */
  readonly id: string;
  readonly title?: Words;
  /** The way to the number in it; empty: its one number. */
  readonly part: string;
  readonly where: Where;
  readonly isOtherwise?: boolean;
  readonly value: string;
  readonly sources: readonly string[];
  readonly place?: string;
  readonly reason?: Words;
}

/** What a regime says on a day, by what it speaks of; charges in `same` are left out. @internal */
export function stateOn(regime: Regime, day: Day, same: ReadonlySet<Charge>): ReadonlyMap<string, Entry> {
  const all: Entry[] = [];
  const isInForce = holdsOn(day);
  if (!isInForce(regime)) return new Map();
  for (const [id, charge] of Object.entries(regime.charges)) {
    if (same.has(charge) || !isInForce(charge)) continue;
    const at = { charge: charge.continues ?? id, day };
    all.push({ ...at, of: 'charge', id: '', part: '', where: {}, value: 'in force', sources: [] });
    all.push(...inTable({ ...at, of: 'rates', id: '', part: '' }, charge.rates, {}, [charge.rates, charge], isInForce));
    all.push(...charge.factors.flatMap((factor) => inFactor(at, factor, charge, isInForce)));
    for (const of of ['measure', 'select', 'split', 'rounding', 'settle'] as const)
      for (const step of [charge[of] ?? []].flat()) all.push(...inStep({ ...at, of }, step, [charge], isInForce));
  }
  for (const step of regime.settle ?? []) all.push(...inStep({ charge: '', of: 'settle' }, step, [], isInForce));
  for (const id of Object.keys(regime.circumstances ?? {}))
    all.push({ charge: '', of: 'circumstances', id, part: '', where: {}, value: 'declared', sources: [] });
  return new Map(all.map((entry) => [keyOf(entry), entry]));
}

function keyOf({ charge, of, id, part, where, isOtherwise, ...rest }: Entry & { readonly base?: string }): string {
  return JSON.stringify([charge, of, id, part, where, isOtherwise ?? false, rest.base ?? '']);
}

type InForce = (dates: Pick<Cite, 'from' | 'until'>) => boolean;

const holdsOn =
  (day: Day): InForce =>
  ({ from, until }) =>
    firstDay(from) <= day && lastDay(until) >= day;

type At = Pick<Entry, 'charge' | 'of' | 'id' | 'part' | 'title'>;

function inFactor(at: Pick<Entry, 'charge'>, factor: Factor, charge: Charge, isInForce: InForce): readonly Entry[] {
  if (!isInForce(factor)) return [];
  const id = factor.id.replace(/-from-\d{4}(-\d\d-\d\d)?$/, '');
  const mine = { ...at, of: 'factor', id, ...(factor.title !== undefined && { title: factor.title }) };
  const chain = [factor, charge];
  if (factor.kind !== 'combined') return leaves(mine, factor, '', chain, isInForce);
  const { of, ...own } = factor;
  return [...leaves(mine, own, '', chain, isInForce), ...of.flatMap((part) => inFactor(at, part, charge, isInForce))];
}

function inStep(at: Pick<Entry, 'charge' | 'of'>, step: object, owners: readonly Cite[], isInForce: InForce): readonly Entry[] {
  const { kind, at: level } = step as { readonly kind?: string; readonly at?: string };
  return leaves({ ...at, id: at.of === 'split' ? '' : (kind ?? level ?? '') }, step, '', [step as Cite, ...owners], isInForce);
}

const unsaid = ['where', 'from', 'until', 'source', 'place', 'confidence', 'note', 'doubt', 'choice', 'id', 'title', 'symbol'];

/** Every number and word of a mechanism, each with the way to it. */
function leaves(at: Omit<At, 'part'>, node: object, before: string, chain: readonly Cite[], isInForce: InForce): readonly Entry[] {
  const where = (node as { readonly where?: Where }).where ?? {};
  return Object.entries(node).flatMap(([key, value]: [string, unknown]): readonly Entry[] => {
    if (unsaid.includes(key)) return [];
    const part = `${before}${key}`;
    const mine = { ...at, part: ['value', 'depth', 'kind'].includes(part) ? '' : part };
    // What kind a figure is goes without saying: its numbers are told.
    if (part === 'kind')
      return ['factor', 'split'].includes(at.of) && value !== 'figure' ? [entry({ ...mine, part }, where, String(value), chain)] : [];
    if (typeof value === 'object' && value !== null)
      return 'rows' in value
        ? inTable(mine, value as { readonly rows: readonly Row[] }, where, [value as Cite, ...chain], isInForce)
        : leaves(at, value, `${part}.`, chain, isInForce);
    return [entry(mine, where, String(value), chain)];
  });
}

function inTable(
  at: At,
  { rows, otherwise }: { readonly rows: readonly Row[]; readonly otherwise?: string },
  outer: Where,
  chain: readonly Cite[],
  isInForce: InForce,
): readonly Entry[] {
  const spoken = rows.filter(isInForce).flatMap((row) =>
    single({ ...outer, ...row.where }).map((where) => ({
      ...entry(at, row.base === undefined || at.of !== 'rates' ? where : { ...where, base: row.base }, row.value, [row, ...chain]),
    })),
  );
  return otherwise === undefined ? spoken : [...spoken, { ...entry(at, outer, otherwise, chain), isOtherwise: true }];
}

function entry(at: At, where: Where, value: string, chain: readonly Cite[]): Entry {
  const { sources, place, choice } = cited(chain);
  return { ...at, where, value, sources, ...(place !== undefined && { place }), ...(choice && { reason: choice.reason }) };
}

/** A case for each pollutant and band that a row names. */
function single({ pollutant, band, ...rest }: Where): readonly Where[] {
  const pollutants = pollutant === undefined ? [{}] : [pollutant].flat().map((one) => ({ pollutant: one }));
  const inBands = band === undefined ? [{}] : [band].flat().map((one) => ({ band: one }));
  return pollutants.flatMap((one) => inBands.map((other) => ({ ...one, ...other, ...rest })));
}
