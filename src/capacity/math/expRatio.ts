import { Decimal } from '../../decimal.ts';

const small = new Decimal('0.01');
const one = new Decimal(1);
const negligible = new Decimal('1e-70');

/**
 * (1 − e^(−x)) ÷ x, which is 1 at 0. Near 0 the difference loses digits, so there it is the series 1 − x/2! + x²/3! − …
 *
 * @internal
 */
export function expRatio(x: Decimal): Decimal {
  if (x.abs().gte(small)) return one.minus(x.neg().exp()).div(x);
  let term = one;
  let sum = one;
  for (let n = 2; term.abs().gt(negligible); n += 1) {
    term = term.times(x).div(-n);
    sum = sum.plus(term);
  }
  return sum;
}
