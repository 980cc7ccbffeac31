import { type Pricing, readLaw } from '../../assess/price/pricing.ts';
import type { Situation } from '../../assess/scope/situation.ts';
import { situationOf } from '../../assess/scope/situationOf.ts';
import { wheresOfFigure } from '../../assess/scope/wheres.ts';
import type { Band, Where } from '../../model/figure.ts';
import type { Factor } from '../../model/mechanism.ts';
import type { Charge, Regime } from '../../model/regime.ts';
import type { Territory } from '../../model/territory.ts';
import type { Day } from '../../period/period.ts';

/** A case that names one pollutant and one band at most: what a look-up may be asked with. @internal */
export interface Case extends Omit<Where, 'pollutant' | 'band'> {
  readonly pollutant?: string;
  readonly band?: Band;
}

/** The cases that a `where` speaks of, one for each pollutant and band that it names. @internal */
export function casesOf({ pollutant, band, ...where }: Where, { groups = {} }: Charge): readonly Case[] {
  const pollutants = pollutant ?? groups[where.group ?? ''];
  const named: readonly Case[] = pollutants === undefined ? [where] : [pollutants].flat().map((one) => ({ ...where, pollutant: one }));
  return band === undefined ? named : named.flatMap((one) => [band].flat().map((each) => ({ ...one, band: each })));
}

/** Both at once; where they differ, as the first says. @internal */
export function both<W extends Case | Where>(a: W, b: W): W {
  return { ...b, ...a, keys: { ...b.keys, ...a.keys } };
}

/** Cases without band and price base, each once. @internal */
export function distinct(wheres: readonly Where[], charge: Charge): readonly Case[] {
  const cases = wheres.flatMap((where) => casesOf(where, charge)).map(({ band, base, keys = {}, ...rest }) => ({ ...rest, keys }));
  return [...new Map(cases.map((where) => [JSON.stringify(where), where])).values()];
}

/** The cases that a factor which is no combination tells apart: any at all, and its rows under each of its limits. @internal */
export function factorCases(factor: Factor, charge: Charge): readonly Case[] {
  const limits = [{}, ...(factor.limits ?? []).map(({ where = {} }) => where)];
  const rows = factor.kind === 'figure' ? wheresOfFigure(factor.value) : [];
  const spoken = limits.flatMap((limit) => [limit, ...rows.map((row) => both(row, limit))]);
  return distinct([{}, ...spoken.map((where) => both(where, factor.where ?? {}))], charge);
}

/** What a case says, for a reader. @internal */
export function inWords(one: Case = {}): string {
  const { keys = {}, ...rest } = one;
  return [...Object.values(rest), ...Object.values(keys)].join(', ') || 'any case';
}

/** A regime in which the class of a release is the one that a case says: nothing is measured. @internal */
export function unmeasured(regime: Regime): Regime {
  return { ...regime, charges: Object.fromEntries(Object.entries(regime.charges).map(([id, charge]) => [id, { ...charge, measure: [] }])) };
}

/** A law, and a situation under it. @internal */
export interface Standing {
  readonly pricing: Pricing;
  readonly situation: Situation;
}

/**
 * A release in a case on a day. Its place is one of its own inside the territory of the case, so that it may have the keys of the case.
 *
 * @param regime - One that measures nothing.
 * @param circumstances - Those of the case by default.
 * @returns `undefined` if the territory is its own ancestor.
 * @internal
 */
export function standingIn(
  regime: Regime,
  chargeId: string,
  { pollutant = '', territory, keys = {}, circumstance, ...rest }: Case,
  day: Day,
  circumstances: readonly string[] = circumstance === undefined ? [] : [circumstance],
): Standing | undefined {
  const { territories: listed = {} } = regime;
  const territories: Record<string, Territory> = { '': { keys, ...(territory !== undefined && { parent: territory }) } };
  // Its ancestors alone: otherwise all places of a country would be copied for each case.
  for (let id = territory; id !== undefined && !Object.hasOwn(territories, id); id = territories[id]?.parent)
    territories[id] = (Object.hasOwn(listed, id) && listed[id]) || {};
  const pricing = readLaw({ ...regime, territories }, { year: Number(day.slice(0, 4)), minimumConfidence: 'assumption' });
  const facility = { ...rest, id: '', territory: '', releases: [] };
  const release = { ...rest, id: '', pollutant, circumstances };
  const found = situationOf(pricing, facility, release, chargeId, { text: day, from: day, until: day });
  return found.ok ? { pricing, situation: found.value } : undefined;
}
