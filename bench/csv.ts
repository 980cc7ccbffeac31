// npm run bench:csv: a file of ten million lines to the payments of its regions, streamed, against DuckDB that reads the same file; each in
// a process of its own, whose peak memory is measured. Writes docs/concepts/race-from-csv.md; exits with 1 where a limit is not met.
//   -- 1000000     so many lines
//   -- --no-page   prints only
import { createReadStream, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { priceBook } from 'polluter-pays';
import { assessCsv } from 'polluter-pays/portfolio';
import { russia2003 } from 'polluter-pays/regimes/ru-2003';
import { machine } from './machine.ts';
import { country, nationalCsv } from './national.ts';
import { inChild, peakMegabytes } from './peak.ts';
import { type Profile, profiled } from './profiled.ts';

/** What a child tells. */
interface Run {
  readonly seconds: number;
  /** Of the whole process, Node and the library included. */
  readonly peak: number;
  readonly kopecks: string;
  readonly lines: number;
}

const largestPeak = 400;
/** MB that the child may use for objects. Without a limit Node collects later, and its peak says little of what is needed. */
const heap = 192;
const script = fileURLToPath(import.meta.url);
const [mode, file = '', threads = '1'] = process.argv.slice(2);

if (mode === '--ours') console.log(JSON.stringify(await ours(file)));
else if (mode === '--profile') console.log(JSON.stringify(await profiled(() => ours(file))));
else if (mode === '--duckdb') console.log(JSON.stringify(await inDuckdb(file, Number(threads))));
else await race(Number(process.argv.slice(2).find((one) => /^\d+$/.test(one)) ?? 10_000_000), !process.argv.includes('--no-page'));

async function race(lines: number, isPage: boolean): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'polluter-pays-csv-'));
  try {
    const [all, tenth] = [join(home, 'all.csv'), join(home, 'tenth.csv')];
    write(all, lines);
    write(tenth, lines / 10);
    const part = inChild<Run>(script, ['--ours', tenth], heap);
    const whole = inChild<Run>(script, ['--ours', all], heap);
    const rivals = [1, 2].map((one) => inChild<Run>(script, ['--duckdb', all, String(one)]));
    const profile = inChild<Profile>(script, ['--profile', tenth], heap, fileURLToPath(new URL('../tsconfig.json', import.meta.url)));
    const page = pageOf({ megabytes: statSync(all).size / 1e6, part, whole, rivals, profile });
    console.log(page);
    if (isPage) writeFileSync(new URL('../docs/concepts/race-from-csv.md', import.meta.url), page);
    const wrong = rivals.filter(({ kopecks, lines: read }) => kopecks !== whole.kopecks || read !== whole.lines);
    if (wrong.length > 0) throw new Error(`${whole.kopecks} kopecks, and DuckDB has ${wrong.map(({ kopecks }) => kopecks).join(', ')}`);
    if (whole.peak > largestPeak) {
      console.error(`NOT MET: a peak of ${whole.peak} MB`);
      process.exitCode = 1;
    }
  } finally {
    rmSync(home, { recursive: true });
  }
}

function write(path: string, lines: number): void {
  const out = openSync(path, 'w');
  for (const piece of nationalCsv(country(), { set: 'random', lines })) writeSync(out, piece);
}

async function ours(path: string): Promise<Run> {
  // Nothing is listed in the book: what the file asks for is read from the law when it is met.
  const book = priceBook(russia2003, { year: 2005 }, []);
  const start = performance.now();
  const { assessment, counts } = await assessCsv(createReadStream(path), book);
  assessment.totals(['territory']);
  const seconds = (performance.now() - start) / 1000;
  if (counts.rejected > 0) throw new Error('lines were rejected');
  const [whole = '', decimals = ''] = assessment.total.split('.');
  return { seconds, peak: peakMegabytes(), kopecks: whole + decimals.padEnd(2, '0'), lines: counts.good };
}

