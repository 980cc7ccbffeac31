import { compareExact, divideExact, type Exact, subtractExact, sumExact } from '../../exact.ts';
import type { Capacity, Facility, Receiver, Release } from '../../model/facility.ts';
import { didYouMean } from '../../problems/nearest.ts';
import { fail, type Outcome, succeed } from '../../problems/outcome.ts';
import { problem } from '../../problems/problem.ts';
import { dimensionProblem, exactIn, type Quantity } from '../../quantity/quantity.ts';

/** A pollutant in a receiver. */
export interface Feed {
  readonly receiver: string;
  readonly pollutant: string;
}

/** What a receiver takes by one criterion, in the unit of its capacity. @internal */
export interface Burden {
  readonly entry: Capacity;
  readonly load: Exact;
  readonly capacity: Exact;
  /** Load ÷ capacity; `undefined` without limit. */
  readonly ratio: Exact | undefined;
}

/**
 * The loads of a receiver after facilities have come down: the last load that is known by each criterion, less what they
 * emitted of it, with what they emit now.
 *
 * @internal
 */
export function burdensAfter(
  { receiver: id, pollutant }: Feed,
  receivers: readonly Receiver[],
  { before, after, year }: { readonly before: readonly Facility[]; readonly after: readonly Facility[]; readonly year: number },
): Outcome<readonly Burden[]> {
  const receiver = receivers.find((one) => one.id === id);
  if (!receiver)
    return fail(
      problem(
        'release/unknown-receiver',
        ['receiver'],
        `No receiver "${id}" was passed.`,
        didYouMean(
          id,
          receivers.map((one) => one.id),
        ),
      ),
    );
  const entries = lastEntries(receiver.capacities ?? [], pollutant);
  if (entries.length === 0) return fail(problem('data/no-capacity', ['receiver'], `Receiver ${id} has no capacity for ${pollutant}.`));
  const burdens: Burden[] = [];
  for (const entry of entries) {
    const emitted = (facilities: readonly Facility[]): Exact =>
      emittedInto({ receiver: id, pollutant }, facilities, { year, unit: entry.capacity.unit });
    const [load, capacity] = [exactIn(entry.load, entry.capacity.unit), exactIn(entry.capacity, entry.capacity.unit)];
    if (!load || !capacity || !exactIn({ ...entry.capacity }, 't/yr'))
      return fail(dimensionProblem(entry.capacity, 't/yr', ['receiver', 'capacity']));
    const now = subtractExact(load, subtractExact(emitted(before), emitted(after)));
    burdens.push({ entry, load: now, capacity, ratio: capacity.digits > 0n ? divideExact(now, capacity) : undefined });
  }
  return succeed(burdens);
}

/** The criterion that binds. @internal */
export function bindingOf(burdens: readonly Burden[]): Burden | undefined {
  return burdens.reduce<Burden | undefined>((worst, next) => {
    if (!worst || !next.ratio) return next;
    return worst.ratio && compareExact(next.ratio, worst.ratio) > 0 ? next : worst;
  }, undefined);
}

/** The entry of the last year by each criterion. */
function lastEntries(capacities: readonly Capacity[], pollutant: string): readonly Capacity[] {
  const own = capacities.filter((entry) => entry.pollutant === pollutant);
  return [...new Set(own.map(({ criterion }) => criterion))].map((criterion) =>
    own.filter((entry) => entry.criterion === criterion).reduce((last, next) => (next.year > last.year ? next : last)),
  );
}

/** What facilities emit of a pollutant into a receiver in a year, in a unit of mass per year. */
function emittedInto(
  { receiver, pollutant }: Feed,
  facilities: readonly Facility[],
  { year, unit }: { readonly year: number; readonly unit: string },
): Exact {
  const mass = unit.slice(0, unit.lastIndexOf('/'));
  const isMeant = (release: Release): boolean =>
    release.receiver === receiver && release.pollutant === pollutant && (release.period ?? String(year)).startsWith(String(year));
  return sumExact(
    facilities.flatMap(({ releases }) => releases.filter(isMeant).flatMap(({ amount }) => (amount && massIn(amount, mass)) ?? [])),
  );
}

function massIn(amount: Quantity, mass: string): Exact | undefined {
  return exactIn(amount, mass);
}
