// npm run data: makes the checked-in tables. Runs every scripts/data/*.ts, each in its own process, in the order of
// their names, and pages.ts last, because it reads what the others make; what they share belongs in a folder below.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('./data/', import.meta.url));

function generators(): readonly string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .sort();
  return [...files.filter((file) => file !== 'pages.ts'), ...files.filter((file) => file === 'pages.ts')];
}

/** Runs one generator under the same loader as this script (tsx hands it on in execArgv). */
function succeeds(file: string): boolean {
  console.log(`scripts/data/${file}`);
  return spawnSync(process.execPath, [...process.execArgv, folder + file], { stdio: 'inherit' }).status === 0;
}

const failed = generators().filter((file) => !succeeds(file));
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
