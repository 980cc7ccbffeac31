// npm run bench:rivals: the portfolio against what one would otherwise use, on the same made-up registers and in one run, so that the
// ratios count and not the machine. Writes docs/concepts/races.md; exits with 1 where a limit is not met.
//   -- 100000      so many lines instead of a million
//   -- --no-page   prints only
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type PriceBook, priceBook } from 'polluter-pays';
import { russia2003 } from 'polluter-pays/regimes/ru-2003';
import { machine } from './machine.ts';
import { country, type NationalSet } from './national.ts';
import { inChild, peakMegabytes } from './peak.ts';
import { decimals } from './rivals/decimals.ts';
import { duckdb } from './rivals/duckdb.ts';
import { float64 } from './rivals/float64.ts';
import { hyperformula } from './rivals/hyperformula.ts';
import { kernel } from './rivals/kernel.ts';
import { publicodes } from './rivals/publicodes.ts';
import { exactKopecks, firstOf, pricesOf, type Ready, type Register, type Rival, registerOf } from './rivals/register.ts';

const rivals: readonly Rival[] = [
  kernel,
  float64,
  duckdb('proved', 1),
  duckdb('proved', 2),
  duckdb('hugeint', 1),
  duckdb('decimal', 1),
  duckdb('decimal', 2),
  ...decimals,
  hyperformula,
  publicodes,
];
const sets: readonly NationalSet[] = ['random', 'ties', 'adversarial'];
const script = fileURLToPath(import.meta.url);
const [first, name, count] = process.argv.slice(2);

if (first === '--peak') await peak(name ?? '', Number(count));
else await race(Number(process.argv.slice(2).find((one) => /^\d+$/.test(one)) ?? 1_000_000), !process.argv.includes('--no-page'));

/** Time a line in nanoseconds, payments that are not exact, and how many lines were given. */
interface Score {
  readonly rival: Rival;
  readonly lines: number;
  readonly nanoseconds: number;
  readonly wrong: number;
}

async function race(lines: number, isPage: boolean): Promise<void> {
  const from = country();
  const prices = pricesOf(from.places);
  const scores = new Map<NationalSet, readonly Score[]>();
  for (const set of sets) {
    const register = registerOf(from, set, lines);
    scores.set(set, await scoresOf(register, [from.book]));
  }
  const growth = await growthOf(registerOf(from, 'random', lines * 10), from.book);
  const peaks = new Map(rivals.map((rival) => [rival.name, inChild<number>(script, ['--peak', rival.name, String(lines)])]));
  const page = pageOf(lines, scores, growth, peaks);
  console.log(page);
  if (isPage) writeFileSync(new URL('../docs/concepts/races.md', import.meta.url), page);
  check(scores);

  async function scoresOf(register: Register, books: readonly PriceBook[]): Promise<readonly Score[]> {
    const exact = exactKopecks(register, prices);
    const entered = [];
    for (const rival of rivals) {
      const part = firstOf(register, rival.most);
      const ready = await rival.ready(part, prices, exact, books);
      entered.push({ rival, ready, lines: part.lines, wrong: await wrongOf(ready, exact, part.lines), best: Number.POSITIVE_INFINITY });
    }
    // In turns, so that a busy moment of the machine hits all of them; the best of each, since what else it does only ever adds.
    for (let round = 0; round < 5; round += 1) for (const one of entered) one.best = Math.min(one.best, await timeOf(one.ready));
    for (const { ready } of entered) ready.stop?.();
    return entered.map(({ rival, lines: given, wrong, best }) => ({ rival, lines: given, wrong, nanoseconds: (best * 1e6) / given }));
  }
}

async function timeOf({ run }: Ready): Promise<number> {
  const start = performance.now();
  await run(false);
  return performance.now() - start;
}

async function wrongOf({ run }: Ready, exact: BigInt64Array, lines: number): Promise<number> {
  const { amounts, wrong } = await run(true);
  if (wrong !== undefined) return wrong;
  if (!amounts) throw new Error('no amounts to compare');
  let different = 0;
  for (let line = 0; line < lines; line += 1) if (BigInt(amounts[line] as number | bigint) !== exact[line]) different += 1;
  return different;
}

interface Growth {
  readonly what: string;
  readonly times: number;
}

/** How many times longer ten times the work takes. */
async function growthOf(large: Register, book: PriceBook): Promise<readonly Growth[]> {
  const prices = pricesOf(large.country.places);
  const small = firstOf(large, large.lines / 10);
  const best = async (ready: Ready): Promise<number> => Math.min(await timeOf(ready), await timeOf(ready), await timeOf(ready));
  const grown: Growth[] = [];
  for (const rival of [kernel, duckdb('decimal', 1)]) {
    const [one, ten] = [await rival.ready(small, prices, undefined, [book]), await rival.ready(large, prices, undefined, [book])];
    const [before, after] = [await best(one), await best(ten)];
    grown.push({ what: `${rival.name}, ${million(small.lines)} to ${million(large.lines)} lines`, times: after / before });
    for (const ready of [one, ten]) ready.stop?.();
  }
  const books = Array.from({ length: 10 }, (_, at) => scenario(book, at));
  const [one, ten] = [await kernel.ready(small, prices, undefined, books.slice(0, 1)), await kernel.ready(small, prices, undefined, books)];
  grown.push({ what: `${kernel.name}, 1 to 10 scenarios`, times: (await best(ten)) / (await best(one)) });
  return grown;
}

