import type { Quantity } from '../../quantity/quantity.ts';

/** A capacity with the story of how it was worked out. `withCapacities` takes it as it is, and explanations print it. */
export interface WorkedCapacity {
  /** 0 or more; 0 means that no room is left. */
  readonly capacity: Quantity;
  /** Method and formula: `Box model: A = (C_std − C_bg)(u H W + k V + v_d S)`. */
  readonly formula: string;
  /** What each symbol of the formula stood for, as given or worked out, with its unit. */
  readonly values: Readonly<Record<string, string>>;
}
