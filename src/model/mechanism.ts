import type { RoundingMode } from '../exact.ts';
import type { DecimalText, QuantityText } from '../quantity/quantity.ts';
import type { Band, Cite, Figure, Medium, Undated, Where } from './figure.ts';
import type { Words } from './words.ts';

/** A condition on the release and its facility. */
export type Condition =
  | { readonly kind: 'where'; readonly where: Where }
  | {
      /** A reading, or reading ÷ `of`, lies below a boundary. A release without the readings does not meet it. */
      readonly kind: 'reading';
      readonly reading: string;
      readonly of?: string;
      /** Unit of the boundary where there is no `of`. */
      readonly unit?: string;
      readonly below: Bound;
    }
  | {
      /** The output of the installations of the release in the year, in the unit of the boundary, lies below it. */
      readonly kind: 'output';
      readonly product: string;
      readonly below: { readonly at: QuantityText; readonly inclusive: boolean };
    }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };

/**
 * How a release becomes units of the charge. The first measure of a charge whose `where` fits is taken. `unit` is what the
 * rate is money for: a unit of quantity (`t`, `1000 m3`) where the amount itself is measured, otherwise a name of the law.
 */
export type Measure = Undated & { readonly where?: Where; readonly unit: string } & (
    | {
        /** The stated amount, in `unit`. */
        readonly kind: 'amount';
        /** An amount per year (`m3/yr`) fills its period by days of 365, or of the calendar year; absent: it is refused. */
        readonly perYear?: 365 | 'calendar';
      }
    | {
        /** The amount in `of`, divided by `per` or multiplied by `times`, as the law prints it. */
        readonly kind: 'equivalents';
        readonly of: string;
        readonly per?: Figure;
        readonly times?: Figure;
      }
    | {
        /** (value − background) × volume in m3, divided by `per`. Free while the value or the load does not exceed its threshold. */
        readonly kind: 'declared-load';
        /** Readings; the amount of the release is the volume. */
        readonly value: string;
        readonly background?: string;
        /** The unit in which readings count, such as a dilution factor in `unit`; absent: `kg/m3`, and the load is in kg. */
        readonly valueUnit?: string;
        /** Load per unit. */
        readonly per: Figure;
        readonly free?: { readonly concentration: Figure; readonly concentrationUnit: string; readonly load?: Figure };
      }
    | {
        /** (reading ÷ limit − 1) × amount in `of`, divided by `per`; 0 while the reading is within its limit. */
        readonly kind: 'excess-multiple';
        readonly of: string;
        readonly reading: string;
        readonly limit: string;
        readonly per: Figure;
      }
    | {
        /** The amount in `of`, divided by `per` where it is given. The class of the reading is read by figures; class `none` is free. */
        readonly kind: 'classes';
        readonly of: string;
        readonly reading: string;
        /** A reading that is taken off first. */
        readonly minus?: string;
        /** Unit of the boundaries. */
        readonly readingUnit: string;
        /** Ascending in `below`. */
        readonly classes: readonly { readonly below: Bound; readonly class: string }[];
        /** The class above the last boundary; absent: none. */
        readonly above?: string;
        readonly per?: Figure;
      }
    | {
        /**
         * Half of the mean, half of the peak: (amount + `months` × the load of the peak month) ÷ 2, in `of`, times what a unit of it
         * counts for where `times` is given. For a whole calendar year.
         */
        readonly kind: 'half-peak';
        readonly of: string;
        /** The reading that holds the load of the peak month. */
        readonly peak: string;
        /** Months of the year: `12`. */
        readonly months: DecimalText;
        readonly times?: Figure;
      }
    | {
        /** A reading less others, never below zero. */
        readonly kind: 'balance';
        readonly made: string;
        readonly less: readonly string[];
      }
  );

