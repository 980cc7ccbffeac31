import { settleWith } from '../../assess/assess.ts';
import type { PricedLine } from '../../assess/price/priceLine.ts';
import { addExact, type Exact, exact, multiplyExact, roundExact, subtractExact, sumExact, zero } from '../../exact.ts';
import type { Facility, NormsOf } from '../../model/facility.ts';
import type { Band } from '../../model/figure.ts';
import type { Problem } from '../../problems/problem.ts';
import { problem } from '../../problems/problem.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { amountOf, type Cell, facilityOf, type LineNumbers, normsOf, type Owner, releaseOf } from '../compile/cell.ts';
import type { Columns } from '../compile/columns.ts';
import type { Packed } from '../compile/packed.ts';
import { cellAt } from '../compile/portfolioBuilder.ts';
import { assumedNorms, type CellPlan, cannotRun } from '../price/plan.ts';
import type { ExactCell } from '../price/priceTable.ts';
import type { Work } from './work.ts';

/** What one line came to outside the kernel. @internal */
export interface SlowLine {
  readonly place: number;
  readonly amount: Exact;
  readonly exact: Exact;
  readonly bands: readonly { readonly band: Band; readonly exact: Exact }[];
}

/** What a facility settles above its lines. @internal */
export interface Settlement {
  readonly facility: string;
  readonly payer: string | undefined;
  readonly territory: string;
  readonly category: string | undefined;
  readonly sector: string | undefined;
  readonly amount: Exact;
  readonly exact: Exact;
}

/** Where slow lines report to. @internal */
export interface Listener {
  readonly line: (cell: number, line: SlowLine, by: 'bigint' | 'assess' | 'grouped') => void;
  readonly settled: (settlement: Settlement) => void;
  readonly refused: (cell: number, place: number, problems: readonly Problem[]) => void;
}

type Sources = Pick<Packed, 'cells' | 'owners' | 'columns'>;

/** Lines that the kernel leaves: by whole numbers, or through the stages of `assess`. @internal */
export function payOthers(work: Work, sources: Sources, left: readonly number[], listener: Listener, isWhole: boolean): void {
  const { columns } = sources;
  const grouped = new Map<string, number[]>();
  for (const cell of left) {
    const plan = work.plans[cell] as CellPlan;
    const [first, last] = [columns.starts[cell] as number, columns.starts[cell + 1] as number];
    for (let place = first; place < last; place += 1) {
      if (plan.by === 'refused') listener.refused(cell, place, plan.problems);
      else if (plan.by === 'kernel') payExactly(work.exactCells[cell] as ExactCell, columns, cell, place, listener);
      else if (plan.by === 'assess' || facilityAt(sources, place) === undefined) {
        payGroup(work, sources, [place], 'assess', listener);
      } else if (!isWhole) {
        listener.refused(cell, place, [
          cannotRun('facility', 'the law looks at several lines of a facility', 'Compile the whole portfolio.'),
        ]);
      } else {
        const facility = facilityAt(sources, place) as string;
        const group = grouped.get(facility);
        if (group) group.push(place);
        else grouped.set(facility, [place]);
      }
    }
  }
  for (const places of grouped.values()) payGroup(work, sources, places, 'grouped', listener);
}

function facilityAt({ owners, columns }: Sources, place: number): string | undefined {
  return ownerAt(owners, columns, place)?.facility;
}

/** @internal */
export function ownerAt(owners: readonly Owner[], { owner }: Pick<Columns, 'owner'>, place: number): Owner | undefined {
  return owner.length > 0 ? owners[owner[place] as number] : undefined;
}

/** @internal */
export function numbersAt({ amount, permissible, temporary }: Columns, place: number): LineNumbers {
  return { amount: amount[place] as number, permissible: permissible[place] ?? 0, temporary: temporary[place] ?? 0 };
}

/** A line of an exact cell, or the problems of the bands that it reaches. @internal */
export function exactLine(cell: ExactCell, columns: Columns, place: number): Omit<SlowLine, 'place'> | readonly Problem[] {
  const { amount, permissible, temporary } = numbersAt(columns, place);
  const mass = BigInt(amount) * cell.massBy;
  const lower = BigInt(permissible) * cell.normBy;
  const upper = cell.parts === 3 ? BigInt(temporary) * cell.normBy : lower;
  const within = cell.parts === 1 || mass < lower ? mass : lower;
  const upTo = cell.parts === 1 || mass < upper ? mass : upper;
  const masses = [within, upTo - within, mass - upTo];
  const problems: Problem[] = [];
  const bands: { band: Band; exact: Exact }[] = [];
  for (const [part, band] of cell.prices.entries()) {
    const units = masses[part] as bigint;
    if (!band || units === 0n) continue;
    if (!band.price) problems.push(...band.problems);
    else
      bands.push({
        band: band.band,
        exact: multiplyExact(multiplyExact({ digits: units, scale: 0, divisor: 1n }, cell.quantum), band.price),
      });
  }
  if (problems.length > 0) return problems;
  const { rounding } = cell.plan;
  const whole = sumExact(bands.map((band) => band.exact));
  if (rounding.at === 'none') return { amount: whole, exact: whole, bands };
  const parts = rounding.at === 'line' ? [whole] : bands.map((band) => band.exact);
  return { amount: sumExact(parts.map((part) => roundExact(part, rounding.mode, rounding.to))), exact: whole, bands };
}

