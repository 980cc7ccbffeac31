// npm run example -- parquet-register: a register goes in as Parquet and as Arrow, its payments come out as both, through DuckDB, and
// each is held against `assess`. The register is made up. No number passes through a float on the way.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { Int64, Table, tableFromIPC, tableToIPC, Utf8, vectorFromArray } from 'apache-arrow';
import { assess, type PriceBook, priceBook } from 'polluter-pays';
import { russia2003 } from 'polluter-pays/regimes/ru-2003';
import { parseFacility } from 'polluter-pays/schema';
import { type SqlProgram, toSql } from 'polluter-pays/sql';

const folder = mkdtempSync(join(tmpdir(), 'polluter-pays-parquet-'));
const file = (name: string): string => join(folder, name);

const pollutants = ['sulphur-dioxide', 'nitrogen-dioxide', 'carbon-monoxide', 'benzo-a-pyrene'];
const book: PriceBook = priceBook(russia2003, { year: 2005 }, [
  { territory: 'RU-KR', charges: ['stationary'], pollutants, period: '2005-Q1', circumstances: ['city'] },
  { territory: 'RU-ARK', charges: ['stationary'], pollutants, period: '2005-Q1' },
]);

/** A database with the tables of a program. */
async function opened({ statements }: SqlProgram): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const statement of statements) await connection.run(statement);
  return connection;
}

/** Answers as texts. */
async function ask(connection: DuckDBConnection, query: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const rows = (await connection.runAndReadAll(query)).getRowObjects();
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value)])));
}

const program = toSql(book, { dialect: 'duckdb', columns: ['facility'], totalsBy: ['territory'] });
const { column } = program.payment;

// A register as an agency keeps it: tonnes as decimals, a line for each source.
const source = await opened(program);
await source.run(`COPY (
  SELECT
    printf('line-%05d', i) AS line, printf('plant-%03d', i % 40) AS plant,
    CASE i % 2 WHEN 0 THEN 'RU-KR' ELSE 'RU-ARK' END AS subject,
    ['${pollutants.join("', '")}'][1 + i // 2 % ${pollutants.length}] AS substance,
    CAST(CAST(i * 7919 % 1000003 AS DECIMAL(12, 0)) * 0.001 AS DECIMAL(18, 6)) AS tonnes,
    CAST(CAST(i * 104729 % 700001 AS DECIMAL(12, 0)) * 0.001 AS DECIMAL(18, 6)) AS norm
  FROM range(1000) AS lines(i)
) TO '${file('register.parquet')}' (FORMAT parquet)`);

// Parquet in: a decimal of six digits times a million is a whole number, and the cast finds nothing to round.
await source.run(`INSERT INTO releases BY NAME
  SELECT
    line AS id, 'stationary' AS charge, substance AS pollutant, '2005-Q1' AS period, subject AS territory,
    CASE subject WHEN 'RU-KR' THEN 'city' ELSE '' END AS circumstances, plant AS facility, 't' AS unit,
    CAST(tonnes * 1000000 AS BIGINT) AS amount_e6, CAST(norm * 1000000 AS BIGINT) AS permissible_e6, FALSE AS no_permit
  FROM '${file('register.parquet')}'`);

// Parquet out: the payment is a DECIMAL(38, 0) of kopecks, so the file keeps every digit.
await source.run(
  `COPY (SELECT id, facility, territory, ${column}, currency, problem FROM assessment) TO '${file('payments.parquet')}' (FORMAT parquet)`,
);
const [kept] = await ask(source, `SELECT typeof(${column}) AS type, count(*) AS lines FROM '${file('payments.parquet')}' GROUP BY ALL`);
console.log(`Parquet: ${kept?.lines} payments as ${kept?.type}.`);

// Arrow out and in: the register as columns of texts and of 64-bit integers.
const names = program.columns.map(({ name }) => name);
const columns = (await source.runAndReadAll('SELECT * FROM releases ORDER BY id')).getColumnsObject();
const register = new Table(
  Object.fromEntries(
    names.map((name) => {
      const values = columns[name] ?? [];
      const isMass = name.endsWith('_e6');
      return [name, isMass ? vectorFromArray(values, new Int64()) : vectorFromArray(values.map(String), new Utf8())];
    }),
  ),
);
writeFileSync(file('register.arrow'), tableToIPC(register, 'file'));

const target = await opened(program);
const appender = await target.createAppender('releases');
for (const row of tableFromIPC(readFileSync(file('register.arrow')))) {
  for (const name of names) {
    const value: unknown = row[name];
    if (value === null) appender.appendNull();
    else if (typeof value === 'bigint') appender.appendBigInt(value);
    else if (name === 'no_permit') appender.appendBoolean(value === 'true');
    else appender.appendVarchar(String(value));
  }
  appender.endRow();
}
appender.closeSync();

const paid = await ask(
  target,
  `SELECT id, pollutant, territory, circumstances, amount_e6, permissible_e6, ${column} FROM assessment ORDER BY id`,
);
const payments = new Table({
  id: vectorFromArray(
    paid.map(({ id }) => id),
    new Utf8(),
  ),
  [column]: vectorFromArray(
    paid.map((row) => BigInt(row[column] ?? '')),
    new Int64(),
  ),
});
writeFileSync(file('payments.arrow'), tableToIPC(payments, 'file'));
const back = tableFromIPC(readFileSync(file('payments.arrow')));
console.log(`Arrow: ${back.numRows} payments as ${back.schema.fields[1]?.type}.`);

// Every line once more through `assess`: from Parquet and from Arrow come the same kopecks.
const tonnes = (steps: string | undefined): `${number} t` =>
  `${String(steps)
    .padStart(7, '0')
    .replace(/(\d{6})$/, '.$1')} t` as `${number} t`;
const fromParquet = new Map(
  (await ask(source, `SELECT id, ${column} FROM '${file('payments.parquet')}'`)).map((row) => [row.id, row[column]]),
);
let equal = 0;
for (const [at, row] of paid.entries()) {
  const line = parseFacility({
    id: 'plant',
    territory: row.territory ?? '',
    circumstances: row.circumstances === '' ? [] : [row.circumstances ?? ''],
    releases: [
      {
        id: row.id ?? '',
        charge: 'stationary',
        pollutant: row.pollutant ?? '',
        period: '2005-Q1',
        amount: tonnes(row.amount_e6),
        norms: { permissible: tonnes(row.permissible_e6) },
      },
    ],
  });
  const kopecks = assess(line, book).payable.amount.times(100).toFixed();
  if (kopecks === fromParquet.get(row.id) && kopecks === String(back.get(at)?.[column])) equal += 1;
}
console.log(`assess: ${equal} of ${paid.length} equal to the kopeck.`);
if (equal !== paid.length) process.exitCode = 1;

console.log('\nTotals by territory, in kopecks:');
for (const { territory, lines, refused, ...row } of await ask(target, program.totals))
  console.log(`  ${territory}: ${lines} lines, ${refused} refused, ${row[column]}`);
rmSync(folder, { recursive: true });
