import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/** A program that serves until it is stopped. */
export interface Server {
  readonly stop: () => Promise<void>;
}

/** How a program is started, and how it is known to answer. */
export interface Serving {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly answers: () => Promise<boolean>;
  /** The signal that ends it in order. */
  readonly signal: NodeJS.Signals;
}

const patience = 90_000;

/** Starts a program and waits until it answers. If it ends or stays silent, the error carries all that it printed. */
export async function startServer({ name, command, args, cwd, answers, signal }: Serving): Promise<Server> {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const log: string[] = [];
  let failure: Error | undefined;
  child.stdout.on('data', (data: Buffer) => log.push(data.toString()));
  child.stderr.on('data', (data: Buffer) => log.push(data.toString()));
  child.on('error', (error) => {
    failure = error;
  });
  // A test that is stopped half-way leaves no server behind.
  const end = (): void => void child.kill('SIGKILL');
  process.once('exit', end);
  const stop = async (): Promise<void> => {
    process.off('exit', end);
    await ended(child, signal);
  };
  const until = Date.now() + patience;
  while (Date.now() < until && !failure && !hasEnded(child)) {
    if (await answers().catch(() => false)) return { stop };
    await wait(50);
  }
  const state =
    failure?.message ?? (hasEnded(child) ? `it ended with ${child.exitCode ?? child.signalCode}` : `no answer in ${patience} ms`);
  await stop();
  throw new Error(`${name} did not start: ${state}\n${command} ${args.join(' ')}\n${log.join('')}`);
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.pid === undefined || hasEnded(child)) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill(signal);
  const late = setTimeout(() => child.kill('SIGKILL'), 20_000);
  await gone;
  clearTimeout(late);
}