/** Which lines count, within one period (a threshold: within the year) and, if it says so, one outlet. By units, never by money. */
export type Select = Undated & { readonly per: 'outlet' | 'facility'; readonly where?: Where } & (
    | {
        /** The `n` lines with most units; at a tie the one stated first. */
        readonly kind: 'top-n';
        readonly n: Figure;
      }
    | {
        /** Of these pollutants the one with most units. */
        readonly kind: 'exclusive';
        readonly among: readonly string[];
      }
    | {
        /** All lines that it speaks of, or none: while their units of the year lie below a boundary, none counts. */
        readonly kind: 'threshold';
        /** Whether each pollutant has its own sum, or all that it speaks of count together. */
        readonly sum: 'by-pollutant' | 'together';
        /** In units of the charge; `inclusive`: the boundary itself is below it. */
        readonly below: { readonly at: Figure; readonly inclusive: boolean };
      }
  );

/**
 * Which part of the units lies in which band.
 *
 * `whole`: all of it is permissible. `ladder`: the part within the technological mass, the permissible norm and the
 * temporary limit, and the exceedance. `share`: up to a share of a reading permissible, the rest exceedance. `raised`: all
 * of it permissible, and a raise for exceeded checks as exceedance, so that the bands add up to more than the units.
 */
export type Split = Undated &
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
    | {
        readonly kind: 'share';
        /** A reading in the unit of the charge, such as the gas produced. */
        readonly of: string;
        /** 0 to 1. */
        readonly within: Figure;
      }
    | {
        readonly kind: 'raised';
        /** The declared value, and the dated official checks, as readings. */
        readonly value: string;
        readonly checks: string;
        /** The raise is the highest excess times `once` if one check of the period exceeds the value, times `more` if several do. */
        readonly once: DecimalText;
        readonly more: DecimalText;
        /** A check counts as met if, of it and the ones before, `met` of `of` meet the value, within `years`, and it exceeds it by no more than `atMost`. */
        readonly forgiven?: { readonly of: number; readonly met: number; readonly years: number; readonly atMost: DecimalText };
      }
  );

/**
 * How the ratio λ of load to capacity becomes a factor: 1 at the reference, never falling, times `scale`, clamped to `floor` …
 * `cap`, then rounded half-even to `digits`. An infinite ratio (no capacity left) gives the cap.
 *
 * A product of categories (São Paulo, Spain, Ukraine) has no ratio: it is a `combined` factor of figures with a cap.
 */
export type Schedule = {
  /** Above 0, at most 1. */
  readonly floor: DecimalText;
  /** At least 1. */
  readonly cap: DecimalText;
  /** Decimal places of the factor, 0 to 20. */
  readonly digits: number;
  /** The ratio at which the factor is 1, above 0; `1` by default. */
  readonly reference?: DecimalText;
  /** Multiplies the schedule before it is clamped, above 0: a neutral revenue needs another than 1. */
  readonly scale?: DecimalText;
} & (
  | {
      /** (λ ÷ reference) ^ `exponent`: damage ∝ λ^(exponent + 1). */
      readonly kind: 'power';
      /** 0 or more; 0 is no differentiation. */
      readonly exponent: DecimalText;
    }
  | {
      /** `linear` 1 + slope × (λ − reference) · `hinge` 1 + slope × max(0, λ − reference) · `exponential` exp(slope × (λ − reference)). */
      readonly kind: 'linear' | 'hinge' | 'exponential';
      /** 0 or more. */
      readonly slope: DecimalText;
    }
  | {
      /** Between floor and cap in an S, which are both other than 1: floor + (cap − floor) ÷ (1 + c × exp(−slope × (λ − reference))). */
      readonly kind: 'logistic';
      /** Above 0. */
      readonly slope: DecimalText;
    }
  | {
      /** A table: the value of the last step that begins at λ or below; right-continuous. */
      readonly kind: 'step';
      /** Ascending, the first at 0; values never fall, and the step of the reference has the value 1. */
      readonly steps: readonly { readonly from: DecimalText; readonly value: DecimalText }[];
    }
  | {
      /**
       * Colombia: from 1, each year with a load above its target adds load ÷ target; a year within the target leaves the
       * factor or sets it back to 1. Every one of the years read must be there. It has no reference.
       */
      readonly kind: 'dynamic';
      readonly withinTarget: 'unchanged' | 'reset';
    }
);

