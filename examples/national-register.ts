// npm run example -- national-register [lines]: a made-up country of a million lines, from CSV to the payments of its regions under
// ru-2003; the same through DuckDB and through ClickHouse on two shards, where they are installed; equal to the kopeck, or this fails.
import { createReadStream, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explain } from 'polluter-pays/explain';
import { assessPortfolio, portfolioBuilder, streamCsv } from 'polluter-pays/portfolio';
import { russia2003 } from 'polluter-pays/regimes/ru-2003';
import { toSql } from 'polluter-pays/sql';
import { type Country, country, type National, nationalCsv, nationalLines, period } from '../bench/national.ts';
import { clickhouseCluster, clickhouseMissing, startClickhouse } from './engines/clickhouse.ts';
import { duckdbMissing, startDuckdb } from './engines/duckdb.ts';
import type { Answer } from './engines/engine.ts';

/** Kopecks by territory. */
type Totals = ReadonlyMap<string, bigint>;

const register: National = { set: 'random', lines: Number(process.argv[3] ?? 1_000_000) };
const home = mkdtempSync(join(tmpdir(), 'polluter-pays-register-'));
const file = join(home, 'register.csv');
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const grouped = (number: number | bigint): string => String(number).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
const roubles = (kopecks: bigint): string => `${grouped(kopecks / 100n)}.${String(kopecks % 100n).padStart(2, '0')} RUB`;

try {
  const made = country();
  console.log('1. The register');
  let since = performance.now();
  write(file, nationalCsv(made, register));
  console.log(`  ${grouped(register.lines)} lines of stationary sources, ${period}, seed and masses made up: ${seconds(since)}`);

  console.log('\n2. From CSV to payments');
  since = performance.now();
  const builder = portfolioBuilder();
  const counts = { read: 0, rejected: 0 };
  for await (const { read, rows, rejected } of streamCsv(createReadStream(file))) {
    counts.read += read;
    counts.rejected += rejected.length + builder.add(rows).length;
  }
  const portfolio = builder.finish();
  if (portfolio.lines + counts.rejected !== counts.read) throw new Error('a line was lost');
  console.log(
    `  read ${grouped(counts.read)} = good ${grouped(portfolio.lines)} + rejected ${grouped(counts.rejected)}: ${seconds(since)}`,
  );
  since = performance.now();
  const assessment = assessPortfolio(portfolio, made.book);
  console.log(`  assessed: ${seconds(since)}, ${(portfolio.bytes / portfolio.lines).toFixed(1)} bytes a line`);
  const ours: Totals = new Map(assessment.totals(['territory']).map(({ key, amount }) => [key.territory ?? '', kopecksOf(amount ?? '')]));

  console.log('\n3. The regions that pay most');
  const ranked = [...ours].sort(([, a], [, b]) => (a < b ? 1 : -1));
  for (const [id, kopecks] of ranked.slice(0, 10)) console.log(`  ${nameOf(id).padEnd(36)}${roubles(kopecks).padStart(28)}`);
  console.log(`  ${`all ${ranked.length}`.padEnd(36)}${roubles(sum(ours)).padStart(28)}`);
  if (sum(ours) !== kopecksOf(assessment.total)) throw new Error('the regions do not add up to the total');

  console.log('\n4. The same from databases');
  await inDuckdb(made, ours);
  await inClickhouse(made, ours);

  console.log('\n5. The certificate');
  console.log(JSON.stringify(assessment.certificate, null, 2).replace(/^/gm, '  '));

  const line = Math.floor(portfolio.lines / 3);
  console.log(`\n6. Line ${grouped(line)}, through assess with every step`);
  console.log(explain(assessment.explainLine(line), { regime: russia2003 }).replace(/^/gm, '  '));
} finally {
  rmSync(home, { recursive: true });
}

