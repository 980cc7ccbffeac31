import { fail, type Outcome, succeed } from '../../problems/outcome.ts';
import { problem } from '../../problems/problem.ts';

/** Numbers between 0 and 1, neither of them: odd multiples of 2⁻⁵³. @internal */
export type Uniform = () => number;

/**
 * A generator from its seed: the Mersenne Twister (MT19937) of pure-rand, whose numbers are the same everywhere and whose first ones
 * are as good as the later. Two of its numbers give 52 bits.
 *
 * @internal
 */
export async function uniformFrom(seed: number): Promise<Outcome<Uniform>> {
  const loaded = await load();
  if (!loaded)
    return fail(
      problem('scenario/generator', [], 'The library of random numbers, pure-rand, is not installed.', 'Install it: npm install pure-rand'),
    );
  const generator = loaded.mersenne(seed);
  return succeed(() => {
    const [high, low] = [generator.next() >>> 6, generator.next() >>> 6];
    return (high * 2 ** 26 + low + 0.5) / 2 ** 52;
  });
}

/** An optional peer: whoever simulates nothing need not have it. */
async function load(): Promise<typeof import('pure-rand/generator/mersenne') | undefined> {
  try {
    return await import('pure-rand/generator/mersenne');
  } catch {
    return undefined;
  }
}