function payExactly(exactCell: ExactCell, columns: Columns, cell: number, place: number, listener: Listener): void {
  const line = exactLine(exactCell, columns, place);
  if ('amount' in line) listener.line(cell, { ...line, place }, 'bigint');
  else listener.refused(cell, place, line);
}

/** Some lines as the facility that `assess` takes. @internal */
export function groupAsFacility(work: Work, { cells, owners, columns }: Sources, places: readonly number[]): Facility | readonly Problem[] {
  const of = places.map((place) => ({
    at: cellAt(columns, place),
    cell: cells[cellAt(columns, place)] as Cell,
    numbers: numbersAt(columns, place),
    owner: ownerAt(owners, columns, place),
  }));
  const [first] = of;
  if (!first) throw new TypeError('a facility without lines');
  const odd = of.find(
    ({ cell }) => cell.territory !== first.cell.territory || cell.category !== first.cell.category || cell.sector !== first.cell.sector,
  );
  if (odd) {
    return [
      problem(
        'portfolio/facility-differs',
        ['territory'],
        `Lines of facility ${first.owner?.facility} lie in ${first.cell.territory} and ${odd.cell.territory}, or in different categories or sectors.`,
        'The law settles them together: give them one territory, category and sector.',
      ),
    ];
  }
  const payers = new Set(of.map(({ owner }) => owner?.payer));
  const owner = payers.size === 1 ? first.owner : { facility: first.owner?.facility, payer: undefined, outlet: undefined };
  return facilityOf(
    first.cell,
    of.map(({ at, cell, numbers, owner: own }, index) => {
      const amount = amountOf(cell, numbers.amount);
      return releaseOf(cell, `line-${index}`, amount, normsFor(work, at, cell, numbers, amount), own?.outlet);
    }),
    owner,
  );
}

/** The norms of a line, or those assumed where the law asks for some. */
function normsFor({ assumed, plans }: Work, at: number, cell: Cell, numbers: LineNumbers, amount: Quantity): NormsOf<Quantity> | undefined {
  const plan = plans[at];
  const form = plan?.by === 'refused' ? undefined : plan?.assumes;
  return form && assumed ? assumedNorms(assumed, form, amount) : normsOf(cell, numbers);
}

function payGroup(work: Work, sources: Sources, places: readonly number[], by: 'assess' | 'grouped', listener: Listener): void {
  const facility = groupAsFacility(work, sources, places);
  const settled = 'id' in facility ? settleWith<string>(facility, work.pricing) : undefined;
  if (!('id' in facility) || !settled?.ok) {
    const problems = 'id' in facility ? (settled?.ok === false ? settled.problems : []) : facility;
    for (const place of places) listener.refused(cellAt(sources.columns, place), place, problems);
    return;
  }
  const { due } = settled.value;
  const lines = new Map(due.lines.map((line) => [line.split.claim.index, line]));
  for (const [index, place] of places.entries()) {
    const cell = cellAt(sources.columns, place);
    const line = lines.get(index);
    // A line of another year is no part of the result, and must not be lost silently.
    if (!line)
      listener.refused(cell, place, [problem('period/no-release', ['period'], `The line does not lie in ${work.book.options.year}.`)]);
    else listener.line(cell, { place, amount: line.amount, exact: line.exact, bands: bandsOf(line) }, by);
  }
  const above = subtractExact(due.amount, sumExact(due.lines.map(({ amount }) => amount)));
  const exactAbove = subtractExact(due.exact, sumExact(due.lines.map((line) => line.exact)));
  if (above.digits === 0n && exactAbove.digits === 0n) return;
  const { territory, category, sector, payer, id } = facility;
  listener.settled({ facility: id, payer, territory, category, sector, amount: above, exact: exactAbove });
}

/** What the bands of a line come to, unrounded. */
function bandsOf({ steps }: PricedLine): SlowLine['bands'] {
  const sums = new Map<Band, Exact>();
  for (const step of steps) {
    if (step.stage !== 'price') continue;
    const value = [step.units, step.rate.value, ...step.factors.map((factor) => factor.value)].map(exact).reduce(multiplyExact);
    sums.set(step.band, addExact(sums.get(step.band) ?? zero, value));
  }
  return [...sums].map(([band, value]) => ({ band, exact: value }));
}
