import type { Dialect } from './dialect.ts';
import { doubled } from './quote.ts';

/** @internal */
export const postgresql: Dialect = {
  name: 'postgresql',
  title: 'PostgreSQL',
  integers: 'numeric',
  // A numeric holds 131072 digits before the point; a thousand are enough for anybody, and are checked in no time.
  largest: 10n ** 1000n - 1n,
  types: { text: 'text NOT NULL', flag: 'boolean NOT NULL', mass: 'bigint', price: 'numeric' },
  identifier: (name) => `"${doubled(name, '"')}"`,
  // A backslash means itself only where a setting says so; in an E'' it is doubled, whatever the setting.
  literal: (text) => (text.includes('\\') ? `E'${doubled(doubled(text, '\\'), "'")}'` : `'${doubled(text, "'")}'`),
  flag: (value) => (value ? 'TRUE' : 'FALSE'),
  integer: (value) => `${value}::numeric`,
  mass: (value) => String(value),
  widen: (mass) => `CAST(${mass} AS numeric)`,
  outward: (integer) => integer,
  quotient: (above, below) => `div(${above}, ${below})`,
  quotientOfMasses: (above, below) => `(${above} / ${below})`,
  join: 'LEFT JOIN',
  namesSteps: true,
};
