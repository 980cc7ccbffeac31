import { decimalOf } from '../../../decimal.ts';
import { compareExact, type Exact, exact, one } from '../../../exact.ts';
import type { Schedule } from '../../../model/mechanism.ts';

// Under any floor and over any cap: digits beyond would only cost time.
const beyond = ['1e-100', '1e100'] as const;

/** (λ ÷ reference) ^ exponent. An exponent of 0 or 1 needs no power and stays exact. @internal */
export function power({ exponent }: Schedule & { readonly kind: 'power' }, relative: Exact): Exact {
  const raised = exact(exponent);
  if (raised.digits === 0n) return one;
  if (compareExact(raised, one) === 0 || relative.digits === 0n) return relative;
  return exact(
    decimalOf(relative)
      .pow(exponent)
      .clamp(...beyond)
      .toFixed(),
  );
}
