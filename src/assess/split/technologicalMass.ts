import { addExact, divideExact, type Exact, exact, minExact, multiplyExact, zero } from '../../exact.ts';
import type { Installation } from '../../model/facility.ts';
import { daysOf, isOverlapping, isWithin, type Period, tryPeriod } from '../../period/period.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { dimensionProblem, exactIn, type Quantity } from '../../quantity/quantity.ts';
import { type Found, found, mistaken } from '../found.ts';

/**
 * The mass of a pollutant that technology justifies in a period: the sum over products of rate × output, output up to the
 * permitted one. A longer output fills its parts by days. In `unit`; problems point from the installation.
 *
 * @internal
 */
export function technologicalMass(installation: Installation, asked: Justified): Found<Exact> {
  const problems: Problem[] = [];
  const seen: { readonly product: string; readonly period: Period }[] = [];
  let mass = zero;
  for (const [at, output] of (installation.outputs ?? []).entries()) {
    const part = partOf(output, asked, seen);
    if (part.ok) mass = addExact(mass, part.value);
    else problems.push(...part.problems.map((one) => ({ ...one, path: ['outputs', at, ...one.path] })));
  }
  return problems.length > 0 ? mistaken(...problems) : found(mass);
}

/** What an output is asked for. @internal */
export interface Justified {
  readonly pollutant: string;
  readonly period: Period;
  /** Calendar year of an output that states no period. */
  readonly year: number;
  /** Unit of the mass. */
  readonly unit: string;
}

type Output = NonNullable<Installation['outputs']>[number];

function partOf(
  output: Output,
  { pollutant, period, year, unit }: Justified,
  seen: { readonly product: string; readonly period: Period }[],
): Found<Exact> {
  const { product } = output;
  const own = tryPeriod(output.period ?? String(year), ['period']);
  if (!own.ok) return mistaken(...own.problems);
  if (seen.some((one) => one.product === product && isOverlapping(one.period, own.value))) {
    return mistaken(problem('period/overlap', ['period'], `Two outputs of ${product} share days.`, 'State each day of output once.'));
  }
  seen.push({ product, period: own.value });
  const rate = output.rates && Object.hasOwn(output.rates, pollutant) ? output.rates[pollutant] : undefined;
  if (!rate || !isOverlapping(own.value, period)) return found(zero);
  const isPart = isWithin(own.value, period);
  if (!isPart && !isWithin(period, own.value)) {
    return mistaken(
      problem(
        'period/overlap',
        ['period'],
        `The output of ${product} lies partly within ${period.text}.`,
        'Split the output at the ends of the release.',
      ),
    );
  }
  const whole = massOf(rate, output, unit, pollutant);
  if (!whole.ok || isPart) return whole;
  return found(multiplyExact(whole.value, divideExact(exact(daysOf(period)), exact(daysOf(own.value)))));
}

function massOf(rate: Quantity, { amount, permitted }: Output, unit: string, pollutant: string): Found<Exact> {
  const slash = rate.unit.indexOf('/');
  const perProduct = rate.unit.slice(slash + 1);
  const produced = exactIn(amount, perProduct);
  if (!produced) return mistaken(dimensionProblem(amount, perProduct, ['amount']));
  const allowed = permitted && exactIn(permitted, perProduct);
  if (permitted && !allowed) return mistaken(dimensionProblem(permitted, perProduct, ['permitted']));
  const perUnit = exactIn({ value: rate.value, unit: rate.unit.slice(0, slash) }, unit);
  if (!perUnit)
    return mistaken(problem('quantity/dimension', ['rates', pollutant], `A technological rate in ${rate.unit} gives no mass in ${unit}.`));
  return found(multiplyExact(perUnit, allowed ? minExact(produced, allowed) : produced));
}
