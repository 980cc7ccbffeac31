import { compareExact, exact, exactText, maxExact } from '../../exact.ts';
import type { CapacityReading, Notice } from '../../model/assessment.ts';
import { weaker } from '../../model/confidence.ts';
import type { Capacity, Receiver } from '../../model/facility.ts';
import type { Factor } from '../../model/mechanism.ts';
import { problem } from '../../problems/problem.ts';
import { type Found, found, mistaken, noData } from '../found.ts';
import type { Situation } from '../scope/situation.ts';
import { type AppliedNumber, gradeOf, named } from './applied.ts';
import { binding, type CriterionRatio, entryOf, ratiosByCriterion, ratioText } from './loadRatio.ts';
import { powerSchedule } from './schedules/power.ts';
import { cited } from './table.ts';

/** The laws that a capacity factor of earlier years keeps. @internal */
export const capacityLaws = ['monotone', 'additive', 'homogeneous', 'continuous'] as const;

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
  const criteria = ratiosByCriterion(entries);
  const worst = binding(criteria);
  const scheduled = powerSchedule(factor.schedule, worst.ratio);
  const reading = describe(receiver, worst, criteria);
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
    weakest: { ...gradeOf(cite), input: worst.entries.map(({ confidence }) => confidence).reduce(weaker) },
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

function describe(receiver: Receiver, worst: CriterionRatio, criteria: readonly CriterionRatio[]): CapacityReading {
  return {
    receiver: receiver.id,
    criterion: worst.criterion,
    ratio: ratioText(worst.ratio),
    years: [...new Set(worst.entries.map((entry) => entry.year))].sort(),
    includes: worst.entries.every(({ includes }) => includes === 'all-sources') ? 'all-sources' : 'some-sources',
    sources: [...new Set(worst.entries.map((entry) => entry.source))],
    criteria: criteria.map(({ criterion, ratio }) => ({ criterion, ratio: ratioText(ratio) })),
    entries: worst.entries.map(entryOf),
  };
}
