// Makes docs/regimes/*.md, a page for each regime, from the packs; `npm run data` runs it after all others.
// test/docs/regimes.test.ts fails when what is checked in differs from what it makes.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { Regime } from '../../src/model/regime.ts';
import { choices } from '../../src/regimes/conference-2004/choices.ts';
import { conference2004 } from '../../src/regimes/conference-2004/conference2004.ts';
import { type ConferenceVariant, conference2004Variants } from '../../src/regimes/conference-2004/variants.ts';
import { russia2003 } from '../../src/regimes/ru-2003/index.ts';
import { parseFacility } from '../../src/schema/facility.ts';
import { parseReceiver } from '../../src/schema/receiver.ts';
import { code, inEnglish, paragraphs, table } from './page/markdown.ts';
import type { Pack, Reference, Sample } from './page/pack.ts';
import { regimePage } from './page/regimePage.ts';
import { datesWords } from './page/words.ts';

const docs = new URL('../../docs/regimes/', import.meta.url);
const packs = new URL('../../src/regimes/', import.meta.url);
const data = new URL('../../examples/data/', import.meta.url);

const air: Sample = { territory: 'RU-KR', year: 2005, release: { charge: 'stationary', pollutant: 'nitrogen-dioxide' } };
const water: Sample = {
  territory: 'RU-ARK',
  year: 2005,
  release: { charge: 'water', pollutant: 'methanol', receiver: 'river' },
  receivers: [{ id: 'river', medium: 'water', keys: { basin: 'northern-dvina' } }],
};
const waste: Sample = { territory: 'RU-KR', year: 2005, release: { charge: 'waste', pollutant: 'waste-class-4' } };

const variantWords: Readonly<Record<ConferenceVariant, string>> = {
  strict: 'no payment without capacity data',
  'upper-bound': 'without capacity data K is at its cap',
  'bat-free': 'the technological band is free',
  none: 'no privilege',
  'gamma-0.5': 'K = (load ÷ capacity) to the power 0.5',
  'gamma-0.75': 'K = (load ÷ capacity) to the power 0.75',
};

/** What the data of a pack do not say, by its id. Most need no entry: examples with numbers stand in `page/examples/<id>.ts`. */
const known: Readonly<Record<string, Omit<Pack, 'regime' | 'exported' | 'base'> & { readonly base?: string; readonly order: number }>> = {
  'ru-2003': {
    order: 1,
    csv: {
      stationary: 'air.csv',
      mobile: 'mobile.csv',
      water: 'water.csv',
      waste: 'waste.csv',
      region: 'regions.csv',
      soil: 'regions.csv',
      basin: 'basins.csv',
    },
    samples: { stationary: air, water, waste },
  },
  'conference-2004': {
    order: 2,
    base: 'ru-2003',
    samples: { stationary: air, water },
    variants: (Object.keys(conference2004Variants) as ConferenceVariant[]).map((name) => ({
      name,
      words: variantWords[name],
      regime: conference2004Variants[name],
    })),
    layers: [
      { words: 'the law, `ru-2003`', regime: russia2003 },
      { words: 'K in place of the regional table (variant `none`)', regime: conference2004Variants.none },
      { words: 'and half the price in the technological band', regime: conference2004 },
    ],
  },
  'ru-2016': {
    order: 3,
    csv: { stationary: 'air.csv', water: 'water.csv', waste: 'waste.csv', municipal: 'waste.csv' },
    samples: {
      stationary: { ...air, year: 2021, category: 'I', minimumConfidence: 'memory' },
      water: { ...water, year: 2021, category: 'I', minimumConfidence: 'memory' },
      waste: { ...waste, year: 2021, minimumConfidence: 'memory' },
      municipal: {
        territory: 'RU-KR',
        year: 2021,
        minimumConfidence: 'memory',
        release: { charge: 'municipal', pollutant: 'municipal-solid-waste-class-4' },
      },
    },
  },
};

