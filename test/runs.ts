import fc from 'fast-check';

const isLong = process.env.LONG !== undefined;

/**
 * How often each property is tried: one place for all. A short run tries the same cases each time, so that a test that
 * passed yesterday passes today; a long one (`npm run test:long`) tries twenty times as many, and new ones each time.
 */
export const runs: fc.Parameters<unknown> = isLong ? { numRuns: 2000 } : { numRuns: 100, seed: 20041206 };

/** Time that a property may take, in milliseconds. */
export const patience = isLong ? 1_200_000 : 60_000;

/** Tries a property. */
export function holds<T>(property: fc.IProperty<T>): void {
  fc.assert(property, runs as fc.Parameters<T>);
}
