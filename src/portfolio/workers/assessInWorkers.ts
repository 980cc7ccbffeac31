import type { PriceBook } from '../../model/priceBook.ts';
import type { StopSignal } from '../../model/stopSignal.ts';
import { PaymentError } from '../../problems/paymentError.ts';
import { problem } from '../../problems/problem.ts';
import { finish, mostOf, prepare } from '../assessPortfolio.ts';
import { type Columns, doubles } from '../compile/columns.ts';
import { cellAt } from '../compile/portfolioBuilder.ts';
import type { Slab } from '../kernel/scratch.ts';
import type { Portfolio } from '../portfolio.ts';
import type { AssessPortfolioOptions, PortfolioAssessment } from '../portfolioAssessment.ts';
import { addSums } from '../result/tally.ts';
import { startWorker, type WorkerPort } from './host.ts';
import type { Answer, Task } from './task.ts';

/** How workers are used. */
export interface WorkersOptions extends AssessPortfolioOptions {
  /** How many, 1 or more; 2 by default. More than the machine has cores gains nothing. */
  readonly workers?: number;
  /** Called after each piece with the lines that are done: those that the kernel works out. */
  readonly onProgress?: (done: number, lines: number) => void;
  /** Stops the work: the promise is then rejected with `portfolio/aborted`. Pass the `signal` of an `AbortController`. */
  readonly signal?: StopSignal;
  /** The worker file, where a bundler has moved it; that of this package by default. */
  readonly workerUrl?: unknown;
}

/** Lines of one task: enough to be worth a message, few enough for progress. */
const taskLength = 262_144;

/**
 * As `assessPortfolio`, by worker threads in Node and web workers in browsers. The columns are shared where the host has shared memory (in a browser:
 * a page that is cross-origin isolated), otherwise copied piece by piece. Lines that the kernel leaves (`certificate.paths`) are worked out here.
 *
 * @param portfolio - Made by `compilePortfolio`.
 * @param law - A price book, or several.
 * @throws PaymentError `portfolio/aborted`.
 *
 * @example
 * ```ts
 * import { PaymentError, priceBook } from 'polluter-pays';
 * import { assessInWorkers, compilePortfolio } from 'polluter-pays/portfolio';
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 *
 * const portfolio = compilePortfolio([
 *   { charge: 'stationary', pollutant: 'carbon-monoxide', territory: 'RU-KR', period: '2005-Q1', amount: '100 t', norms: { permissible: '120 t' } },
 * ]);
 * const book = priceBook(russia2003, { year: 2005 }, portfolio.cases);
 * const signal = AbortSignal.abort();
 * const stopped = await assessInWorkers(portfolio, book, { workers: 2, signal }).catch((error: PaymentError) => error.problems[0].code);
 * stopped // => 'portfolio/aborted'
 * ```
 *
 * ```ts no-run the worker file exists in the built package only
 * const result = await assessInWorkers(portfolio, book, { workers: 2, onProgress: (done, lines) => console.log(done, lines) });
 * ```
 */
export function assessInWorkers(portfolio: Portfolio, law: PriceBook, options?: WorkersOptions): Promise<PortfolioAssessment>;
export function assessInWorkers(
  portfolio: Portfolio,
  law: readonly PriceBook[],
  options?: WorkersOptions,
): Promise<readonly PortfolioAssessment[]>;
export async function assessInWorkers(
  portfolio: Portfolio,
  law: PriceBook | readonly PriceBook[],
  options: WorkersOptions = {},
): Promise<PortfolioAssessment | readonly PortfolioAssessment[]> {
  if (options.signal?.aborted) throw aborted();
  const isOne = 'rows' in law;
  const prepared = prepare(portfolio, isOne ? [law] : law);
  const { packed, passes } = prepared;
  const keeps = options.amounts ?? isOne;
  const outs = passes.map(() => (keeps ? doubles(packed.columns.lines) : undefined));
  const url = options.workerUrl ?? workerUrl();
  const ports = Array.from({ length: Math.max(1, options.workers ?? 2) }, () => startWorker(url));
  try {
    for (const port of ports) port.post({ kind: 'setup', tables: passes.map(({ table }) => table), most: mostOf(packed) }, []);
    await share(ports, packed.columns, outs, options, ({ sums }, from) => {
      for (const [at, piece] of sums.entries()) {
        const { tally } = passes[at] as (typeof passes)[number];
        addSums(tally.sums, piece);
        for (const [place, steps] of piece.wide) tally.sums.wide.set(from + place, steps);
      }
    });
  } finally {
    for (const port of ports) port.stop();
  }
  const results = finish(
    portfolio,
    prepared,
    outs.map((out) => ({ out })),
  );
  return isOne ? (results[0] as PortfolioAssessment) : results;
}