const found = await Promise.all(
  readdirSync(packs)
    .filter((id) => existsSync(new URL(`${id}/index.ts`, packs)))
    .sort((a, b) => (known[a]?.order ?? 100) - (known[b]?.order ?? 100) || (a < b ? -1 : 1))
    .map((id) => packOf(id)),
);

/** The pack in a folder, with what is known of it besides. */
async function packOf(id: string): Promise<Pack & { readonly order: number }> {
  const { regime, exported } = await regimeIn(id);
  const { base, csv = {}, ...more } = known[id] ?? { samples: {}, order: 100 };
  const examples = await examplesOf(id);
  const files = Object.entries(csv).map(([part, file]) => [part, `${id}/${file}`]);
  return {
    regime,
    exported,
    ...examples,
    ...more,
    csv: Object.fromEntries(files),
    ...(base !== undefined && { base: await packOf(base) }),
  };
}

async function examplesOf(id: string): Promise<Pick<Pack, 'examples'>> {
  const file = new URL(`page/examples/${id}.ts`, import.meta.url);
  return existsSync(file) ? ((await import(file.href)) as Pick<Pack, 'examples'>) : {};
}

async function regimeIn(id: string): Promise<{ readonly regime: Regime; readonly exported: string }> {
  const module = (await import(new URL(`${id}/index.ts`, packs).href)) as Readonly<Record<string, unknown>>;
  const [entry] = Object.entries(module).filter(([, value]) => (value as Partial<Regime> | undefined)?.id === id);
  if (!entry) throw new Error(`src/regimes/${id} exports no regime of that id`);
  return { exported: entry[0], regime: entry[1] as Regime };
}

/** Every page of a regime: its file in docs/regimes → its text. */
export function makePages(): ReadonlyMap<string, string> {
  return new Map([
    ['index.md', indexPage(found)],
    ...found.map((pack) => {
      const { id } = pack.regime;
      const beside = { order: pack.order, missing: missingOf(id) };
      const proposal = id === 'conference-2004' ? { choices, reference: reference() } : {};
      return [`${id}.md`, regimePage(pack, { ...beside, ...proposal })] as const;
    }),
  ]);
}

function indexPage(all: readonly Pack[]): string {
  return `${paragraphs(
    '<!-- Made from src/regimes/ by scripts/data/pages.ts; do not edit by hand. -->',
    '# Regimes',
    'A regime is a law or a proposal, whole, as data. Each page is made from the data of its regime: formulas, tables, sources, what is missing and what is in doubt.',
    table(
      ['regime', 'title', 'status', 'in force', 'as of', 'charges'],
      all.map(({ regime }) => [
        `[${code(regime.id)}](./${regime.id})`,
        inEnglish(regime.title),
        regime.status,
        datesWords(regime.from, regime.until),
        regime.asOf ?? '',
        Object.keys(regime.charges).map(code).join(' '),
      ]),
    ),
    'A regime made by you is as good as ours: [Change a figure of a law](/guide/change-a-law), [Write your own regime](/guide/write-your-own-regime).',
  )}\n`;
}

function reference(): Reference {
  const json = (file: string): unknown => JSON.parse(readFileSync(new URL(file, data), 'utf8'));
  const facility = parseFacility(json('kondopoga-air.json'));
  return {
    facility,
    receivers: (json('kondopoga-receivers.json') as readonly unknown[]).map(parseReceiver),
    year: 2005,
    farNorth: { ...facility, circumstances: [...(facility.circumstances ?? []), 'far-north'] },
  };
}

function missingOf(id: string): readonly Readonly<Record<string, string>>[] {
  const file = new URL(`${id}/missing.csv`, packs);
  return existsSync(file) ? (parse(readFileSync(file), { columns: true }) as readonly Readonly<Record<string, string>>[]) : [];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of makePages()) writeFileSync(new URL(file, docs), text);
}