async function inDuckdb(path: string, count: number): Promise<Run> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:', { threads: String(count) });
  const connection = await instance.connect();
  await connection.run(
    'CREATE TABLE prices (territory VARCHAR, pollutant VARCHAR, circumstances VARCHAR, first DECIMAL(38, 4), second DECIMAL(38, 4), third DECIMAL(38, 4))',
  );
  const rows = country().places.map(
    ({ territory, pollutant, isCity, prices }) =>
      `('${territory}', '${pollutant}', '${isCity ? 'city' : ''}', ${prices.permissible}, ${prices.temporary}, ${prices.exceedance})`,
  );
  await connection.run(`INSERT INTO prices VALUES ${rows.join(', ')}`);
  const wide = (name: string): string => `CAST("${name}, t" AS DECIMAL(38, 6))`;
  const start = performance.now();
  const answer = await connection.runAndReadAll(`
    WITH lines AS (
      SELECT territory, pollutant, coalesce(circumstances, '') AS circumstances,
        ${wide('amount')} AS mass, ${wide('permissible')} AS permissible, ${wide('temporary')} AS temporary
      FROM read_csv('${path}', header = true, types = {'amount, t': 'DECIMAL(18, 6)', 'permissible, t': 'DECIMAL(18, 6)', 'temporary, t': 'DECIMAL(18, 6)'})
    )
    SELECT territory, count(*), CAST(sum(CAST(round(
      least(mass, permissible) * first + (least(mass, temporary) - least(mass, permissible)) * second + (mass - least(mass, temporary)) * third,
      2) AS DECIMAL(38, 2))) AS VARCHAR)
    FROM lines JOIN prices USING (territory, pollutant, circumstances)
    GROUP BY territory`);
  const seconds = (performance.now() - start) / 1000;
  const found = answer.getRows();
  const kopecks = found.reduce((sum, [, , total]) => sum + BigInt(String(total).replace('.', '')), 0n);
  const lines = found.reduce((sum, [, number]) => sum + Number(number), 0);
  return { seconds, peak: peakMegabytes(), kopecks: String(kopecks), lines };
}

interface Runs {
  readonly megabytes: number;
  readonly part: Run;
  readonly whole: Run;
  readonly rivals: readonly Run[];
  readonly profile: Profile;
}

function pageOf({ megabytes, part, whole, rivals, profile }: Runs): string {
  const grouped = (number: number): string => String(Math.round(number)).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  const row = (name: string, { seconds, peak, lines }: Run): string =>
    `| ${name} | ${seconds.toFixed(1)} | ${grouped(lines / seconds)} | ${(seconds / whole.seconds).toFixed(2)} | ${peak} |`;
  const total = profile.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  return `---
order: 91
---
# From a file to payments

A CSV file of ${grouped(whole.lines)} lines (${grouped(megabytes)} MB), nine columns, to the payments of its regions under \`ru-2003\`. Made by
\`npm run bench:csv\`; absolute times differ from machine to machine, so read the ratios.

${machine('@duckdb/node-api', 'papaparse')}

| | seconds | lines a second | times our time | peak memory of the process, MB |
|---|---|---|---|---|
${row('`assessCsv`, one thread', whole)}
${rivals.map((run, at) => row(`DuckDB, CSV to DECIMAL(38), ${at + 1} thread${at === 0 ? '' : 's'}`, run)).join('\n')}

Both come to the same kopecks: ${grouped(Number(whole.kopecks.slice(0, -2)))}.${whole.kopecks.slice(-2)} RUB. With a tenth of the lines the peak of \`assessCsv\` is ${part.peak} MB:
it does not grow with the file. Node was given ${heap} MB for objects (\`--max-old-space-size\`): left to itself it collects later and takes more.

## Where the time goes

Of ${grouped(part.lines)} lines, by a sampling profiler:

| part | share |
|---|---|
${profile.map(({ part: name, milliseconds }) => `| ${name} | ${((milliseconds / total) * 100).toFixed(0)} % |`).join('\n')}
`;
}
