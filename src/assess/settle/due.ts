import type { Exact } from '../../exact.ts';
import type { Notice, Step, Weakest } from '../../model/assessment.ts';
import type { Facility } from '../../model/facility.ts';
import type { PricedLine } from '../price/priceLine.ts';
import type { Pricing } from '../price/pricing.ts';

/** What is due while it is being settled: each settlement takes one and returns another. @internal */
export interface Due {
  readonly lines: readonly PricedLine[];
  /** Steps above the lines. */
  readonly steps: readonly Step[];
  /** The sum over the steps of the lines and those above them. */
  readonly amount: Exact;
  /** The same, if nothing were rounded. */
  readonly exact: Exact;
  /** What credits took off, 0 or more. */
  readonly credited: Exact;
  /** What each credit has been used for, by its id. */
  readonly spent: ReadonlyMap<string, Spent>;
  readonly notices: readonly Notice[];
  readonly weakest: Weakest;
}

/** What a credit took off: of the amount, and of what would be due if nothing were rounded. @internal */
export interface Spent {
  readonly amount: Exact;
  readonly exact: Exact;
}

/** What a settlement knows besides what is due. @internal */
export interface Settling {
  readonly pricing: Pricing;
  readonly facility: Facility;
  readonly currency: string;
}
