import { type Exact, exact, roundExact, subtractExact, zero } from '../../exact.ts';
import type { Regime } from '../../model/regime.ts';
import type { Due } from './due.ts';

/** What is due minus what would be due if only the sum were rounded: why kopecks do not add up. @internal */
export function roundingGap({ settle }: Regime, { lines, amount, exact: unrounded }: Due): Exact {
  const charge = lines[0]?.split.claim.situation.charge;
  const roundings = [settle, charge?.settle].flatMap((steps) => (steps ?? []).flatMap((step) => (step.kind === 'round' ? [step] : [])));
  const [coarsest = charge?.rounding?.find(({ at }) => at === 'line' || at === 'band')] = roundings;
  return coarsest ? subtractExact(amount, roundExact(unrounded, coarsest.mode, exact(coarsest.to))) : zero;
}
