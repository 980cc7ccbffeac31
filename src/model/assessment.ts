import type { Decimal } from '../decimal.ts';
import type { Money } from '../money/money.ts';
import type { Day } from '../period/period.ts';
import type { Confidence } from './confidence.ts';
import type { Facility, Receiver } from './facility.ts';
import type { Band, Choice, Medium } from './figure.ts';
import type { Territory } from './territory.ts';
import type { Words } from './words.ts';

/** An exact number as text: a decimal that ends (`844200`), or a fraction in lowest terms (`500/3`). */
export type ExactText = string;

/** Where an applied number comes from, with everything inherited. */
export interface Cited {
  readonly from?: Day;
  readonly until?: Day;
  /** Keys of the regime's sources. */
  readonly sources: readonly string[];
  readonly place?: string;
  readonly confidence: Confidence;
  readonly choice?: Choice;
}

/** The weakest grade among the figures of the law, the choices of a proposal and the inputs; `null` where none was used. */
export interface Weakest {
  readonly law: Confidence | null;
  readonly policy: Confidence | null;
  readonly input: Confidence | null;
}

/** One entry of load and capacity as it was read. */
export interface CapacityEntry {
  readonly year: string;
  /** With its unit, as given. */
  readonly load: string;
  readonly capacity: string;
  /** The load by kinds of source, where they are told apart. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Method and formula of the capacity, where they are known. */
  readonly formula?: string;
  /** What the symbols of the formula stood for. */
  readonly values?: Readonly<Record<string, string>>;
}

/** How a capacity became a factor. */
export interface CapacityReading {
  readonly receiver: string;
  /** The criterion that binds. */
  readonly criterion: string;
  /** Mean of load ÷ capacity over `years`; `null` where a capacity of 0 makes it infinite. */
  readonly ratio: ExactText | null;
  readonly years: readonly string[];
  readonly includes: 'all-sources' | 'some-sources';
  readonly sources: readonly string[];
  /** Every criterion that was read, with its mean ratio. */
  readonly criteria: readonly { readonly criterion: string; readonly ratio: ExactText | null }[];
  /** The entries of the binding criterion; a record made before they were kept has none. */
  readonly entries?: readonly CapacityEntry[];
}

/** A rate or a factor as it was applied. */
export interface Applied {
  /** Id of the factor; `rate` for the rate. */
  readonly id: string;
  readonly symbol?: string;
  readonly title?: Words;
  readonly value: ExactText;
  readonly cite: Cited;
  /** Price base of a rate. */
  readonly base?: string;
  /** The parts of a combined factor, and how they combine. */
  readonly by?: 'product' | 'highest' | 'first';
  readonly parts?: readonly Applied[];
  readonly capacity?: CapacityReading;
  /** Readings that entered, as written. */
  readonly readings?: Readonly<Record<string, string>>;
  /** The ratio that a curve read, and the next boundary above it where the factor jumps. */
  readonly performance?: { readonly ratio: ExactText; readonly next?: { readonly at: ExactText; readonly value: ExactText } };
  /** The value before a floor or cap of the regime. */
  readonly unlimited?: ExactText;
  /** The value before rounding. */
  readonly unrounded?: ExactText;
}

/** Something the reader of a result must know. The code and values allow it to be said in another language. */
export interface Notice {
  readonly code: NoticeCode;
  /** In English. */
  readonly message: string;
  readonly values: Readonly<Record<string, string>>;
  /** In the words of the regime, where it has some. */
  readonly words?: Words;
}

/** What a notice is about. */
export type NoticeCode =
  | 'regime' // said in every result of the regime
  | 'illustrative' // the facility's data are made up
  | 'after-as-of' // the period lies after the state of the law that was read
  | 'first-without-data' // a part of a `first` had no data, the next was taken
  | 'partial-inventory' // the load covers some sources only, so the factor was lifted
  | 'weak-figure' // a figure below the default confidence was let in by the caller
  | 'doubt' // a doubt of the table that could change money
  | 'no-evidence' // a technological rate is known, but no evidence opens its band
  | 'pool-not-settled' // a refund depends on other payers: only assessAll settles it
  | 'credit-expires' // a part of a credit was not used
  | 'not-in-year'; // releases outside the year asked for were left out

