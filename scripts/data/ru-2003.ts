// Makes src/regimes/ru-2003/tables/*.ts and sources.ts from the CSV and JSON files beside them. `npm run data` runs it;
// test/regimes/ru-2003/tables.test.ts fails when what is checked in differs from what it makes.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { entries, literal, said } from './print/literal.ts';

const pack = new URL('../../src/regimes/ru-2003/', import.meta.url);

/** A record of a CSV file: column → text, `''` where the cell is empty. */
export type CsvRecord = Readonly<Record<string, string>>;

/** The records of `tables/<name>.csv`, or of `missing.csv` beside the tables. */
export function readTable(name: string): readonly CsvRecord[] {
  const file = name === 'missing' ? 'missing.csv' : `tables/${name}.csv`;
  return parse(readFileSync(new URL(file, pack)), { columns: true }) as CsvRecord[];
}

/** Every generated module: its path inside the pack → its text. */
export function makeModules(): ReadonlyMap<string, string> {
  return new Map([
    ['sources.ts', sourcesModule()],
    [
      'tables/air.ts',
      rowsModule(
        ['air', 'doubts'],
        [{ name: 'air', about: 'Rates for emissions of stationary sources, roubles per tonne.', rows: banded('air') }],
      ),
    ],
    [
      'tables/water.ts',
      rowsModule(['water'], [{ name: 'water', about: 'Rates for discharges, roubles per tonne.', rows: banded('water') }]),
    ],
    [
      'tables/waste.ts',
      rowsModule(
        ['waste'],
        [{ name: 'waste', about: 'Rates for waste within its limit, roubles per tonne.', rows: single('waste', 'rate_within_limit') }],
      ),
    ],
    [
      'tables/mobile.ts',
      rowsModule(
        ['mobile'],
        [
          {
            name: 'mobile',
            about: 'Rates for fuel, roubles per tonne; for compressed natural gas per 1000 m3.',
            rows: single('mobile', 'rate_within_norm'),
          },
        ],
      ),
    ],
    [
      'tables/regions.ts',
      rowsModule(
        ['regions'],
        [
          { name: 'regionsAir', about: 'Coefficients of the economic regions for the air.', rows: regional('air') },
          { name: 'regionsSoil', about: 'Coefficients of the economic regions for the soil; they go with waste.', rows: regional('soil') },
        ],
      ),
    ],
    [
      'tables/basins.ts',
      rowsModule(
        ['basins'],
        [{ name: 'basins', about: 'Coefficients of basins and rivers, by subject of the federation.', rows: basins() }],
      ),
    ],
    ['tables/territories.ts', territoriesModule()],
    ['tables/pollutants.ts', pollutantsModule()],
  ]);
}

/** Whether a row of rates can be priced: without a base year its index is not known. */
export function isPriced(record: CsvRecord): boolean {
  return cell(record, 'base_year') !== '';
}

function cell(record: CsvRecord, column: string): string {
  const text = record[column];
  if (text === undefined) throw new Error(`No column "${column}" among ${Object.keys(record).join(', ')}.`);
  return text.trim();
}

function figure(record: CsvRecord, column: string): string {
  const text = cell(record, column);
  if (!/^\d+(\.\d+)?$/.test(text)) throw new Error(`"${text}" in column "${column}" of ${JSON.stringify(record)} is no figure.`);
  return text;
}

// Two rows for each of the printed ones: within the norm, and above it within the temporary limit.
function banded(table: 'air' | 'water'): readonly object[] {
  const doubts = doubtsOf(table);
  return readTable(table)
    .filter(isPriced)
    .flatMap((record) =>
      (['permissible', 'temporary'] as const).map((band) =>
        row(
          { pollutant: cell(record, 'pollutant_id'), band },
          figure(record, band === 'permissible' ? 'rate_within_norm' : 'rate_within_limit'),
          record,
          doubts.get(keyOf(record)),
        ),
      ),
    );
}

function single(table: 'waste' | 'mobile', column: string): readonly object[] {
  return readTable(table)
    .filter(isPriced)
    .map((record) => row({ pollutant: cell(record, 'pollutant_id') }, figure(record, column), record));
}

function row(where: object, value: string, record: CsvRecord, doubt?: object): object {
  return said({
    where,
    value,
    base: cell(record, 'base_year'),
    from: cell(record, 'from'),
    until: cell(record, 'until'),
    source: cell(record, 'source_id'),
    place: place(cell(record, 'row')),
    confidence: cell(record, 'confidence'),
    note: cell(record, 'note'),
    doubt,
  });
}

function place(printed: string): string {
  if (printed === '') return '';
  return printed === 'note' ? 'annex 1, note to the table' : `annex 1, row ${printed}`;
}