async function inDuckdb({ book }: Country, expected: Totals): Promise<void> {
  const missing = await duckdbMissing();
  if (missing) return console.warn(`  NOT RUN: ${missing}`);
  const since = performance.now();
  const engine = await startDuckdb();
  try {
    const program = toSql(book, { dialect: 'duckdb', totalsBy: ['territory'] });
    await engine.run(...program.statements);
    const scaled = (column: string): string => `CAST(CAST("${column}, t" AS DECIMAL(18, 6)) * 1000000 AS BIGINT)`;
    await engine.run(`INSERT INTO releases
      SELECT facility, charge, pollutant, period, territory, coalesce(circumstances, ''), 't',
        ${scaled('amount')}, ${scaled('permissible')}, ${scaled('temporary')}, FALSE
      FROM read_csv('${file}', header = true, all_varchar = true)`);
    compare('DuckDB', await engine.ask(program.totals), program.payment.column, expected);
    console.log(`  DuckDB reads the same file: equal to the kopeck in ${expected.size} regions, ${seconds(since)}`);
  } finally {
    await engine.stop();
  }
}

async function inClickhouse(from: Country, expected: Totals): Promise<void> {
  const missing = clickhouseMissing();
  if (missing) return console.warn(`  NOT RUN: ${missing}`);
  const since = performance.now();
  const engine = await startClickhouse();
  try {
    const program = toSql(from.book, { dialect: 'clickhouse', cluster: clickhouseCluster, totalsBy: ['territory'] });
    await engine.runOnEach(...program.statements);
    for (const rows of tabSeparated(from)) await engine.run(`INSERT INTO releases FORMAT TabSeparated\n${rows}`);
    compare('ClickHouse', await engine.ask(program.totals), program.payment.column, expected);
    const shards = await Promise.all(engine.shards.map((shard) => shard.ask('SELECT count(*) AS lines FROM releases_local')));
    const lines = shards.map(([row]) => grouped(Number(row?.lines)));
    console.log(
      `  ClickHouse on two shards of ${lines.join(' and ')} lines: equal to the kopeck in ${expected.size} regions, ${seconds(since)}`,
    );
  } finally {
    await engine.stop();
  }
}

/** The register in the columns of the SQL, from its numbers and not from the file. */
function* tabSeparated(from: Country): Generator<string> {
  let rows = '';
  let at = 0;
  for (const { place, mass, permissible, temporary } of nationalLines(from, register)) {
    rows += `line-${at}\tstationary\t${place.pollutant}\t${period}\t${place.territory}\t${place.isCity ? 'city' : ''}\tt\t${mass}\t${permissible}\t${temporary}\t0\n`;
    at += 1;
    if (at % 100_000 !== 0) continue;
    yield rows;
    rows = '';
  }
  if (rows !== '') yield rows;
}

function compare(name: string, answer: Answer, column: string, expected: Totals): void {
  const found: Totals = new Map(answer.map((row) => [String(row.territory), BigInt(String(row[column]))]));
  const different = [...new Set([...found.keys(), ...expected.keys()])].filter((id) => found.get(id) !== expected.get(id));
  if (different.length > 0)
    throw new Error(`${name} differs in ${different.map((id) => `${id}: ${found.get(id)} ≠ ${expected.get(id)}`).join(', ')}`);
  if (answer.some(({ refused }) => refused !== '0')) throw new Error(`${name} refused lines`);
}

function write(path: string, pieces: Iterable<string>): void {
  const out = openSync(path, 'w');
  for (const piece of pieces) writeSync(out, piece);
}

function sum(totals: Totals): bigint {
  return [...totals.values()].reduce((a, b) => a + b, 0n);
}

function kopecksOf(amount: string): bigint {
  const [whole = '', decimals = ''] = amount.split('.');
  return BigInt(whole + decimals.padEnd(2, '0'));
}

function nameOf(id: string): string {
  const name = russia2003.territories?.[id]?.name;
  return typeof name === 'object' ? name.en : (name ?? id);
}
