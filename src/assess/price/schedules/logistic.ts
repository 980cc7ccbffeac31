import { addExact, divideExact, type Exact, exact, multiplyExact, negateExact, one, subtractExact } from '../../../exact.ts';
import type { Schedule } from '../../../model/mechanism.ts';
import { exponential } from './exponential.ts';

/** floor + (cap − floor) ÷ (1 + c × exp(−slope × distance)), with the c that makes it 1 at the reference. @internal */
export function logistic({ floor, cap, slope }: Schedule & { readonly kind: 'logistic' }, distance: Exact): Exact {
  const [low, high] = [exact(floor), exact(cap)];
  const c = divideExact(subtractExact(high, one), subtractExact(one, low));
  const below = addExact(one, multiplyExact(c, exponential(slope, negateExact(distance))));
  return addExact(low, divideExact(subtractExact(high, low), below));
}
