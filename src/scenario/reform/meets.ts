import type { Band, Where } from '../../model/figure.ts';
import type { Charge, Regime } from '../../model/regime.ts';

/** Where a row stands: what its charge calls a group, and which territories lie in which. @internal */
export interface Ground {
  readonly charge: Charge;
  readonly territories: Regime['territories'];
}

/**
 * How a row meets the cases of a change: it speaks of nothing else (`inside`, and `rest` are those of its pollutants or bands that
 * are not meant), it speaks of more (`narrowed` says only the cases meant), or they have nothing in common.
 *
 * @internal
 */
export type Meeting =
  | { readonly kind: 'inside'; readonly inside: Where; readonly rest: readonly Where[] }
  | { readonly kind: 'wider'; readonly narrowed: Where }
  | { readonly kind: 'none' };

const none: Meeting = { kind: 'none' };

/** @internal */
export function meets(row: Where, meant: Where, ground: Ground): Meeting {
  let meeting: Meeting = { kind: 'inside', inside: row, rest: [] };
  for (const one of [
    pollutants(row, meant, ground),
    bandsIn(row, meant),
    territory(row, meant, ground),
    keys(row, meant),
    ...words(row, meant, ground),
  ]) {
    if (one === undefined) continue;
    if (one === 'none') return none;
    meeting = joined(meeting, one);
    if (meeting.kind === 'none') return none;
  }
  return meeting;
}

/** What one key of `Where` says to the meeting: nothing, that there is none, or how the row is cut. */
type Cut = 'none' | undefined | { readonly is: 'inside' | 'wider'; readonly to: Where; readonly drop?: keyof Where; readonly rest?: Where };

function joined(meeting: Meeting, cut: Exclude<Cut, 'none' | undefined>): Meeting {
  if (meeting.kind === 'none') return meeting;
  const before = meeting.kind === 'inside' ? meeting.inside : meeting.narrowed;
  const { [cut.drop as keyof Where]: _, ...kept } = before;
  const where = { ...(cut.drop ? kept : before), ...cut.to };
  if (cut.is === 'wider' || meeting.kind === 'wider') return { kind: 'wider', narrowed: where };
  return { kind: 'inside', inside: where, rest: cut.rest ? [...meeting.rest, { ...before, ...cut.rest }] : meeting.rest };
}

/** One of a list, or several. */
const listed = <T extends string>(one: T | readonly T[]): readonly T[] => (typeof one === 'string' ? [one] : one);
const bare = <T extends string>(all: readonly T[]): T | readonly T[] => (all.length === 1 ? (all[0] as T) : all);

function pollutants(row: Where, meant: Where, { charge }: Ground): Cut {
  const membersOf = (group: string | undefined): readonly string[] => (group === undefined ? [] : (charge.groups?.[group] ?? []));
  if (meant.pollutant === undefined && meant.group === undefined) return undefined;
  if (row.group !== undefined && row.group === meant.group && meant.pollutant === undefined) return undefined;
  const wanted = meant.pollutant === undefined ? membersOf(meant.group) : listed(meant.pollutant);
  if (row.pollutant !== undefined) {
    const said = listed(row.pollutant);
    const both = said.filter((one) => wanted.includes(one));
    const rest = said.filter((one) => !wanted.includes(one));
    if (both.length === 0) return 'none';
    return rest.length === 0 ? undefined : { is: 'inside', to: { pollutant: bare(both) }, rest: { pollutant: bare(rest) } };
  }
  if (row.group !== undefined) {
    const members = membersOf(row.group);
    const both = members.filter((one) => wanted.includes(one));
    if (both.length === 0) return 'none';
    return both.length === members.length ? undefined : { is: 'wider', drop: 'group', to: { pollutant: bare(both) } };
  }
  return { is: 'wider', to: meant.pollutant === undefined ? { group: meant.group as string } : { pollutant: meant.pollutant } };
}

function bandsIn(row: Where, meant: Where): Cut {
  if (meant.band === undefined) return undefined;
  if (row.band === undefined) return { is: 'wider', to: { band: meant.band } };
  const wanted = listed<Band>(meant.band);
  const said = listed<Band>(row.band);
  const both = said.filter((one) => wanted.includes(one));
  const rest = said.filter((one) => !wanted.includes(one));
  if (both.length === 0) return 'none';
  return rest.length === 0 ? undefined : { is: 'inside', to: { band: bare(both) }, rest: { band: bare(rest) } };
}

function territory(row: Where, meant: Where, ground: Ground): Cut {
  if (meant.territory === undefined || row.territory === meant.territory) return undefined;
  if (row.territory === undefined) return { is: 'wider', to: { territory: meant.territory } };
  if (lineageOf(row.territory, ground).includes(meant.territory)) return undefined;
  return lineageOf(meant.territory, ground).includes(row.territory) ? { is: 'wider', to: { territory: meant.territory } } : 'none';
}

/** A territory and its ancestors, nearest first; a circle ends where it closes. @internal */
export function lineageOf(id: string, { territories = {} }: Pick<Ground, 'territories'>): readonly string[] {
  const lineage: string[] = [];
  for (let one: string | undefined = id; one !== undefined && !lineage.includes(one); one = territories[one]?.parent) lineage.push(one);
  return lineage;
}

function keys(row: Where, meant: Where): Cut {
  const wanted = Object.entries(meant.keys ?? {});
  if (wanted.some(([key, value]) => row.keys?.[key] !== undefined && row.keys[key] !== value)) return 'none';
  return wanted.every(([key]) => row.keys?.[key] !== undefined) ? undefined : { is: 'wider', to: { keys: { ...row.keys, ...meant.keys } } };
}

function words(row: Where, meant: Where, { charge }: Ground): readonly Cut[] {
  return (['class', 'circumstance', 'category', 'sector', 'base', 'medium'] as const).map((key): Cut => {
    const wanted = meant[key];
    const said = row[key] ?? (key === 'medium' ? charge.medium : undefined);
    if (wanted === undefined || said === wanted) return undefined;
    return said === undefined ? { is: 'wider', to: { [key]: wanted } } : 'none';
  });
}
