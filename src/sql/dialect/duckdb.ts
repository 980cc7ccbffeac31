import type { Dialect } from './dialect.ts';
import { doubled } from './quote.ts';

/** @internal */
export const duckdb: Dialect = {
  name: 'duckdb',
  title: 'DuckDB',
  integers: 'HUGEINT',
  largest: 2n ** 127n - 1n,
  types: { text: 'VARCHAR NOT NULL', flag: 'BOOLEAN NOT NULL', mass: 'BIGINT', price: 'HUGEINT' },
  identifier: (name) => `"${doubled(name, '"')}"`,
  literal: (text) => `'${doubled(text, "'")}'`,
  flag: (value) => (value ? 'TRUE' : 'FALSE'),
  integer: (value) => `CAST(${value} AS HUGEINT)`,
  mass: (value) => String(value),
  widen: (mass) => `CAST(${mass} AS HUGEINT)`,
  quotient: (above, below) => `(${above} // ${below})`,
  quotientOfMasses: (above, below) => `(${above} // ${below})`,
  join: 'LEFT JOIN',
  namesSteps: true,
};
