import { settleWith, tryAssess } from '../../assess/assess.ts';
import { type Pricing, readLaw } from '../../assess/price/pricing.ts';
import { type Exact, exact } from '../../exact.ts';
import type { Assessment, AssessOptions } from '../../model/assessment.ts';
import type { Facility } from '../../model/facility.ts';
import type { Regime } from '../../model/regime.ts';
import { failed, type Outcome, succeed } from '../../problems/outcome.ts';
import type { Path, Problem } from '../../problems/problem.ts';

/** The assessments of a facility in several years; problems point from `path`. @internal */
export function assessYears<C extends string>(
  facility: Facility,
  regime: Regime<C>,
  options: AssessOptions,
  years: readonly number[],
  path: Path,
): Outcome<readonly Assessment<C>[]> {
  const all = years.map((year) => tryAssess(facility, regime, { ...options, year }));
  const problems = all.flatMap((one) => (one.ok ? [] : under(path, one.problems)));
  return problems.length > 0 ? failed(problems) : succeed(all.flatMap((one) => (one.ok ? [one.value] : [])));
}

/** A law read for several years. @internal */
export function readingsOf(regime: Regime, options: AssessOptions, years: readonly number[]): readonly Pricing[] {
  return years.map((year) => readLaw(regime, { ...options, year }));
}

/** What is due in each of the years that a law was read for, without the rounding of the regime; problems point from `path`. @internal */
export function dueUnder(readings: readonly Pricing[], facility: Facility, path: Path): Outcome<readonly Exact[]> {
  const all = readings.map((reading) => settleWith(facility, reading));
  const problems = all.flatMap((one) => (one.ok ? [] : under(path, one.problems)));
  return problems.length > 0 ? failed(problems) : succeed(all.flatMap((one) => (one.ok ? [one.value.due.exact] : [])));
}

function under(path: Path, problems: readonly Problem[]): readonly Problem[] {
  return problems.map((one) => ({ ...one, path: [...path, ...one.path] }));
}

/** What is due in each year, without the rounding of the regime. @internal */
export function dueOf(assessments: readonly Assessment[]): readonly Exact[] {
  return assessments.map((assessment) => exact(assessment.exact));
}
