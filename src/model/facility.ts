import type { Decimal } from '../decimal.ts';
import type { DecimalText, Quantity, QuantityText } from '../quantity/quantity.ts';
import type { Medium } from './figure.ts';
import type { CapacityOf, ReceiverOf } from './territory.ts';

// One shape, two forms: `FacilityData` is JSON with every decimal as text, `Facility` is what `assess` takes.

/** What a permit allows: `Q` belongs to the release's period, or is per year (`t/yr`) and is filled as the charge says. */
export type NormsOf<Q> =
  | {
      /** Mass allowed for good. */
      readonly permissible: Q;
      /** Mass allowed for now, at least the permissible norm. */
      readonly temporary?: Q;
    }
  | {
      /** The one threshold of waste. */
      readonly limit: Q;
    }
  | 'no-permit';

/** What was read besides the amount: one value, or several checks with their days. */
export type ReadingOf<Q> = Q | readonly { /** The day of the check. */ readonly on: string; readonly value: Q }[];

/** One pollutant leaving by one way in one period: an emission, a discharge, a disposal. */
export interface ReleaseOf<Q, D> {
  /** Unique in the facility. */
  readonly id: string;
  readonly medium?: Medium;
  /** A charge of the regime; may be absent where the regime has one charge of that medium. */
  readonly charge?: string;
  /** Pollutant id, shared by all regimes (`sulphur-dioxide`); for waste its class (`waste-class-4`). */
  readonly pollutant: string;
  readonly class?: string;
  /** `2005`, `2005-Q1`, `2005-04` or an interval of days; the year asked for by default. */
  readonly period?: string;
  /** What was released in the period, in any unit of the dimension that the charge measures. */
  readonly amount?: Q;
  /** Named by the regime, with their dimension: `background`, `allowed-increase`; or dated checks. */
  readonly readings?: Readonly<Record<string, ReadingOf<Q>>>;
  /** Absent norms are not zero norms: the charge says what absence means. */
  readonly norms?: NormsOf<Q>;
  /** The installation it comes from, or several with shares that add up to 1. */
  readonly installation?: string | readonly { readonly id: string; readonly share: D }[];
  /** Stated share of the installation's technological mass, 0 to 1; all releases that share it state one, or none does. */
  readonly budgetShare?: D;
  /** Stack or outfall; with charge and pollutant it tells which releases of several periods are one source. */
  readonly outlet?: string;
  readonly receiver?: string;
  readonly circumstances?: readonly string[];
  /** Circumstances answered with no. */
  readonly ruledOut?: readonly string[];
}

/** Output of one product. */
export interface OutputOf<Q> {
  readonly product: string;
  /** The year asked for by default; the output of a year fills its parts by days. */
  readonly period?: string;
  readonly amount: Q;
  /** Output permitted in the same period: more output does not justify more mass. */
  readonly permitted?: Q;
  /** Technological rates: pollutant id → mass per unit of this product (`16 kg/t`), never money. */
  readonly rates?: Readonly<Record<string, Q>>;
}

/** Evidence that best available technology runs. */
export interface BatOf<D> {
  readonly pollutants: readonly string[];
  /** First and last day, inclusive; no last day: to this day. */
  readonly since: string;
  readonly until?: string;
  /** Share of the installation's mass that it covers, 0 to 1. */
  readonly coverage: D;
  /** The permit or act that says so. */
  readonly evidence: string;
}

/** A boiler house, a machine, a line: what technological rates and evidence belong to. */
export interface InstallationOf<Q, D> {
  readonly id: string;
  readonly outputs?: readonly OutputOf<Q>[];
  readonly bat?: readonly BatOf<D>[];
}

/** Spending on measures that a regime may deduct from the payment. */
export interface CreditOf<D> {
  readonly id: string;
  readonly medium: Medium;
  /** The year in which it may be deducted; what is not used then expires. */
  readonly year: string;
  /** 0 or more. */
  readonly amount: D;
  readonly currency: string;
  /** The permit or act; the same evidence does not earn a privilege in the same year. */
  readonly evidence: string;
}

/** A site and what leaves it. */
export interface FacilityOf<Q, D> {
  readonly id: string;
  readonly name?: string;
  /** Who pays; the facility's id by default. */
  readonly payer?: string;
  /** A territory that the regime lists or the caller passes: `RU-KR`. */
  readonly territory: string;
  readonly sector?: string;
  /** Category under the law that has one: I to IV. */
  readonly category?: string;
  readonly circumstances?: readonly string[];
  readonly ruledOut?: readonly string[];
  readonly installations?: readonly InstallationOf<Q, D>[];
  readonly releases: readonly ReleaseOf<Q, D>[];
  readonly credits?: readonly CreditOf<D>[];
  /** Marks data that are made up to show something; it travels into the notices. */
  readonly illustrative?: boolean;
}

/** A facility as JSON: every decimal a text, every quantity with its unit. Clonable to workers. */
export type FacilityData = FacilityOf<QuantityText, DecimalText>;
/** A facility as `assess` takes it: parsed by `parseFacility`, frozen, with Decimals. */
export type Facility = FacilityOf<Quantity, Decimal>;
/** A release of a parsed facility. */
export type Release = ReleaseOf<Quantity, Decimal>;
/** A reading of a parsed facility. */
export type Reading = ReadingOf<Quantity>;
/** An installation of a parsed facility. */
export type Installation = InstallationOf<Quantity, Decimal>;
/** A receiver as JSON. */
export type ReceiverData = ReceiverOf<QuantityText>;
/** A parsed receiver, frozen. */
export type Receiver = ReceiverOf<Quantity>;
/** A parsed entry of load and capacity. */
export type Capacity = CapacityOf<Quantity>;
