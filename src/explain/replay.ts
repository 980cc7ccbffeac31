import { assess } from '../assess/assess.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Regime } from '../model/regime.ts';
import { diffAssessments } from './diff/diffAssessments.ts';
import type { Difference } from './diff/difference.ts';

/** What became of an assessment that was worked out again. */
export interface Replay {
  /** Whether every number agrees, to the last digit. */
  readonly equal: boolean;
  /** Whether the regime is the one that made the assessment; `other` and `equal` means that a change did not touch it. */
  readonly digest: 'same' | 'other';
  /** The stored assessment is `a`, the new one `b`; empty if equal. */
  readonly differences: readonly Difference[];
}

/**
 * Works a stored assessment out again, from its own facility and options, with today's regime, and tells whether it comes
 * out the same or which steps changed.
 *
 * @param assessment - Made by `assess`, or read back by `parseAssessment`.
 * @param regime - The regime, as it is now.
 * @throws PaymentError as `assess` does, if the regime of today refuses the facility.
 *
 * @example
 * ```ts
 * import { assess } from 'polluter-pays';
 * import { replay } from 'polluter-pays/explain';
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const mill = parseFacility({
 *   id: 'mill',
 *   territory: 'RU-KR',
 *   releases: [{ id: 'co', charge: 'stationary', pollutant: 'carbon-monoxide', period: '2005-Q1', amount: '100 t', norms: { permissible: '120 t' } }],
 * });
 * replay(assess(mill, russia2003, { year: 2005 }), russia2003) // => { equal: true, digest: 'same', differences: [] }
 * ```
 */
export function replay(assessment: Assessment, regime: Regime): Replay {
  const again = assess(assessment.facility, regime, assessment.options);
  const { differences } = diffAssessments(assessment, again);
  return { equal: differences.length === 0, digest: again.regime.digest === assessment.regime.digest ? 'same' : 'other', differences };
}
