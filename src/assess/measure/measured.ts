import type { Exact } from '../../exact.ts';
import type { Step } from '../../model/assessment.ts';
import type { Claim } from '../scope/claim.ts';

/** A claim with its units. @internal */
export interface Measured extends Claim {
  readonly units: Exact;
  /** What one unit is: the rate is money per one of it. */
  readonly unit: string;
  /** Why nothing is due, if it is so. */
  readonly zero: Step | undefined;
}
