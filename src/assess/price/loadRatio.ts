import { compareExact, divideExact, type Exact, exact, exactText, sumExact } from '../../exact.ts';
import type { CapacityEntry, ExactText } from '../../model/assessment.ts';
import type { Capacity } from '../../model/facility.ts';
import { exactIn, quantityText } from '../../quantity/quantity.ts';

/** What one criterion says of a receiver and a pollutant. @internal */
export interface CriterionRatio {
  readonly criterion: string;
  /** Mean of load ÷ capacity; `undefined` is infinite: a capacity of 0 or less, whatever the load. */
  readonly ratio: Exact | undefined;
  readonly entries: readonly Capacity[];
}

/** Mean of load ÷ capacity by criterion, in the order of the entries, which are all of one receiver and pollutant. @internal */
export function ratiosByCriterion(all: readonly Capacity[]): readonly CriterionRatio[] {
  return [...new Set(all.map(({ criterion }) => criterion))].map((criterion) => {
    const entries = all.filter((entry) => entry.criterion === criterion);
    return { criterion, ratio: meanRatio(entries), entries };
  });
}

/** The criterion with the highest ratio: it binds. @internal */
export function binding(criteria: readonly CriterionRatio[]): CriterionRatio {
  return criteria.reduce((worst, next) => (isWorse(next, worst) ? next : worst));
}

/** A ratio for a record: `null` is infinite. @internal */
export function ratioText(ratio: Exact | undefined): ExactText | null {
  return ratio === undefined ? null : exactText(ratio);
}

/** Load ÷ capacity; `undefined` is infinite, also for 0 ÷ 0: no room is left. @internal */
export function ratioOf({ load, capacity }: Pick<Capacity, 'load' | 'capacity'>): Exact | undefined {
  const above = exactIn(load, capacity.unit);
  const below = exactIn(capacity, capacity.unit);
  if (!above || !below) throw new TypeError(`load in ${load.unit} and capacity in ${capacity.unit}: parseReceiver refuses this`);
  return below.digits <= 0n ? undefined : divideExact(above, below);
}

/** An entry as a record keeps it. @internal */
export function entryOf({ year, load, capacity, parts, formula, values }: Capacity): CapacityEntry {
  return {
    year,
    load: quantityText(load),
    capacity: quantityText(capacity),
    ...(parts && { parts: Object.fromEntries(Object.entries(parts).map(([kind, part]) => [kind, quantityText(part)])) }),
    ...(formula !== undefined && { formula }),
    ...(values && { values }),
  };
}

function meanRatio(entries: readonly Capacity[]): Exact | undefined {
  const ratios = entries.map(ratioOf).filter((ratio) => ratio !== undefined);
  return ratios.length < entries.length ? undefined : divideExact(sumExact(ratios), exact(ratios.length));
}

function isWorse(a: CriterionRatio, b: CriterionRatio): boolean {
  if (a.ratio === undefined || b.ratio === undefined) return a.ratio === undefined && b.ratio !== undefined;
  return compareExact(a.ratio, b.ratio) > 0;
}
