import { compareExact, type Exact, exact, exactText, maxExact } from '../../exact.ts';
import type { CapacityReading, Notice } from '../../model/assessment.ts';
import { weaker } from '../../model/confidence.ts';
import type { PaymentLaw } from '../../model/dependence.ts';
import type { Capacity, Receiver } from '../../model/facility.ts';
import type { Factor, Schedule } from '../../model/mechanism.ts';
import { problem } from '../../problems/problem.ts';
import { type Found, found, mistaken, noData } from '../found.ts';
import type { Situation } from '../scope/situation.ts';
import { type AppliedNumber, gradeOf, named } from './applied.ts';
import { binding, type CriterionRatio, entryOf, ratioOf, ratiosByCriterion, ratioText } from './loadRatio.ts';
import { type Scheduled, schedule } from './schedules/schedule.ts';
import { cited } from './table.ts';

type CapacityFactor = Factor & { readonly kind: 'capacity' };

/** The laws that a capacity factor keeps: a load that holds the payer's own mass makes it more than linear. @internal */
export function capacityLaws({ years }: CapacityFactor): readonly PaymentLaw[] {
  return years === 0 ? ['monotone'] : ['monotone', 'additive', 'homogeneous', 'continuous'];
}

/**
 * K of a receiver and a pollutant: for each criterion the mean of load ÷ capacity over the years that are read, the worst
 * criterion through the schedule. Entries that all lie in other years are a problem; no entry is no data.
 *
 * @internal
 */
export function capacity(factor: CapacityFactor, situation: Situation): Found<AppliedNumber> {
  const read = entriesOf(factor, situation);
  if (!read.ok) return read;
  const { receiver, entries } = read.value;
  const criteria = ratiosByCriterion(entries);
  const worst = worstOf(factor.schedule, criteria);
  const scheduled = scheduledOf(factor.schedule, worst);
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

function scheduledOf(chosen: Schedule, { ratio, entries }: CriterionRatio): Scheduled {
  const byYear = [...entries].sort((a, b) => Number(a.year) - Number(b.year));
  return schedule(chosen, ratio, byYear.map(ratioOf));
}

/** The criterion that binds: the highest ratio; where the order of years counts, the highest factor. */
function worstOf(chosen: Schedule, criteria: readonly CriterionRatio[]): CriterionRatio {
  if (chosen.kind !== 'dynamic') return binding(criteria);
  const factorOf = (criterion: CriterionRatio): Exact => scheduledOf(chosen, criterion).unrounded;
  return criteria.reduce((worst, next) => (compareExact(factorOf(next), factorOf(worst)) > 0 ? next : worst));
}

function entriesOf(
  { years, schedule: { kind } }: CapacityFactor,
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
  const [first, last] = years === 0 ? [year, year] : [year - years, year - 1];
  const entries = all.filter((entry) => Number(entry.year) >= first && Number(entry.year) <= last);
  // A factor that grows from year to year needs each of them, by each criterion.
  const isComplete = kind !== 'dynamic' || ratiosByCriterion(entries).every((one) => one.entries.length === last - first + 1);
  if (entries.length > 0 && isComplete) return found({ receiver, entries });
  const known = [...new Set(all.map((entry) => entry.year))].join(', ');
  return mistaken(
    problem(
      'data/capacity-years',
      ['receiver'],
      `Receiver ${receiver.id} has capacities for ${pollutant} only in ${known}.`,
      `A payment for ${year} reads ${first} to ${last}${kind === 'dynamic' ? ', each of them' : ''}.`,
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
