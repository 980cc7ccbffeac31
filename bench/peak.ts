import { spawnSync } from 'node:child_process';

/**
 * Runs this script again in a process of its own, so that its peak is nobody else's, and returns what that wrote as JSON in
 * its last line.
 */
export function inChild<T>(script: string, ...args: readonly string[]): T {
  const { stdout, status } = spawnSync(process.execPath, [...process.execArgv, script, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${status}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as T;
}

/** The largest memory that this process ever had, in MB. */
export function peakMegabytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1000);
}
