import { describe, expect, it } from 'vitest';
import { clickhouseCluster, clickhouseMissing, startClickhouse } from '../../examples/engines/clickhouse.ts';
import { duckdbMissing, startDuckdb } from '../../examples/engines/duckdb.ts';
import { postgresqlMissing, startPostgresql } from '../../examples/engines/postgresql.ts';
import { startServer } from '../../examples/engines/server.ts';
import { onEngine } from './onEngine.ts';

// What the SQL relies on, asked of each engine: wide integers whose division cuts off and whose overflow is an error.

onEngine({ name: 'DuckDB', missing: await duckdbMissing(), start: startDuckdb }, (engine) => {
  it('divides wide integers by cutting off, and refuses what does not fit', async () => {
    const wide = "CAST('170141183460469231731687303715884105727' AS HUGEINT)";
    expect(await engine().ask(`SELECT ${wide} // 10 AS q, ${wide} % 10 AS r`)).toEqual([
      { q: '17014118346046923173168730371588410572', r: '7' },
    ]);
    await expect(engine().ask(`SELECT ${wide} * 2`)).rejects.toThrow(/verflow|out of range/);
  });
});

onEngine({ name: 'PostgreSQL', missing: postgresqlMissing(), start: startPostgresql }, (engine) => {
  it('divides numerics by cutting off', async () => {
    const wide = "CAST('999999999999999999999999999999999999999999' AS numeric)";
    expect(await engine().ask(`SELECT div(${wide}, 10) AS q, mod(${wide}, 10) AS r, NULL AS n, '' AS e`)).toEqual([
      { q: '99999999999999999999999999999999999999999', r: '9', n: null, e: '' },
    ]);
  });
});

onEngine({ name: 'ClickHouse', missing: clickhouseMissing(), start: startClickhouse }, (engine) => {
  it('divides wide decimals by cutting off, and refuses what does not fit', async () => {
    const wide = "toDecimal128('99999999999999999999999999999999999999', 0)";
    expect(await engine().ask(`SELECT ${wide} / toDecimal128(10, 0) AS q`)).toEqual([{ q: '9999999999999999999999999999999999999' }]);
    await expect(engine().ask(`SELECT ${wide} * toDecimal128(10, 0)`)).rejects.toThrow(/overflow/);
  });

  it('answers for both shards', async () => {
    await engine().runOnEach(
      'CREATE TABLE one (a Int64) ENGINE = Memory',
      `CREATE TABLE both AS one ENGINE = Distributed(${clickhouseCluster}, default, one, a)`,
    );
    await engine().run('INSERT INTO both VALUES (1), (2), (3)');
    expect(await engine().ask('SELECT sum(a) AS sum FROM both')).toEqual([{ sum: '6' }]);
    expect(await Promise.all(engine().shards.map((shard) => shard.ask('SELECT sum(a) AS sum FROM one')))).toEqual([
      [{ sum: '2' }],
      [{ sum: '4' }],
    ]);
  });
});

describe('a server that does not start', () => {
  it('tells all that it printed', async () => {
    const started = startServer({
      name: 'It',
      command: process.execPath,
      args: ['-e', 'console.log("one"); console.error("two"); process.exit(3)'],
      cwd: '.',
      answers: async () => false,
      signal: 'SIGTERM',
    });
    await expect(started).rejects.toThrow(/It did not start: it ended with 3\n.*one\n.*two\n/s);
  });
});