/** A step of a line or of the settlement. The payable amount is the sum of `amount` over all steps. */
export type Step =
  | {
      readonly stage: 'scope' | 'measure' | 'select' | 'split';
      /** The mechanism. */
      readonly by: string;
      /** Why nothing is due, or what happened to the units; `amount` is 0. */
      readonly why: string;
      readonly values: Readonly<Record<string, string>>;
      /** Figures of the law that entered, such as an equivalent or a share. */
      readonly figures?: readonly Applied[];
      readonly amount: ExactText;
    }
  | {
      readonly stage: 'price';
      readonly band: Band;
      /** Units in the band, and their unit. */
      readonly units: ExactText;
      readonly unit: string;
      readonly rate: Applied;
      readonly factors: readonly Applied[];
      /** units × rate × factors, rounded where the regime rounds the band. */
      readonly amount: ExactText;
    }
  | {
      readonly stage: 'settle';
      readonly by: 'round' | 'exempt' | 'relief' | 'credit' | 'pool';
      readonly why: string;
      readonly values: Readonly<Record<string, string>>;
      /** What the step adds: negative for an exemption, a relief or a credit. */
      readonly amount: ExactText;
    };

/** One release under one charge. */
export interface Line {
  readonly charge: string;
  readonly release: string;
  readonly pollutant: string;
  readonly medium: Medium;
  readonly period: string;
  /** Units of the charge and their unit: what a rate is money for. */
  readonly units: ExactText;
  readonly unit: string;
  /** Upper edge of each band that has one, in units; absent for a charge without norms. */
  readonly edges?: Readonly<Partial<Record<Band, ExactText>>>;
  readonly steps: readonly Step[];
  /** The sum of the steps, without rounding. */
  readonly exact: ExactText;
  /** The sum of the steps. */
  readonly amount: Decimal;
}

/** What an assessment was asked for: with the facility and the regime, it can be replayed. */
export interface AssessOptions {
  /** The calendar year whose releases are assessed. */
  readonly year: number;
  /** Places besides those of the regime. */
  readonly territories?: Readonly<Record<string, Territory>>;
  /** Receivers that releases name. */
  readonly receivers?: readonly Receiver[];
  /** The weakest grade of a law's figure that is accepted; `reconstructed` by default. */
  readonly minimumConfidence?: Confidence;
}

/**
 * A payment worked out, with every step. It is its own explanation: `explain` only prints the steps.
 * JSON there and back (`parseAssessment`).
 */
export interface Assessment<C extends string = string> {
  /** The parsed input. */
  readonly facility: Facility;
  readonly options: AssessOptions;
  readonly regime: {
    readonly id: string;
    readonly status: 'law' | 'proposal';
    readonly title: Words /** SHA-256 of the canonical JSON of the regime. */;
    readonly digest: string;
  };
  /** Version of this library. */
  readonly version: string;
  readonly lines: readonly Line[];
  /** Steps above the lines: settlement of charges and of the whole. */
  readonly steps: readonly Step[];
  /** Sum of the lines, before credits and exemptions above the line. */
  readonly total: Money<C>;
  /** What credits took off, 0 or more. */
  readonly credited: Money<C>;
  /** What is due. */
  readonly payable: Money<C>;
  /** What would be due if nothing were rounded. */
  readonly exact: ExactText;
  /** Sum of the rounded amounts minus the rounded sum: why adding up lines may differ by kopecks. */
  readonly roundingGap: ExactText;
  readonly notices: readonly Notice[];
  readonly weakest: Weakest;
}
