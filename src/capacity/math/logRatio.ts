import { Decimal } from '../../decimal.ts';

const small = new Decimal('0.01');
const one = new Decimal(1);
const negligible = new Decimal('1e-70');

/**
 * ln(1 + y) ÷ y for y > −1, which is 1 at 0. Near 0 the logarithm loses digits, so there it is the series 1 − y/2 + y²/3 − …
 *
 * @internal
 */
export function logRatio(y: Decimal): Decimal {
  if (y.abs().gte(small)) return one.plus(y).ln().div(y);
  let power = one;
  let sum = one;
  for (let n = 2; power.abs().gt(negligible); n += 1) {
    power = power.times(y).neg();
    sum = sum.plus(power.div(n));
  }
  return sum;
}
