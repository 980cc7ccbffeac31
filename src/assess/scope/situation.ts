import type { Exact } from '../../exact.ts';
import type { Receiver } from '../../model/facility.ts';
import type { Band } from '../../model/figure.ts';
import type { Charge } from '../../model/regime.ts';
import type { Period } from '../../period/period.ts';
import type { Quantity } from '../../quantity/quantity.ts';

/** A territory with what its ancestors and the receiver add to it. @internal */
export interface Place {
  /** The territory and its ancestors, nearest first. */
  readonly lineage: readonly string[];
  readonly keys: Readonly<Record<string, string>>;
  readonly circumstances: readonly string[];
  readonly receiver?: Receiver;
}

/** All that a figure may be asked with, except the band and the price base. There is no amount in it. @internal */
export interface Situation {
  readonly chargeId: string;
  readonly charge: Charge;
  readonly pollutant: string;
  readonly class?: string;
  readonly period: Period;
  readonly place: Place;
  /** Sorted, each once. */
  readonly circumstances: readonly string[];
  readonly category?: string;
  readonly sector?: string;
  readonly readings?: Readonly<Record<string, Quantity>>;
  /** Coverage by evidenced best available technology, where a factor reads it. */
  readonly bat?: Exact;
  /** Tells this situation from every other that the same law is read for. */
  readonly key: string;
}

/** What a look-up knows besides the situation. @internal */
export interface Asked {
  readonly band?: Band;
  readonly base?: string;
}
