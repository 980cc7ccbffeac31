// Makes src/regimes/pl-2021/tables/*.ts from the JSON file beside them. `npm run data` runs it;
// test/regimes/pl-2021/tables.test.ts fails when what is checked in differs from what it makes.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { idOf, namesModule, type PrintedSources, readCsv, rowsModule, sourcesModule } from './print/foreign.ts';
import { gradeOf } from './print/grade.ts';

const pack = new URL('../../src/regimes/pl-2021/', import.meta.url);

interface Rate {
  readonly code: string;
  readonly source_id: string;
  readonly series?: readonly { readonly year: number; readonly value: string }[];
  readonly value?: string;
  readonly range?: readonly [string, string];
}

interface Medium {
  readonly medium: 'air' | 'air_small_boilers' | 'petrol_handling';
  readonly year?: number;
  readonly rates: readonly Rate[];
}

interface Printed {
  readonly media: readonly Medium[];
  readonly confidence: Readonly<Record<string, string>>;
  readonly sources: PrintedSources;
}

/** The file of the country, as compiled. */
export const printed = JSON.parse(readFileSync(new URL('tables/source.json', pack), 'utf8')) as Printed;
export const missing = readCsv(new URL('missing.csv', pack));
const grade = gradeOf(printed.confidence['seen rates']);
const header = '// Made from source.json by scripts/data/pl-2021.ts; do not edit by hand.\n';

/** Every generated module: its path inside the pack → its text. */
export function makeModules(): ReadonlyMap<string, string> {
  const rows = printed.media.flatMap(rowsOf);
  return new Map([
    ['tables/sources.ts', sourcesModule(header, printed.sources)],
    [
      'tables/rates.ts',
      rowsModule(header, [
        {
          name: 'rates',
          about: 'Zlotys per kilogram; carbon dioxide, fuels of small boilers and petrol per tonne (Mg).',
          rows,
        },
      ]),
    ],
    [
      'tables/pollutants.ts',
      namesModule(
        header,
        rows.map(({ where }) => where.pollutant),
      ),
    ],
  ]);
}

interface PrintedRow {
  readonly where: { readonly pollutant: string; readonly class?: string };
}

/** What was printed of a part: a row for each year. A range of rates, which a property of the boiler decides, is none: missing.csv has it. */
function rowsOf({ medium, year, rates }: Medium): readonly PrintedRow[] {
  return rates.flatMap(({ code, source_id: source, series, value }) => {
    const dated = series ?? (value === undefined ? [] : [{ year: year ?? 0, value }]);
    const where = { pollutant: idOf('PL', code, medium), ...(medium === 'petrol_handling' && { class: code }) };
    return dated.map((one) => ({
      where,
      value: one.value,
      from: String(one.year),
      until: String(one.year),
      source,
      confidence: grade,
    }));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of makeModules()) writeFileSync(new URL(file, pack), text);
}
