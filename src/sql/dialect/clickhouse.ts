import type { Dialect } from './dialect.ts';

/** @internal */
export const clickhouse: Dialect = {
  name: 'clickhouse',
  title: 'ClickHouse',
  integers: 'Decimal(38, 0)',
  largest: 10n ** 38n - 1n,
  types: { text: 'String', flag: 'UInt8', mass: 'Nullable(Int64)', price: 'Nullable(Decimal(38, 0))' },
  identifier: (name) => `\`${escaped(name, '`')}\``,
  literal: (text) => `'${escaped(text, "'")}'`,
  flag: (value) => (value ? '1' : '0'),
  integer: (value) => `toDecimal128('${value}', 0)`,
  mass: (value) => `toInt64(${value})`,
  widen: (mass) => `toDecimal128(${mass}, 0)`,
  // Of decimals without digits after the point the slash gives a whole quotient.
  outward: (integer) => integer,
  quotient: (above, below) => `(${above} / ${below})`,
  quotientOfMasses: (above, below) => `intDiv(${above}, ${below})`,
  join: 'ANY LEFT JOIN',
  namesSteps: false,
};

/** A backslash before each backslash and each quote. */
function escaped(text: string, quote: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`);
}
