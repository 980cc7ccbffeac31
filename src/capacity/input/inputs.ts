import type { QuantityInput } from '../../input/readQuantity.ts';

/** What every function of this door takes besides. */
export interface Digits {
  /** Significant digits of the results, 1 to 40; 15 by default. Results are rounded half-even, once; 60 digits are kept on the way to them. */
  readonly digits?: number;
}

/** What every function takes that works out a load per year. */
export interface DaysOfYear {
  /** Days in the year, such as `'366 d'`; `'365 d'` by default. */
  readonly year?: QuantityInput;
}
