import type { Assessment, Line } from '../../model/assessment.ts';
import { allKeys, type Difference, difference } from './difference.ts';
import { diffLine } from './diffLine.ts';
import { diffSteps } from './diffSteps.ts';

/** What two assessments have differently, in the order of calculation. */
export interface AssessmentDiff {
  /** Empty if every number agrees. */
  readonly differences: readonly Difference[];
  /** Where the calculations first part; `null` if they do not. */
  readonly first: Difference | null;
}

/**
 * Where two calculations part: line by line (release and charge), then by step, rate and factor, then the settlement.
 * Numbers are compared exactly and as they were applied; words, sources and grades are not compared.
 * In each line causes come before effects, so `first` is where to look.
 *
 * @param a - One assessment, of any regime, facility and year.
 * @param b - Another.
 * @returns Ordered differences; `null` on one side marks what only the other has.
 *
 * @example
 * ```ts
 * import { assess } from 'polluter-pays';
 * import { diffAssessments } from 'polluter-pays/explain';
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const mill = (amount: string) => parseFacility({
 *   id: 'mill',
 *   territory: 'RU-KR',
 *   releases: [{ id: 'co', charge: 'stationary', pollutant: 'carbon-monoxide', period: '2005-Q1', amount, norms: { permissible: '120 t' } }],
 * });
 * const { first } = diffAssessments(assess(mill('100 t'), russia2003, { year: 2005 }), assess(mill('110 t'), russia2003, { year: 2005 }));
 * [first?.where.join(' '), first?.a, first?.b].join(', ') // => 'co stationary, 100 t, 110 t'
 * ```
 */
export function diffAssessments(a: Assessment, b: Assessment): AssessmentDiff {
  const [before, after] = [linesOf(a), linesOf(b)];
  const differences = [
    ...difference([], 'currency', a.payable.currency, b.payable.currency),
    ...allKeys(before, after).flatMap((key) => {
      const [one, other] = [before.get(key), after.get(key)];
      const line = one ?? other;
      return line ? diffLine([line.release, line.charge], one, other) : [];
    }),
    ...difference([], 'total', a.total.amount.toFixed(), b.total.amount.toFixed()),
    ...diffSteps([], a.steps, b.steps),
    ...difference([], 'credited', a.credited.amount.toFixed(), b.credited.amount.toFixed()),
    ...difference([], 'payable', a.payable.amount.toFixed(), b.payable.amount.toFixed()),
  ];
  return { differences, first: differences[0] ?? null };
}

function linesOf({ lines }: Assessment): ReadonlyMap<string, Line> {
  return new Map(lines.map((line) => [JSON.stringify([line.release, line.charge]), line]));
}
