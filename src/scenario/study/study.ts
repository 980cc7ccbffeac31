import type { AssessOptions } from '../../model/assessment.ts';
import type { Facility } from '../../model/facility.ts';
import type { Regime } from '../../model/regime.ts';

/** Facilities under a law for a year: what a scenario varies. */
export interface Study<C extends string = string> extends AssessOptions {
  /** Parsed; at least one. One that cannot be assessed is left out and listed in `rejected` of the result. */
  readonly facilities: readonly Facility[];
  readonly regime: Regime<C>;
}

/** The options of a study, as `assess` takes them. @internal */
export function optionsOf({ year, territories, receivers, minimumConfidence }: AssessOptions): AssessOptions {
  return {
    year,
    ...(territories && { territories }),
    ...(receivers && { receivers }),
    ...(minimumConfidence && { minimumConfidence }),
  };
}
