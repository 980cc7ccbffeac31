import type { Band, Cite, DayText, Medium, Table } from './figure.ts';
import type { Condition, Factor, Measure, Rounding, Select, Settle, Split } from './mechanism.ts';
import type { Territory } from './territory.ts';
import type { Words } from './words.ts';

/** One charge of a regime: what is measured, how it is split, what a unit costs, what is settled. Its dates say when it applies. */
export interface Charge extends Cite {
  readonly medium: Medium;
  readonly title: Words;
  /**
   * Id of the charge whose later state this is, where more than dated figures changes: a release that names that one is read under the
   * one in force.
   */
  readonly continues?: string;
  /** The period that the payer declares for. */
  readonly assessedBy: 'month' | 'quarter' | 'year';
  /** Group id → pollutant ids. */
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  /** A release outside leaves a zero line that says so. */
  readonly scope?: Condition;
  readonly measure: readonly Measure[];
  /** In the order written; absent: every line counts. */
  readonly select?: readonly Select[];
  readonly split: Split;
  /** Money per unit. */
  readonly rates: Table;
  /** The rate column that prices a band, where it is not the band's own. */
  readonly pricedAs?: Readonly<Partial<Record<Band, Band>>>;
  /** All multiply; the order is the order of explanation. */
  readonly factors: readonly Factor[];
  readonly rounding?: readonly Rounding[];
  /** Over the lines of this charge. */
  readonly settle?: readonly Settle[];
}

/** What a release may state besides its amount: a concentration, a background. */
export interface ReadingKind {
  readonly title: Words;
  /** The unit that it converts to. */
  readonly unit: string;
  /** Present if it was worked out from the amount of the release, such as a specific emission: the price then depends on the amount. */
  readonly from?: 'amount';
}

/** A word that a release, facility or territory may carry. */
export interface Circumstance {
  /** What it means, and where the law says so. */
  readonly title: Words;
  /** Unanswered is a problem, not "no": state it under `circumstances` or `ruledOut`. */
  readonly mustBeAnswered?: boolean;
  /** Nobody states it: it holds where the norms of the release are `'no-permit'`, and only there. */
  readonly from?: 'no-permit';
}

/** A source of figures. */
export interface Source {
  readonly title: string;
  /** Number of the act, if it is one. */
  readonly number?: string;
  /** Day or year. */
  readonly date?: string;
  readonly url?: string;
  /** What was really read. */
  readonly seen?: string;
}

/**
 * A law or a proposal, whole, as data. A literal: nothing is computed when it is imported, and a pack made by a user is
 * as good as ours. A regime is a value: make another with spread, never write into one.
 *
 * @typeParam C - The currencies of the regime.
 */
export interface Regime<C extends string = string> {
  readonly id: string;
  /** A result of a proposal says first that it is one. */
  readonly status: 'law' | 'proposal';
  readonly title: Words;
  /** Said in every result. */
  readonly notices?: readonly Words[];
  /** First and last day in force. */
  readonly from?: DayText;
  readonly until?: DayText;
  /** The state of the law when it was read; required of a law. */
  readonly asOf?: DayText;
  /** Provisions that the pack does not express, each with the reason; required of a law, printed by explain. */
  readonly notModelled?: readonly { readonly provision: Words; readonly why: Words }[];
  /** By date: German marks until 2001, then euros. */
  readonly currency: readonly { readonly code: C; readonly from?: DayText; readonly until?: DayText }[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly circumstances?: Readonly<Record<string, Circumstance>>;
  readonly readings?: Readonly<Record<string, ReadingKind>>;
  /** The places that the law itself lists. */
  readonly territories?: Readonly<Record<string, Territory>>;
  /** Names of what the regime prices; ids are shared by all regimes. */
  readonly pollutants?: Readonly<Record<string, { readonly en: string; readonly ru: string }>>;
  readonly charges: Readonly<Record<string, Charge>>;
  /** Over the lines of all charges. */
  readonly settle?: readonly Settle[];
}
