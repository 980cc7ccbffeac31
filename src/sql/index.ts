/**
 * A price book and the payment as SQL, for DuckDB, PostgreSQL and ClickHouse.
 *
 * @module
 */
export type { SqlColumn, SqlDialect, SqlNames, SqlOptions, SqlProgram, SqlProof } from './sqlProgram.ts';
export { toSql, tryToSql } from './toSql.ts';
