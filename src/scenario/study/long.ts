import type { StopSignal } from '../../model/stopSignal.ts';
import { type Outcome, succeed } from '../../problems/outcome.ts';
import { PaymentError } from '../../problems/paymentError.ts';

/** How long work is watched and stopped. */
export interface Watch {
  /** An `AbortSignal`: the promise is rejected with its reason. */
  readonly signal?: StopSignal;
  /** Called after each step with how many are done, and of how many where that is known. */
  readonly onProgress?: (done: number, of?: number) => void;
}

/** Work in steps: it yields how many it will take, where it knows. @internal */
export type Work<T> = Generator<number | undefined, T, void>;

// Between so many steps the host may do something else: draw, receive a click that aborts.
const stepsBetweenPauses = 32;

/** Does work step by step. @internal */
export async function doWork<T>(work: Work<T>, { signal, onProgress }: Watch): Promise<T> {
  for (let done = 0; ; done += 1) {
    signal?.throwIfAborted();
    if ((signal || onProgress) && done % stepsBetweenPauses === stepsBetweenPauses - 1) await pause();
    const step = work.next();
    if (step.done) return step.value;
    onProgress?.(done + 1, step.value);
  }
}

/** As `doWork`, where a `PaymentError` becomes the problems of an Outcome; anything else is thrown on. @internal */
export async function tryWork<T>(work: Work<T>, watch: Watch): Promise<Outcome<T>> {
  try {
    return succeed(await doWork(work, watch));
  } catch (error) {
    if (error instanceof PaymentError) return { ok: false, problems: error.problems };
    throw error;
  }
}

/** As `tryWork`, at once. @internal */
export function attempt<T>(work: () => T): Outcome<T> {
  try {
    return succeed(work());
  } catch (error) {
    if (error instanceof PaymentError) return { ok: false, problems: error.problems };
    throw error;
  }
}

// Every host of JavaScript has it, and the language does not say so.
const { setTimeout: later } = globalThis as unknown as { setTimeout: (then: () => void, milliseconds: number) => unknown };

function pause(): Promise<void> {
  return new Promise((resolve) => {
    later(resolve, 0);
  });
}
