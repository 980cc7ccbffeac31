// Makes src/regimes/dk-1997/tables/*.ts from the JSON files beside them. `npm run data` runs it;
// test/regimes/dk-1997/tables.test.ts fails when what is checked in differs from what it makes.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { idOf, namesModule, type PrintedSources, readCsv, rowsModule, sourcesModule } from './print/foreign.ts';
import { gradeOf } from './print/grade.ts';

const pack = new URL('../../src/regimes/dk-1997/', import.meta.url);
const json = <T>(file: string): T => JSON.parse(readFileSync(new URL(`tables/${file}`, pack), 'utf8')) as T;

interface Dated {
  readonly from: string | null;
  readonly to: string | null;
  readonly value: string;
  readonly source_id?: string;
}

interface Item {
  readonly code: string;
  readonly series: readonly Dated[];
}

interface Printed {
  readonly media: readonly [{ readonly rates: readonly Item[] }, { readonly rates: readonly Item[] }];
  readonly sources: PrintedSources;
}

interface FoundLater {
  readonly sources: PrintedSources;
  readonly reconstructed: readonly { readonly code: string; readonly from: string; readonly value: string }[];
}

/** The file of the country, as compiled. */
export const printed = json<Printed>('source.json');
/** What was read later. */
export const later = json<FoundLater>('found-later.json');
export const missing = readCsv(new URL('missing.csv', pack));
const [substances, standard] = printed.media;

const header = '// Made from source.json and found-later.json by scripts/data/dk-1997.ts; do not edit by hand.\n';

/** Every generated module: its path inside the pack → its text. */
export function makeModules(): ReadonlyMap<string, string> {
  const ids = [...substances.rates, ...standard.rates].map(({ code }) => idOf('DK', code, 'water'));
  // What was only remembered has no source: missing.csv says so.
  const { memory: _, ...sources } = { ...printed.sources, ...later.sources };
  return new Map([
    ['tables/sources.ts', sourcesModule(header, sources)],
    [
      'tables/rates.ts',
      rowsModule(header, [
        { name: 'substanceRates', about: '§ 3, kroner per kilogram.', rows: substances.rates.flatMap(bySubstance) },
        {
          name: 'standardRates',
          about: '§ 8(2), kroner per m3 by treatment, where households make 15 % or more of the inflow.',
          rows: standard.rates.flatMap(byTreatment),
        },
        {
          name: 'smallRates',
          about: '§ 8(3), kroner per m3, where they make less and less than 50,000 m3 a year is discharged.',
          rows: standard.rates.flatMap(small),
        },
      ]),
    ],
    ['tables/pollutants.ts', namesModule(header, ids)],
  ]);
}

/** The rates until 2014 were read in a text of that year; that they were the same since 1998 is inferred, and 1997 is open. */
function bySubstance({ code, series }: Item): readonly object[] {
  const where = { pollutant: idOf('DK', code, 'water') };
  return series.flatMap(({ from, to, value, source_id: source }): readonly object[] => {
    const row = { where, value, source, place: `§ 3, ${code}` };
    if (from !== null) return [{ ...row, from, ...(to !== null && { until: to }), confidence: gradeOf('high') }];
    return [
      { ...row, from: '1998-01-01', until: '2013-12-31', confidence: gradeOf('medium') },
      { ...row, from: '2014-01-01', until: to, confidence: gradeOf('high') },
    ];
  });
}

function allOf({ code, series }: Item): readonly (Dated & { readonly isReconstructed: boolean })[] {
  const back = later.reconstructed.filter((one) => one.code === code).map((one) => ({ ...one, to: null, isReconstructed: true }));
  return [...series.map((one) => ({ ...one, isReconstructed: false })), ...back];
}

function byTreatment(item: Item): readonly object[] {
  const { code } = item;
  return allOf(item).map(({ from, to, value, isReconstructed }) => ({
    where: { pollutant: idOf('DK', code, 'water'), class: code, circumstance: 'household-share' },
    value,
    ...(from !== null && { from }),
    ...(to !== null && { until: to }),
    source: 'dk-skat;dk-skm',
    place: '§ 8(2)',
    confidence: gradeOf(isReconstructed ? 'reconstructed' : 'high'),
  }));
}

/** § 8(3) was read in the edition of 2021: the dearest rate, or that of infiltration. */
function small(item: Item): readonly object[] {
  const { code } = item;
  if (code !== 'other' && code !== 'infiltration') return [];
  return allOf(item).map(({ from, to, value, isReconstructed }) => ({
    where: { pollutant: idOf('DK', code, 'water'), class: code, circumstance: 'small-industrial' },
    value,
    ...(from !== null && { from }),
    ...(to !== null && { until: to }),
    source: 'dk-par-8;dk-skat-g13',
    place: '§ 8(3)',
    confidence: gradeOf(isReconstructed ? 'reconstructed' : from === '2021-01-01' ? 'high' : 'medium'),
  }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of makeModules()) writeFileSync(new URL(file, pack), text);
}
