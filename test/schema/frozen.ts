import { Decimal } from '../../src/decimal.ts';

/** Whether a value and everything in it is frozen; a Decimal does not change anyway. */
export function isFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || value instanceof Decimal) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozen);
}
