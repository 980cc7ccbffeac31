import type { Answer, Setup, Task } from './task.ts';

/** A worker thread of Node or a web worker, as far as it is used here. @internal */
export interface WorkerPort {
  readonly post: (message: Setup | Task, transfer: readonly ArrayBufferLike[]) => void;
  readonly listen: (onAnswer: (answer: Answer) => void, onError: (error: unknown) => void) => void;
  readonly stop: () => void;
}

interface NodeWorker {
  readonly postMessage: (message: unknown, transfer?: readonly unknown[]) => void;
  readonly on: (event: 'message' | 'error', listener: (value: never) => void) => void;
  readonly terminate: () => unknown;
}

interface WebWorker {
  readonly postMessage: (message: unknown, transfer?: readonly unknown[]) => void;
  onmessage: ((event: { readonly data: Answer }) => void) | null;
  onerror: ((event: unknown) => void) | null;
  readonly terminate: () => void;
}

interface NodeThreads {
  readonly Worker: new (url: unknown, options: { readonly execArgv: readonly string[] }) => NodeWorker;
  readonly parentPort: {
    readonly postMessage: (message: unknown, transfer?: readonly unknown[]) => void;
    readonly on: (event: 'message', listener: (value: never) => void) => void;
  } | null;
}

/** What the host offers: Node's threads without an import that a browser bundle would stumble over. @internal */
export interface Host {
  readonly process?: { readonly getBuiltinModule?: (name: string) => unknown };
  readonly Worker?: new (url: unknown, options: { readonly type: 'module' }) => WebWorker;
  postMessage?: (message: unknown, transfer?: readonly unknown[]) => void;
  onmessage?: (event: { readonly data: Setup | Task }) => void;
}

/** @internal */
export function threadsOf({ process }: Host): NodeThreads | undefined {
  return process?.getBuiltinModule?.('node:worker_threads') as NodeThreads | undefined;
}

/** Starts a worker from its file. @internal */
export function startWorker(url: unknown, host: Host = globalThis as Host): WorkerPort {
  const threads = threadsOf(host);
  if (threads) {
    // The file is plain JavaScript: loaders of the parent would only delay it.
    const worker = new threads.Worker(url, { execArgv: [] });
    return {
      post: (message, transfer) => worker.postMessage(message, transfer),
      listen: (onAnswer, onError) => {
        worker.on('message', onAnswer as (value: never) => void);
        worker.on('error', onError as (value: never) => void);
      },
      stop: () => {
        worker.terminate();
      },
    };
  }
  if (!host.Worker) throw new TypeError('this host has neither worker threads nor web workers');
  const worker = new host.Worker(url, { type: 'module' });
  return {
    post: (message, transfer) => worker.postMessage(message, transfer),
    listen: (onAnswer, onError) => {
      worker.onmessage = ({ data }) => onAnswer(data);
      worker.onerror = onError;
    },
    stop: () => worker.terminate(),
  };
}
