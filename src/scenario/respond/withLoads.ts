import { compareExact, type Exact, exact, roundExact, subtractExact, zero } from '../../exact.ts';
import type { Capacity, Facility, Receiver } from '../../model/facility.ts';
import { quantityOf } from '../../quantity/quantity.ts';
import type { Burden, Feed } from './loads.ts';

/** The pollutants of receivers that facilities emit into and whose capacity is known. @internal */
export function feedsOf(facilities: readonly Facility[], receivers: readonly Receiver[]): readonly Feed[] {
  const found = new Map<string, Feed>();
  for (const { releases } of facilities)
    for (const { receiver, pollutant } of releases) {
      const known = receivers.find(({ id }) => id === receiver)?.capacities?.some((entry) => entry.pollutant === pollutant);
      if (receiver !== undefined && known) found.set(JSON.stringify([receiver, pollutant]), { receiver, pollutant });
    }
  return [...found.values()];
}

const story = { source: 'worked out: the last load that is known, less what was abated', confidence: 'assumption' } as const;

/** An entry with another load: its parts say nothing of it. @internal */
export function withLoad(entry: Capacity, load: Exact): Capacity {
  const { parts: _, ...rest } = entry;
  return { ...rest, load: quantityOf(readable(load), entry.capacity.unit), ...story };
}

/** A load that a record can carry: a fraction is cut to twelve places. */
function readable(load: Exact): Exact {
  const kept = roundExact(load, 'half-even', exact('0.000000000001'));
  return compareExact(kept, zero) < 0 ? zero : kept;
}

/** Receivers with the loads of one more year. @internal */
export function withYear(receivers: readonly Receiver[], feed: Feed, burdens: readonly Burden[], year: number): readonly Receiver[] {
  return receivers.map((receiver) => {
    if (receiver.id !== feed.receiver) return receiver;
    const isNew = ({ pollutant, year: of }: Capacity): boolean => pollutant === feed.pollutant && of === String(year);
    const kept = (receiver.capacities ?? []).filter((entry) => !isNew(entry));
    return { ...receiver, capacities: [...kept, ...burdens.map(({ entry, load }) => withLoad({ ...entry, year: String(year) }, load))] };
  });
}

/** Receivers that take so much less in every year that is given. @internal */
export function withAbated(receivers: readonly Receiver[], feed: Feed, burdens: readonly Burden[], abated: Exact): readonly Receiver[] {
  return receivers.map((receiver) => {
    if (receiver.id !== feed.receiver || !receiver.capacities) return receiver;
    const capacities = receiver.capacities.map((entry) => {
      const burden = burdens.find((one) => one.entry.criterion === entry.criterion);
      return entry.pollutant === feed.pollutant && burden
        ? withLoad({ ...burden.entry, year: entry.year }, subtractExact(burden.load, abated))
        : entry;
    });
    return { ...receiver, capacities };
  });
}
