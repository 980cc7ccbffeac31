import { type Exact, exact, roundExact, subtractExact, zero } from '../../exact.ts';
import type { Pricing } from '../price/pricing.ts';
import type { Due } from './due.ts';
import { grainOf } from './round.ts';

/** What is due minus what would be due if only the sum were rounded: why kopecks do not add up. @internal */
export function roundingGap(pricing: Pricing, { lines, amount, exact: unrounded }: Due): Exact {
  const charge = lines[0]?.split.claim.situation.charge;
  const [coarsest] = [pricing.regime.settle, charge?.settle].flatMap((steps) => (steps ?? []).filter((step) => step.kind === 'round'));
  if (coarsest) {
    const grain = grainOf(coarsest, lines.slice(0, 1), pricing);
    return grain.ok && grain.value ? subtractExact(amount, roundExact(unrounded, coarsest.mode, grain.value.step)) : zero;
  }
  const within = charge?.rounding?.find(({ at }) => at === 'line' || at === 'band');
  return within ? subtractExact(amount, roundExact(unrounded, within.mode, exact(within.to))) : zero;
}