/** A boundary; `inclusive`: the value at the boundary itself belongs below it. */
export interface Bound {
  readonly at: DecimalText;
  readonly inclusive: boolean;
}

/** How a ratio becomes a factor. A ladder jumps: at a boundary one gram more changes the price of all mass. */
export type Curve =
  | {
      /** The first step that the ratio lies below; one step is an indicator. */
      readonly kind: 'ladder';
      readonly continuous: false;
      /** Ascending in `below`; values never fall. */
      readonly steps: readonly { readonly below: Bound; readonly value: DecimalText }[];
    }
  | {
      /** A straight line from `best` to `worst`, level before it. */
      readonly kind: 'ramp';
      readonly continuous: true;
      readonly best: { readonly at: DecimalText; readonly value: DecimalText };
      readonly worst: { readonly at: DecimalText; readonly value: DecimalText };
    };

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
        /** How many earlier years are read, 1 or more; 0 reads the year itself, whose load holds the payer's own mass. */
        readonly years: number;
        /** The least factor where the load covers only some sources. */
        readonly partialFloor?: DecimalText;
      }
    | {
        /** 1 − depth × score, where the score is the coverage by evidenced best available technology, 0 to 1. */
        readonly kind: 'privilege';
        readonly depth: Figure;
        readonly score: 'bat';
        /** Share of the score by calendar years since the evidence began: the last that begins at their number or before. Absent: 1 for good. */
        readonly phases?: readonly { readonly since: number; readonly share: DecimalText }[];
      }
    | {
        /** By how well a source performs: `reading` ÷ `of`, such as concentration ÷ limit, or specific emission ÷ technological rate. */
        readonly kind: 'performance';
        readonly reading: string;
        readonly of: string;
        /** Where it is not met, the factor is `otherwise`. */
        readonly gate?: Condition;
        readonly curve: Curve;
        /** Above the curve, and where the gate is closed. */
        readonly otherwise: DecimalText;
        /** What a release without the readings means. */
        readonly unread: 'otherwise' | 'problem';
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
export type Settle = Undated &
  (
    | {
        /**
         * Rounds each line, the sum over the lines of each period that the charge is declared for (`assessedBy`), or the sum of
         * all. A sum by periods is that of the lines: steps above them, such as a credit, come after it.
         */
        readonly kind: 'round';
        readonly at: 'line' | 'period' | 'facility';
        readonly mode: RoundingMode;
        /** The smallest step, above 0: `0.01`; a table where it changed, as with a currency. */
        readonly to: Figure;
      }
    | {
        /** Nothing is due below a threshold, by line or for the sum of the lines. */
        readonly kind: 'exempt';
        readonly at: 'line' | 'facility';
        readonly below: { readonly at: Figure; readonly inclusive: boolean };
      }
    | {
        /** A share of what the sum of the lines exceeds a floor by is taken off: a refund to some payers. */
        readonly kind: 'relief';
        /** The floor, for the year that is assessed. */
        readonly above: Figure;
        /** 0 to 1. */
        readonly share: Figure;
      }
    | {
        /** Investments deducted, up to `share` of what is due in `bands` of the lines of one medium. */
        readonly kind: 'credit';
        readonly bands: readonly Band[];
        /** 0 to 1, required: a credit without a cap is refused. */
        readonly share: Figure;
        readonly medium?: Medium;
      }
    | {
        /** What all payers of the charge pay, less a deduction, goes back to them in proportion to their output. Needs `assessAll`. */
        readonly kind: 'pool';
        readonly product: string;
        /** Unit in which outputs are compared. */
        readonly unit: string;
        /** What is kept, such as the cost of administration. */
        readonly less: Figure;
      }
  );
