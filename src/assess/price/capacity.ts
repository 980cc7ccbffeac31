import { compareExact, divideExact, type Exact, exact, exactText, maxExact, sumExact } from '../../exact.ts';
import type { CapacityReading, Notice } from '../../model/assessment.ts';
import { weaker } from '../../model/confidence.ts';
import type { Capacity, Receiver } from '../../model/facility.ts';
import type { Factor } from '../../model/mechanism.ts';
import { problem } from '../../problems/problem.ts';
import { exactIn } from '../../quantity/quantity.ts';
import { type Found, found, mistaken, noData } from '../found.ts';
import type { Situation } from '../scope/situation.ts';
import { type AppliedNumber, gradeOf, named } from './applied.ts';
import { powerSchedule } from './schedules/power.ts';
import { cited } from './table.ts';

/** The laws that a capacity factor of earlier years keeps. @internal */
export const capacityLaws = ['monotone', 'additive', 'homogeneous', 'continuous'] as const;

interface Criterion {
  readonly criterion: string;
  /** `undefined` is infinite: a capacity of 0. */
  readonly ratio: Exact | undefined;
  readonly entries: readonly Capacity[];
}

/**
 * K of a receiver and a pollutant: for each criterion the mean of load ÷ capacity over the earlier years that are given,
 * the worst criterion through the schedule. Entries that all lie in other years are a problem; no entry is no data.
 *
 * @internal
 */
export function capacity(factor: Factor & { readonly kind: 'capacity' }, situation: Situation): Found<AppliedNumber> {
  const read = entriesOf(factor, situation);
  if (!read.ok) return read;
  const { receiver, entries } = read.value;
  const criteria = [...new Set(entries.map(({ criterion }) => criterion))].map((criterion) => meanRatio(criterion, entries));
  const binding = criteria.reduce((worst, next) => (isWorse(next, worst) ? next : worst));
  const scheduled = powerSchedule(factor.schedule, binding.ratio);
  const reading = describe(receiver, binding, criteria);
  const least = factor.partialFloor === undefined || reading.includes === 'all-sources' ? undefined : exact(factor.partialFloor);
  const value = least ? maxExact(scheduled.value, least) : scheduled.value;
  const cite = cited([factor, situation.charge]);
  return found({
    value,
    applied: {
      ...named(factor),
      value: exactText(value),
      cite,
      capacity: reading,
      ...(compareExact(value, scheduled.unrounded) !== 0 && { unrounded: exactText(scheduled.unrounded) }),
    },
    notices: value === scheduled.value ? [] : [partialInventory(receiver.id, situation)],
    weakest: { ...gradeOf(cite), input: binding.entries.map(({ confidence }) => confidence).reduce(weaker) },
  });
}

function entriesOf(
  { years }: Factor & { readonly kind: 'capacity' },
  { place: { receiver }, pollutant, period }: Situation,
): Found<{ readonly receiver: Receiver; readonly entries: readonly Capacity[] }> {
  const all = receiver?.capacities?.filter((entry) => entry.pollutant === pollutant) ?? [];
  if (!receiver || all.length === 0) {
    const message = receiver
      ? `Receiver ${receiver.id} has no capacity for ${pollutant}.`
      : `The release names no receiver, so there is no capacity for ${pollutant}.`;
    return noData(
      problem('data/no-capacity', ['receiver'], message, 'Pass a receiver with capacities: load and capacity per year, criterion, source.'),
    );
  }
  const year = Number(period.from.slice(0, 4));
  const entries = all.filter((entry) => Number(entry.year) >= year - years && Number(entry.year) < year);
  if (entries.length > 0) return found({ receiver, entries });
  const known = [...new Set(all.map((entry) => entry.year))].join(', ');
  return mistaken(
    problem(
      'data/capacity-years',
      ['receiver'],
      `Receiver ${receiver.id} has capacities for ${pollutant} only in ${known}.`,
      `A payment for ${year} reads ${year - years} to ${year - 1}.`,
    ),
  );
}

function partialInventory(receiver: string, { pollutant }: Situation): Notice {
  return {
    code: 'partial-inventory',
    message: `The load of ${pollutant} in ${receiver} counts some sources only, so spare capacity lowers nothing.`,
    values: { receiver, pollutant },
  };
}

function meanRatio(criterion: string, all: readonly Capacity[]): Criterion {
  const entries = all.filter((entry) => entry.criterion === criterion);
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

function describe(receiver: Receiver, binding: Criterion, criteria: readonly Criterion[]): CapacityReading {
  return {
    receiver: receiver.id,
    criterion: binding.criterion,
    ratio: ratioText(binding.ratio),
    years: [...new Set(binding.entries.map((entry) => entry.year))].sort(),
    includes: binding.entries.every(({ includes }) => includes === 'all-sources') ? 'all-sources' : 'some-sources',
    sources: [...new Set(binding.entries.map((entry) => entry.source))],
    criteria: criteria.map(({ criterion, ratio }) => ({ criterion, ratio: ratioText(ratio) })),
  };
}
