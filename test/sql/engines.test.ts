import { beforeAll, describe, expect, it } from 'vitest';
import { type Clickhouse, clickhouseCluster, clickhouseMissing, startClickhouse } from '../../examples/engines/clickhouse.ts';
import { duckdbMissing, startDuckdb } from '../../examples/engines/duckdb.ts';
import type { Answer, Engine } from '../../examples/engines/engine.ts';
import { postgresqlMissing, startPostgresql } from '../../examples/engines/postgresql.ts';
import { startServer } from '../../examples/engines/server.ts';
import { assess } from '../../src/assess/assess.ts';
import { priceBook } from '../../src/assess/price/priceBook.ts';
import { divideExact, exact, exactText, multiplyExact } from '../../src/exact.ts';
import type { Assessment, Line } from '../../src/model/assessment.ts';
import { bands } from '../../src/model/figure.ts';
import { russia2003 } from '../../src/regimes/ru-2003/index.ts';
import { dialects } from '../../src/sql/dialect/dialectOf.ts';
import { type SqlDialect, type SqlNames, type SqlProgram, toSql } from '../../src/sql/index.ts';
import { stepsOf } from '../constructed.ts';
import { insertInto, type RegisterRow, registerRows } from './fill.ts';
import { type Installed, onEngine } from './onEngine.ts';
import { injected, largest as largestAt, permitted, roundings, type Sample, samples, technological } from './samples.ts';

// The SQL on real databases: the kopecks, the bands and the exact amounts of `assess`.

const engines: readonly (Installed<Engine> & { readonly dialect: SqlDialect; readonly cluster?: string })[] = [
  { name: 'DuckDB', dialect: 'duckdb', missing: await duckdbMissing(), start: startDuckdb },
  { name: 'PostgreSQL', dialect: 'postgresql', missing: postgresqlMissing(), start: startPostgresql },
  { name: 'ClickHouse', dialect: 'clickhouse', cluster: clickhouseCluster, missing: clickhouseMissing(), start: startClickhouse },
];

/** A sample as a program of a dialect, with names of its own, so that many live in one database. */
interface Subject extends Sample {
  readonly program: SqlProgram;
  readonly rows: readonly RegisterRow[];
  readonly assessed: Assessment;
  readonly names: SqlNames;
}

const assessedSamples = [...samples, ...roundings, injected, permitted, ...technological, largestAt('99999999999999999999')].map(
  (sample) => ({
    ...sample,
    assessed: assess(sample.facility, sample.book),
  }),
);

const subjectsIn = (dialect: SqlDialect, cluster: string | undefined): readonly Subject[] =>
  assessedSamples.map((sample, at) => {
    const names = { releases: `releases ${at}`, prices: `prices ${at}`, assessment: `assessment ${at}` };
    const program = toSql(sample.book, { dialect, names, ...(cluster !== undefined && { cluster }) });
    return { ...sample, names, program, rows: registerRows(sample.book, sample.facility, sample.assessed) };
  });

