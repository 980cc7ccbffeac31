// npm run new-regime -- xx-2030 XXX: scaffolds src/regimes/xx-2030 (a law of one charge, in the currency XXX), its test and its
// entry in package.json. What it writes passes `checkRegime` but for the figures, which are yours.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [id = '', currency = ''] = process.argv.slice(2);
const home = new URL('../', import.meta.url);

if (!/^[a-z][a-z0-9-]*-\d{4}$/.test(id) || !/^[A-Z]{3}$/.test(currency)) {
  console.error('npm run new-regime -- <id> <currency>\n  id: a country and a year, such as xx-2030\n  currency: ISO 4217, such as EUR');
  process.exit(1);
}
if (existsSync(new URL(`src/regimes/${id}/`, home))) {
  console.error(`src/regimes/${id} exists already.`);
  process.exit(1);
}

const year = id.slice(-4);
const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Path from the root of the project → text. */
const files: Readonly<Record<string, string>> = {
  [`src/regimes/${id}/sources.ts`]: `import type { Source } from '../../model/regime.ts';

/** What the figures were read from, and what was really seen of it. @internal */
export const sources = {
  act: { title: 'Title of the act', number: '1', date: '${year}-01-01', url: 'https://example.org', seen: 'which parts were read' },
} as const satisfies Readonly<Record<string, Source>>;
`,
  [`src/regimes/${id}/index.ts`]: `import type { Regime } from '../../model/regime.ts';
import { sources } from './sources.ts';

/**
 * What the law is, from when to when, in which currency and unit.
 *
 * @see The act, and where its tables were read.
 *
 * @example
 * \`\`\`ts
 * import { ${name} } from 'polluter-pays/regimes/${id}';
 *
 * ${name}.id // => '${id}'
 * \`\`\`
 */
export const ${name}: Regime<'${currency}'> = {
  id: '${id}',
  status: 'law',
  title: { en: 'Title in English', ru: 'Название по-русски' },
  from: '${year}',
  asOf: '${year}-01-01',
  notModelled: [],
  currency: [{ code: '${currency}' }],
  sources,
  charges: {
    air: {
      medium: 'air',
      title: { en: 'Emissions', ru: 'Выбросы' },
      assessedBy: 'year',
      source: 'act',
      confidence: 'verified',
      measure: [{ kind: 'amount', unit: 't' }],
      split: { kind: 'whole' },
      // A row for each pollutant, as printed: { where: { pollutant: 'sulphur-dioxide' }, value: '40', place: 'annex 1, row 1' }
      rates: { rows: [] },
      factors: [],
      rounding: [{ at: 'line', mode: 'half-up', to: '0.01' }],
    },
  },
};
`,
  [`src/regimes/${id}/missing.csv`]: 'what,why,how-to-supply\n',
  [`src/regimes/${id}/README.md`]: `# ${id}

## Coverage by grade

## What it covers

## What it does not cover

## Open questions
`,
  [`test/regimes/${id}/pack.test.ts`]: `import { describe, expect, it } from 'vitest';
import { ${name} } from '../../../src/regimes/${id}/index.ts';
import { checkRegime } from '../../../src/schema/checkRegime.ts';

describe('${id}', () => {
  it('is whole', () => {
    expect(checkRegime(${name}).problems).toEqual([]);
  });
});
`,
};

for (const [path, text] of Object.entries(files)) {
  const file = new URL(path, home);
  mkdirSync(new URL('./', file), { recursive: true });
  writeFileSync(file, text);
  console.log(path);
}

const manifest = new URL('package.json', home);
const json = JSON.parse(readFileSync(manifest, 'utf8')) as { exports: Record<string, unknown> };
const door = { types: `./dist/regimes/${id}/index.d.ts`, default: `./dist/regimes/${id}/index.js` };
const { './schemas/*.json': schemas, './package.json': itself, ...doors } = json.exports;
json.exports = { ...doors, [`./regimes/${id}`]: door, './schemas/*.json': schemas, './package.json': itself };
writeFileSync(manifest, `${JSON.stringify(json, null, 2)}\n`);
console.log(
  `package.json: ./regimes/${id}\nNext: tables and sources, then \`npx vitest run ${fileURLToPath(new URL(`test/regimes/${id}`, home)).replace(fileURLToPath(home), '')}\`; a page in scripts/data/pages.ts.`,
);
