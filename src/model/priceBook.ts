import type { Day } from '../period/period.ts';
import type { Problem } from '../problems/problem.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Applied, AssessOptions, ExactText, Notice, Weakest } from './assessment.ts';
import type { Band } from './figure.ts';
import type { Regime } from './regime.ts';

/** The facts that a price depends on. There is no amount among them. */
export interface Facts {
  readonly charge: string;
  readonly pollutant: string;
  readonly class?: string;
  readonly period: string;
  readonly territory: string;
  readonly receiver?: string;
  readonly circumstances: readonly string[];
  readonly category?: string;
  readonly sector?: string;
  /** Readings that a factor of the charge reads, as written. */
  readonly readings?: Readonly<Record<string, string>>;
  /** Evidence of best available technology, where a factor of the charge reads it: the share that it covers, 0 to 1, and its first day. */
  readonly bat?: readonly { readonly coverage: ExactText; readonly since: Day }[];
}

/** A place with what holds there: every pollutant of its charges, unless it names some. */
export interface PriceCase {
  readonly territory: string;
  /** All charges of the regime by default. */
  readonly charges?: readonly string[];
  /** Pollutant ids; all that a charge prices by default. */
  readonly pollutants?: readonly string[];
  /** Class of the waste or the water, where the law tells prices apart by it. */
  readonly class?: string;
  /** The year asked for by default; a table that changes within the year has no price for the whole of it. */
  readonly period?: string;
  readonly receiver?: string;
  readonly circumstances?: readonly string[];
  readonly ruledOut?: readonly string[];
  readonly category?: string;
  readonly sector?: string;
  readonly readings?: Readonly<Record<string, Quantity>>;
}

/** The price of one unit in one band, with everything that made it. */
export interface PriceRow {
  readonly facts: Facts;
  readonly band: Band;
  /** One of it costs `price`. */
  readonly unit: string;
  readonly currency: string;
  readonly rate: Applied;
  readonly factors: readonly Applied[];
  /** rate × factors, exact. */
  readonly price: ExactText;
  readonly notices: readonly Notice[];
  readonly weakest: Weakest;
}

/**
 * A law read for a period and for places: what a unit of each pollutant costs in each band. Print it as a tariff sheet,
 * or pass it to `assess` in place of the regime, so that many facilities share the reading.
 */
export interface PriceBook<C extends string = string> {
  readonly regime: Regime<C>;
  readonly options: AssessOptions;
  readonly rows: readonly PriceRow[];
  /** What could not be priced, with the reasons. */
  readonly missing: readonly { readonly facts: Facts; readonly band: Band; readonly problems: readonly Problem[] }[];
}
