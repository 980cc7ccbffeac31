import { priceBook } from '../../src/assess/price/priceBook.ts';
import { russia2003 } from '../../src/regimes/ru-2003/index.ts';
import { type SqlDialect, type SqlProgram, toSql } from '../../src/sql/index.ts';

// What `docs/guide/sql.md` prints of its small book.

const book = priceBook(russia2003, { year: 2005 }, [
  { territory: 'RU-KR', charges: ['stationary'], pollutants: ['sulphur-dioxide'], period: '2005-Q1', circumstances: ['city'] },
]);
const titles: Readonly<Record<SqlDialect, string>> = { duckdb: 'DuckDB', postgresql: 'PostgreSQL', clickhouse: 'ClickHouse, two shards' };
const programs: readonly SqlProgram[] = (['duckdb', 'postgresql', 'clickhouse'] as const).map((dialect) =>
  toSql(book, { dialect, columns: ['plant'], totalsBy: ['plant'], ...(dialect === 'clickhouse' && { cluster: 'two_shards' }) }),
);

/** The SQL of each dialect, with its title. */
export const printed = (): readonly { readonly title: string; readonly sql: string }[] =>
  programs.map(({ dialect, statements, totals }) => ({
    title: titles[dialect],
    sql: [...statements, totals].map((statement) => `${statement};`).join('\n\n'),
  }));

/** What each dialect proves, as a table. */
export const proofTable = (): string =>
  [
    '| dialect | integers | up to | amount up to | price up to | lines in a total up to |',
    '|---|---|---|---|---|---|',
    ...programs.map(
      ({ dialect, proves: { integers, largestInteger, largestAmount, largestPrice, largestLines } }) =>
        `| ${[titles[dialect], integers, largestInteger, `${largestAmount} t`, largestPrice, largestLines].join(' | ')} |`,
    ),
  ].join('\n');
