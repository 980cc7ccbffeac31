import type { Dialect } from './dialect.ts';
import { doubled } from './quote.ts';

/** @internal */
export const duckdb: Dialect = {
  name: 'duckdb',
  title: 'DuckDB',
  integers: 'HUGEINT',
  // HUGEINT holds a little more; a payment is told as DECIMAL(38, 0), because Parquet would keep a HUGEINT as a float.
  largest: 10n ** 38n - 1n,
  types: { text: 'VARCHAR NOT NULL', flag: 'BOOLEAN NOT NULL', mass: 'BIGINT', price: 'HUGEINT' },
  identifier: (name) => `"${doubled(name, '"')}"`,
  literal: (text) => `'${doubled(text, "'")}'`,
  flag: (value) => (value ? 'TRUE' : 'FALSE'),
  integer: (value) => `CAST(${value} AS HUGEINT)`,
  mass: (value) => String(value),
  widen: (mass) => `CAST(${mass} AS HUGEINT)`,
  outward: (integer) => `CAST(${integer} AS DECIMAL(38, 0))`,
  quotient: (above, below) => `(${above} // ${below})`,
  quotientOfMasses: (above, below) => `(${above} // ${below})`,
  join: 'LEFT JOIN',
  namesSteps: true,
};
