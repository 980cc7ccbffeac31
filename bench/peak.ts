import { spawnSync } from 'node:child_process';

/**
 * Runs a script in a process of its own, so that its peak is nobody else's, and returns what it wrote as JSON in its last line.
 *
 * @param heap - MB that it may use for objects; Node decides by default.
 * @param tsconfig - Another configuration: that of the project runs the sources instead of the built package.
 */
export function inChild<T>(script: string, args: readonly string[], heap?: number, tsconfig?: string): T {
  const own = heap === undefined ? [] : [`--max-old-space-size=${heap}`];
  const { stdout, status } = spawnSync(process.execPath, [...process.execArgv, ...own, script, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 26,
    env: { ...process.env, ...(tsconfig !== undefined && { TSX_TSCONFIG_PATH: tsconfig }) },
  });
  if (status !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${status}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as T;
}

/** The largest memory that this process ever had, in MB. */
export function peakMegabytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1000);
}