/** The law with another coefficient of cities. */
function scenario(book: PriceBook, at: number): PriceBook {
  const charges = Object.fromEntries(
    Object.entries(russia2003.charges).map(([id, charge]) => [
      id,
      {
        ...charge,
        factors: charge.factors.map((factor) =>
          factor.id === 'city' && factor.kind === 'figure' ? { ...factor, value: { rows: [{ value: `1.${20 + at}` as const }] } } : factor,
        ),
      },
    ]),
  );
  const cases = [...new Set(book.rows.map(({ facts }) => facts.territory))].flatMap((territory) =>
    [[], ['city']].map((circumstances) => ({ territory, charges: ['stationary'], period: '2005-Q1', circumstances })),
  );
  return priceBook({ ...russia2003, charges } as typeof russia2003, { year: 2005 }, cases);
}

/** In a process of its own: the peak of one rival. */
async function peak(rivalName: string, lines: number): Promise<void> {
  const rival = rivals.find((one) => one.name === rivalName);
  if (!rival) throw new Error(`no rival ${rivalName}`);
  const from = country();
  const register = registerOf(from, 'random', Math.min(lines, rival.most));
  const ready = await rival.ready(register, pricesOf(from.places), undefined, [from.book]);
  await ready.run(false);
  ready.stop?.();
  console.log(peakMegabytes());
}

function pageOf(
  lines: number,
  scores: ReadonlyMap<NationalSet, readonly Score[]>,
  growth: readonly Growth[],
  peaks: ReadonlyMap<string, number>,
): string {
  const table = (set: NationalSet): string => {
    const all = scores.get(set) ?? [];
    const own = all[0]?.nanoseconds ?? Number.NaN;
    return [
      '| rival | lines | lines a second | ns a line | times our time | wrong kopecks |',
      '|---|---|---|---|---|---|',
      ...all.map(
        ({ rival, lines: given, nanoseconds, wrong }) =>
          `| ${rival.name} | ${grouped(given)} | ${grouped(Math.round(1e9 / nanoseconds))} | ${nanoseconds.toFixed(nanoseconds < 100 ? 1 : 0)} | ${(nanoseconds / own).toFixed(1)} | ${wrong === 0 ? '0' : `${grouped(wrong)} (${((wrong / given) * 100).toPrecision(2)} %)`} |`,
      ),
    ].join('\n');
  };
  return `---
order: 90
---
# Races

What else could work out the payments of a country, on the same lines, in one run. Made by \`npm run bench:rivals\`; absolute times differ from
machine to machine, so read the ratios.

${machine('@duckdb/node-api', 'decimal.js', 'big.js', 'bignumber.js', 'hyperformula', 'publicodes')}

A line has three bands and one rounding to kopecks, half up, under \`ru-2003\`; totals are by region. Only payments are timed: every rival has its
data ready in the form that it likes best. A slow one gets the first lines only. "Wrong" counts the lines whose kopecks differ from a sum in whole
numbers of any length.

## ${million(lines)} random lines

${table('random')}

## Lines that end in half a kopeck

${table('ties')}

## Lines next to half a kopeck, in millions of tonnes

${table('adversarial')}

## How they compute

| rival | how | peak memory with its data, MB |
|---|---|---|
${rivals.map((rival) => `| ${rival.name} | ${rival.how} | ${peaks.get(rival.name)} |`).join('\n')}

DuckDB in "proved DOUBLE" is our own idea written in SQL: it is the fastest correct form that we found for it. In DECIMAL(18), which it would choose by
itself, the products overflow.

## Growth

Ten times the work takes so many times longer:

| | times |
|---|---|
${growth.map(({ what, times }) => `| ${what} | ${times.toFixed(1)} |`).join('\n')}
`;
}

function check(scores: ReadonlyMap<NationalSet, readonly Score[]>): void {
  const fail = (what: string): void => {
    console.error(`NOT MET: ${what}`);
    process.exitCode = 1;
  };
  for (const [set, all] of scores) {
    const of = (rival: string): Score | undefined => all.find((one) => one.rival.name === rival);
    const own = of(kernel.name);
    const wide = of(duckdb('decimal', 1).name);
    if (own?.wrong !== 0) fail(`${set}: ${own?.wrong} wrong kopecks`);
    if (!own || !wide || wide.nanoseconds < 20 * own.nanoseconds) fail(`${set}: 20 × DuckDB DECIMAL(38)`);
  }
}

function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

function million(lines: number): string {
  return lines % 1_000_000 === 0 ? `${lines / 1_000_000} million` : grouped(lines);
}