function aborted(): PaymentError {
  return new PaymentError([problem('portfolio/aborted', [], 'The caller stopped the work.')]);
}

/** Beside the built file; a bundler that knows the pattern moves both. */
function workerUrl(): unknown {
  const { URL: Url } = globalThis as unknown as { readonly URL: new (path: string, base: string) => unknown };
  return new Url('./worker.js', (import.meta as unknown as { readonly url: string }).url);
}

/** Gives each free worker the next piece, until all lines are done. */
function share(
  ports: readonly WorkerPort[],
  columns: Columns,
  outs: readonly (Float64Array | undefined)[],
  { signal, onProgress }: WorkersOptions,
  onAnswer: (answer: Answer, from: number) => void,
): Promise<void> {
  const { lines } = columns;
  const length = Math.max(1, Math.min(taskLength, Math.ceil(lines / (ports.length * 4))));
  const tasks = Math.ceil(lines / length);
  return new Promise((resolve, reject) => {
    let [next, open, done] = [0, 0, 0];
    const stop = (): void => end(aborted());
    const end = (error?: unknown): void => {
      signal?.removeEventListener('abort', stop);
      if (error === undefined) resolve();
      else reject(error);
    };
    signal?.addEventListener('abort', stop);
    const give = (port: WorkerPort): void => {
      if (next === tasks) {
        if (open === 0) end();
        return;
      }
      const task = taskOf(columns, outs, next, length);
      next += 1;
      open += 1;
      port.post(task, ownBuffers(task));
    };
    for (const port of ports) {
      port.listen((answer) => {
        const from = answer.id * length;
        const to = Math.min(from + length, lines);
        takeAmounts(outs, answer, from);
        onAnswer(answer, from);
        open -= 1;
        done += to - from;
        onProgress?.(done, lines);
        give(port);
      }, end);
      give(port);
    }
  });
}

function taskOf(columns: Columns, outs: readonly (Float64Array | undefined)[], id: number, length: number): Task {
  const from = id * length;
  const to = Math.min(from + length, columns.lines);
  const part = (column: Float64Array): Float64Array => (isShared(column) ? column.subarray(from, to) : column.slice(from, to));
  const slab: Slab = {
    amount: part(columns.amount),
    permissible: part(columns.permissible),
    temporary: part(columns.temporary),
    starts: startsWithin(columns, from, to),
  };
  return { kind: 'task', id, slab, outs: outs.map((out) => out && (isShared(out) ? out.subarray(from, to) : new Float64Array(to - from))) };
}

function isShared({ buffer }: Float64Array): boolean {
  return !(buffer instanceof ArrayBuffer);
}

function startsWithin({ starts }: Columns, from: number, to: number): Uint32Array {
  const within = new Uint32Array(starts.length);
  const first = cellAt({ starts }, from);
  for (let cell = first + 1; cell < starts.length; cell += 1) within[cell] = Math.min(starts[cell] as number, to) - from;
  return within;
}

/** Memory that is not shared is handed over, not copied again. */
function ownBuffers({ slab, outs }: Task): readonly ArrayBufferLike[] {
  const columns = [slab.amount, slab.permissible, slab.temporary, ...outs].filter((column) => column !== undefined);
  return [...columns.flatMap((column) => (isShared(column) ? [] : [column.buffer])), slab.starts.buffer];
}

function takeAmounts(outs: readonly (Float64Array | undefined)[], answer: Answer, from: number): void {
  for (const [at, out] of outs.entries()) {
    const made = answer.outs[at];
    if (out && made && !isShared(made)) out.set(made, from);
  }
}
