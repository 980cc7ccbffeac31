// npm run bench:portfolio: the kernel of the portfolio against the same sums in plain float64, on seeded registers and in one run, so that the
// ratios count. Writes docs/concepts/portfolio-speed.md; exits with 1 where a limit is not met.
//   -- 100000      so many lines instead of a million
//   -- --no-page   prints only
import { writeFileSync } from 'node:fs';
import { Decimal as Shared } from 'decimal.js';
import { type PriceBook, priceBook } from 'polluter-pays';
import { assessInWorkers, assessPortfolio, type Portfolio, portfolioBuilder } from 'polluter-pays/portfolio';
import { russia2003 } from 'polluter-pays/regimes/ru-2003';
import { machine } from './machine.ts';
import { type Country, country, type NationalSet, rowOf } from './national.ts';
import { peakMegabytes } from './peak.ts';
import { exactKopecks, firstOf, pricesOf, type Register, registerOf } from './rivals/register.ts';

const Decimal = Shared.clone({ precision: 60 });
const lines = Number(process.argv.slice(2).find((one) => /^\d+$/.test(one)) ?? 1_000_000);
const limits = { random: 1.25, ties: 4, adversarial: 4 } as const;
const rows: string[] = [];
let isOver = false;

const from = country();
for (const set of ['random', 'ties', 'adversarial'] as const) raceOn(set, registerOf(from, set, lines));
raceOn('random', registerOf(from, 'random', lines * 10), 5);
sweep();
await workers();

const page = `# Speed of the portfolio

The kernel against the same sums in float64, one thread each, in one run; both make a column of amounts and the total. Made by \`npm run bench:portfolio\`:
read the ratios, the machine decides the rest. Each time is the least of several alternating runs. The plain loop compares masses with norms; the tuned
one does it without branches. The limits of the ratios are asserted against the plain loop.

${machine('decimal.js')}

| race | lines | ours, ns a line | plain float64 | ratio | tuned float64 | ratio | wrong kopecks, ours | wrong kopecks, float64 |
|---|---|---|---|---|---|---|---|---|
${rows.filter((row) => row.startsWith('| ')).join('\n')}

${rows.filter((row) => !row.startsWith('| ')).join('\n')}

Peak memory of the whole run: ${peakMegabytes()} MB. A line takes 32 bytes.
`;
console.log(page);
if (!process.argv.includes('--no-page')) writeFileSync(new URL('../docs/concepts/portfolio-speed.md', import.meta.url), page);
if (isOver) process.exitCode = 1;

/** The lines of a register, packed. */
function packed({ lines: count, place, mass, permissible, temporary, country: land }: Register): Portfolio {
  const builder = portfolioBuilder();
  const all = function* () {
    for (let line = 0; line < count; line += 1) {
      const at = land.places[place[line] as number] as Country['places'][number];
      yield rowOf({
        facility: line >> 3,
        place: at,
        mass: mass[line] as number,
        permissible: permissible[line] as number,
        temporary: temporary[line] as number,
      });
    }
  };
  builder.add(all());
  return builder.finish();
}

/** The loops that one would write for speed alone: amounts of all lines, and their sum. */
function loops({ lines: count, place, mass, permissible, temporary, country: land }: Register) {
  const prices = Float64Array.from(
    land.places.flatMap(({ prices: one }) => [one.permissible, one.temporary, one.exceedance]),
    (text) => Number(text) / 1e4,
  );
  const plain = (): Float64Array => {
    const amounts = new Float64Array(count);
    let total = 0;
    for (let line = 0; line < count; line += 1) {
      const at = (place[line] as number) * 3;
      const all = mass[line] as number;
      const lower = permissible[line] as number;
      const upper = temporary[line] as number;
      const within = all < lower ? all : lower;
      const upTo = all < upper ? all : upper;
      const x = within * (prices[at] as number) + (upTo - within) * (prices[at + 1] as number) + (all - upTo) * (prices[at + 2] as number);
      const kopecks = Math.floor(x + 0.5);
      amounts[line] = kopecks;
      total += kopecks;
    }
    if (!(total >= 0)) throw new Error('no total');
    return amounts;
  };
  const tuned = (): Float64Array => {
    const amounts = new Float64Array(count);
    let total = 0;
    for (let line = 0; line < count; line += 1) {
      const at = (place[line] as number) * 3;
      const all = mass[line] as number;
      const over = all - (permissible[line] as number);
      const above = all - (temporary[line] as number);
      const massOver = (over + Math.abs(over)) / 2;
      const massAbove = (above + Math.abs(above)) / 2;
      const x =
        (all - massOver) * (prices[at] as number) +
        (massOver - massAbove) * (prices[at + 1] as number) +
        massAbove * (prices[at + 2] as number);
      const kopecks = Math.floor(x + 0.5);
      amounts[line] = kopecks;
      total += kopecks;
    }
    if (!(total >= 0)) throw new Error('no total');
    return amounts;
  };
  return { plain, tuned };
}

/** The least time of each in milliseconds, in turns. */
function least<Name extends string>(rivals: Readonly<Record<Name, () => unknown>>, rounds: number): Readonly<Record<Name, number>> {
  const names = Object.keys(rivals) as Name[];
  const best = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY])) as Record<Name, number>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const start = performance.now();
      rivals[name]();
      best[name] = Math.min(best[name], performance.now() - start);
    }
  }
  return best;
}

