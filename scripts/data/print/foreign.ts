// What the generators of foreign packs share: the JSON file of a country as it was compiled, the ids of its pollutants, their names.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { entries, literal, said } from './literal.ts';

/** A record of a CSV file: column → text, `''` where the cell is empty. */
export type CsvRecord = Readonly<Record<string, string>>;

const pollutants = new URL('../../../src/pollutants/tables/', import.meta.url);

export function readCsv(file: URL): readonly CsvRecord[] {
  return parse(readFileSync(file), { columns: true }) as CsvRecord[];
}

export function cell(record: CsvRecord, column: string): string {
  const text = record[column];
  if (text === undefined) throw new Error(`No column "${column}" among ${Object.keys(record).join(', ')}.`);
  return text.trim();
}

/** The id of a code or row of a country's file, in a part of it; what the map lacks is a mistake of the data. */
export function idOf(country: string, code: string, part: string): string {
  const known = map.find((row) => row.country === country && row.code_or_row === code && row.part === part);
  if (!known?.pollutant_id) throw new Error(`pollutant-map.csv has no ${country} ${code} in ${part}.`);
  return known.pollutant_id;
}

const map = readCsv(new URL('pollutant-map.csv', pollutants));

/** A module of the names of some ids, in the order given. */
export function namesModule(header: string, ids: Iterable<string>): string {
  const names = [...new Set(ids)].map((id) => {
    const known = vocabulary.find((row) => row.id === id);
    if (!known) throw new Error(`pollutants.csv has no ${id}.`);
    return [id, { en: cell(known, 'name_en'), ru: cell(known, 'name_ru') }] as const;
  });
  const type = 'Readonly<Record<string, { readonly en: string; readonly ru: string }>>';
  return `${header}\n/** Names of all that the pack prices. @internal */\nexport const pollutants: ${type} = {\n${entries(names)}};\n`;
}

const vocabulary = readCsv(new URL('pollutants.csv', pollutants));

/** Sources as the file of a country prints them. */
export type PrintedSources = Readonly<Record<string, { readonly title: string; readonly where: string; readonly type: string }>>;

/** A module of the sources: where each was read, and what kind of text it is. */
export function sourcesModule(header: string, printed: PrintedSources): string {
  const records = Object.entries(printed).map(([id, { title, where, type }]) => [id, said({ title, seen: `${where} (${type})` })] as const);
  const about =
    '/** What the figures were read from, and what was really seen of it. Every figure names its sources by these ids. @internal */\n';
  return `${header}import type { Source } from '../../../model/regime.ts';\n\n${about}export const sources: Readonly<Record<string, Source>> = {\n${entries(records)}};\n`;
}

/** A module of tables: name, what it is, rows. */
export function rowsModule(
  header: string,
  tables: readonly { readonly name: string; readonly about: string; readonly rows: readonly object[] }[],
): string {
  const parts = tables.map(
    ({ name, about, rows }) =>
      `/** ${about} @internal */\nexport const ${name}: readonly Row[] = [\n${rows.map((one) => `  ${literal(one)},\n`).join('')}];\n`,
  );
  return `${header}import type { Row } from '../../../model/figure.ts';\n\n${parts.join('\n')}`;
}
