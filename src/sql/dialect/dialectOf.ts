import type { SqlDialect } from '../sqlProgram.ts';
import { clickhouse } from './clickhouse.ts';
import type { Dialect } from './dialect.ts';
import { duckdb } from './duckdb.ts';
import { postgresql } from './postgresql.ts';

/** All dialects by name. @internal */
export const dialects: Readonly<Record<SqlDialect, Dialect>> = { duckdb, postgresql, clickhouse };
