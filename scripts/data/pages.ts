// Makes docs/regimes/*.md, a page for each regime, from the packs; `npm run data` runs it after all others.
// test/docs/regimes.test.ts fails when what is checked in differs from what it makes.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { choices } from '../../src/regimes/conference-2004/choices.ts';
import { conference2004 } from '../../src/regimes/conference-2004/conference2004.ts';
import { type ConferenceVariant, conference2004Variants } from '../../src/regimes/conference-2004/variants.ts';
import { russia2003 } from '../../src/regimes/ru-2003/index.ts';
import { russia2016 } from '../../src/regimes/ru-2016/index.ts';
import { parseFacility } from '../../src/schema/facility.ts';
import { parseReceiver } from '../../src/schema/receiver.ts';
import { code, inEnglish, paragraphs, table } from './page/markdown.ts';
import type { Pack, Reference, Sample } from './page/pack.ts';
import { regimePage } from './page/regimePage.ts';

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

const ru2003: Pack = {
  regime: russia2003,
  exported: 'russia2003',
  csv: {
    stationary: 'ru-2003/air.csv',
    mobile: 'ru-2003/mobile.csv',
    water: 'ru-2003/water.csv',
    waste: 'ru-2003/waste.csv',
    region: 'ru-2003/regions.csv',
    soil: 'ru-2003/regions.csv',
    basin: 'ru-2003/basins.csv',
  },
  samples: { stationary: air, water, waste },
};

const ru2016: Pack = {
  regime: russia2016,
  exported: 'russia2016',
  csv: { stationary: 'ru-2016/air.csv', water: 'ru-2016/water.csv', waste: 'ru-2016/waste.csv', municipal: 'ru-2016/waste.csv' },
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
};

const variantWords: Readonly<Record<ConferenceVariant, string>> = {
  strict: 'no payment without capacity data',
  'upper-bound': 'without capacity data K is at its cap',
  'bat-free': 'the technological band is free',
  none: 'no privilege',
  'gamma-0.5': 'K = (load ÷ capacity) to the power 0.5',
  'gamma-0.75': 'K = (load ÷ capacity) to the power 0.75',
};

const conference: Pack = {
  regime: conference2004,
  exported: 'conference2004',
  base: ru2003,
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
};

/** Every page of a regime: its file in docs/regimes → its text. */
export function makePages(): ReadonlyMap<string, string> {
  const all = [ru2003, conference, ru2016];
  return new Map([
    ['index.md', indexPage(all)],
    ['ru-2003.md', regimePage(ru2003, { order: 1, missing: missingOf('ru-2003') })],
    ['ru-2016.md', regimePage(ru2016, { order: 3, missing: missingOf('ru-2016') })],
    ['conference-2004.md', regimePage(conference, { order: 2, missing: missingOf('conference-2004'), choices, reference: reference() })],
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
        [regime.from, regime.until].join(' to '),
        regime.asOf ?? '',
        Object.keys(regime.charges).map(code).join(' '),
      ]),
    ),
    'A regime made by you is as good as ours: [Change a figure of a law](/guide/change-a-law).',
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
