import type { Step } from '../../model/assessment.ts';
import type { Release } from '../../model/facility.ts';
import type { Situation } from './situation.ts';

/** A release under the charge that claims it: what the stages after scope work on. @internal */
export interface Claim {
  /** Place in `Facility.releases`: where problems point. */
  readonly index: number;
  readonly release: Release;
  readonly situation: Situation;
  /** Why the release lies outside the scope of the charge, if it does. */
  readonly outside: Step | undefined;
}
