import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { tonnesText } from '../national.ts';
import { decimalText, type Prices, type Ready, type Register, type Rival } from './register.ts';

/** How the payment is written: in wide decimals, in wide whole numbers, or in float64 wherever its error bound proves the rounding. */
type Form = 'decimal' | 'hugeint' | 'proved';

const forms: Readonly<Record<Form, { readonly name: string; readonly how: string }>> = {
  decimal: { name: 'DECIMAL(38)', how: 'round(sum of products, 2)' },
  hugeint: { name: 'HUGEINT', how: 'whole numbers, // instead of round' },
  proved: { name: 'proved DOUBLE', how: 'the proof of the kernel written in SQL, HUGEINT where it fails' },
};

/** DuckDB over a table of lines and a table of prices, in memory: one query joins, rounds and sums by place. */
export function duckdb(form: Form, threads: number): Rival {
  return {
    name: `DuckDB, ${forms[form].name}${threads === 1 ? '' : `, ${threads} threads`}`,
    how: forms[form].how,
    most: Number.POSITIVE_INFINITY,
    ready: (register, prices, exact) => ready(form, threads, register, prices, exact),
  };
}

async function ready(form: Form, threads: number, register: Register, prices: Prices, exact: BigInt64Array | undefined): Promise<Ready> {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  const connection = await instance.connect();
  const home = mkdtempSync(join(tmpdir(), 'polluter-pays-bench-'));
  await load(connection, home, form, register, prices, exact);
  rmSync(home, { recursive: true });
  const kopecks = kopecksBy[form](prices.decimals);
  const from = 'FROM lines JOIN prices USING (place)';
  return {
    run: async (keep) => {
      if (keep) {
        const wrong = await connection.runAndReadAll(`SELECT count(*) FILTER (WHERE ${kopecks} <> exact) AS wrong ${from}`);
        return { wrong: Number(wrong.getRows()[0]?.[0]) };
      }
      const sums = await connection.runAndReadAll(`SELECT territory, sum(${kopecks}) AS kopecks ${from} GROUP BY territory`);
      return { total: sums.getRows().reduce((sum, [, value]) => sum + BigInt(String(value).replace(/\.0+$/, '')), 0n) };
    },
    stop: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

const within = 'least(mass, permissible)';
const above = 'greatest(mass - temporary, 0)';
const sum = `${within} * first + (mass - ${within} - ${above}) * second + ${above} * third`;

const kopecksBy: Readonly<Record<Form, (decimals: number) => string>> = {
  // DECIMAL(38) on both sides: from DECIMAL(18) DuckDB makes a product of 64 bits, which overflows.
  decimal: () => `CAST(round(${sum}, 2) * 100 AS DECIMAL(38, 0))`,
  hugeint: (decimals) => hugeintKopecks(sum, decimals),
  // Each term has at most three roundings and the sum two: 8e-16 is above six halves of the last place.
  proved: (decimals) => {
    const wide = sum.replace(/mass|permissible|temporary/g, 'CAST($& AS HUGEINT)');
    const estimate = `(${sum.replace(/first|second|third/g, '$&_estimate')})`;
    return `CASE WHEN 0.5 - abs(${estimate} - floor(${estimate} + 0.5)) > ${estimate} * 8e-16
      THEN CAST(floor(${estimate} + 0.5) AS BIGINT) ELSE ${hugeintKopecks(wide, decimals)} END`;
  },
};

function hugeintKopecks(wide: string, decimals: number): string {
  const unit = `CAST(${10n ** BigInt(decimals + 4)} AS HUGEINT)`;
  return `(2 * (${wide}) + ${unit}) // (2 * ${unit})`;
}

async function load(
  connection: DuckDBConnection,
  home: string,
  form: Form,
  { lines, place, mass, permissible, temporary, country }: Register,
  { decimals, places }: Prices,
  exact: BigInt64Array | undefined,
): Promise<void> {
  const [file, priceFile] = [join(home, 'lines.csv'), join(home, 'prices.csv')];
  const type = (scale: number): string => ({ decimal: `DECIMAL(38, ${scale})`, hugeint: 'HUGEINT', proved: 'BIGINT' })[form];
  const tonnes = form === 'decimal' ? tonnesText : String;
  await write(
    file,
    lines,
    (at) => `${place[at]},${[mass, permissible, temporary].map((column) => tonnes(column[at] as number)).join(',')},${exact?.[at] ?? 0}\n`,
  );
  const roubles = form === 'decimal' ? (price: bigint) => decimalText(price, decimals) : String;
  await write(priceFile, places.length, (at) => `${at},${country.places[at]?.territory},${places[at]?.map(roubles).join(',')}\n`);
  await connection.run(`CREATE TABLE lines AS SELECT * FROM read_csv('${file}', header = false, columns = {
    place: 'INTEGER', mass: '${type(6)}', permissible: '${type(6)}', temporary: '${type(6)}', exact: 'BIGINT'})`);
  const unit = form === 'decimal' ? 10_000 : 10n ** BigInt(decimals + 4);
  const estimates = ['first', 'second', 'third'].map((name) => `CAST(${name} AS DOUBLE) / ${unit} AS ${name}_estimate`);
  await connection.run(`CREATE TABLE prices AS SELECT *, ${estimates.join(', ')} FROM read_csv('${priceFile}', header = false, columns = {
    place: 'INTEGER', territory: 'VARCHAR', first: '${type(decimals)}', second: '${type(decimals)}', third: '${type(decimals)}'})`);
}

async function write(file: string, count: number, line: (at: number) => string): Promise<void> {
  const out = createWriteStream(file);
  let text = '';
  for (let at = 0; at < count; at += 1) {
    text += line(at);
    if (text.length < 1 << 16) continue;
    if (!out.write(text)) await once(out, 'drain');
    text = '';
  }
  out.end(text);
  await once(out, 'finish');
}