const keyOf = (record: CsvRecord): string => `${cell(record, 'pollutant_id')} ${cell(record, 'from')}`;

function doubtsOf(table: string): ReadonlyMap<string, object> {
  const records = readTable('doubts').filter((record) => cell(record, 'table') === table);
  return new Map(records.map((record) => [keyOf(record), { en: cell(record, 'en'), ru: cell(record, 'ru') }]));
}

function regional(medium: 'air' | 'soil'): readonly object[] {
  return readTable('regions').map((record) =>
    said({
      where: { keys: { region: cell(record, 'region_id') } },
      value: figure(record, `k_${medium}`),
      source: cell(record, 'source_id'),
      confidence: cell(record, `confidence_${medium}`),
      note: cell(record, 'note'),
    }),
  );
}

function basins(): readonly object[] {
  return readTable('basins').map((record) => {
    const territory = cell(record, 'territory_id');
    return said({
      where: said({ keys: { basin: cell(record, 'basin_id') }, territory: territory === '*' ? '' : territory }),
      value: figure(record, 'k_water'),
      source: cell(record, 'source_id'),
      place: `annex 2, ${cell(record, 'basin_en')}`,
      confidence: cell(record, 'confidence'),
      note: cell(record, 'note'),
    });
  });
}

function territories(): readonly (readonly [string, object])[] {
  const regions = readTable('regions').flatMap((record) =>
    cell(record, 'territory_ids')
      .split(' ')
      .map((id) => [id, cell(record, 'region_id')] as const),
  );
  const regionOf = new Map(regions);
  return readTable('territories').map((record) => {
    const id = cell(record, 'id');
    const region = regionOf.get(id);
    return [
      id,
      said({
        name: { en: cell(record, 'name_en'), ru: cell(record, 'name_ru') },
        parent: cell(record, 'parent'),
        keys: region === undefined ? '' : { region },
      }),
    ];
  });
}

function names(): readonly (readonly [string, object])[] {
  return readTable('pollutants').map((record) => [cell(record, 'id'), { en: cell(record, 'name_en'), ru: cell(record, 'name_ru') }]);
}

function rowsModule(
  files: readonly string[],
  tables: readonly { readonly name: string; readonly about: string; readonly rows: readonly object[] }[],
): string {
  const parts = tables.map(
    ({ name, about, rows }) =>
      `/** ${about} @internal */\nexport const ${name}: readonly Row[] = [\n${rows.map((one) => `  ${literal(one)},\n`).join('')}];\n`,
  );
  return `${header(...files.map((file) => `${file}.csv`))}import type { Row } from '../../../model/figure.ts';\n\n${parts.join('\n')}`;
}

function territoriesModule(): string {
  const about = '/** The subjects of the federation by ISO 3166-2, under their names of 2003, with their economic regions. @internal */\n';
  return `${header('territories.csv', 'regions.csv')}import type { Territory } from '../../../model/territory.ts';\n\n${about}export const territories: Readonly<Record<string, Territory>> = {\n${entries(territories())}};\n`;
}

function pollutantsModule(): string {
  const about = '/** Names of all that the pack prices. @internal */\n';
  return `${header('pollutants.csv')}\n${about}export const pollutants: Readonly<Record<string, { readonly en: string; readonly ru: string }>> = {\n${entries(names())}};\n`;
}

interface PrintedSource {
  readonly title: string;
  readonly number: string;
  readonly date: string;
  readonly url: string;
  readonly what_was_seen: string;
}

function sourcesModule(): string {
  const printed: Readonly<Record<string, PrintedSource>> = JSON.parse(readFileSync(new URL('tables/sources.json', pack), 'utf8'));
  const records = Object.entries(printed).map(([id, { title, number, date, url, what_was_seen: seen }]) => {
    const fields = Object.entries(said({ title, number, date, url, seen })).map(([key, value]) => field(key, literal(value)));
    return `  ${literal(id)}: {\n${fields.join('')}  },\n`;
  });
  const about =
    '/** What the figures were read from, and what was really seen of it. Every figure names its sources by these ids. @internal */\n';
  return `${header('tables/sources.json')}import type { Source } from '../../model/regime.ts';\n\n${about}export const sources: Readonly<Record<string, Source>> = {\n${records.join('')}};\n`;
}

// The formatter breaks a line of more than 140 characters after its key, unless the key is short.
function field(key: string, value: string): string {
  const isBroken = key.length > 4 && `    ${key}: ${value},`.length > 140;
  return `    ${key}:${isBroken ? '\n      ' : ' '}${value},\n`;
}

function header(...files: readonly string[]): string {
  return `// Made from ${files.join(' and ')} by scripts/data/ru-2003.ts; do not edit by hand.\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of makeModules()) writeFileSync(new URL(file, pack), text);
}
