import { addExact, divideExact, type Exact, exact, multiplyExact, subtractExact, zero } from '../../exact.ts';

/**
 * The Shapley value of each of `count` players: the mean of what it adds, over all orders in which they can join. Exact.
 *
 * @param worth - Of a set of players, as bits: player `k` is bit `k`.
 * @internal
 */
export function shapley(count: number, worth: (players: number) => Exact): readonly Exact[] {
  const values: Exact[] = Array.from({ length: count }, () => zero);
  for (let players = 0; players < 1 << count; players += 1) {
    const before = worth(players);
    const size = bitsOf(players);
    // Of n! orders, size! × (n − size − 1)! have exactly these players before this one.
    const weight = divideExact(exact(factorial(size) * factorial(count - size - 1)), exact(factorial(count)));
    for (let player = 0; player < count; player += 1) {
      if ((players & (1 << player)) !== 0) continue;
      const added = subtractExact(worth(players | (1 << player)), before);
      values[player] = addExact(values[player] as Exact, multiplyExact(weight, added));
    }
  }
  return values;
}

function bitsOf(players: number): number {
  let count = 0;
  for (let left = players; left > 0; left >>= 1) count += left & 1;
  return count;
}

function factorial(n: number): bigint {
  return n <= 1 ? 1n : BigInt(n) * factorial(n - 1);
}
