import { Decimal } from '../../decimal.ts';
import { addExact, compareExact, type Exact, one, zero } from '../../exact.ts';
import { tryPeriod } from '../../period/period.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { exactOf } from '../../quantity/quantity.ts';
import { namedBy } from './installations.ts';
import { fieldOf, listOf } from './parts.ts';

/** The budget shares of one installation, charge, pollutant and period add up to 1 at most; the release that goes beyond is named. @internal */
export function overspentBudgets(facility: unknown): readonly Problem[] {
  const sums = new Map<string, Exact>();
  return listOf(fieldOf(facility, 'releases')).flatMap((release, at) => {
    const share = fieldOf(release, 'budgetShare');
    if (!(share instanceof Decimal)) return [];
    return namedBy(release).flatMap(({ name }) => {
      const key = JSON.stringify([
        name,
        fieldOf(release, 'charge') ?? fieldOf(release, 'medium'),
        fieldOf(release, 'pollutant'),
        daysOf(fieldOf(release, 'period')),
      ]);
      const before = sums.get(key) ?? zero;
      const sum = addExact(before, exactOf(share));
      sums.set(key, sum);
      return compareExact(sum, one) > 0 && compareExact(before, one) <= 0
        ? [
            problem(
              'input/shares',
              ['releases', at, 'budgetShare'],
              `With this release, the budget shares of "${name.slice(0, 60)}" for one pollutant and period exceed 1.`,
              'All releases together share one technological mass.',
            ),
          ]
        : [];
    });
  });
}

/** Equal for equal periods, however they are written. */
function daysOf(period: unknown): string {
  const read = typeof period === 'string' ? tryPeriod(period, []) : undefined;
  return read?.ok ? `${read.value.from}/${read.value.until}` : '';
}
