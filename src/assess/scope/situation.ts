import type { Reading, Receiver } from '../../model/facility.ts';
import type { Band } from '../../model/figure.ts';
import type { Factor } from '../../model/mechanism.ts';
import type { Charge } from '../../model/regime.ts';
import type { Period } from '../../period/period.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Found } from '../found.ts';
import type { AppliedNumber } from '../price/applied.ts';
import type { Multiplier } from '../price/multiplier.ts';
import type { Price } from '../price/price.ts';
import type { Evidence } from './evidence.ts';

/** A territory with what its ancestors and the receiver add to it. @internal */
export interface Place {
  /** The territory and its ancestors, nearest first. */
  readonly lineage: readonly string[];
  readonly keys: Readonly<Record<string, string>>;
  readonly circumstances: readonly string[];
  readonly receiver?: Receiver;
}

/** What the releases of a charge share in one period and place, under the same circumstances. @internal */
export interface Setting {
  readonly chargeId: string;
  readonly charge: Charge;
  readonly period: Period;
  readonly place: Place;
  /** Sorted, each once. */
  readonly circumstances: readonly string[];
  readonly category: string | undefined;
  readonly sector: string | undefined;
  /** Why the law does not hold in the period. */
  readonly problems: readonly Problem[];
  /** Situations in it, by what tells them apart. */
  readonly situations: Map<string, Situation>;
  /** Factors that are the same for all of it. */
  readonly numbers: Map<Factor, Found<AppliedNumber | undefined>>;
  /** What the factors come to, by band and price base, where no factor looks at the pollutant. */
  readonly multipliers: Map<string, Multiplier>;
}

/** All that a figure may be asked with, except the band and the price base. There is no amount in it. @internal */
export interface Situation extends Omit<Setting, 'problems' | 'situations' | 'numbers' | 'multipliers'> {
  readonly setting: Setting;
  readonly pollutant: string;
  readonly class: string | undefined;
  readonly readings: Readonly<Record<string, Reading>> | undefined;
  /** Evidence of best available technology, where a factor reads it. */
  readonly bat: readonly Evidence[] | undefined;
  /** Prices that were worked out. */
  readonly prices: Partial<Record<Band, Price>>;
}

/** What a look-up knows besides the situation. @internal */
export interface Asked {
  readonly band?: Band | undefined;
  readonly base?: string | undefined;
}
