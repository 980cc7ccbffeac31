import { currencyOf } from '../../assess/currencyOf.ts';
import { measure } from '../../assess/measure/measure.ts';
import type { Measured } from '../../assess/measure/measured.ts';
import { priceInBand } from '../../assess/price/price.ts';
import type { Pricing } from '../../assess/price/pricing.ts';
import type { Claim } from '../../assess/scope/claim.ts';
import { scope } from '../../assess/scope/scope.ts';
import { normsOf } from '../../assess/split/norms.ts';
import { split } from '../../assess/split/split.ts';
import { divideExact, type Exact, exact, multiplyExact, one, reduceExact } from '../../exact.ts';
import type { Facility, NormsOf } from '../../model/facility.ts';
import type { Band } from '../../model/figure.ts';
import type { Measure, Settle } from '../../model/mechanism.ts';
import type { Charge } from '../../model/regime.ts';
import { daysOf, tryPeriod } from '../../period/period.ts';
import type { Problem } from '../../problems/problem.ts';
import { problem } from '../../problems/problem.ts';
import { type Quantity, quantityOf } from '../../quantity/quantity.ts';
import { type Cell, facilityOf, releaseOf } from '../compile/cell.ts';
import { coarsestOf, roundingOf, type SingleRounding } from './roundingOf.ts';

/** Which part of a line's mass a price is for: all of it, or the part within the norm, between norm and limit, above both. */
export type Slot = 'whole' | 'within' | 'between' | 'above';

/** One band of a cell: which part of the mass lies in it, and what one unit of the amount costs there. @internal */
export interface BandPrice {
  readonly band: Band;
  readonly slot: Slot;
  /** Money for one unit of the amount; absent where the law has no figure, with the reasons. */
  readonly price: Exact | undefined;
  readonly problems: readonly Problem[];
}

/** How the lines of a cell are worked out under a price book. @internal */
export type CellPlan =
  | {
      /** By the kernel: bands and one price in each. */
      readonly by: 'kernel';
      readonly currency: string;
      readonly bands: readonly BandPrice[];
      /** Units of the amount in one unit of the norms: `1` where both are in tonnes for the period. */
      readonly normUnit: Exact;
      readonly rounding: SingleRounding;
      /** The form of the norms that are assumed, if any. */
      readonly assumes: 'norms' | 'limit' | undefined;
    }
  | {
      /** Line by line, or facility by facility, through `assess`. */
      readonly by: 'assess' | 'grouped';
      readonly currency: string;
      /** The rounding that a rounding gap is told against. */
      readonly rounding: SingleRounding;
      /** The form of the norms that are assumed, if any. */
      readonly assumes: 'norms' | 'limit' | undefined;
    }
  | { readonly by: 'refused'; readonly problems: readonly Problem[] };

