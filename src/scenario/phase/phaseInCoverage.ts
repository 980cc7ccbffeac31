import { Decimal } from '../../decimal.ts';
import type { Facility, Installation } from '../../model/facility.ts';
import { dayBefore, firstDay } from '../../period/period.ts';
import { didYouMean } from '../../problems/nearest.ts';
import { fail, failed, type Outcome, succeed } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { type Phase, phasesOf, type Ramp, wrongSchedule } from './ramp.ts';

/** Best available technology that spreads over an installation. */
export interface CoverageSchedule {
  /** Installation id; absent: each of the facility. */
  readonly installation?: string;
  readonly pollutants: readonly string[];
  /** Shares of the mass that the evidence covers, 0 to 1. The last one holds for good. */
  readonly schedule: Ramp | readonly Phase[];
  /** The permit or programme that would say so. */
  readonly evidence: string;
}

/**
 * A facility whose best available technology covers more of its mass from phase to phase: evidence with dates, which opens the
 * technological band where the regime has one. A phase of 0 is no evidence.
 *
 * @param facility - Parsed; it has no evidence for these pollutants in these years yet.
 * @throws PaymentError `release/unknown-installation`, `period/overlap` with evidence that is there, `quantity/range` above 1, and those of a schedule.
 *
 * @example
 * ```ts
 * import { phaseInCoverage } from 'polluter-pays/scenario';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const mill = parseFacility({ id: 'mill', territory: 'RU-KR', installations: [{ id: 'boilers' }], releases: [] });
 * const cleaner = phaseInCoverage(mill, {
 *   pollutants: ['sulphur-dioxide'],
 *   schedule: { first: 2005, last: 2009, start: '0', end: '1' },
 *   evidence: 'programme (made up)',
 * });
 * cleaner.installations?.[0]?.bat?.map(({ since, coverage }) => `${since} ${coverage}`)
 * // => ['2006-01-01 0.25', '2007-01-01 0.5', '2008-01-01 0.75', '2009-01-01 1']
 * ```
 */
export function phaseInCoverage(facility: Facility, coverage: CoverageSchedule): Facility {
  return orThrow(tryPhaseInCoverage(facility, coverage));
}

/**
 * As `phaseInCoverage`, returning an Outcome.
 *
 * @example
 * ```ts
 * import { tryPhaseInCoverage } from 'polluter-pays/scenario';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const mill = parseFacility({ id: 'mill', territory: 'RU-KR', installations: [{ id: 'boilers' }], releases: [] });
 * const outcome = tryPhaseInCoverage(mill, {
 *   pollutants: ['sulphur-dioxide'], schedule: [{ from: '2005', value: '1.2' }], evidence: 'programme (made up)',
 * });
 * outcome.ok ? '' : outcome.problems[0].code // => 'quantity/range'
 * ```
 */
export function tryPhaseInCoverage(
  facility: Facility,
  { installation: id, pollutants, schedule, evidence }: CoverageSchedule,
): Outcome<Facility> {
  const wrong = wrongSchedule(schedule, ['schedule']);
  if (wrong.length > 0) return failed(wrong);
  const installations = facility.installations ?? [];
  const meant = installations.filter((one) => id === undefined || one.id === id);
  if (meant.length === 0)
    return fail(
      problem(
        'release/unknown-installation',
        ['installation'],
        `${facility.id} has no installation "${id ?? ''}".`,
        didYouMean(
          id ?? '',
          installations.map((one) => one.id),
        ),
      ),
    );
  const phases = 'first' in schedule ? phasesOf(schedule) : schedule;
  const bat = phases.flatMap(({ from, value }, at) => {
    const next = phases[at + 1];
    const until = next ? dayBefore(firstDay(next.from)) : undefined;
    const share = new Decimal(value);
    return share.isZero() ? [] : [{ pollutants, since: firstDay(from), ...(until !== undefined && { until }), coverage: share, evidence }];
  });
  const problems = [
    ...phases.flatMap(({ value }, at) =>
      new Decimal(value).gt(1) ? [problem('quantity/range', ['schedule', at, 'value'], `A coverage of ${value} is above 1.`)] : [],
    ),
    ...meant.flatMap((one) => overlapping(one, bat)),
  ];
  if (problems.length > 0) return failed(problems);
  return succeed({
    ...facility,
    installations: installations.map((one) => (meant.includes(one) ? { ...one, bat: [...(one.bat ?? []), ...bat] } : one)),
  });
}

function overlapping({ id, bat = [] }: Installation, added: NonNullable<Installation['bat']>): readonly Problem[] {
  const [first] = added;
  if (!first) return [];
  const clash = bat.find(
    (one) =>
      one.pollutants.some((pollutant) => first.pollutants.includes(pollutant)) && (one.until === undefined || one.until >= first.since),
  );
  return clash
    ? [
        problem(
          'period/overlap',
          ['installations', id],
          `"${clash.evidence}" covers ${id} from ${clash.since} to ${clash.until ?? '…'} already.`,
          'End it before the first phase begins.',
        ),
      ]
    : [];
}
