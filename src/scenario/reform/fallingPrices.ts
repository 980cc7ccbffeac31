import { priceInBand } from '../../assess/price/price.ts';
import { bandsOf } from '../../assess/price/priceBook.ts';
import { readLaw } from '../../assess/price/pricing.ts';
import { situationOf } from '../../assess/scope/situationOf.ts';
import { wheresOfFactor } from '../../assess/scope/wheres.ts';
import { compareExact, exactText } from '../../exact.ts';
import type { Where } from '../../model/figure.ts';
import type { Charge, Regime } from '../../model/regime.ts';
import { dayAfter, firstDay, lastDay } from '../../period/period.ts';
import { type Path, type Problem, problem } from '../../problems/problem.ts';
import type { Change } from './change.ts';
import { spanOf } from './span.ts';

/**
 * Bands that a change makes cheaper than the one below: a proposal must not. What tells bands apart is the rates and the factors that are
 * figures; `checkRegime` proves the whole. A change that treats all bands alike cannot do it, and is not looked at.
 *
 * @internal
 */
export function fallingPrices(before: Regime, after: Regime, change: Change, path: Path): readonly Problem[] {
  if (!mayFall(change)) return [];
  const changed = Object.entries(after.charges).filter(([id, charge]) => charge !== before.charges[id]);
  return changed.flatMap(([id, charge]) => {
    const old = before.charges[id];
    if (old && isAlike(old, charge)) return [];
    const found = fallIn(after, id, onlyTelling(charge), change);
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

function fallIn(regime: Regime, id: string, charge: Charge, change: Change): string | undefined {
  const force = spanOf(regime);
  const meant = 'where' in change.what ? change.what.where?.pollutant : undefined;
  const named = meant === undefined ? undefined : [meant].flat();
  for (const day of turningDays(charge, change)) {
    if (day < force.from || day > force.until) continue;
    const pricing = readLaw(
      { ...regime, territories: { '': {} }, charges: { [id]: charge } },
      { year: Number(day.slice(0, 4)), minimumConfidence: 'assumption' },
    );
    for (const one of casesOf(charge, named)) {
      const facility = { id: '', territory: '', releases: [] };
      const release = { id: '', pollutant: '', ...one };
      const situation = situationOf(pricing, facility, release, id, { text: day, from: day, until: day });
      if (!situation.ok) continue;
      const prices = bandsOf(charge).flatMap((band) => {
        const price = priceInBand(pricing, situation.value, band);
        return price.ok ? [{ band, value: price.value.value, base: price.value.rate.base }] : [];
      });
      const at = prices.findIndex(({ value, base }, index) => {
        const below = prices[index - 1];
        return below !== undefined && below.base === base && compareExact(below.value, value) > 0;
      });
      const [lower, upper] = [prices[at - 1], prices[at]];
      if (lower && upper)
        return `In ${id} the price of ${one.pollutant ?? 'a release'} falls from ${lower.band} (${exactText(lower.value)}) to ${upper.band} (${exactText(upper.value)}) on ${day}.`;
    }
  }
  return undefined;
}

function turningDays({ rates, factors }: Charge, change: Change): readonly string[] {
  const span = spanOf(change);
  const tables = [
    rates,
    ...factors.flatMap((factor) => (factor.kind === 'figure' && typeof factor.value !== 'string' ? [factor.value] : [])),
  ];
  const turns = tables.flatMap(({ rows }) =>
    rows.flatMap(({ from, until }) => [...(from ? [firstDay(from)] : []), ...(until ? [dayAfter(lastDay(until))] : [])]),
  );
  return [...new Set([span.from, ...turns])].filter((day) => day >= span.from && day <= span.until);
}

/** What the rates tell apart, each once; of the pollutants named, if any are. */
function casesOf(
  { rates, groups = {} }: Charge,
  named: readonly string[] | undefined,
): readonly { readonly pollutant?: string; readonly class?: string }[] {
  const all = rates.rows.flatMap(({ where = {} }: { readonly where?: Where }) => {
    const { pollutant, group, class: hazard } = where;
    const ids = pollutant === undefined ? (groups[group ?? ''] ?? [undefined]) : [pollutant].flat();
    return ids.map((id) => ({ ...(id !== undefined && { pollutant: id }), ...(hazard !== undefined && { class: hazard }) }));
  });
  const meant = named ? all.filter(({ pollutant }) => pollutant === undefined || named.includes(pollutant)) : all;
  return [...new Map(meant.map((one) => [`${one.pollutant}\n${one.class}`, one])).values()];
}
