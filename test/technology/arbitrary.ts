import fc from 'fast-check';

/** A decimal text of 0 or more with up to `digits` digits and three places, never through a float. */
export const decimal = (digits: number, least = 0n): fc.Arbitrary<string> =>
  fc.bigInt({ min: least, max: 10n ** BigInt(digits) }).map((value) => `${value / 1000n}.${String(value % 1000n).padStart(3, '0')}`);