/** How a price book works out the lines of a cell: the law is read by the stages of `assess`, for one unit of the amount. @internal */
export function planOf(
  pricing: Pricing,
  cell: Cell,
  { assumed, hasOwners }: { readonly assumed: 'all-within' | 'all-over' | undefined; readonly hasOwners: boolean },
): CellPlan {
  const stated = scopeOf(pricing, cell, unitNorms(cell));
  const lacked = stated.claim && assumed && lacksNorms(stated.claim.situation.charge, cell);
  // A permit that is not there may be a circumstance, too: what is assumed is what the law sees.
  const { facility, claim, problems } = lacked ? scopeOf(pricing, cell, assumedNorms(assumed, lacked, quantityOf(one, cell.unit))) : stated;
  if (!claim) return refused(problems.length > 0 ? problems : [notInYear(pricing)]);
  const { charge } = claim.situation;
  const assumes = lacked || undefined;
  const pool = [...(charge.settle ?? []), ...(pricing.regime.settle ?? [])].find(({ kind }) => kind === 'pool');
  if (pool) return refused([cannotRun('pool', 'it depends on the output of all payers, and rows carry none', 'Use assessAll.')]);
  const currency = currencyOf<string>(pricing.regime, [claim]);
  if (!currency.ok) return refused(currency.problems);
  const [isGrouped, isOwn] = [
    tiesLines(charge, pricing) || fillsYear(charge, cell, claim.situation.period.from, hasOwners),
    isNotLinear(charge, pricing),
  ];
  const throughAssess = (by: 'assess' | 'grouped'): CellPlan => ({
    by,
    currency: currency.value,
    rounding: coarsestOf(charge, pricing.regime),
    assumes,
  });
  if (isGrouped || isOwn || cell.row) return throughAssess(isGrouped ? 'grouped' : 'assess');
  const measured = measure(pricing, claim);
  if (!measured.ok) return refused(measured.problems);
  const rounding = roundingOf(charge, pricing.regime);
  if (rounding.at === 'mixed') return throughAssess('assess');
  const banded = bandsOf(pricing, cell, facility, measured.value, assumes && assumed);
  if ('problems' in banded) return refused(banded.problems);
  // Shares of a raise are rounded one by one where bands are: `assess` does it.
  if (rounding.at === 'band' && banded.bands.filter(({ slot }) => slot === 'whole').length > 1) return throughAssess('assess');
  if (banded.bands.some(({ price }) => price && price.digits < 0n)) return throughAssess('assess');
  return { by: 'kernel', currency: currency.value, ...banded, rounding, assumes };
}

function refused(problems: readonly Problem[]): CellPlan {
  return { by: 'refused', problems };
}

function notInYear({ options }: Pricing): Problem {
  return problem('period/no-release', ['period'], `The line does not lie in ${options.year}.`, 'Pass the year of the lines.');
}

/** @internal */
export function cannotRun(mechanism: string, why: string, hint?: string): Problem {
  return problem('portfolio/mechanism', [], `"${mechanism}" cannot be run over a portfolio: ${why}.`, hint);
}

/** Norms of one unit: the law is asked for their form. */
function unitNorms(cell: Cell): NormsOf<Quantity> | undefined {
  const norm = (): Quantity => quantityOf(one, cell.normUnit);
  switch (cell.norms) {
    case 'none':
      return undefined;
    case 'no-permit':
      return 'no-permit';
    case 'limit':
      return { limit: norm() };
    case 'permissible':
      return { permissible: norm() };
    case 'both':
      return { permissible: norm(), temporary: norm() };
  }
}

interface ScopedLine {
  readonly facility: Facility;
  readonly claim: Claim | undefined;
  readonly problems: readonly Problem[];
}

/** A line of one unit, under its charge. */
function scopeOf(pricing: Pricing, cell: Cell, norms: NormsOf<Quantity> | undefined): ScopedLine {
  const facility = facilityOf(cell, [releaseOf(cell, 'line', quantityOf(one, cell.unit), norms)]);
  const { claims, problems } = scope(pricing, facility);
  return { facility, claim: claims[0], problems };
}

/** The form of the norms that the law asks for and the lines do not have. */
function lacksNorms({ split: mechanism }: Charge, { norms }: Cell): 'norms' | 'limit' | undefined {
  return mechanism.kind === 'ladder' && mechanism.withoutNorms === 'problem' && norms === 'none' ? mechanism.takes : undefined;
}

/** Norms that are met exactly, or no permit at all. @internal */
export function assumedNorms(assumed: 'all-within' | 'all-over', form: 'norms' | 'limit', amount: Quantity): NormsOf<Quantity> {
  if (assumed === 'all-over') return 'no-permit';
  return form === 'limit' ? { limit: amount } : { permissible: amount };
}

/** Whether other lines of the facility decide what a line pays. Rows have no installations and no credits. */
function tiesLines(charge: Charge, { regime }: Pricing): boolean {
  const settles = [...(charge.settle ?? []), ...(regime.settle ?? [])];
  if ((charge.select ?? []).length > 0) return true;
  return settles.some(tiesBySum);
}

