import { Decimal, decimalOf } from '../../../decimal.ts';
import { type Exact, exact, multiplyExact } from '../../../exact.ts';

// e^200 is over any cap, and e^−200 under any floor: beyond them the power would only cost time.
const beyond = 200;

/** exp(slope × distance from the reference). @internal */
export function exponential(slope: string, distance: Exact): Exact {
  const exponent = decimalOf(multiplyExact(exact(slope), distance));
  return exact(Decimal.exp(exponent.clamp(-beyond, beyond)).toFixed());
}
