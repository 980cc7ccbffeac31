// Makes src/pollutants/tables/*.ts and docs/pollutants.md from the CSV files beside the former. `npm run data` runs it;
// test/pollutants/tables.test.ts fails when what is checked in differs from what it makes.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { entries, literal, said } from './print/literal.ts';
import { pollutantsPage } from './print/pollutantsPage.ts';

const root = new URL('../../', import.meta.url);

const columns = {
  pollutants: ['id', 'name_en', 'name_ru', 'cas', 'kind', 'media', 'codes', 'aliases', 'notes'],
  'ambiguous-aliases': ['alias', 'candidates', 'note'],
  'pollutant-map': ['country', 'code_or_row', 'name', 'pollutant_id', 'part', 'qualifier'],
} as const;

/** A record of a table: column → text, `''` where the cell is empty. */
export type RecordOf<N extends keyof typeof columns> = Readonly<Record<(typeof columns)[N][number], string>>;

/** The records of `tables/<name>.csv`; other columns than expected are a mistake. */
export function readTable<N extends keyof typeof columns>(name: N): readonly RecordOf<N>[] {
  const [header, ...rows] = parse(readFileSync(new URL(`src/pollutants/tables/${name}.csv`, root))) as string[][];
  if (header?.join() !== columns[name].join()) throw new Error(`${name}.csv has the columns ${header?.join()}.`);
  return rows.map((row) => Object.fromEntries(columns[name].map((column, at) => [column, row[at]])) as RecordOf<N>);
}

/** The parts of a cell that holds a list. */
export function listOf(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split(';');
}

/** The ids that a note names as `Covers: a, b (a remark).` */
export function coversOf(notes: string): readonly string[] {
  const list = /\bCovers: ([^.(]+)/.exec(notes)?.[1];
  return list === undefined ? [] : list.split(',').map((id) => id.trim());
}

/** Every generated file: its path inside the repository → its text. */
export function makeFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['src/pollutants/tables/pollutantId.ts', idsModule()],
    ['src/pollutants/tables/pollutants.ts', pollutantsModule()],
    ['src/pollutants/tables/ambiguousAliases.ts', ambiguousAliasesModule()],
    ['docs/pollutants.md', pollutantsPage(readTable('pollutants'), readTable('ambiguous-aliases'), readTable('pollutant-map'))],
  ]);
}

function idsModule(): string {
  const about = '/** The id of a pollutant of the vocabulary, shared by all regimes: kebab-case English, such as `sulphur-dioxide`. */\n';
  const ids = readTable('pollutants').map(({ id }) => `\n  | ${literal(id)}`);
  return `${header('pollutants.csv')}\n${about}export type PollutantId =${ids.join('')};\n`;
}

function pollutantsModule(): string {
  const all = readTable('pollutants').map((record) => [record.id, pollutant(record)] as const);
  const imports = "import type { Pollutant } from '../pollutant.ts';\nimport type { PollutantId } from './pollutantId.ts';\n\n";
  const about = '/** The vocabulary, in the order of the ids. @internal */\n';
  return `${header('pollutants.csv')}${imports}${about}export const pollutants: Readonly<Record<PollutantId, Pollutant>> = {\n${entries(all)}};\n`;
}

function pollutant({ name_en: en, name_ru: ru, cas, kind, media, codes, aliases, notes }: RecordOf<'pollutants'>): object {
  const covers = coversOf(notes);
  return said({
    name: { en, ru },
    cas,
    kind,
    media: listOf(media),
    codes: listOf(codes),
    aliases: listOf(aliases),
    covers: covers.length > 0 ? covers : undefined,
    note: notes,
  });
}

function ambiguousAliasesModule(): string {
  const rows = readTable('ambiguous-aliases').map(({ alias, candidates, note }) => {
    return `  ${literal(said({ alias, candidates: listOf(candidates), note }))},\n`;
  });
  const imports = "import type { PollutantId } from './pollutantId.ts';\n\n";
  const about = '/** Words that stand for several pollutants, with what decides between them. @internal */\n';
  const type = 'readonly { readonly alias: string; readonly candidates: readonly PollutantId[]; readonly note?: string }[]';
  return `${header('ambiguous-aliases.csv')}${imports}${about}export const ambiguousAliases: ${type} = [\n${rows.join('')}];\n`;
}

function header(file: string): string {
  return `// Made from ${file} by scripts/data/pollutants.ts; do not edit by hand.\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of makeFiles()) writeFileSync(new URL(file, root), text);
}
