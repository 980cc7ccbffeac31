// npm run example -- <name>: runs examples/<name>.ts. Without a name it lists them.
import { readdirSync } from 'node:fs';

const names = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.slice(0, -'.ts'.length))
  .sort();

const name = process.argv[2];

if (name !== undefined && names.includes(name)) {
  await import(new URL(`${name}.ts`, import.meta.url).href);
} else {
  if (name !== undefined) {
    console.error(`There is no example "${name}".`);
    process.exitCode = 1;
  }
  console.log(['npm run example -- <name>', ...names.map((known) => `  ${known}`)].join('\n'));
}
