import { addExact, divideExact, type Exact, exact, minExact, multiplyExact, zero } from '../../exact.ts';
import type { Installation } from '../../model/facility.ts';
import { daysOf, isOverlapping, isWithin, type Period, tryPeriod } from '../../period/period.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { dimensionProblem, exactIn } from '../../quantity/quantity.ts';
import { type Found, found, mistaken } from '../found.ts';

/**
 * The mass of a pollutant that technology justifies in a period: the sum over products of rate × output, output up to the
 * permitted one. A longer output fills its parts by days. In `unit`; problems point from the installation.
 *
 * @internal
 */
export function technologicalMass({ id, outputs = [] }: Installation, pollutant: string, period: Period, year: number, unit: string): Found<Exact> {
  const problems: Problem[] = [];
  const seen = new Map<string, Period[]>();
  let mass = zero;
  outputs.forEach((output, at) => {
    const own = tryPeriod(output.period ?? String(year), ['outputs', at, 'period']);
    if (!own.ok) return problems.push(...own.problems);
    const others = seen.get(output.product) ?? [];
    seen.set(output.product, [...others, own.value]);
    if (others.some((other) => isOverlapping(other, own.value))) {
      return problems.push(problem('period/overlap', ['outputs', at, 'period'], `Two outputs of ${output.product} in ${id} share days.`, 'State each day of output once.'));
    }
    const rate = output.rates?.[pollutant];
    if (!rate || !isOverlapping(own.value, period)) return undefined;
    if (!isWithin(period, own.value) && !isWithin(own.value, period)) {
      return problems.push(problem('period/overlap', ['outputs', at, 'period'], `The output of ${output.product} lies partly within ${period.text}.`, 'Split the output at the ends of the release.'));
    }
    const justified = massOf(rate, output, unit, at, pollutant);
    if (!justified.ok) return problems.push(...justified.problems);
    const days = isWithin(own.value, period) ? exact(1) : divideExact(exact(daysOf(period)), exact(daysOf(own.value)));
    mass = addExact(mass, multiplyExact(justified.value, days));
    return undefined;
  });
  return problems.length > 0 ? mistaken(...problems) : found(mass);
}

type Output = NonNullable<Installation['outputs']>[number];

function massOf(rate: NonNullable<Output['rates']>[string], { amount, permitted }: Output, unit: string, at: number, pollutant: string): Found<Exact> {
  const path = ['outputs', at, 'rates', pollutant];
  const slash = rate.unit.indexOf('/');
  const perProduct = rate.unit.slice(slash + 1);
  const produced = exactIn(amount, perProduct);
  if (!produced) return mistaken(dimensionProblem(amount, perProduct, ['outputs', at, 'amount']));
  const allowed = permitted && exactIn(permitted, perProduct);
  if (permitted && !allowed) return mistaken(dimensionProblem(permitted, perProduct, ['outputs', at, 'permitted']));
  const perUnit = exactIn({ value: rate.value, unit: rate.unit.slice(0, slash) }, unit);
  if (!perUnit) return mistaken(problem('quantity/dimension', path, `A technological rate in ${rate.unit} gives no mass in ${unit}.`));
  return found(multiplyExact(perUnit, allowed ? minExact(produced, allowed) : produced));
}
