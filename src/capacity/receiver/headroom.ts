import { binding, ratiosByCriterion, ratioText } from '../../assess/price/loadRatio.ts';
import { decimalOf } from '../../decimal.ts';
import { subtractExact } from '../../exact.ts';
import type { ExactText } from '../../model/assessment.ts';
import type { Capacity, Receiver } from '../../model/facility.ts';
import { exactIn, exactOf, type Quantity } from '../../quantity/quantity.ts';

/** What `headroom` is asked; everything by default. */
export interface HeadroomAsked {
  readonly pollutant?: string;
  /** Calendar year; by default the last that a receiver has for the pollutant. */
  readonly year?: string;
}

/** Room by one criterion. */
export interface HeadroomBy {
  readonly criterion: string;
  readonly load: Quantity;
  readonly capacity: Quantity;
  /** Capacity − load, in the unit of the capacity, exact; below 0 where the load is above the capacity. */
  readonly room: Quantity;
  /** λ = load ÷ capacity; `null` is without limit. */
  readonly ratio: ExactText | null;
}

/** Room of a receiver for a pollutant in a year, by the criterion that binds. */
export interface Headroom extends HeadroomBy {
  readonly receiver: string;
  readonly pollutant: string;
  readonly year: string;
  /** With `some-sources` the room is the most that there can be: sources that are not counted take of it. */
  readonly includes: Capacity['includes'];
  /** Every criterion, in the order of the receiver; the highest ratio binds. */
  readonly criteria: readonly HeadroomBy[];
}

/**
 * How much more of each pollutant each receiver could take: capacity − load, by the criterion with the highest λ.
 *
 * @param receivers - With `capacities`. A receiver or pollutant without any entry for the year gives no row.
 * @returns A row for each receiver and pollutant, in the order of the receivers. Room is exact; it falls by what the load grows.
 *
 * @example
 * ```ts
 * import { headroom, withCapacities } from 'polluter-pays/capacity';
 *
 * const measured = { receiver: 'basin', pollutant: 'sulphur-dioxide', year: '2004', load: '30000 t/yr', includes: 'all-sources', source: 'example', confidence: 'assumption' } as const;
 * const receivers = withCapacities([{ id: 'basin', medium: 'air' }], [
 *   { ...measured, criterion: 'health', capacity: '40000 t/yr' },
 *   { ...measured, criterion: 'vegetation', capacity: '20000 t/yr' },
 * ]);
 * headroom(receivers).map(({ receiver, criterion, room }) => `${receiver}, ${criterion}: ${room.value} ${room.unit}`) // => ['basin, vegetation: -10000 t/yr']
 * ```
 */
export function headroom(receivers: readonly Receiver[], asked: HeadroomAsked = {}): readonly Headroom[] {
  return receivers.flatMap((receiver) => {
    const all = receiver.capacities ?? [];
    const pollutants = [...new Set(all.map(({ pollutant }) => pollutant))];
    return pollutants
      .filter((pollutant) => asked.pollutant === undefined || pollutant === asked.pollutant)
      .flatMap((pollutant) => {
        const own = all.filter((entry) => entry.pollutant === pollutant);
        const year = asked.year ?? own.map((entry) => entry.year).reduce((last, next) => (next > last ? next : last));
        const entries = own.filter((entry) => entry.year === year);
        return entries.length === 0 ? [] : [rowOf(receiver.id, pollutant, year, entries)];
      });
  });
}

function rowOf(receiver: string, pollutant: string, year: string, entries: readonly Capacity[]): Headroom {
  const criteria = ratiosByCriterion(entries);
  const worst = binding(criteria);
  const by = criteria.map(({ criterion, ratio, entries: [entry] }) => roomBy(criterion, ratioText(ratio), entry as Capacity));
  const bound = by[criteria.indexOf(worst)] as HeadroomBy;
  const includes = worst.entries.every((entry) => entry.includes === 'all-sources') ? 'all-sources' : 'some-sources';
  return { ...bound, receiver, pollutant, year, includes, criteria: by };
}

function roomBy(criterion: string, ratio: ExactText | null, { load, capacity }: Capacity): HeadroomBy {
  const own = exactIn(load, capacity.unit);
  if (!own) throw new TypeError(`load in ${load.unit} and capacity in ${capacity.unit}: parseReceiver refuses this`);
  const room = Object.freeze({ value: decimalOf(subtractExact(exactOf(capacity.value), own)), unit: capacity.unit });
  return { criterion, load, capacity, room, ratio };
}
