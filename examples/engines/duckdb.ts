import type { Answer, Engine } from './engine.ts';

/** Why DuckDB cannot be used here, and how to install it; `undefined` if it can. */
export async function duckdbMissing(): Promise<string | undefined> {
  return import('@duckdb/node-api').then(
    () => undefined,
    (error: Error) => `DuckDB does not load (${error.message}): npm install @duckdb/node-api`,
  );
}

/** DuckDB in memory, inside this process. */
export async function startDuckdb(): Promise<Engine> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  return {
    run: async (...statements) => {
      for (const statement of statements) await connection.run(statement);
    },
    ask: async (query): Promise<Answer> => {
      const rows = (await connection.runAndReadAll(query)).getRowObjects();
      return rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === null ? null : String(value)])),
      );
    },
    stop: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
