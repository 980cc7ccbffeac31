import type { Confidence } from './confidence.ts';
import type { Medium } from './figure.ts';
import type { Words } from './words.ts';

/** A place as laws see it. Its id is its key in a table of territories: ISO 3166-2 where one exists (`RU-KR`). */
export interface Territory {
  readonly name?: Words;
  /** Id of the territory that it lies in: a figure for the parent holds here, a nearer one wins. */
  readonly parent?: string;
  /** What laws read of it: `{ region: 'northern' }`. */
  readonly keys?: Readonly<Record<string, string>>;
  /** Words that every facility in it carries, such as `far-north`. */
  readonly circumstances?: readonly string[];
}

/** A kind of source of a load; `other` takes in what comes from outside, nature and what is not told apart. */
export type LoadSource = 'point-sources' | 'transport' | 'agriculture' | 'housing' | 'other';

/** How much of a pollutant reaches a receiver in a year, against how much it can take by one criterion. */
export interface CapacityOf<Q> {
  readonly pollutant: string;
  /** `health`, `vegetation`, `critical load`, `low water` …; the worst criterion binds. */
  readonly criterion: string;
  /** Calendar year of the load, such as `2004`. */
  readonly year: string;
  /** Mass per year of all sources that `includes` names, 0 or more; for a critical load, deposition in `eq/ha/yr`. */
  readonly load: Q;
  /** The load at which the quality standard is just met; 0 means that no room is left, and the factor is at its cap. */
  readonly capacity: Q;
  /** Whether the load counts every source. A factor below 1 needs `all-sources`. */
  readonly includes: 'all-sources' | 'some-sources';
  /** The load by kinds of source: it adds up to `load`. */
  readonly parts?: Readonly<Partial<Record<LoadSource, Q>>>;
  /** Method and formula of the capacity, as the functions of `/capacity` say them; explanations print it. */
  readonly formula?: string;
  /** What the symbols of the formula stood for, each with its unit: `{ u: '4 m/s' }`. */
  readonly values?: Readonly<Record<string, string>>;
  readonly source: string;
  readonly confidence: Confidence;
}

/** An air basin, a section of a river, a soil area: what takes up releases. */
export interface ReceiverOf<Q> {
  readonly id: string;
  readonly name?: Words;
  readonly medium: Medium;
  /** What laws read of it: `{ basin: 'northern-dvina' }`. */
  readonly keys?: Readonly<Record<string, string>>;
  readonly circumstances?: readonly string[];
  readonly capacities?: readonly CapacityOf<Q>[];
}
