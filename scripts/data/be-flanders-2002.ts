// Makes src/regimes/be-flanders-2002/tables/*.ts from the JSON file beside them. `npm run data` runs it;
// test/regimes/be-flanders-2002/pack.test.ts fails when what is checked in differs from what it makes.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { idOf, namesModule, type PrintedSources, readCsv, rowsModule, sourcesModule } from './print/foreign.ts';
import { gradeOf } from './print/grade.ts';

const pack = new URL('../../src/regimes/be-flanders-2002/', import.meta.url);

interface Tariff {
  readonly code: 'all' | 'surface' | 'sewer';
  readonly source_id: string;
  readonly series: readonly { readonly year: number; readonly base: string; readonly value: string }[];
}

interface Printed {
  readonly media: readonly [{ readonly rates: readonly Tariff[] }];
  readonly confidence: Readonly<Record<string, string>>;
  readonly sources: PrintedSources;
}

/** The file of the region, as compiled. */
export const printed = JSON.parse(readFileSync(new URL('tables/source.json', pack), 'utf8')) as Printed;
export const missing = readCsv(new URL('missing.csv', pack));
const [{ rates }] = printed.media;

const header = '// Made from source.json by scripts/data/be-flanders-2002.ts; do not edit by hand.\n';
const id = idOf('BE-VLG', 'all', 'water');

/** Every generated module: its path inside the pack → its text. */
export function makeModules(): ReadonlyMap<string, string> {
  return new Map([
    ['tables/sources.ts', sourcesModule(header, printed.sources)],
    [
      'tables/tariffs.ts',
      rowsModule(header, [{ name: 'tariffs', about: 'Euros per pollution unit, by the year of the load.', rows: rows() }]),
    ],
    ['tables/pollutants.ts', namesModule(header, [id])],
  ]);
}

// The levy of a year is on the load of the year before.
function rows(): readonly object[] {
  return rates.flatMap(({ code, source_id: source, series }) =>
    series.map(({ year, value }) => ({
      where: { pollutant: id, ...(code !== 'all' && { class: code }) },
      value,
      from: String(year - 1),
      until: String(year - 1),
      source,
      place: `levy year ${year}`,
      confidence: gradeOf(printed.confidence.tariffs),
    })),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of makeModules()) writeFileSync(new URL(file, pack), text);
}
