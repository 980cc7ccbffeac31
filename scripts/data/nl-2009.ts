// Makes src/regimes/nl-2009/tables/*.ts from the JSON files beside them. `npm run data` runs it;
// test/regimes/nl-2009/tables.test.ts fails when what is checked in differs from what it makes.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { namesModule, type PrintedSources, readCsv, rowsModule, sourcesModule } from './print/foreign.ts';
import { gradeOf } from './print/grade.ts';
import { entries } from './print/literal.ts';

const pack = new URL('../../src/regimes/nl-2009/', import.meta.url);
const json = <T>(file: string): T => JSON.parse(readFileSync(new URL(`tables/${file}`, pack), 'utf8')) as T;

interface Printed {
  readonly media: readonly [
    {
      readonly rates: readonly {
        readonly code: string;
        readonly series: readonly { readonly year: number; readonly value: string }[];
        readonly source_id: string;
      }[];
    },
  ];
  readonly equivalents: {
    readonly oxygen: { readonly kg_per_unit: string };
    readonly metals: { readonly kg_per_unit: Readonly<Record<string, string>> };
  };
  readonly sources: PrintedSources;
}

interface Dated {
  readonly sources: PrintedSources;
  readonly coefficients: readonly string[];
}

/** The file of the country, as compiled. */
export const printed = json<Printed>('source.json');
/** The table of classes, found later. */
export const dated = json<Dated>('dated.json');
export const missing = readCsv(new URL('missing.csv', pack));

/** Water boards by the name that is printed: the id of the territory, and its name in Russian. */
const boards: Readonly<Record<string, readonly [id: string, ru: string]>> = {
  Noorderzijlvest: ['NL-noorderzijlvest', 'Нордерзейлвест'],
  "Hunze en Aa's": ['NL-hunze-en-aas', 'Хюнзе-эн-Аас'],
  'Friesland (Fryslân)': ['NL-fryslan', 'Фрисландия'],
  Vechtstromen: ['NL-vechtstromen', 'Вехтстромен'],
  'Reest en Wieden': ['NL-reest-en-wieden', 'Рест-эн-Виден'],
  'Groot Salland': ['NL-groot-salland', 'Грот-Салланд'],
  'Drents Overijsselse Delta': ['NL-drents-overijsselse-delta', 'Дрентс-Оверэйсселсе-Делта'],
  'Rijn en IJssel': ['NL-rijn-en-ijssel', 'Рейн-эн-Эйссел'],
  Rivierenland: ['NL-rivierenland', 'Ривиренланд'],
  'Vallei en Veluwe': ['NL-vallei-en-veluwe', 'Валлей-эн-Велюве'],
  'Brabantse Delta': ['NL-brabantse-delta', 'Брабантсе-Делта'],
};

/** Symbols of the metals → ids of the vocabulary. */
const metals: Readonly<Record<string, string>> = {
  Cr: 'chromium',
  Cu: 'copper',
  Pb: 'lead',
  Ni: 'nickel',
  Zn: 'zinc',
  As: 'arsenic',
  Cd: 'cadmium',
  Hg: 'mercury',
};

const header = '// Made from source.json and dated.json by scripts/data/nl-2009.ts; do not edit by hand.\n';

/** Every generated module: its path inside the pack → its text. */
export function makeModules(): ReadonlyMap<string, string> {
  // What was only remembered has no source: missing.csv says so.
  const { memory: _, ...sources } = { ...printed.sources, ...dated.sources };
  const units = unitLoads();
  return new Map([
    ['tables/sources.ts', sourcesModule(header, sources)],
    ['tables/territories.ts', territoriesModule()],
    [
      'tables/rates.ts',
      rowsModule(header, [
        { name: 'tariffs', about: 'Euros per pollution unit, by water board and year.', rows: tariffs() },
        { name: 'coefficients', about: 'Pollution units of a cubic metre of water taken in, by class.', rows: classes() },
        { name: 'unitLoads', about: 'Kilograms that make one pollution unit.', rows: units },
      ]),
    ],
    ['tables/pollutants.ts', namesModule(header, ['pollution-unit-netherlands', ...units.map(({ where }) => where.pollutant)])],
  ]);
}

function boardOf(name: string): readonly [id: string, ru: string] {
  const board = boards[name];
  if (!board) throw new Error(`No territory for "${name}".`);
  return board;
}

function territoriesModule(): string {
  const all = printed.media[0].rates.map(({ code }) => {
    const [id, ru] = boardOf(code);
    return [id, { name: { en: code, ru }, parent: 'NL' }] as const;
  });
  const about = '/** The water boards whose tariffs were seen. @internal */\n';
  return `${header}import type { Territory } from '../../../model/territory.ts';\n\n${about}export const territories: Readonly<Record<string, Territory>> = {\n${entries([['NL', { name: { en: 'Netherlands', ru: 'Нидерланды' } }], ...all])}};\n`;
}

function tariffs(): readonly object[] {
  return printed.media[0].rates.flatMap(({ code, series, source_id: source }) =>
    series.map(({ year, value }) => ({
      where: { territory: boardOf(code)[0] },
      value,
      from: String(year),
      until: String(year),
      source,
      confidence: gradeOf('high'),
    })),
  );
}

function classes(): readonly object[] {
  return dated.coefficients.map((value, at) => ({
    where: { class: String(at + 1) },
    value,
    source: at + 1 === 8 ? 'nl-rbg;nl-dommel' : 'nl-rbg',
    place: `class ${at + 1}`,
    confidence: gradeOf(at + 1 === 8 ? 'two-sources' : 'high'),
  }));
}

function unitLoads() {
  const { oxygen, metals: ofMetals } = printed.equivalents;
  const loads = [
    ['cod', oxygen.kg_per_unit],
    ['reduced-nitrogen', oxygen.kg_per_unit],
    ...Object.entries(ofMetals.kg_per_unit).map(([symbol, value]) => [metals[symbol] ?? symbol, value]),
  ] as const;
  return loads.map(([pollutant = '', value = '']) => ({ where: { pollutant }, value, confidence: gradeOf('') }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of makeModules()) writeFileSync(new URL(file, pack), text);
}
