import { tryAssess } from '../../assess/assess.ts';
import { exactText } from '../../exact.ts';
import type { Assessment, AssessOptions, ExactText } from '../../model/assessment.ts';
import type { Facility, Release } from '../../model/facility.ts';
import type { Regime } from '../../model/regime.ts';
import { fail, type Outcome, succeed } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { type Exchange, exchanged } from './exchange.ts';
import { type LeftOut, type Translation, translate } from './translate.ts';

/** A law that a facility is put under, and how the facility reads there. */
export interface Target extends Translation, Omit<AssessOptions, 'year'> {
  readonly regime: Regime;
}

/** A facility under one of several laws. */
export interface Converted {
  readonly regime: string;
  readonly year: number;
  /** What the law takes for the releases that it prices; absent if it prices none. */
  readonly assessment?: Assessment;
  /** The payable amount in the common currency, exact; absent without an assessment. */
  readonly payable?: ExactText;
  /** Releases that the law does not price, each with the reasons. */
  readonly unpriced: readonly { readonly release: string; readonly problems: readonly Problem[] }[];
  /** What the facility states and the law does not ask. */
  readonly leftOut: readonly LeftOut[];
}

/** A facility laid under several laws, in one currency. */
export interface Conversion {
  readonly currency: string;
  readonly laws: readonly Converted[];
}

/**
 * Lays the same facility under several laws: words that a law does not know are left out and listed, releases that it does
 * not price are listed with the reasons and never dropped, and what is due is brought into one currency by rates that the
 * caller names. Masses, norms and outputs stay; dates move by whole years into the year of the law.
 *
 * @param facility - Parsed.
 * @param targets - Laws with their year, and what reads otherwise there: territory, charges, pollutants, circumstances, readings.
 * @param money - The common currency, and a rate for every other that occurs, with its source and price-year factor.
 * @throws PaymentError `money/currency` where a rate is missing.
 *
 * @example
 * ```ts
 * import { convert } from 'polluter-pays/scenario';
 * import { conference2004 } from 'polluter-pays/regimes/conference-2004';
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const mill = parseFacility({
 *   id: 'mill', territory: 'RU-KR',
 *   releases: [
 *     { id: 'co', charge: 'stationary', pollutant: 'carbon-monoxide', period: '2005-Q1', amount: '100 t', norms: { permissible: '120 t' } },
 *     { id: 'odd', charge: 'stationary', pollutant: 'dragon-breath', period: '2005-Q1', amount: '1 t', norms: { permissible: '2 t' } },
 *   ],
 * });
 * const { laws } = convert(mill, [{ regime: russia2003, year: 2005 }, { regime: conference2004, year: 2006 }], {
 *   currency: 'EUR', rates: { RUB: { value: '0.03', source: 'made up' } },
 * });
 * laws.map(({ regime, payable, unpriced }) => [regime, payable, unpriced.map(({ release }) => release)])
 * // => [['ru-2003', '3.024', ['odd']], ['conference-2004', '3.276', ['odd']]]
 * ```
 */
export function convert(facility: Facility, targets: readonly Target[], money: Exchange): Conversion {
  return orThrow(tryConvert(facility, targets, money));
}

/**
 * As `convert`, returning an Outcome: what each law makes of the facility, or every problem.
 *
 * @example
 * ```ts
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { tryConvert } from 'polluter-pays/scenario';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const mill = parseFacility({
 *   id: 'mill',
 *   territory: 'RU-KR',
 *   releases: [{ id: 'co', charge: 'stationary', pollutant: 'carbon-monoxide', period: '2005-Q1', amount: '100 t', norms: { permissible: '120 t' } }],
 * });
 * const outcome = tryConvert(mill, [{ regime: russia2003, year: 2005 }], { currency: 'EUR', rates: {} });
 * outcome.ok ? [] : outcome.problems.map(({ code }) => code) // => ['money/currency']
 * ```
 */
export function tryConvert(facility: Facility, targets: readonly Target[], money: Exchange): Outcome<Conversion> {
  const laws: Converted[] = [];
  const problems: Problem[] = [];
  targets.forEach((target, at) => {
    const law = convertTo(facility, target);
    const { assessment } = law;
    const payable = assessment && exchanged(assessment.payable.amount, assessment.payable.currency, money);
    if (assessment && !payable) problems.push(noRate(assessment.payable.currency, money, at));
    laws.push({ ...law, ...(payable && { payable: exactText(payable) }) });
  });
  const [first, ...rest] = problems;
  return first ? fail(first, ...rest) : succeed({ currency: money.currency, laws });
}

function noRate(currency: string, money: Exchange, at: number): Problem {
  return problem(
    'money/currency',
    ['targets', at],
    `The law takes ${currency}, and there is no rate to ${money.currency}.`,
    `Add rates: { ${currency}: { value: '…', source: '…' } }.`,
  );
}

function convertTo(facility: Facility, { regime, ...target }: Target): Omit<Converted, 'payable'> {
  const { facility: there, leftOut } = translate(facility, regime, target);
  const { territories, receivers, minimumConfidence, year } = target;
  const options: AssessOptions = {
    year,
    ...(territories && { territories }),
    ...(receivers && { receivers }),
    ...(minimumConfidence && { minimumConfidence }),
  };
  // Alone, a release tells whether the law prices it; together, they share budgets and norms as the law says.
  const alone = (release: Release): readonly Problem[] => {
    const outcome = tryAssess({ ...there, releases: [release] }, regime, options);
    return outcome.ok ? [] : outcome.problems.filter(({ code }) => code !== 'period/gap');
  };
  const tried = there.releases.map((release) => ({ release, problems: alone(release) }));
  const unpriced = tried.filter(({ problems }) => problems.length > 0).map(({ release, problems }) => ({ release: release.id, problems }));
  const priced = tried.filter(({ problems }) => problems.length === 0).map(({ release }) => release);
  const base = { regime: regime.id, year, leftOut };
  if (priced.length === 0) return { ...base, unpriced };
  const outcome = tryAssess({ ...there, releases: priced }, regime, options);
  if (outcome.ok) return { ...base, unpriced, assessment: outcome.value };
  return { ...base, unpriced: [...unpriced, ...priced.map(({ id }) => ({ release: id, problems: outcome.problems }))] };
}