for (const { dialect, cluster, ...installed } of engines) {
  onEngine(installed, (engine) => {
    const { identifier, integer, quotient, largest } = dialects[dialect];
    const subjects = subjectsIn(dialect, cluster);
    const create = async (statements: readonly string[]): Promise<void> => {
      const running = engine();
      await ('runOnEach' in running ? (running as Clickhouse).runOnEach(...statements) : running.run(...statements));
    };
    const lines = ({ assessment }: SqlNames): Promise<Answer> => engine().ask(`SELECT * FROM ${identifier(assessment)} ORDER BY id`);

    beforeAll(async () => {
      await create(subjects.flatMap(({ program }) => program.statements));
      await engine().run(...subjects.map(({ names, program, rows }) => insertInto(names.releases, program, rows)));
    });

    it.each(subjects.map((subject) => [subject.name, subject] as const))(
      'pays what `assess` pays, line by line: %s',
      async (_, subject) => {
        const { assessed, names, program } = subject;
        const { column, unit } = program.payment;
        const answer = await lines(names);
        expect(answer.map(({ id, problem }) => [id, problem])).toEqual(assessed.lines.map(({ release }) => [release, '']).sort());
        expect(byId(answer, (row) => row[column])).toEqual(byRelease(assessed, ({ amount }) => amount.div(unit).toFixed()));
        expect(byId(answer, (row) => exactText(divideExact(exact(row.exact_numerator ?? ''), exact(row.exact_denominator ?? ''))))).toEqual(
          byRelease(assessed, (line) => line.exact),
        );
        expect(byId(answer, partsOf)).toEqual(byRelease(assessed, partsOfLine));
      },
    );

    it.each(subjects.slice(0, samples.length).map((subject) => [subject.name, subject] as const))(
      'adds up to the same total: %s',
      async (_, { assessed, program }) => {
        const { column, unit } = program.payment;
        const [total, ...more] = await engine().ask(program.totals);
        expect(more).toEqual([]);
        expect(total).toMatchObject({
          currency: assessed.payable.currency,
          lines: String(assessed.lines.length),
          refused: '0',
          [column]: assessed.total.amount.div(unit).toFixed(),
        });
      },
    );

    it('refuses a line with the code that `assess` gives, and drops none', async () => {
      const names = { releases: 'bad', prices: 'bad prices', assessment: 'bad assessment' };
      const program = toSql(badBook, {
        dialect,
        names,
        columns: ['region'],
        totalsBy: ['region'],
        ...(cluster !== undefined && { cluster }),
      });
      await create(program.statements);
      await engine().run(
        insertInto(
          'bad',
          program,
          badLines.map(({ row }) => row),
        ),
      );
      expect(byId(await lines(names), ({ problem }) => problem)).toEqual(
        Object.fromEntries(badLines.map(({ row, code }) => [row.id, code])),
      );
      expect(await engine().ask(program.totals)).toMatchObject([
        { region: 'north', currency: '', lines: '2', refused: '2', payment_e2: null },
        { region: 'north', currency: 'RUB', lines: String(badLines.length - 2), refused: String(badLines.length - 3), payment_e2: '8064' },
      ]);
    });

    it('divides integers by cutting off, and refuses what does not fit', async () => {
      const wide = largest > 10n ** 40n ? 10n ** 40n - 1n : largest;
      expect(await engine().ask(`SELECT ${quotient(integer(wide), integer(10n))} AS q`)).toEqual([{ q: String(wide / 10n) }]);
      if (wide === largest)
        await expect(engine().ask(`SELECT ${integer(wide)} * ${integer(10n)} AS p`)).rejects.toThrow(/verflow|out of range/);
    });
  });
}

const badBook = priceBook(russia2003, { year: 2005 }, [
  { territory: 'RU-KR', charges: ['stationary'], pollutants: ['sulphur-dioxide'], period: '2005-Q1', circumstances: ['city'] },
  { territory: 'RU-KR', charges: ['waste'], pollutants: ['waste-class-4'], period: '2005-Q1' },
]);

/** Lines that cannot be assessed, one that can, and the codes that `assess` gives for their releases. */
const badLines: readonly { readonly row: RegisterRow; readonly code: string }[] = [
  bad('a: good', '', {}),
  bad('b: no price', 'release/unpriced', { pollutant: 'phlogiston' }),
  bad('c: elsewhere', 'release/unpriced', { territory: "RU-KR'" }),
  bad('d: another unit', 'quantity/dimension', { unit: 'kg' }),
  bad('e: no amount', 'release/missing-amount', { amount_e6: null }),
  bad('f: below zero', 'quantity/negative', { amount_e6: -1n }),
  bad('g: a norm below zero', 'quantity/negative', { permissible_e6: -1n }),
  bad('h: too much', 'quantity/range', { amount_e6: 10n ** 15n + 1n }),
  bad('i: far too much', 'quantity/range', { amount_e6: 2n ** 63n - 1n, permissible_e6: 2n ** 63n - 1n }),
  bad('j: no norms', 'norm/missing', { permissible_e6: null }),
  bad('k: norms fall', 'norm/limit-below-norm', { temporary_e6: 1_999_999n }),
  bad('l: a limit for air', 'norm/wrong-form', { limit_e6: 1n }),
  bad('m: norms and no permit', 'norm/wrong-form', { no_permit: true }),
  bad('n: norms for waste', 'norm/wrong-form', { charge: 'waste', pollutant: 'waste-class-4', circumstances: '' }),
];

function bad(id: string, code: string, changes: Partial<RegisterRow>): { readonly row: RegisterRow; readonly code: string } {
  const row = {
    id,
    charge: 'stationary',
    pollutant: 'sulphur-dioxide',
    period: '2005-Q1',
    territory: 'RU-KR',
    circumstances: 'city',
    region: 'north',
    unit: 't',
    amount_e6: 1_000_000n,
    permissible_e6: 2_000_000n,
    temporary_e6: null,
    limit_e6: null,
    no_permit: false,
  };
  return { row: { ...row, ...changes } as RegisterRow, code };
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
