import type { NormsOf, ReadingOf } from '../model/facility.ts';
import type { QuantityText } from '../quantity/quantity.ts';

/**
 * One release of a register, flat, as data: what a line of a CSV file says. Numbers are texts with their units, as in
 * `FacilityData`. Only `charge`, `pollutant`, `territory` and `amount` must be there.
 */
export interface PortfolioRow {
  /** Names the row in reports of bad rows; it is not kept for good ones, whose number is enough. */
  readonly id?: string;
  /** The facility that it belongs to: lines of one facility are settled together where the law says so. */
  readonly facility?: string;
  /** Who pays; the facility by default. */
  readonly payer?: string;
  /** Stack or outfall, where the law looks at each. */
  readonly outlet?: string;
  /** A charge of the regime. */
  readonly charge: string;
  /** Pollutant id, shared by all regimes; for waste its class (`waste-class-4`). */
  readonly pollutant: string;
  /** A territory that the regime lists or the price book was given: `RU-KR`. */
  readonly territory: string;
  readonly receiver?: string;
  readonly class?: string;
  readonly category?: string;
  readonly sector?: string;
  readonly circumstances?: readonly string[];
  /** Circumstances answered with no. */
  readonly ruledOut?: readonly string[];
  readonly readings?: Readonly<Record<string, ReadingOf<QuantityText>>>;
  /** `2005`, `2005-Q1`, `2005-04` or an interval of days; the year of the price book by default. */
  readonly period?: string;
  /** `4658.75 t`. */
  readonly amount: QuantityText;
  /** In any unit of the amount's dimension, for the period or per year. */
  readonly norms?: NormsOf<QuantityText>;
}
