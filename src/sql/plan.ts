import type { Band } from '../model/figure.ts';
import type { Dialect } from './dialect/dialect.ts';
import type { KeyColumn } from './keyColumns.ts';
import type { PriceCase } from './priceCases.ts';
import type { SqlNames } from './sqlProgram.ts';
import type { Stage, Terms } from './terms.ts';

/** Everything that the parts of a program are written from. @internal */
export interface Plan {
  readonly dialect: Dialect;
  readonly names: SqlNames;
  readonly cluster: string | undefined;
  readonly decimals: number;
  /** In steps of 10^-decimals. */
  readonly largestAmount: bigint;
  readonly keys: readonly KeyColumn[];
  /** Columns of the user. */
  readonly columns: readonly string[];
  readonly totalsBy: readonly string[];
  readonly terms: readonly Terms[];
  /** Bands that some charge has, in the order in which they fill. */
  readonly bands: readonly Band[];
  /** How money is rounded: one way for all charges. */
  readonly stages: readonly [Stage, ...Stage[]];
  readonly cases: readonly PriceCase[];
  /** Whether some word of the regime follows from a release without a permit. */
  readonly readsPermit: boolean;
}

/** `amount_e6`: in steps of 10^-6. @internal */
export function scaled(name: string, decimals: number): string {
  return `${name}_e${decimals}`;
}

/** The column of payments. @internal */
export function paymentColumn({ stages }: Pick<Plan, 'stages'>): string {
  return scaled('payment', (stages.at(-1) ?? stages[0]).scale);
}
