import type { AssessOptions, ExactText } from '../../model/assessment.ts';
import type { Regime } from '../../model/regime.ts';
import type { DecimalText } from '../../quantity/quantity.ts';
import type { Change } from '../reform/change.ts';

/** A law whose payments are a target: what neutral is neutral against. */
export interface Baseline extends Partial<AssessOptions> {
  /** How it is called in the result: `the law of 2003`. */
  readonly name: string;
  /** The law of the study by default. */
  readonly regime?: Regime;
  /** Laid over it: `K` set to 1, for instance. */
  readonly changes?: readonly Change[];
}

/** What a parameter shall reach. */
export type CalibrationTarget =
  | {
      /** All facilities together pay this, as it is paid. */
      readonly kind: 'total';
      readonly payable: DecimalText;
    }
  | {
      /** All facilities together pay what they pay under a baseline, before anybody responds. */
      readonly kind: 'neutral';
      readonly baseline: Baseline;
    }
  | {
      /** The heaviest burden of a facility: payment ÷ revenue, value added or profit. */
      readonly kind: 'burden';
      /** A share: `'0.02'`. */
      readonly atMost: DecimalText;
      /** Facility id → what it is a burden on, above 0, in the currency of the payment. Every facility needs one. */
      readonly on: Readonly<Record<string, DecimalText>>;
    }
  | {
      /** What a receiver takes after payers have responded, by the criterion that binds: its load in the unit of the capacity, or λ = load ÷ capacity. */
      readonly kind: 'load' | 'lambda';
      readonly receiver: string;
      readonly pollutant: string;
      readonly is: DecimalText;
    };

/** A value of the parameter, and what comes of it. */
export interface CalibrationPoint {
  readonly value: DecimalText;
  /** In the unit of the target. */
  readonly result: ExactText;
}
