import type { DayText } from '../../model/figure.ts';
import { dayBefore, firstDay } from '../../period/period.ts';
import { failed, type Outcome, succeed } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import type { Change, Provision, Reasoned } from '../reform/change.ts';
import { type Phase, phasesOf, type Ramp, wrongSchedule } from './ramp.ts';

/** A number that changes in phases. */
export interface PhasedChange extends Omit<Reasoned, 'from'> {
  /** Whether the numbers of the schedule stand in place of those of the law, or multiply them. */
  readonly kind: 'set' | 'scale';
  readonly what: Provision;
  /** A straight line over the years, or phases with their days. The last one holds to `until`, or to the end of the regime. */
  readonly schedule: Ramp | readonly Phase[];
}

/**
 * A number that is phased in, as the changes of a reform: one for each phase, each ending the day before the next begins.
 *
 * @throws PaymentError `regime/dates`, `period/malformed`, `quantity/not-a-number`, `quantity/negative`, `quantity/range`, `input/missing`.
 *
 * @example
 * ```ts
 * import { phaseIn } from 'polluter-pays/scenario';
 *
 * const changes = phaseIn({
 *   kind: 'set',
 *   what: { charge: 'stationary', of: 'factor', id: 'weight', where: { band: 'exceedance' } },
 *   schedule: { first: 2005, last: 2015, start: '25', end: '100', digits: 1 },
 *   reason: 'What breaks the limit costs more every year.',
 * });
 * changes.length // => 11
 * changes.slice(0, 2).map((change) => ('to' in change ? `${change.from} to ${change.until}: ${change.to}` : ''))
 * // => ['2005 to 2005-12-31: 25', '2006 to 2006-12-31: 32.5']
 * ```
 */
export function phaseIn(change: PhasedChange): readonly Change[] {
  return orThrow(tryPhaseIn(change));
}

/**
 * As `phaseIn`, returning an Outcome.
 *
 * @example
 * ```ts
 * import { tryPhaseIn } from 'polluter-pays/scenario';
 *
 * const outcome = tryPhaseIn({ kind: 'set', what: { of: 'factor', id: 'city' }, schedule: [], reason: 'a test' });
 * outcome.ok ? '' : outcome.problems[0].code // => 'input/missing'
 * ```
 */
export function tryPhaseIn({ kind, what, schedule, until: end, ...reasoned }: PhasedChange): Outcome<readonly Change[]> {
  const wrong = wrongSchedule(schedule, ['schedule']);
  if (wrong.length > 0) return failed(wrong);
  const phases = 'first' in schedule ? phasesOf(schedule) : schedule;
  return succeed(
    phases.map(({ from, value }, at): Change => {
      const next = phases[at + 1];
      const until = next ? (dayBefore(firstDay(next.from)) as DayText) : end;
      const dates = { from, ...(until !== undefined && { until }) };
      return kind === 'set' ? { ...reasoned, ...dates, kind, what, to: value } : { ...reasoned, ...dates, kind, what, by: value };
    }),
  );
}
