import type { RoundingMode } from '../exact.ts';
import type { DecimalText } from '../quantity/quantity.ts';
import type { Band, Cite, Figure, Medium, Where } from './figure.ts';
import type { Words } from './words.ts';

/** A condition on the release and its facility. */
export type Condition =
  | { readonly kind: 'where'; readonly where: Where }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };

/** How a release becomes units of the charge. The first measure of a charge whose `where` fits is taken. */
export type Measure = Cite & { readonly where?: Where } & {
  /** The stated amount, in `unit`. */
  readonly kind: 'amount';
  /** A unit, such as `t` or `1000 m3`; the rate is money per one of it. */
  readonly unit: string;
};

/**
 * Which part of the units lies in which band.
 *
 * `whole`: all of it is permissible. `ladder`: the part within the technological mass, the permissible norm and the
 * temporary limit, and the exceedance.
 */
export type Split = Cite &
  (
    | { readonly kind: 'whole' }
    | {
        readonly kind: 'ladder';
        /** `capacity-wins`: the technological band never reaches beyond the permissible norm; `technology-wins`: it may. */
        readonly policy: 'capacity-wins' | 'technology-wins';
        /** `norms`: `{ permissible, temporary? }`; `limit`: `{ limit }`, one threshold (waste). */
        readonly takes: 'norms' | 'limit';
        /** What a release without norms means. */
        readonly withoutNorms: 'problem' | 'all-permissible' | 'all-exceedance';
        /** How a norm per year is met by parts of a year: what earlier parts left of it, or its share by days. */
        readonly fill?: 'cumulative' | 'pro-rata-days';
        /** Opens the technological band: the budget of an installation, shared among its releases. */
        readonly technological?: { readonly shared: 'norm' | 'amount'; readonly evidence: 'bat' | 'none' };
      }
  );

/** How the ratio of load to capacity becomes a factor: 1 at the ratio 1, clamped to `floor` … `cap`, then rounded half-even to `digits`. */
export interface Schedule {
  /** `ratio ^ exponent`. */
  readonly kind: 'power';
  /** 0 or more; 0 is no differentiation. */
  readonly exponent: DecimalText;
  /** Above 0, at most 1. */
  readonly floor: DecimalText;
  /** At least 1. */
  readonly cap: DecimalText;
  /** Decimal places of the factor, 0 to 20. */
  readonly digits: number;
}

/** A floor or cap of a factor, by band and case; the first whose `where` fits is taken. */
export interface Limit {
  readonly where?: Where;
  readonly floor?: DecimalText;
  readonly cap?: DecimalText;
}

/** A factor of the price in a band. A factor whose `where` or dates do not fit is silent: the law does not speak. */
export type Factor = Cite & {
  readonly id: string;
  /** As the law prints it: `Кот`. */
  readonly symbol?: string;
  readonly title?: Words;
  readonly where?: Where;
  readonly limits?: readonly Limit[];
} & (
    | {
        /** A number of the law, constant or by any key of `Where`. */
        readonly kind: 'figure';
        readonly value: Figure;
      }
    | {
        /** From the ratio of load to capacity of the receiver: mean over the `years` before, then the worst criterion. */
        readonly kind: 'capacity';
        readonly schedule: Schedule;
        /** How many earlier years are read, 1 or more. */
        readonly years: number;
        /** The least factor where the load covers only some sources. */
        readonly partialFloor?: DecimalText;
      }
    | {
        /** 1 − depth × score, where the score is the coverage by evidenced best available technology, 0 to 1. */
        readonly kind: 'privilege';
        readonly depth: Figure;
        readonly score: 'bat';
      }
    | {
        /** 1 ÷ the sum of readings, all in `unit`. */
        readonly kind: 'reciprocal';
        readonly of: readonly string[];
        readonly unit: string;
      }
    | {
        /** `product` of all, the `highest`, or the `first` that has data. */
        readonly kind: 'combined';
        readonly by: 'product' | 'highest' | 'first';
        readonly of: readonly Factor[];
      }
  );

/** Rounding inside a line. Above the line it is a step of the settlement, because order matters there. */
export interface Rounding {
  readonly at: 'rate' | 'units' | 'band' | 'line' | `factor:${string}`;
  readonly mode: RoundingMode;
  /** The smallest step: `0.01`. */
  readonly to: DecimalText;
}

/** One step of the settlement; the steps run in the order written. */
export type Settle = Cite &
  (
    | {
        /** Rounds each line, or the sum over the lines. */
        readonly kind: 'round';
        readonly at: 'line' | 'facility';
        readonly mode: RoundingMode;
        readonly to: DecimalText;
      }
    | {
        /** Nothing is due below a threshold, by line or for the sum of the lines. */
        readonly kind: 'exempt';
        readonly at: 'line' | 'facility';
        readonly below: { readonly at: Figure; readonly inclusive: boolean };
      }
    | {
        /** Investments deducted, up to `share` of what is due in `bands` of the lines of one medium. */
        readonly kind: 'credit';
        readonly bands: readonly Band[];
        /** 0 to 1, required: a credit without a cap is refused. */
        readonly share: Figure;
        readonly medium?: Medium;
      }
  );
