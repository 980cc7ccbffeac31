import type { Exact } from '../../exact.ts';
import type { Measure } from '../../model/mechanism.ts';
import { problem } from '../../problems/problem.ts';
import { dimensionProblem, exactIn } from '../../quantity/quantity.ts';
import { type Found, found, mistaken } from '../found.ts';
import type { Claim } from '../scope/claim.ts';

/** The laws that the stated amount keeps. @internal */
export const amountLaws = ['monotone', 'additive', 'homogeneous', 'continuous'] as const;

/** The stated amount in the unit of the charge. @internal */
export function amountInUnits({ unit }: Measure & { readonly kind: 'amount' }, { release }: Claim): Found<Exact> {
  if (!release.amount)
    return mistaken(
      problem('release/missing-amount', ['amount'], `The charge measures an amount in ${unit}, and the release states none.`),
    );
  const units = exactIn(release.amount, unit);
  return units ? found(units) : mistaken(dimensionProblem(release.amount, unit, ['amount']));
}
