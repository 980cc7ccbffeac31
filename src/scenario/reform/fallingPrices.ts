import { priceInBand } from '../../assess/price/price.ts';
import { bandsOf } from '../../assess/price/priceBook.ts';
import { readLaw } from '../../assess/price/pricing.ts';
import { situationOf } from '../../assess/scope/situationOf.ts';
import { wheresOfFactor } from '../../assess/scope/wheres.ts';
import { compareExact, exactText } from '../../exact.ts';
import type { Table } from '../../model/figure.ts';
import type { Factor } from '../../model/mechanism.ts';
import type { Charge, Regime } from '../../model/regime.ts';
import { type Day, dayAfter, firstDay, lastDay } from '../../period/period.ts';
import { type Path, type Problem, problem } from '../../problems/problem.ts';
import type { Change } from './change.ts';
import { common, spanOf } from './span.ts';

/**
 * Bands that a change makes cheaper than the one below: a proposal must not. What tells bands apart is the rates and the factors that are
 * figures, with each of their circumstances by itself; `checkRegime` proves the whole. A change that treats all bands alike cannot do it,
 * and is not looked at; a price that fell before is not its doing.
 *
 * @internal
 */
export function fallingPrices(before: Regime, after: Regime, change: Change, path: Path): readonly Problem[] {
  if (!mayFall(change)) return [];
  return Object.entries(after.charges).flatMap(([id, charge]) => {
    const old = before.charges[id] ?? before.charges[charge.continues ?? ''];
    if (charge === old || (old && isAlike(old, charge))) return [];
    const found = fallIn(
      { regime: after, id, charge: onlyTelling(charge) },
      old && { regime: before, id, charge: onlyTelling(old) },
      change,
    );
    return found ? [problem('regime/falling-price', path, found, 'A price that falls from band to band rewards who breaks the norm.')] : [];
  });
}

function mayFall(change: Change): boolean {
  const { what } = change;
  if (change.kind === 'scale')
    return what.of === 'rates' || what.of === 'factor' ? what.where?.band !== undefined || what.of === 'factor' : false;
  return what.of === 'rates' || what.of === 'factor' || what.of === 'charge';
}

/** Whether a charge still tells bands apart as it did. */
function isAlike(old: Charge, now: Charge): boolean {
  const [was, is] = [onlyTelling(old).factors, onlyTelling(now).factors];
  return old.rates === now.rates && old.split === now.split && was.length === is.length && was.every((factor, at) => factor === is[at]);
}

/** A charge with nothing but what makes one band dearer than another. */
function onlyTelling(charge: Charge): Charge {
  const tells = charge.factors.filter(
    (factor) => factor.kind === 'figure' && wheresOfFactor(factor).some(({ band }) => band !== undefined),
  );
  return { ...charge, measure: [], factors: tells };
}

interface Law {
  readonly regime: Regime;
  readonly id: string;
  readonly charge: Charge;
}

function fallIn(now: Law, old: Law | undefined, change: Change): string | undefined {
  const meant = 'where' in change.what ? change.what.where?.pollutant : undefined;
  const cases = casesOf(now.charge, meant === undefined ? undefined : [meant].flat());
  for (const day of turningDays(now, change)) {
    const [fell, falls] = [old && fallsOn(old, day), fallsOn(now, day)];
    for (const one of cases) {
      const found = falls(one);
      if (found && fell?.(one)?.pair !== found.pair)
        return `In ${now.id} the price of ${one.pollutant ?? 'a release'} falls ${found.words} on ${day}${one.circumstances.map((word) => `, ${word}`).join('')}.`;
    }
  }
  return undefined;
}

/** The first pair of bands between which a price falls on a day, in a case. */
function fallsOn({ regime, id, charge }: Law, day: Day): (one: Case) => { readonly pair: string; readonly words: string } | undefined {
  const only = { ...regime, territories: { '': {} }, charges: { [id]: charge } };
  const pricing = readLaw(only, { year: Number(day.slice(0, 4)), minimumConfidence: 'assumption' });
  return (one) => {
    const release = { id: '', pollutant: '', ...one };
    const period = { text: day, from: day, until: day };
    const situation = situationOf(pricing, { id: '', territory: '', releases: [] }, release, id, period);
    if (!situation.ok) return undefined;
    const prices = bandsOf(charge).flatMap((band) => {
      const price = priceInBand(pricing, situation.value, band);
      return price.ok ? [{ band, value: price.value.value, base: price.value.rate.base }] : [];
    });
    const at = prices.findIndex(({ value, base }, index) => {
      const below = prices[index - 1];
      return below !== undefined && below.base === base && compareExact(below.value, value) > 0;
    });
    const [lower, upper] = [prices[at - 1], prices[at]];
    if (!lower || !upper) return undefined;
    const words = `from ${lower.band} (${exactText(lower.value)}) to ${upper.band} (${exactText(upper.value)})`;
    return { pair: `${lower.band} ${upper.band}`, words };
  };
}

/** The first day of the change, and each of its days on which a rate or a factor begins or has ended. */
function turningDays({ regime, charge: { rates, factors } }: Law, change: Change): readonly Day[] {
  const span = common(spanOf(change), spanOf(regime)) ?? spanOf(regime);
  const turns = [rates, ...tablesOf(factors)].flatMap(({ rows }) =>
    rows.flatMap(({ from, until }) => [...(from ? [firstDay(from)] : []), ...(until ? [dayAfter(lastDay(until))] : [])]),
  );
  return [...new Set([span.from, ...turns])].filter((day) => day >= span.from && day <= span.until);
}

function tablesOf(factors: readonly Factor[]): readonly Table[] {
  return factors.flatMap((factor) => (factor.kind === 'figure' && typeof factor.value !== 'string' ? [factor.value] : []));
}

interface Case {
  readonly pollutant?: string;
  readonly class?: string;
  readonly circumstances: readonly string[];
}

/** What the rates tell apart, under no circumstance and under each that is told, of the pollutants named, if any are. */
function casesOf({ rates, factors, groups = {} }: Charge, named: readonly string[] | undefined): readonly Case[] {
  const words = [rates, ...tablesOf(factors)].flatMap(({ rows }) => rows.flatMap(({ where }) => where?.circumstance ?? []));
  const circumstances = [[], ...[...new Set(words)].map((word) => [word])];
  const all = rates.rows.flatMap(({ where = {} }) => {
    const { pollutant, group, class: hazard } = where;
    const ids = pollutant === undefined ? (groups[group ?? ''] ?? [undefined]) : [pollutant].flat();
    return ids.map((id) => ({ ...(id !== undefined && { pollutant: id }), ...(hazard !== undefined && { class: hazard }) }));
  });
  const meant = named ? all.filter(({ pollutant }) => pollutant === undefined || named.includes(pollutant)) : all;
  const told = [...new Map(meant.map((one) => [`${one.pollutant}\n${one.class}`, one])).values()];
  return told.flatMap((one) => circumstances.map((list) => ({ ...one, circumstances: list })));
}
