import { addExact, compareExact, divideExact, type Exact, exact, multiplyExact, sumExact, zero } from '../../exact.ts';

/** A point of a Lorenz curve: the share of the payers who pay least, and the share of the whole that they pay. @internal */
export interface LorenzPoint {
  readonly payers: Exact;
  readonly paid: Exact;
}

/** From (0, 0) to (1, 1), a point for each payer; `undefined` where nothing is paid, or one receives. @internal */
export function lorenz(amounts: readonly Exact[]): readonly LorenzPoint[] | undefined {
  const whole = sumExact(amounts);
  if (whole.digits === 0n || amounts.some(({ digits }) => digits < 0n)) return undefined;
  const count = exact(amounts.length);
  let sum = zero;
  const points = [...amounts].sort(compareExact).map((amount, at) => {
    sum = addExact(sum, amount);
    return { payers: divideExact(exact(at + 1), count), paid: divideExact(sum, whole) };
  });
  return [{ payers: zero, paid: zero }, ...points];
}

/**
 * The Gini coefficient Σ (2 i − n − 1) x_i ÷ (n Σ x_i), x ascending: 0 where all pay alike, (n − 1) ÷ n where one pays all;
 * `undefined` where nothing is paid, or one receives.
 *
 * @internal
 */
export function gini(amounts: readonly Exact[]): Exact | undefined {
  const whole = sumExact(amounts);
  if (whole.digits === 0n || amounts.some(({ digits }) => digits < 0n)) return undefined;
  const n = amounts.length;
  const weighed = [...amounts].sort(compareExact).map((amount, at) => multiplyExact(exact(2 * (at + 1) - n - 1), amount));
  return divideExact(sumExact(weighed), multiplyExact(exact(n), whole));
}
