import type { Exact } from '../../exact.ts';
import type { Notice, Step, Weakest } from '../../model/assessment.ts';
import type { Claim } from '../scope/claim.ts';

/** A claim with its units. @internal */
export interface Measured extends Claim {
  readonly units: Exact;
  /** What one unit is: the rate is money per one of it. */
  readonly unit: string;
  /** How the units came about, where they are not the stated amount. */
  readonly counted: Step | undefined;
  /** What selections told of the line, where it counts. */
  readonly selected?: readonly Step[];
  /** Why nothing is due, if it is so. */
  readonly zero: Step | undefined;
  readonly notices: readonly Notice[];
  readonly weakest: Weakest;
}
