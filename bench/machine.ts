import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** What a race ran on, as a line of a page. */
export function machine(...packages: readonly string[]): string {
  const versions = packages.map((name) => `${name} ${versionOf(name)}`);
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return [
    `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'an unknown processor'}, ${memory}, ${process.platform}`,
    `Node ${process.version}`,
    ...versions,
    `load of the machine ${loadavg()[0]?.toFixed(1)}`,
  ].join(' · ');
}

function versionOf(name: string): string {
  const file = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}
