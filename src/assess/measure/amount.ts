import { divideExact, type Exact, exact, multiplyExact } from '../../exact.ts';
import type { Measure } from '../../model/mechanism.ts';
import { daysOf, tryPeriod } from '../../period/period.ts';
import { problem } from '../../problems/problem.ts';
import { dimensionProblem, exactIn } from '../../quantity/quantity.ts';
import { type Found, found, mistaken } from '../found.ts';
import type { Claim } from '../scope/claim.ts';
import type { Counted } from './counted.ts';

/** The laws that the stated amount keeps. @internal */
export const amountLaws = ['monotone', 'additive', 'homogeneous', 'continuous'] as const;

/** The stated amount in the unit of the charge. @internal */
export function amount({ unit, perYear }: Measure & { readonly kind: 'amount' }, claim: Claim): Found<Counted> {
  const stated = claim.release.amount;
  const yearly = perYear !== undefined && stated && exactIn(stated, `${unit}/yr`);
  if (yearly) return found({ units: multiplyExact(yearly, partOfYear(claim, perYear)), figures: [] });
  const units = amountIn(claim, unit);
  return units.ok ? found({ units: units.value, figures: [] }) : units;
}

/** The stated amount in any unit; absent or of another dimension is a problem. @internal */
export function amountIn({ release }: Claim, unit: string): Found<Exact> {
  if (!release.amount)
    return mistaken(
      problem('release/missing-amount', ['amount'], `The charge measures an amount in ${unit}, and the release states none.`),
    );
  const value = exactIn(release.amount, unit);
  return value ? found(value) : mistaken(dimensionProblem(release.amount, unit, ['amount']));
}

function partOfYear({ situation: { period } }: Claim, perYear: 365 | 'calendar'): Exact {
  const year = tryPeriod(period.from.slice(0, 4), []);
  const days = perYear === 365 || !year.ok ? 365 : daysOf(year.value);
  return divideExact(exact(daysOf(period)), exact(days));
}
