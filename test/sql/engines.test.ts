import { describe, expect, it } from 'vitest';
import { type Clickhouse, clickhouseCluster, clickhouseMissing, startClickhouse } from '../../examples/engines/clickhouse.ts';
import { duckdbMissing, startDuckdb } from '../../examples/engines/duckdb.ts';
import type { Answer, Engine } from '../../examples/engines/engine.ts';
import { postgresqlMissing, startPostgresql } from '../../examples/engines/postgresql.ts';
import { startServer } from '../../examples/engines/server.ts';
import { assess } from '../../src/assess/assess.ts';
import type { Decimal } from '../../src/decimal.ts';
import { divideExact, exact, exactText, multiplyExact } from '../../src/exact.ts';
import type { Assessment, Line } from '../../src/model/assessment.ts';
import { bands } from '../../src/model/figure.ts';
import { dialects } from '../../src/sql/dialect/dialectOf.ts';
import { type SqlDialect, type SqlOptions, type SqlProgram, toSql } from '../../src/sql/index.ts';
import { stepsOf } from '../constructed.ts';
import { insertInto, type RegisterRow, registerRows } from './fill.ts';
import { type Installed, onEngine } from './onEngine.ts';
import { type Sample, samples } from './samples.ts';

// The SQL on real databases: the kopecks, the bands and the exact amounts of `assess`.

const engines: readonly (Installed<Engine> & { readonly dialect: SqlDialect; readonly cluster?: string })[] = [
  { name: 'DuckDB', dialect: 'duckdb', missing: await duckdbMissing(), start: startDuckdb },
  { name: 'PostgreSQL', dialect: 'postgresql', missing: postgresqlMissing(), start: startPostgresql },
  { name: 'ClickHouse', dialect: 'clickhouse', cluster: clickhouseCluster, missing: clickhouseMissing(), start: startClickhouse },
];

/** Names of its own for each program, so that many live in one database. */
const named = (prefix: string) => ({ releases: `${prefix} releases`, prices: `${prefix} prices`, assessment: `${prefix} assessment` });

for (const { dialect, cluster, ...installed } of engines) {
  onEngine(installed, (engine) => {
    const optionsFor = (prefix: string): SqlOptions => ({ dialect, names: named(prefix), ...(cluster !== undefined && { cluster }) });
    const create = async ({ statements }: SqlProgram): Promise<void> => {
      const running = engine();
      await ('runOnEach' in running ? (running as Clickhouse).runOnEach(...statements) : running.run(...statements));
    };
    /** Runs a program over rows, and answers line by line. */
    const answers = async (prefix: string, program: SqlProgram, rows: readonly RegisterRow[]): Promise<Answer> => {
      await create(program);
      await engine().run(insertInto(`${prefix} releases`, program, rows));
      const quote = dialect === 'clickhouse' ? '`' : '"';
      return engine().ask(`SELECT * FROM ${quote}${prefix} assessment${quote} ORDER BY id`);
    };

    it.each(samples.map(({ name }, at) => [name, at] as const))('pays what `assess` pays, line by line and in all: %s', async (_, at) => {
      const { book, facility } = samples[at] as Sample;
      const program = toSql(book, optionsFor(`sample ${at}`));
      const assessed = assess(facility, book);
      const { column, unit } = program.payment;
      const inSteps = (amount: Decimal): string => amount.div(unit).toFixed();
      const answer = await answers(`sample ${at}`, program, registerRows(book, facility, assessed));
      expect(answer.map(({ id, problem }) => [id, problem])).toEqual(assessed.lines.map(({ release }) => [release, '']).sort());
      expect(byId(answer, (row) => row[column])).toEqual(byRelease(assessed, ({ amount }) => inSteps(amount)));
      expect(byId(answer, (row) => exactText(divideExact(exact(row.exact_numerator ?? ''), exact(row.exact_denominator ?? ''))))).toEqual(
        byRelease(assessed, (line) => line.exact),
      );
      expect(byId(answer, partsOf)).toEqual(byRelease(assessed, partsOfLine));
      const [total, ...more] = await engine().ask(program.totals);
      expect(more).toEqual([]);
      expect(total).toMatchObject({
        currency: assessed.payable.currency,
        lines: String(assessed.lines.length),
        refused: '0',
        [column]: inSteps(assessed.total.amount),
      });
    });

    it('divides integers by cutting off, and refuses what does not fit', async () => {
      const { integer, quotient, largest } = dialects[dialect];
      const wide = largest > 10n ** 40n ? 10n ** 40n - 1n : largest;
      expect(await engine().ask(`SELECT ${quotient(integer(wide), integer(10n))} AS q`)).toEqual([{ q: String(wide / 10n) }]);
      if (wide === largest)
        await expect(engine().ask(`SELECT ${integer(wide)} * ${integer(10n)} AS p`)).rejects.toThrow(/verflow|out of range/);
    });
  });
}

const byId = <T>(answer: Answer, of: (row: Answer[number]) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(answer.map((row) => [row.id ?? '', of(row)]));
const byRelease = <T>({ lines }: Assessment, of: (line: Line) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(lines.map((line) => [line.release, of(line)]));

/** The parts that are not empty. */
const partsOf = (row: Answer[number]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    bands.flatMap((band) => {
      const part = row[`in_${band}_e6`] ?? '0';
      return part === '0' ? [] : [[band, part]];
    }),
  );
const partsOfLine = ({ steps }: Line): Readonly<Record<string, string>> =>
  Object.fromEntries(stepsOf(steps, 'price').map(({ band, units }) => [band, exactText(multiplyExact(exact(units), exact('1000000')))]));

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