/** Whether a step of the settlement looks at the sum of several lines. A pool is refused before; rows have no credits. */
function tiesBySum(step: Settle): boolean {
  switch (step.kind) {
    case 'round':
    case 'exempt':
      return step.at !== 'line';
    case 'relief':
      return true;
    case 'credit':
    case 'pool':
      return false;
  }
}

/** Whether a norm per year was used up by earlier lines; a line that stands alone from the first of January on has all of it. */
function fillsYear({ split: mechanism }: Charge, { normUnit }: Cell, from: string, hasOwners: boolean): boolean {
  return (
    mechanism.kind === 'ladder' && mechanism.fill === 'cumulative' && normUnit.endsWith('/yr') && (hasOwners || !from.endsWith('-01-01'))
  );
}

/** Whether a payment is something else than the amount in its bands times their prices. */
function isNotLinear(charge: Charge, { regime }: Pricing): boolean {
  const settles = [...(charge.settle ?? []), ...(regime.settle ?? [])];
  return (
    charge.measure.some(readsMore) ||
    (charge.rounding ?? []).some(({ at }) => at === 'units') ||
    settles.some((step) => step.kind === 'exempt' || step.kind === 'relief') ||
    charge.split.kind === 'share'
  );
}

function readsMore(mechanism: Measure): boolean {
  switch (mechanism.kind) {
    case 'amount':
    case 'equivalents':
    case 'excess-multiple':
    case 'classes':
      return false;
    case 'declared-load':
      return mechanism.free?.load !== undefined;
    case 'half-peak':
    case 'balance':
      return true;
  }
}

type Banded = { readonly bands: readonly BandPrice[]; readonly normUnit: Exact } | { readonly problems: readonly Problem[] };

/** The bands of a cell, with the price of one unit of the amount in each. */
function bandsOf(
  pricing: Pricing,
  cell: Cell,
  facility: Facility,
  measured: Measured,
  assumed: 'all-within' | 'all-over' | undefined,
): Banded {
  const { charge, period } = measured.situation;
  const { units } = measured;
  const priced = (band: Band, slot: Slot, share: Exact = units): BandPrice => {
    const price = priceInBand(pricing, measured.situation, band);
    return price.ok
      ? { band, slot, price: reduceExact(multiplyExact(share, price.value.value)), problems: [] }
      : { band, slot, price: undefined, problems: price.problems };
  };
  const hasEdges = charge.split.kind === 'ladder' && cell.norms !== 'none' && cell.norms !== 'no-permit';
  if (measured.outside) return { bands: [], normUnit: one };
  if (assumed)
    return { bands: units.digits === 0n ? [] : [priced(assumed === 'all-within' ? 'permissible' : 'exceedance', 'whole')], normUnit: one };
  if (!hasEdges || charge.split.kind !== 'ladder') {
    const parts = split(pricing, facility, [measured]);
    if (parts.problems.length > 0) return { problems: parts.problems };
    const [only] = parts.split;
    return { bands: (only?.parts ?? []).map(({ band, units: share }) => priced(band, 'whole', share)), normUnit: one };
  }
  const norms = normsOf(measured, charge.split.takes);
  if (!norms.ok) return { problems: norms.problems };
  if (typeof norms.value !== 'object') return { problems: [] };
  if (units.digits === 0n) return { bands: [], normUnit: one };
  const share = norms.value.isYearly && charge.split.fill !== 'cumulative' ? partOfYear(period) : one;
  return {
    bands: [
      priced('permissible', 'within'),
      ...(cell.norms === 'both' ? [priced('temporary', 'between')] : []),
      priced('exceedance', 'above'),
    ],
    normUnit: reduceExact(divideExact(multiplyExact(norms.value.permissible, share), units)),
  };
}

function partOfYear(period: { readonly from: string; readonly until: string }): Exact {
  const year = tryPeriod(period.from.slice(0, 4), []);
  return divideExact(exact(daysOf(period)), exact(year.ok ? daysOf(year.value) : 365));
}
