// npm run new-regime -- xx-2030 XXX country: scaffolds a pack, its tests and its door in package.json; `npm run data` then adds it to the docs
// list. What it writes passes `checkRegime` but for the figures, which are yours.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { scaffold, withDoor } from './regime/scaffold.ts';

const [id = '', currency = '', country = id.split('-')[0] ?? ''] = process.argv.slice(2);
const home = new URL('../', import.meta.url);

if (!/^[a-z][a-z0-9-]*-\d{4}$/.test(id) || !/^[A-Z]{3}$/.test(currency) || !/^[a-z]+$/.test(country)) {
  console.error('npm run new-regime -- <id> <currency> [<country>]');
  console.error(
    '  id: a country and a year, such as xx-2030\n  currency: ISO 4217, such as EUR\n  country: its name in code, one word in small letters',
  );
  process.exit(1);
}
if (existsSync(new URL(`src/regimes/${id}/`, home))) {
  console.error(`src/regimes/${id} exists already.`);
  process.exit(1);
}

for (const [path, text] of Object.entries(scaffold({ id, currency, country }))) {
  const file = new URL(path, home);
  mkdirSync(new URL('./', file), { recursive: true });
  writeFileSync(file, text);
  console.log(path);
}

const manifest = new URL('package.json', home);
writeFileSync(manifest, withDoor(readFileSync(manifest, 'utf8'), id));
console.log(`package.json: ./regimes/${id}`);
console.log(`Next: sources, tables, a facility in test/regimes/${id}/contractPack.ts; \`npm run data\`, then`);
console.log(`\`npx vitest run test/regimes/${id} test/contract test/docs/regimes.test.ts\`.`);
