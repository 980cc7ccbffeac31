// Makes src/regimes/ru-2016/tables/*.ts and sources.ts from the CSV and JSON files beside them. `npm run data` runs it;
// test/regimes/ru-2016/tables.test.ts fails when what is checked in differs from what it makes.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { pollutants } from '../../src/pollutants/tables/pollutants.ts';
import { gradeOf } from './print/grade.ts';
import { entries, literal, said } from './print/literal.ts';

const pack = new URL('../../src/regimes/ru-2016/', import.meta.url);

/** A record of a CSV file: column → text, `''` where the cell is empty. */
export type CsvRecord = Readonly<Record<string, string>>;

/** The tables of rates. */
export type RateTable = 'air' | 'water' | 'waste';

/** The records of `tables/<name>.csv`, or of `missing.csv` beside the tables. */
export function readTable(name: string): readonly CsvRecord[] {
  const file = name === 'missing' ? 'missing.csv' : `tables/${name}.csv`;
  return parse(readFileSync(new URL(file, pack)), { columns: true }) as CsvRecord[];
}

/** A JSON file of the tables. */
export function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`tables/${name}.json`, pack), 'utf8')) as T;
}

/** Every generated module: its path inside the pack → its text. */
export function makeModules(): ReadonlyMap<string, string> {
  const isMunicipal = (record: CsvRecord): boolean => cell(record, 'code_or_row') === 'III.6.msw4';
  return new Map([
    ['sources.ts', sourcesModule()],
    [
      'tables/air.ts',
      rowsModule(['air', 'air-codes', 'doubts'], [{ name: 'air', about: 'Rates for emissions, roubles per tonne.', rows: rates('air') }]),
    ],
    [
      'tables/water.ts',
      rowsModule(['water', 'doubts'], [{ name: 'water', about: 'Rates for discharges, roubles per tonne.', rows: rates('water') }]),
    ],
    [
      'tables/waste.ts',
      rowsModule(
        ['waste'],
        [
          {
            name: 'waste',
            about: 'Rates for disposal by hazard class, roubles per tonne.',
            rows: rates('waste', (one) => !isMunicipal(one)),
          },
          {
            name: 'municipal',
            about: 'Rates for municipal solid waste of class IV, roubles per tonne.',
            rows: rates('waste', isMunicipal),
          },
        ],
      ),
    ],
    ['tables/pollutants.ts', pollutantsModule()],
  ]);
}

/**
 * How a printed rate is priced: the years that it holds for, and the base by which its coefficient of the year is chosen.
 * The rate of 2018 serves 2017 to 2024; a rate printed for one of these years, or for 2016, stands alone.
 */
export function holdsFor(record: CsvRecord): { readonly from: string; readonly until: string; readonly base: string } {
  const [row, year] = [cell(record, 'code_or_row'), cell(record, 'year')];
  const isStandalone = row === 'III.6.msw4' || row === 'I.50';
  if (year === '2018' && !isStandalone) return { from: '2017', until: '2024', base: '2018' };
  if (year === '2025') return { from: year, until: year, base: exempt().has(row) ? 'without-coefficient' : '1852-r' };
  return {
    from: year,
    until: year,
    base: Number(year) >= 2026 ? (row === 'III.6.msw4' ? 'without-coefficient' : '2409-r') : 'without-coefficient',
  };
}

/** Rows that take no 1.045 in 2025. */
export function exempt(): ReadonlySet<string> {
  const { 'exempt_from_1.045_in_2025': lists } = readJson<{
    readonly 'exempt_from_1.045_in_2025': Readonly<Record<'air_rows' | 'water_rows' | 'waste_rows', readonly string[]>>;
  }>('coefficients');
  return new Set([...lists.air_rows, ...lists.water_rows, ...lists.waste_rows]);
}

function cell(record: CsvRecord, column: string): string {
  const text = record[column];
  if (text === undefined) throw new Error(`No column "${column}" among ${Object.keys(record).join(', ')}.`);
  return text.trim();
}

