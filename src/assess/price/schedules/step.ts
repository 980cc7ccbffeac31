import { compareExact, type Exact, exact, zero } from '../../../exact.ts';
import type { Schedule } from '../../../model/mechanism.ts';

/** The value of the last step that begins at λ or below. @internal */
export function step({ steps }: Schedule & { readonly kind: 'step' }, ratio: Exact): Exact {
  let value = zero;
  for (const { from, value: next } of steps) if (compareExact(exact(from), ratio) <= 0) value = exact(next);
  return value;
}
