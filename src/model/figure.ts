import type { DecimalText } from '../quantity/quantity.ts';
import type { Confidence } from './confidence.ts';
import type { Words } from './words.ts';

/** The slices of a release's units, in the order in which they fill. */
export type Band = 'technological' | 'permissible' | 'temporary' | 'exceedance';

/** All bands in the order in which they fill. */
export const bands: readonly Band[] = ['technological', 'permissible', 'temporary', 'exceedance'];

/** What receives a release. */
export type Medium = 'air' | 'water' | 'waste' | 'noise';

/** A day (`2005-07-01`) or a year; as `from` a year means its first day, as `until` its last. */
export type DayText = `${number}` | `${number}-${number}-${number}`;

/** Why a figure of a proposal is what it is. It is a choice of the proposal, not a figure of a law. */
export interface Choice {
  /** Why this number. */
  readonly reason: Words;
  /** The law or practice that has it, if any. */
  readonly precedent?: Words;
  /** What else could be chosen. */
  readonly alternatives?: Words;
  /** What the choice does to the reference facility. */
  readonly effect?: Words;
}

/** Where a figure comes from and when it holds. What a row leaves out it inherits from its table, mechanism and charge. */
export interface Cite {
  /** First day of validity, inclusive; absent: from the beginning. */
  readonly from?: DayText;
  /** Last day of validity, inclusive; absent: to this day. */
  readonly until?: DayText;
  /** Keys of `Regime.sources`, separated by semicolons. */
  readonly source?: string;
  /** Place in the act: `art. 16.3`, `annex 1, row 13`. */
  readonly place?: string;
  /** How far the figure can be defended; nothing said anywhere counts as `memory`. */
  readonly confidence?: Confidence;
  /** A remark for the reader of the table; it does not travel. */
  readonly note?: Words;
  /** A doubt that could change money; it travels with the figure into the notices of every result. */
  readonly doubt?: Words;
  /** Present if the figure is a choice of a proposal. */
  readonly choice?: Choice;
}

/**
 * The citation of a step that holds as long as its charge does. Where the law changes what it measures, selects, splits or
 * settles, its numbers are dated rows of a figure; another step altogether is another charge.
 */
export type Undated = Omit<Cite, 'from' | 'until'>;

/**
 * What a row or mechanism speaks of. Each key said must fit; an absent key fits all. There is no amount here: hence the
 * price in a band is constant, and every regime has a price book.
 */
export interface Where {
  /** Pollutant id, or several. */
  readonly pollutant?: string | readonly string[];
  /** A key of `Charge.groups`; a named pollutant is closer. */
  readonly group?: string;
  /** Hazard class of waste, or the class that a measure found. */
  readonly class?: string;
  readonly band?: Band | readonly Band[];
  /** Territory id; fits its descendants, and the nearer is closer. */
  readonly territory?: string;
  /** What laws read of a territory or a receiver: `{ region: 'northern' }`, `{ basin: 'don' }`. */
  readonly keys?: Readonly<Record<string, string>>;
  /** A key of `Regime.circumstances` that holds. */
  readonly circumstance?: string;
  /** Category of the facility under its law (I to IV). */
  readonly category?: string;
  /** Sector of the facility. */
  readonly sector?: string;
  /** Price base of the rate row that was found. */
  readonly base?: string;
  /** What receives the release. */
  readonly medium?: Medium;
}

/** One row of a table. */
export interface Row extends Cite {
  readonly where?: Where;
  /** A decimal, as printed. */
  readonly value: DecimalText;
  /** Price base (`2003`): the index is chosen by it. */
  readonly base?: string;
}

/**
 * A table of the law. The row that says all that another says, and more, wins; two rows of which neither does are a
 * mistake of the regime. No row: a problem, unless `otherwise` says what the law means then.
 */
export interface Table extends Cite {
  readonly rows: readonly Row[];
  /** Several rows fit and none is closer (grounds of one coefficient): the highest counts once. */
  readonly many?: 'highest';
  /** No row fits. A `"1"` is written by someone who read it in the law. */
  readonly otherwise?: DecimalText;
}

/** A number of the law: one for all cases, or a table. */
export type Figure = DecimalText | Table;
