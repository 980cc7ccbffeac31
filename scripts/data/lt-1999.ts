// Makes src/regimes/lt-1999/tables/*.ts from the JSON files beside them. `npm run data` runs it;
// test/regimes/lt-1999/tables.test.ts fails when what is checked in differs from what it makes.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { idOf, namesModule, type PrintedSources, readCsv, rowsModule, sourcesModule } from './print/foreign.ts';
import { gradeOf } from './print/grade.ts';

const pack = new URL('../../src/regimes/lt-1999/', import.meta.url);
const json = <T>(file: string): T => JSON.parse(readFileSync(new URL(`tables/${file}`, pack), 'utf8')) as T;

interface Printed {
  readonly media: readonly {
    readonly medium: Part;
    readonly rates: readonly { readonly code: string; readonly value: string; readonly source_id: string }[];
  }[];
  readonly confidence: Readonly<Record<string, string>>;
  readonly sources: PrintedSources;
}

type Part = 'air' | 'water_soil';
/** Code of a row → figure. */
type Column = Readonly<Record<string, string>>;

interface Dated {
  readonly sources: PrintedSources;
  readonly litas: Readonly<Record<Part, Column>>;
  readonly coefficients: Readonly<Record<Part, Column>>;
  readonly index: readonly { readonly year: string; readonly value: string }[];
}

/** The file of the country, as compiled. */
export const printed = json<Printed>('source.json');
/** Figures found later. */
export const dated = json<Dated>('dated.json');
export const missing = readCsv(new URL('missing.csv', pack));

const header = '// Made from source.json and dated.json by scripts/data/lt-1999.ts; do not edit by hand.\n';
const parts = { air: 'emissions', water_soil: 'discharges' } as const;

/** Every generated module: its path inside the pack → its text. */
export function makeModules(): ReadonlyMap<string, string> {
  const priced = (['air', 'water_soil'] as const).map((part) => ({ part, rates: ratesOf(part), coefficients: coefficientsOf(part) }));
  return new Map([
    ['tables/sources.ts', sourcesModule(header, { ...printed.sources, ...dated.sources })],
    [
      'tables/rates.ts',
      rowsModule(header, [
        ...priced.flatMap(({ part, rates, coefficients }) => [
          { name: parts[part], about: 'Appendix 1, per tonne: litas to the end of 2014, then euros.', rows: rates },
          { name: `${parts[part]}AboveNorm`, about: 'Appendix 2: multiples of the rate above the norm.', rows: coefficients },
        ]),
        { name: 'indices', about: 'Index coefficients of stationary sources.', rows: indices() },
      ]),
    ],
    [
      'tables/pollutants.ts',
      namesModule(
        header,
        priced.flatMap(({ rates }) => rates.map(({ where }) => where.pollutant)),
      ),
    ],
  ]);
}

// The page of rates bears no date. Its euros are the litas of 2010 at 3.4528, cut off: they are those of the change of currency. The act
// was written anew from 2021, and its index begins anew.
function ratesOf(part: Part) {
  const litas = Object.entries(dated.litas[part]).map(([code, value]) => ({
    where: { pollutant: idOf('LT', code, part) },
    value,
    until: '2014',
    source: 'lt-translation',
    place: `appendix 1, ${code}`,
    confidence: gradeOf('high'),
  }));
  const euros = (printed.media.find(({ medium }) => medium === part)?.rates ?? []).map(({ code, value, source_id: source }) => ({
    where: { pollutant: idOf('LT', code, part) },
    value,
    from: '2015',
    until: '2020',
    source: `${source};lt-translation`,
    place: `appendix 1, ${code}`,
    confidence: gradeOf('medium'),
  }));
  return [...litas, ...euros];
}

function coefficientsOf(part: Part): readonly object[] {
  return Object.entries(dated.coefficients[part]).map(([code, value]) => ({
    where: { pollutant: idOf('LT', code, part) },
    value,
    until: '2020',
    place: `appendix 2, ${code}`,
  }));
}

function indices(): readonly object[] {
  return dated.index.map(({ year, value }) => ({ value, from: year, until: year }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of makeModules()) writeFileSync(new URL(file, pack), text);
}
