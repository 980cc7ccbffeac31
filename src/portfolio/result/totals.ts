import { addExact, type Exact, exactText, multiplyExact, roundExact, subtractExact, zero } from '../../exact.ts';
import { type Band, bands } from '../../model/figure.ts';
import type { Cell, Owner } from '../compile/cell.ts';
import type { PortfolioTotal, TotalKey } from '../portfolioAssessment.ts';
import type { SingleRounding } from '../price/roundingOf.ts';
import type { Settlement } from './slowLines.ts';
import { type Tally, wholeSum } from './tally.ts';
import type { Work } from './work.ts';

/** A total that is being added up. @internal */
export interface Sum {
  readonly key: PortfolioTotal['key'];
  lines: number;
  amount: Exact;
  exact: Exact;
  /** The coarsest rounding of its lines. */
  rounding: SingleRounding;
}

const ofFacility: readonly TotalKey[] = ['territory', 'category', 'sector', 'facility', 'payer'];

/** The value of each key for a cell. */
export function keyOfCell(cell: Cell, by: readonly TotalKey[]): PortfolioTotal['key'] {
  const key: Partial<Record<TotalKey, string>> = {};
  for (const name of by) {
    if (name === 'band' || name === 'facility' || name === 'payer') continue;
    const value = cell[name];
    if (value !== undefined) key[name] = value;
  }
  return key;
}

/** What a cell comes to, and its exact amount by band. @internal */
export function cellSum(
  work: Work,
  tally: Tally,
  cell: number,
  withExact: boolean,
): { readonly amount: Exact; readonly exact: Exact; readonly bands: ReadonlyMap<Band, Exact> } {
  const exactCell = work.exactCells[cell];
  const slow = tally.slow.get(cell);
  const { steps, more } = tally.sums;
  let amount = slow?.amount ?? zero;
  let exact = slow?.exact ?? zero;
  const parts = new Map<Band, Exact>(slow?.bands);
  if (exactCell) {
    const { rounding } = exactCell.plan;
    let rounded = 0n;
    for (let part = 0; part < 3; part += 1) {
      if (rounding.at !== 'none') rounded += wholeSum(steps, more, cell * 3 + part);
      if (!withExact && rounding.at !== 'none') continue;
      const masses = tally.masses();
      const mass = wholeSum(masses.doubles, masses.more, cell * 3 + part);
      const band = exactCell.prices[part];
      if (mass === 0n || !band?.price) continue;
      const quanta = multiplyExact({ digits: mass, scale: 0, divisor: 1n }, exactCell.quantum);
      const value = multiplyExact(quanta, band.price);
      exact = addExact(exact, value);
      const isShared = exactCell.parts === 1 && exactCell.plan.bands.length > 1;
      const own = isShared
        ? exactCell.plan.bands.map((one) => [one.band, multiplyExact(quanta, one.price ?? zero)] as const)
        : [[band.band, value] as const];
      for (const [name, share] of own) parts.set(name, addExact(parts.get(name) ?? zero, share));
      if (rounding.at === 'none') amount = addExact(amount, value);
    }
    if (rounding.at !== 'none') amount = addExact(amount, multiplyExact({ digits: rounded, scale: 0, divisor: 1n }, rounding.to));
  }
  return { amount, exact, bands: parts };
}

/** Totals by facts of the cells, and by band. @internal */
export function totalsByCells(work: Work, tally: Tally, cells: readonly Cell[], by: readonly TotalKey[]): readonly Sum[] {
  const sums = new Map<string, Sum>();
  const isByBand = by.includes('band');
  for (const [at, cell] of cells.entries()) {
    const lines = (tally.lines[at] ?? 0) - (tally.refusedIn.get(at) ?? 0);
    if (lines === 0) continue;
    const key = keyOfCell(cell, by);
    const { amount, exact, bands: parts } = cellSum(work, tally, at, true);
    const rounding = roundingIn(work, at);
    if (!isByBand) add(sums, key, { lines, amount, exact, rounding });
    else
      for (const band of bands)
        if (parts.has(band)) add(sums, { ...key, band }, { lines, amount: zero, exact: parts.get(band) ?? zero, rounding });
  }
  for (const settlement of tally.settlements) addSettlement(sums, settlement, by);
  return [...sums.values()];
}

/** @internal */
export function roundingIn({ plans }: Work, cell: number): SingleRounding {
  const plan = plans[cell];
  return !plan || plan.by === 'refused' ? { at: 'none' } : plan.rounding;
}

function addSettlement(sums: Map<string, Sum>, settlement: Settlement, by: readonly TotalKey[]): void {
  // What a facility settles above its lines has no pollutant: by such keys it is a total of its own, without lines.
  const key: Partial<Record<TotalKey, string>> = {};
  for (const name of by) {
    const value = ofFacility.includes(name) ? settlement[name as 'territory' | 'category' | 'sector' | 'facility' | 'payer'] : undefined;
    if (value !== undefined) key[name] = value;
  }
  add(sums, key, { lines: 0, amount: settlement.amount, exact: settlement.exact, rounding: { at: 'none' } });
}

/** @internal */
export function add(sums: Map<string, Sum>, key: PortfolioTotal['key'], { lines, amount, exact, rounding }: Omit<Sum, 'key'>): void {
  const text = JSON.stringify(key);
  const sum = sums.get(text) ?? { key, lines: 0, amount: zero, exact: zero, rounding: { at: 'none' } };
  sums.set(text, sum);
  sum.lines += lines;
  sum.amount = addExact(sum.amount, amount);
  sum.exact = addExact(sum.exact, exact);
  sum.rounding = coarser(sum.rounding, rounding);
}

function coarser(a: SingleRounding, b: SingleRounding): SingleRounding {
  if (a.at === 'none' || b.at === 'none') return a.at === 'none' ? b : a;
  return subtractExact(b.to, a.to).digits > 0n ? b : a;
}

/** The amount minus the rounded exact amount. @internal */
export function gapOf({ amount, exact, rounding }: Pick<Sum, 'amount' | 'exact' | 'rounding'>): Exact {
  return rounding.at === 'none' ? zero : subtractExact(amount, roundExact(exact, rounding.mode, rounding.to));
}

/** @internal */
export function totalOf(sum: Sum, by: readonly TotalKey[]): PortfolioTotal {
  const { key, lines, amount, exact } = sum;
  const isOwned = by.includes('facility') || by.includes('payer');
  return {
    key,
    lines,
    ...(!by.includes('band') && { amount: exactText(amount) }),
    ...(!isOwned && { exact: exactText(exact) }),
    ...(!isOwned && !by.includes('band') && { roundingGap: exactText(gapOf(sum)) }),
  };
}

/** @internal */
export function ownerKey(owner: Owner | undefined, by: readonly TotalKey[]): PortfolioTotal['key'] {
  const payer = owner?.payer ?? owner?.facility;
  return {
    ...(by.includes('facility') && owner?.facility !== undefined && { facility: owner.facility }),
    ...(by.includes('payer') && payer !== undefined && { payer }),
  };
}
