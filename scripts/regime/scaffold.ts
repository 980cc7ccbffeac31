// What `npm run new-regime` writes.

/** What a pack begins with. */
export interface Beginning {
  /** Country and year, `xx-2030`. */
  readonly id: string;
  /** ISO 4217. */
  readonly currency: string;
  /** Its name in code, one word in small letters. */
  readonly country: string;
}

/** The files of a new pack, all in folders of its own: path from the root of the project → text. */
export function scaffold({ id, currency, country }: Beginning): Readonly<Record<string, string>> {
  const year = id.slice(-4);
  const name = `${country}${year}`;
  return {
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
    [`test/regimes/${id}/contractPack.ts`]: `import { ${name} } from '../../../src/regimes/${id}/index.ts';
import type { Pack } from '../../contract/packs.ts';

/** The pack under the contract of every regime. Give it a facility that meets every charge and every rule of the law. */
export const ${country}Pack: Pack = {
  regime: ${name},
  folder: '${id}',
  facilities: [],
  receivers: [],
  place: { territory: '${id.slice(0, 2).toUpperCase()}' },
  isMissing: () => false,
  nameOf: (factor) => factor,
  nameOfPrice: (charge, pollutant) => \`\${charge}: \${pollutant}\`,
};
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
}

/** The text of package.json with a door for the pack: the one line that adding a regime takes outside its folders. */
export function withDoor(manifest: string, id: string): string {
  const json = JSON.parse(manifest) as { exports: Record<string, unknown> };
  const door = { types: `./dist/regimes/${id}/index.d.ts`, default: `./dist/regimes/${id}/index.js` };
  const { './schemas/*.json': schemas, './package.json': itself, ...doors } = json.exports;
  json.exports = { ...doors, [`./regimes/${id}`]: door, './schemas/*.json': schemas, './package.json': itself };
  return `${JSON.stringify(json, null, 2)}\n`;
}
