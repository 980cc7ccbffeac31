import { assessAll } from '../../assess/assessAll.ts';
import { addExact, type Exact, exact, zero } from '../../exact.ts';
import type { Assessment } from '../../model/assessment.ts';
import { fail, failed, type Outcome, succeed } from '../../problems/outcome.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { exactOf } from '../../quantity/quantity.ts';
import { optionsOf, type Study } from './study.ts';

/** A facility that could not be assessed, with every problem. */
export interface Rejected {
  readonly facility: string;
  readonly problems: readonly Problem[];
}

/** What the facilities of a study pay. @internal */
export interface Payments<C extends string = string> {
  readonly assessments: readonly Assessment<C>[];
  readonly currency: C;
  /** The sum without rounding, and as it is paid. */
  readonly exact: Exact;
  readonly payable: Exact;
}

/** What all facilities of a study pay; one that cannot be assessed is a problem of the whole. @internal */
export function payments<C extends string>(study: Study<C>): Outcome<Payments<C>> {
  const { assessments, rejected } = assessAll(study.facilities, study.regime, optionsOf(study));
  if (rejected.length > 0) return failed(rejected.flatMap(({ facility, problems }) => problems.map((one) => ofFacility(one, facility))));
  return sumOf(assessments);
}

/** A study of the facilities that can be assessed, what they pay, and those that were left out. @internal */
export interface Prepared<C extends string = string> {
  readonly study: Study<C>;
  readonly base: Payments<C>;
  readonly rejected: readonly Rejected[];
}

/** Leaves out what cannot be assessed; a portfolio of which nothing is left is a problem. @internal */
export function prepare<C extends string>(study: Study<C>): Outcome<Prepared<C>> {
  if (study.facilities.length === 0)
    return fail(problem('scenario/empty', ['facilities'], 'The portfolio holds no facility.', 'Pass at least one parsed facility.'));
  const { assessments, rejected } = assessAll(study.facilities, study.regime, optionsOf(study));
  if (assessments.length === 0)
    return failed(rejected.flatMap(({ facility, problems }) => problems.map((one) => ofFacility(one, facility))));
  const base = sumOf(assessments);
  if (!base.ok) return base;
  const out = new Set(rejected.map(({ index }) => index));
  return succeed({
    study: { ...study, facilities: study.facilities.filter((_, index) => !out.has(index)) },
    base: base.value,
    rejected: rejected.map(({ facility, problems }) => ({ facility, problems })),
  });
}

function ofFacility(one: Problem, facility: string): Problem {
  return { ...one, path: ['facilities', facility, ...one.path] };
}

function sumOf<C extends string>(assessments: readonly Assessment<C>[]): Outcome<Payments<C>> {
  const [first] = assessments;
  if (!first) return fail(problem('scenario/empty', ['facilities'], 'The portfolio holds no facility.'));
  const { currency } = first.payable;
  let [sum, payable] = [zero, zero];
  for (const one of assessments) {
    if (one.payable.currency !== currency)
      return fail(problem('money/currency', ['facilities'], `${one.facility.id} pays ${one.payable.currency}, others ${currency}.`));
    sum = addExact(sum, exact(one.exact));
    payable = addExact(payable, exactOf(one.payable.amount));
  }
  return succeed({ assessments, currency, exact: sum, payable });
}