function figure(record: CsvRecord): string {
  const text = cell(record, 'rate');
  if (!/^\d+(\.\d+)?$/.test(text) || cell(record, 'unit') !== 'RUB/t') throw new Error(`${JSON.stringify(record)} is no rate in RUB/t.`);
  return text;
}

function rates(table: RateTable, isMeant: (record: CsvRecord) => boolean = () => true): readonly object[] {
  const doubts = readTable('doubts').filter((one) => cell(one, 'table') === table);
  const codes = table === 'air' ? readTable('air-codes') : [];
  return readTable(table)
    .filter(isMeant)
    .map((record) => {
      const row = cell(record, 'code_or_row');
      const coded = codes.filter((one) => cell(one, 'row') === row);
      const ids = [...new Set([cell(record, 'pollutant_id'), ...coded.map((one) => cell(one, 'pollutant_id'))])];
      const doubt = doubts.find(
        (one) => cell(one, 'row') === row && cell(one, 'first') <= cell(record, 'year') && cell(record, 'year') <= cell(one, 'last'),
      );
      return said({
        where: { pollutant: ids.length === 1 ? ids[0] : ids },
        value: figure(record),
        ...holdsFor(record),
        source: sourceOf(record),
        place: [`row ${row}`, ...coded.map((one) => `code ${cell(one, 'code')}`)].join(', '),
        confidence: gradeOf(cell(record, 'confidence')),
        doubt: doubt && { en: cell(doubt, 'en'), ru: cell(doubt, 'ru') },
      });
    });
}

// The column of 2026 was read in both transcriptions: the table names the one, the record of sources the other.
function sourceOf(record: CsvRecord): string {
  const source = cell(record, 'source_id');
  const isSeenTwice = source === 'ecolytica-rates' && cell(record, 'year') === '2026' && cell(record, 'confidence') === 'two-sources';
  return isSeenTwice ? `${source};ekodoc-rates` : source;
}

function names(): readonly (readonly [string, object])[] {
  const known: Readonly<Record<string, { readonly name: object }>> = pollutants;
  const ids = new Set(
    [...(['air', 'water', 'waste', 'air-codes'] as const).flatMap(readTable)].map((record) => cell(record, 'pollutant_id')),
  );
  return [...ids].sort().map((id) => {
    const one = known[id];
    if (!one) throw new Error(`The vocabulary has no pollutant "${id}".`);
    return [id, one.name];
  });
}

function rowsModule(
  files: readonly string[],
  tables: readonly { readonly name: string; readonly about: string; readonly rows: readonly object[] }[],
): string {
  const parts = tables.map(
    ({ name, about, rows }) =>
      `/** ${about} @internal */\nexport const ${name}: readonly Row[] = [\n${rows.map((one) => `  ${literal(one)},\n`).join('')}];\n`,
  );
  return `${header(...files.map((file) => `${file}.csv`), 'coefficients.json')}import type { Row } from '../../../model/figure.ts';\n\n${parts.join('\n')}`;
}

function pollutantsModule(): string {
  const about = '/** Names of all that the pack prices. @internal */\n';
  return `${header('air.csv, air-codes.csv, water.csv, waste.csv', 'the vocabulary of pollutants')}\n${about}export const pollutants: Readonly<Record<string, { readonly en: string; readonly ru: string }>> = {\n${entries(names())}};\n`;
}

interface PrintedSource {
  readonly title: string;
  readonly number: string;
  readonly date: string;
  readonly url: string;
  readonly note: string;
}

function sourcesModule(): string {
  // "memory" is no source: figures that nobody saw cite none.
  const printed = Object.entries(readJson<Readonly<Record<string, PrintedSource>>>('sources')).filter(([id]) => id !== 'memory');
  const records = printed.map(([id, { title, number, date, url, note: seen }]) => {
    const fields = Object.entries(said({ title, number, date, url, seen })).map(([key, value]) => field(key, literal(value)));
    return `  ${/^\w+$/.test(id) ? id : literal(id)}: {\n${fields.join('')}  },\n`;
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
  return `// Made from ${files.join(' and ')} by scripts/data/ru-2016.ts; do not edit by hand.\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of makeModules()) writeFileSync(new URL(file, pack), text);
}
