import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { priceBook } from '../../src/assess/price/priceBook.ts';
import { assessPortfolio } from '../../src/portfolio/assessPortfolio.ts';
import { compilePortfolio } from '../../src/portfolio/compile/compilePortfolio.ts';
import type { PortfolioRow } from '../../src/portfolio/row.ts';
import { answerTasks } from '../../src/portfolio/workers/answerTasks.ts';
import { assessInWorkers } from '../../src/portfolio/workers/assessInWorkers.ts';
import { type Host, startWorker } from '../../src/portfolio/workers/host.ts';
import type { Answer } from '../../src/portfolio/workers/task.ts';
import { russia2003 } from '../../src/regimes/ru-2003/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'portfolio-'));
const workerUrl = pathToFileURL(join(folder, 'worker.mjs'));

beforeAll(async () => {
  await build({
    entryPoints: ['src/portfolio/worker.ts'],
    bundle: true,
    format: 'esm',
    outfile: join(folder, 'worker.mjs'),
    logLevel: 'error',
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

const portfolio = compilePortfolio(
  Array.from({ length: 20_000 }, (_, at): PortfolioRow => {
    const amount = ((at * 7919) % 100_003) + 0.5;
    const facts = { charge: 'stationary', territory: at % 3 === 0 ? 'RU-ARK' : 'RU-KR', period: '2005-Q1' };
    return {
      ...facts,
      pollutant: at % 2 === 0 ? 'sulphur-dioxide' : 'carbon-monoxide',
      amount: `${amount} kg`,
      norms: { permissible: `${(at * 31) % 50_021} kg`, temporary: '60000 kg' },
    };
  }),
);
const book = priceBook(russia2003, { year: 2005 }, portfolio.cases);
const twice = priceBook({ ...russia2003, id: 'twice' }, { year: 2005 }, portfolio.cases);
const alone = assessPortfolio(portfolio, book);

describe('workers', () => {
  it('come to the same as one thread, line by line, and tell how far they are', async () => {
    const seen: number[] = [];
    const result = await assessInWorkers(portfolio, book, { workers: 2, workerUrl, onProgress: (done) => seen.push(done) });
    expect([result.total, result.exact, result.certificate.paths]).toEqual([alone.total, alone.exact, alone.certificate.paths]);
    expect(result.amounts).toEqual(alone.amounts);
    expect([seen.length > 2, seen.at(-1)]).toEqual([true, 20_000]);
  });

  it('take several price books at once', async () => {
    const results = await assessInWorkers(portfolio, [book, twice], { workers: 2, workerUrl });
    expect(results.map(({ total, amounts }) => [total, amounts?.length])).toEqual([
      [alone.total, 20_000],
      [alone.total, 20_000],
    ]);
  });

  it('stop when the caller says so', async () => {
    const controller = new AbortController();
    const running = assessInWorkers(portfolio, book, { workerUrl, signal: controller.signal, onProgress: () => controller.abort() });
    await expect(running).rejects.toThrow('portfolio/aborted');
  });

  it('a browser worker answers what a thread answers, in memory that is not shared', async () => {
    const worker: Host = {};
    answerTasks(worker);
    class Web {
      onmessage: ((event: { readonly data: Answer }) => void) | null = null;
      onerror = null;
      constructor(
        readonly url: unknown,
        readonly options: { readonly type: 'module' },
      ) {
        worker.postMessage = (message) => this.onmessage?.({ data: message as Answer });
      }
      postMessage(message: unknown): void {
        worker.onmessage?.({ data: structuredClone(message) as never });
      }
      terminate(): void {}
    }
    const port = startWorker('worker.js', { Worker: Web });
    const answers: Answer[] = [];
    port.listen(
      (answer) => answers.push(answer),
      () => expect.unreachable(),
    );
    const none = new Float64Array(0);
    const ones = new Float64Array([1]);
    const table = {
      cells: 1,
      parts: new Uint8Array([1]),
      rounds: new Uint8Array([1]),
      mode: new Uint8Array(1),
      massBy: ones,
      normBy: ones,
      high: new Float64Array([2.5, 0, 0]),
      low: new Float64Array(3),
      error: new Float64Array([2 ** -50]),
      quarter: new Float64Array([0.1]),
      grain: ones,
      above: [5n, 0n, 0n],
      below: [2n],
    };
    port.post({ kind: 'setup', tables: [table], most: { amount: new Float64Array([9]), norm: none } }, []);
    const slab = { amount: new Float64Array([2, 3]), permissible: none, temporary: none, starts: new Uint32Array([0, 2]) };
    port.post({ kind: 'task', id: 7, slab, outs: [new Float64Array(2)] }, []);
    port.stop();
    expect(answers.map(({ id, outs, sums }) => [id, outs[0], sums[0]?.float64, sums[0]?.twoProduct])).toEqual([
      [7, new Float64Array([5, 8]), 1, 1],
    ]);
  });
});
