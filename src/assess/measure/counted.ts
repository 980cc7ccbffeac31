import type { Exact } from '../../exact.ts';
import type { Step } from '../../model/assessment.ts';
import type { AppliedNumber } from '../price/applied.ts';

/** Units of a release, and how they came about. @internal */
export interface Counted {
  readonly units: Exact;
  /** Absent where the units are the stated amount. */
  readonly step?: Step;
  /** Figures of the law that entered. */
  readonly figures: readonly AppliedNumber[];
}

/** A step that tells how units were counted. @internal */
export function countedBy(
  by: string,
  why: string,
  values: Readonly<Record<string, string>>,
  units: Exact,
  figures: readonly AppliedNumber[],
): Counted {
  const applied = figures.map((figure) => figure.applied);
  return { units, figures, step: { stage: 'measure', by, why, values, ...(applied.length > 0 && { figures: applied }), amount: '0' } };
}
