import { settleWith } from '../../assess/assess.ts';
import { assessAll } from '../../assess/assessAll.ts';
import { pricingOf } from '../../assess/price/pricing.ts';
import { type Exact, exact, sumExact } from '../../exact.ts';
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
  readonly currency: C;
  /** The sum without rounding, and as it is paid. */
  readonly exact: Exact;
  readonly payable: Exact;
  readonly byFacility: readonly Paid<C>[];
}

/** What one facility pays. @internal */
export interface Paid<C extends string = string> {
  readonly facility: string;
  readonly currency: C;
  readonly exact: Exact;
  readonly payable: Exact;
}

/** What all facilities of a study pay; one that cannot be assessed is a problem of the whole. @internal */
export function payments<C extends string>(study: Study<C>): Outcome<Payments<C>> {
  const settles = [study.regime, ...Object.values(study.regime.charges)].flatMap(({ settle = [] }) => settle);
  // A pool is settled among all; without one, the record of each step is not needed.
  return settles.some(({ kind }) => kind === 'pool') ? pooled(study) : alone(study);
}

function alone<C extends string>(study: Study<C>): Outcome<Payments<C>> {
  const pricing = pricingOf(study.regime, optionsOf(study));
  const paid: Paid<C>[] = [];
  const problems: Problem[] = [];
  for (const facility of study.facilities) {
    const settled = settleWith<C>(facility, pricing);
    if (!settled.ok) problems.push(...settled.problems.map((one) => ofFacility(one, facility.id)));
    else
      paid.push({
        facility: facility.id,
        currency: settled.value.currency,
        exact: settled.value.due.exact,
        payable: settled.value.due.amount,
      });
  }
  return problems.length > 0 ? failed(problems) : sumOf(paid);
}

function pooled<C extends string>(study: Study<C>): Outcome<Payments<C>> {
  const { assessments, rejected } = assessAll(study.facilities, study.regime, optionsOf(study));
  if (rejected.length > 0) return failed(rejected.flatMap(({ facility, problems }) => problems.map((one) => ofFacility(one, facility))));
  return sumOf(assessments.map(paidIn));
}

function paidIn<C extends string>({ facility, payable, exact: unrounded }: Assessment<C>): Paid<C> {
  return { facility: facility.id, currency: payable.currency, exact: exact(unrounded), payable: exactOf(payable.amount) };
}

/** A study of the facilities that can be assessed, what they pay, and those that were left out. @internal */
export interface Prepared<C extends string = string> {
  readonly study: Study<C>;
  readonly base: Payments<C>;
  readonly assessments: readonly Assessment<C>[];
  readonly rejected: readonly Rejected[];
}

/** Leaves out what cannot be assessed; a portfolio of which nothing is left is a problem. @internal */
export function prepare<C extends string>(study: Study<C>): Outcome<Prepared<C>> {
  if (study.facilities.length === 0)
    return fail(problem('scenario/empty', ['facilities'], 'The portfolio holds no facility.', 'Pass at least one parsed facility.'));
  const { assessments, rejected } = assessAll(study.facilities, study.regime, optionsOf(study));
  if (assessments.length === 0)
    return failed(rejected.flatMap(({ facility, problems }) => problems.map((one) => ofFacility(one, facility))));
  const base = sumOf(assessments.map(paidIn));
  if (!base.ok) return base;
  const out = new Set(rejected.map(({ index }) => index));
  return succeed({
    study: { ...study, facilities: study.facilities.filter((_, index) => !out.has(index)) },
    base: base.value,
    assessments,
    rejected: rejected.map(({ facility, problems }) => ({ facility, problems })),
  });
}

function ofFacility(one: Problem, facility: string): Problem {
  return { ...one, path: ['facilities', facility, ...one.path] };
}

function sumOf<C extends string>(byFacility: readonly Paid<C>[]): Outcome<Payments<C>> {
  const [first] = byFacility;
  if (!first) return fail(problem('scenario/empty', ['facilities'], 'The portfolio holds no facility.'));
  const { currency } = first;
  const other = byFacility.find((one) => one.currency !== currency);
  if (other)
    return fail(problem('money/currency', ['facilities', other.facility], `${other.facility} pays ${other.currency}, others ${currency}.`));
  return succeed({
    currency,
    exact: sumExact(byFacility.map((one) => one.exact)),
    payable: sumExact(byFacility.map(({ payable }) => payable)),
    byFacility,
  });
}
