import { describe, expect, it } from 'vitest';
import { priceBook } from '../../../src/assess/price/priceBook.ts';
import { assessPortfolio } from '../../../src/portfolio/assessPortfolio.ts';
import { compilePortfolio } from '../../../src/portfolio/compile/compilePortfolio.ts';
import { assessCsv, tryAssessCsv } from '../../../src/portfolio/csv/assessCsv.ts';
import type { CsvCounts } from '../../../src/portfolio/csv/csvCounts.ts';
import { readCsv } from '../../../src/portfolio/csv/readCsv.ts';
import { conference2004 } from '../../../src/regimes/conference-2004/index.ts';
import { russia2003 } from '../../../src/regimes/ru-2003/index.ts';

const header = 'territory,charge,pollutant,period,"amount, t","permissible, t","temporary, t",circumstances\n';
const line = (at: number): string =>
  `RU-${['KR', 'MUR', 'ARK'][at % 3]},stationary,${at % 2 === 0 ? 'carbon-monoxide' : 'sulphur-dioxide'},2005-Q1,${at}.${at % 7}25,${at >> 1},${at - (at >> 3)},${at % 5 === 0 ? 'city' : ''}\n`;
const register = (lines: number): readonly string[] => [header, ...Array.from({ length: lines }, (_, at) => line(at))];
const book = priceBook(russia2003, { year: 2005 }, []);

describe('a file', () => {
  it('is assessed in one pass as a portfolio is', async () => {
    const pieces = register(5000);
    const { assessment, counts } = await assessCsv(pieces, book);
    const portfolio = compilePortfolio((await readCsv(pieces)).rows);
    const whole = assessPortfolio(portfolio, priceBook(russia2003, { year: 2005 }, portfolio.cases));
    expect(counts).toEqual({ read: 5000, good: 5000, rejected: 0, blank: 0 });
    expect([assessment.total, assessment.exact]).toEqual([whole.total, whole.exact]);
    const inOrder = (totals: typeof assessment.totals): unknown =>
      [...totals(['territory', 'pollutant'])].sort((a, b) => (JSON.stringify(a.key) < JSON.stringify(b.key) ? -1 : 1));
    expect(inOrder(assessment.totals)).toEqual(inOrder(whole.totals));
    expect(assessment.certificate.paths).toEqual(whole.certificate.paths);
  });

  it('is assessed under several price books in one pass', async () => {
    const books = [book, priceBook(conference2004, { year: 2005 }, [])];
    const { assessment } = await assessCsv(register(50), books);
    expect(assessment.map(({ certificate }) => certificate.regime.id)).toEqual(['ru-2003', 'conference-2004']);
    expect(assessment[0]?.total).toBe((await assessCsv(register(50), book)).assessment.total);
  });

  it('keeps bad rows aside, its own and those that the portfolio refuses, as one file', async () => {
    const bad = [
      'RU-KR,stationary,carbon-monoxide,2005-Q1,many,1,1,\n',
      // A limit below its norm: the reader cannot know, the portfolio does.
      'RU-KR,stationary,carbon-monoxide,2005-Q1,5,9,1,\n',
    ];
    const rejects: string[] = [];
    const progress: CsvCounts[] = [];
    const { counts, rejected, assessment } = await assessCsv([header, line(1), bad[0] ?? '', line(2), bad[1] ?? '', line(3)], book, {
      onRejected: (csv) => void rejects.push(csv),
      onProgress: (now) => void progress.push(now),
    });
    expect(counts).toEqual({ read: 5, good: 3, rejected: 2, blank: 0 });
    expect(progress.at(-1)).toEqual(counts);
    expect(rejected.map((one) => [one.line, one.problems[0].code])).toEqual([
      [3, 'quantity/not-a-number'],
      [5, 'norm/limit-below-norm'],
    ]);
    expect(rejects.join('').split('\r\n')).toEqual([
      `${header.trim()},rejected line,problems`,
      expect.stringMatching(/^RU-KR,.*,many,1,1,,3,.*not-a-number\]"$/),
      expect.stringMatching(/^RU-KR,.*,5,9,1,,5,.*limit-below-norm\]/),
      '',
    ]);
    expect(assessment.certificate.lines).toBe(3);
  });

  it('takes what absent norms mean', async () => {
    const bare = 'territory,charge,pollutant,period,"amount, t"\nRU-KR,stationary,carbon-monoxide,2005-Q1,100\n';
    expect((await assessCsv(bare, book)).assessment.refused.map(({ problems }) => problems[0]?.code)).toEqual(['norm/missing']);
    expect((await assessCsv(bare, book, { assumeNorms: 'all-within' })).assessment.total).toBe('100.8');
  });

  it('stops at a signal', async () => {
    const stop = new AbortController();
    const pieces = function* (): Generator<string> {
      yield header;
      for (let at = 0; ; at += 1) {
        if (at === 2000) stop.abort();
        yield line(at % 1000);
      }
    };
    await expect(assessCsv(pieces(), book, { signal: stop.signal })).rejects.toThrow('[portfolio/aborted]');
  });

  it('is refused as a whole where its header is', async () => {
    expect(await tryAssessCsv('what,is,this\n', book)).toMatchObject({
      ok: false,
      problems: [{ code: 'csv/unknown-column' }, {}, {}, {}, {}, {}, {}],
    });
    await expect(assessCsv('', book)).rejects.toMatchObject({ problems: [{ code: 'input/missing' }] });
  });
});
