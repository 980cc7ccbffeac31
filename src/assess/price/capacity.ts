import { type Exact, compareExact, divideExact, exact, exactText, maxExact, sumExact } from '../../exact.ts';
import type { CapacityReading } from '../../model/assessment.ts';
import { type Confidence, weaker } from '../../model/confidence.ts';
import type { Capacity, Receiver } from '../../model/facility.ts';
import type { Factor } from '../../model/mechanism.ts';
import { problem } from '../../problems/problem.ts';
import { exactIn } from '../../quantity/quantity.ts';
import { type Found, found, mistaken, noData } from '../found.ts';
import type { Situation } from '../scope/situation.ts';
import { powerSchedule } from './schedules/power.ts';

/** The laws that a capacity factor of earlier years keeps. @internal */
export const capacityLaws = ['monotone', 'additive', 'homogeneous', 'continuous'] as const;

interface Criterion {
  readonly criterion: string;
  /** `undefined` is infinite: a capacity of 0. */
  readonly ratio: Exact | undefined;
  readonly entries: readonly Capacity[];
}

/** A factor from the ratio of load to capacity. @internal */
export interface CapacityFactor {
  readonly value: Exact;
  readonly unrounded: Exact;
  readonly reading: CapacityReading;
  readonly confidence: Confidence | null;
  readonly isLifted: boolean;
}

/**
 * K of a receiver and a pollutant: for each criterion the mean of load ÷ capacity over the earlier years that are given,
 * the worst criterion through the schedule. Entries that all lie in other years are a problem; no entry is no data.
 *
 * @internal
 */
export function capacityFactor(factor: Factor & { readonly kind: 'capacity' }, { place: { receiver }, pollutant, period }: Situation): Found<CapacityFactor> {
  const all = receiver?.capacities?.filter((entry) => entry.pollutant === pollutant) ?? [];
  if (!receiver || all.length === 0) {
    return noData(problem('data/no-capacity', ['receiver'], receiver ? `Receiver ${receiver.id} has no capacity for ${pollutant}.` : `The release names no receiver, so there is no capacity for ${pollutant}.`, 'Pass a receiver with capacities: load and capacity per year, criterion, source.'));
  }
  const year = Number(period.from.slice(0, 4));
  const read = all.filter((entry) => Number(entry.year) >= year - factor.years && Number(entry.year) < year);
  if (read.length === 0) {
    return mistaken(problem('data/capacity-years', ['receiver'], `Receiver ${receiver.id} has capacities for ${pollutant} only in ${[...new Set(all.map((entry) => entry.year))].join(', ')}.`, `A payment for ${year} reads ${year - factor.years} to ${year - 1}.`));
  }
  const criteria = [...new Set(read.map((entry) => entry.criterion))].map((criterion) => meanRatio(criterion, read.filter((entry) => entry.criterion === criterion)));
  const binding = criteria.reduce((worst, next) => (isWorse(next, worst) ? next : worst));
  const scheduled = powerSchedule(factor.schedule, binding.ratio);
  const includes = binding.entries.every((entry) => entry.includes === 'all-sources') ? 'all-sources' : 'some-sources';
  const least = factor.partialFloor === undefined || includes === 'all-sources' ? undefined : exact(factor.partialFloor);
  const isLifted = least !== undefined && compareExact(scheduled.value, least) < 0;
  return found({
    value: least && isLifted ? maxExact(scheduled.value, least) : scheduled.value,
    unrounded: scheduled.unrounded,
    isLifted,
    confidence: binding.entries.reduce<Confidence | null>((weakest, entry) => weaker(weakest, entry.confidence), null),
    reading: describe(receiver, binding, criteria, includes),
  });
}

function meanRatio(criterion: string, entries: readonly Capacity[]): Criterion {
  if (entries.some(({ capacity }) => capacity.value.isZero())) return { criterion, ratio: undefined, entries };
  const ratios = entries.map(ratioOf);
  return { criterion, ratio: divideExact(sumExact(ratios), exact(ratios.length)), entries };
}

function ratioOf({ load, capacity }: Capacity): Exact {
  const inSame = exactIn(load, capacity.unit);
  const whole = exactIn(capacity, capacity.unit);
  if (!inSame || !whole) throw new TypeError(`load in ${load.unit} and capacity in ${capacity.unit}: parseReceiver refuses this`);
  return divideExact(inSame, whole);
}

function isWorse(a: Criterion, b: Criterion): boolean {
  if (a.ratio === undefined || b.ratio === undefined) return a.ratio === undefined && b.ratio !== undefined;
  return compareExact(a.ratio, b.ratio) > 0;
}

const ratioText = (ratio: Exact | undefined): string | null => (ratio === undefined ? null : exactText(ratio));

function describe(receiver: Receiver, binding: Criterion, criteria: readonly Criterion[], includes: CapacityReading['includes']): CapacityReading {
  return {
    receiver: receiver.id,
    criterion: binding.criterion,
    ratio: ratioText(binding.ratio),
    years: [...new Set(binding.entries.map((entry) => entry.year))].sort(),
    includes,
    sources: [...new Set(binding.entries.map((entry) => entry.source))],
    criteria: criteria.map(({ criterion, ratio }) => ({ criterion, ratio: ratioText(ratio) })),
  };
}
