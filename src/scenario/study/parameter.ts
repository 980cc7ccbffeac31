import type { DecimalText } from '../../quantity/quantity.ts';
import type { Change } from '../reform/change.ts';

/** Data in which one number is open: `'?'` stands where it goes. */
export type Open<T> = T extends string
  ? `${number}` extends T
    ? T | '?'
    : T
  : T extends readonly (infer U)[]
    ? readonly Open<U>[]
    : T extends object
      ? { readonly [K in keyof T]: Open<T[K]> }
      : T;

/**
 * One number that is varied, as data. Of the law: changes of `reform` with `'?'` where the number goes. Of the facilities or the
 * receivers: what is set in `unit`, or, without a unit, multiplied.
 */
export type Parameter = {
  /** A name for tables. */
  readonly id: string;
} & (
  | { readonly of: 'law'; readonly changes: readonly Open<Change>[] }
  | {
      /** `amount` of a release, or one of its norms. */
      readonly of: 'amount' | 'permissible' | 'temporary' | 'limit';
      /** Ids; absent: all that state it. */
      readonly facility?: string;
      readonly release?: string;
      readonly pollutant?: string;
      readonly unit?: string;
    }
  | {
      /** Of a receiver: its load, or what it can take. */
      readonly of: 'load' | 'capacity';
      readonly receiver?: string;
      readonly pollutant?: string;
      readonly criterion?: string;
      /** Year of the entry; absent: each. */
      readonly year?: string;
      readonly unit?: string;
    }
);

/** From one number to another in equal steps, both ends included where a step meets them; or these numbers. */
export type Values = readonly DecimalText[] | { readonly from: DecimalText; readonly to: DecimalText; readonly step: DecimalText };
