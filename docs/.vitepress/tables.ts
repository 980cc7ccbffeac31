import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const regimes = fileURLToPath(new URL('../../src/regimes', import.meta.url));

/** Copies the CSV files of the packs into the built site: `/tables/ru-2003/air.csv`. Pages of regimes link to them. */
export function copyTables(outDir: string): void {
  for (const path of readdirSync(regimes, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.csv'))) {
    const parts = path.split(/[\\/]/);
    const folder = `${outDir}/tables/${parts[0]}`;
    mkdirSync(folder, { recursive: true });
    cpSync(`${regimes}/${path}`, `${folder}/${parts.at(-1)}`);
  }
}
