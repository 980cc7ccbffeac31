import type { SqlDialect } from '../sqlProgram.ts';

/** What the engines write differently. @internal */
export interface Dialect {
  readonly name: SqlDialect;
  /** As people write it. */
  readonly title: string;
  /** The type in which payments are worked out: integers, whose overflow is an error and never a wrong number. */
  readonly integers: string;
  /** The largest integer of that type. */
  readonly largest: bigint;
  readonly types: {
    readonly text: string;
    readonly flag: string;
    /** Masses: 64 bits; may be absent. */
    readonly mass: string;
    /** A wide integer that may be absent. */
    readonly price: string;
  };
  readonly identifier: (name: string) => string;
  readonly literal: (text: string) => string;
  readonly flag: (value: boolean) => string;
  /** An integer as a value of the wide type. */
  readonly integer: (value: bigint) => string;
  /** An integer as a mass. */
  readonly mass: (value: bigint) => string;
  /** A mass as a value of the wide type. */
  readonly widen: (mass: string) => string;
  /** A wide integer as the answer tells it: a type that files keep exactly. */
  readonly outward: (integer: string) => string;
  /** The quotient of two wide integers that are not negative, cut off. */
  readonly quotient: (above: string, below: string) => string;
  /** The same of two masses. */
  readonly quotientOfMasses: (above: string, below: string) => string;
  /** Joins each line with at most one row of prices. */
  readonly join: string;
  /** Whether a query names its steps (`WITH a AS (…)`); otherwise a column may read another of the same list. */
  readonly namesSteps: boolean;
}
