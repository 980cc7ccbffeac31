import { bandsOf } from '../../assess/price/priceBook.ts';
import { withParts } from '../../assess/scope/wheres.ts';
import type { Factor } from '../../model/mechanism.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { type PricedCharge, rangeOf } from './multipliers.ts';

/** A privilege that takes the whole price away where a capacity sets it: the regional factor then has no effect on that mass. @internal */
export function idleCapacity({ days, ...priced }: PricedCharge): readonly Problem[] {
  const { charge, chargeId } = priced;
  const hasCapacity = (factor: Factor): boolean => withParts(factor).some(({ kind }) => kind === 'capacity');
  const [day] = days;
  const [band] = bandsOf(charge);
  if (!day || !band || !charge.factors.some(hasCapacity)) return [];
  return charge.factors.flatMap((factor, at) => {
    if (hasCapacity(factor)) return [];
    const range = rangeOf({ ...priced, day, band, base: undefined }, factor);
    // A figure that is 0 for some cases only exempts them; a privilege is 0 where its evidence is full.
    const least = factor.kind === 'privilege' ? range?.lowest : range?.highest;
    return least?.digits === 0n
      ? [
          problem(
            'regime/idle-factor',
            ['charges', chargeId, 'factors', at],
            `It makes the ${band} band free, so capacity has no effect there.`,
          ),
        ]
      : [];
  });
}