function raceOn(set: NationalSet, register: Register, rounds = 25): void {
  const portfolio = packed(register);
  const book = priceBook(russia2003, { year: 2005 }, portfolio.cases);
  const { plain, tuned } = loops(register);
  const ours = (): string => assessPortfolio(portfolio, book).total;
  const time = least({ ours, plain, tuned }, rounds);
  const expected = exactKopecks(register, pricesOf(from.places));
  const { amounts, amountOf, certificate } = assessPortfolio(portfolio, book);
  let wrongOurs = 0;
  let wrongFloat = 0;
  const floats = plain();
  for (let line = 0; line < register.lines; line += 1) {
    const kopecks = expected[line] as bigint;
    const isOurs = kopecks <= 2n ** 53n ? amounts?.[line] === Number(kopecks) : amountOf(line) === textOf(kopecks);
    if (!isOurs) wrongOurs += 1;
    if (floats[line] !== Number(kopecks)) wrongFloat += 1;
  }
  const each = (ms: number): string => ((ms * 1e6) / register.lines).toFixed(1);
  const ratio = time.ours / time.plain;
  rows.push(
    `| ${set} | ${register.lines} | ${each(time.ours)} | ${each(time.plain)} | ${ratio.toFixed(2)} | ${each(time.tuned)} | ${(time.ours / time.tuned).toFixed(2)} | ${wrongOurs} | ${wrongFloat} |`,
  );
  const { float64, twoProduct, bigint } = certificate.paths;
  rows.push(
    `- ${set}, ${register.lines} lines: ${float64} by float64, ${twoProduct} by two products, ${bigint} by integers; ${portfolio.bytes / portfolio.lines} bytes a line.`,
  );
  check(`${set} against float64`, ratio, limits[set]);
  check(`${set}: wrong kopecks`, wrongOurs, 0);
  check(`${set}: bytes a line`, portfolio.bytes / portfolio.lines, 32);
  if (set === 'random' && register.lines === lines) againstDecimals(register, time.ours / register.lines);
}

function textOf(kopecks: bigint): string {
  const text = `${kopecks / 100n}.${String(kopecks % 100n).padStart(2, '0')}`;
  return text.replace(/\.?0+$/, '');
}

/** A part of the lines, in decimal.js as one would write it. */
function againstDecimals(whole: Register, ours: number): void {
  const register = firstOf(whole, 20_000);
  const start = performance.now();
  let total = new Decimal(0);
  for (let line = 0; line < register.lines; line += 1) {
    const { prices } = register.country.places[register.place[line] as number] as Country['places'][number];
    const [mass, norm, limit] = [register.mass, register.permissible, register.temporary].map((column) =>
      new Decimal(column[line] as number).div(1e6),
    ) as [Shared, Shared, Shared];
    const within = Decimal.min(mass, norm);
    const upTo = Decimal.min(mass, limit);
    const sum = within
      .times(prices.permissible)
      .plus(upTo.minus(within).times(prices.temporary))
      .plus(mass.minus(upTo).times(prices.exceedance));
    total = total.plus(sum.toDecimalPlaces(2, Decimal.ROUND_HALF_UP));
  }
  const ratio = (performance.now() - start) / register.lines / ours;
  rows.push(
    `- naive decimal.js, ${register.lines} lines, scaled: ${ratio.toFixed(0)} times ours (${total.isPositive() ? 'the same sums' : 'no sum'}).`,
  );
  check('decimal.js against ours, inverted', 300 / ratio, 1);
}

/** A hundred price books at once, over places that one region has. */
function sweep(): void {
  const few = { ...from, places: from.places.filter((_, at) => at % 64 === 0).map((place, index) => ({ ...place, index })) };
  const register = registerOf(few, 'random', lines);
  const portfolio = packed(register);
  const books = Array.from(
    { length: 100 },
    (_, at): PriceBook => priceBook({ ...russia2003, id: `reform-${at}` }, { year: 2005 }, portfolio.cases),
  );
  assessPortfolio(portfolio, books);
  const { plain, tuned } = loops(register);
  const hundred = (loop: () => unknown) => (): void => {
    for (let at = 0; at < 100; at += 1) loop();
  };
  const time = least(
    { ours: () => assessPortfolio(portfolio, books).map(({ total }) => total), plain: hundred(plain), tuned: hundred(tuned) },
    3,
  );
  const ratio = time.ours / time.plain;
  rows.push(
    `- sweep of 100 price books over ${lines} lines: ${ratio.toFixed(2)} of 100 passes of plain float64, ${(time.ours / time.tuned).toFixed(2)} of tuned ones.`,
  );
  check('sweep', ratio, 1.3);
}

/** Two workers against one, on four times the lines and a hundred price books. */
async function workers(): Promise<void> {
  const few = { ...from, places: from.places.filter((_, at) => at % 64 === 0).map((place, index) => ({ ...place, index })) };
  const portfolio = packed(registerOf(few, 'ties', lines * 4));
  const books = Array.from(
    { length: 100 },
    (_, at): PriceBook => priceBook({ ...russia2003, id: `reform-${at}` }, { year: 2005 }, portfolio.cases),
  );
  const best = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < 4; round += 1) {
    for (const count of [1, 2]) {
      const start = performance.now();
      await assessInWorkers(portfolio, books, { workers: count });
      best[count - 1] = Math.min(best[count - 1] as number, performance.now() - start);
    }
  }
  const gain = (best[0] as number) / (best[1] as number);
  rows.push(`- two workers, ${lines * 4} lines, 100 price books: ${gain.toFixed(2)} times one.`);
  check('workers, inverted', 1.6 / gain, 1);
}

function check(name: string, value: number, limit: number): void {
  if (value <= limit) return;
  isOver = true;
  rows.push(`- **OVER: ${name}: ${value.toFixed(2)} of ${limit}.**`);
}
