// Makes src/regimes/ua-1999/tables/*.ts from the JSON files beside them. `npm run data` runs it;
// test/regimes/ua-1999/tables.test.ts fails when what is checked in differs from what it makes.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { idOf, namesModule, type PrintedSources, readCsv, rowsModule, sourcesModule } from './print/foreign.ts';
import { gradeOf } from './print/grade.ts';
import { said } from './print/literal.ts';

const pack = new URL('../../src/regimes/ua-1999/', import.meta.url);
const json = <T>(file: string): T => JSON.parse(readFileSync(new URL(`tables/${file}`, pack), 'utf8')) as T;

interface Rate {
  readonly code: string;
  readonly value: string;
}

interface ByClass {
  readonly class: string;
  readonly value: string;
}

interface Printed {
  readonly media: readonly [
    { readonly rates: readonly Rate[]; readonly by_hazard_class: readonly ByClass[] },
    { readonly rates: readonly Rate[]; readonly by_mac: readonly { readonly mac_mg_l: string; readonly value: string }[] },
    { readonly rates: readonly Rate[] },
  ];
  readonly historical: readonly [
    {
      readonly rates: readonly { readonly native_name: string; readonly value: string }[];
      readonly by_hazard_class: readonly ByClass[];
      readonly population_factor: readonly { readonly value: string }[];
      readonly function_factor: readonly { readonly value: string }[];
    },
  ];
  readonly sources: PrintedSources;
}

interface Dated {
  readonly sources: PrintedSources;
  readonly rows: readonly {
    readonly charge: string;
    readonly pollutant: string;
    readonly class?: string;
    readonly value: string;
    readonly from: string;
    readonly until: string;
    readonly source: string;
    readonly place: string;
  }[];
}

/** The file of the country, as compiled. */
export const printed = json<Printed>('source.json');
/** Figures found later, each with its dates. */
export const dated = json<Dated>('dated.json');
export const missing = readCsv(new URL('missing.csv', pack));
const [air, water, waste] = printed.media;
const [charge] = printed.historical;

const header = '// Made from source.json and dated.json by scripts/data/ua-1999.ts; do not edit by hand.\n';

/** Every generated module: its path inside the pack → its text. */
export function makeModules(): ReadonlyMap<string, string> {
  // What was only remembered has no source: missing.csv says so.
  const { memory: _, ...sources } = { ...printed.sources, ...dated.sources };
  const tables = { 'air-until-2010': untilTheCode(), air: emissions(), water: discharges(), waste: disposals() };
  return new Map([
    ['tables/sources.ts', sourcesModule(header, sources)],
    [
      'tables/rates.ts',
      rowsModule(header, [
        { name: 'norms', about: 'Norms of the charge of 1999 to 2010, hryvnias per tonne.', rows: tables['air-until-2010'] },
        { name: 'emissions', about: 'Art. 243, hryvnias per tonne.', rows: tables.air },
        { name: 'discharges', about: 'Art. 245, hryvnias per tonne.', rows: tables.water },
        { name: 'disposals', about: 'Art. 246, hryvnias per tonne.', rows: tables.waste },
      ]),
    ],
    [
      'tables/pollutants.ts',
      namesModule(
        header,
        Object.values(tables).flatMap((rows) => rows.map(({ where }) => where.pollutant)),
      ),
    ],
  ]);
}

interface PrintedRow {
  readonly where: { readonly pollutant: string; readonly class?: string };
}

// The teaching table has no year. The norms of 2008 and 2009 are three times as high, so it is older than the index of 2006.
function untilTheCode(): readonly PrintedRow[] {
  const part = 'historical:charge-1999-2010';
  const undated = [
    ...charge.rates.map(({ native_name: code, value }) => ({ code, value, place: 'table D.1' })),
    ...charge.by_hazard_class.map((one) => ({ code: `class ${one.class}`, value: one.value, place: 'table D.2' })),
  ];
  return [
    ...undated.map(({ code, value, place }) => ({
      where: { pollutant: idOf('UA', code, part) },
      value,
      until: '2005',
      source: 'ua-4278',
      place,
      confidence: gradeOf(''),
      doubt: {
        en: 'The table bears no year; norms were indexed every year, and which of 1999 to 2005 it is was not seen.',
        ru: 'В таблице нет года; нормативы индексировались ежегодно, и который это из годов с 1999 по 2005, не видно.',
      },
    })),
    ...foundLater('air-until-2010'),
  ];
}

function emissions(): readonly PrintedRow[] {
  const listed = air.rates.map(({ code, value }) => inForce(idOf('UA', code, 'air_stationary'), value, 'ua-243', 'art. 243.1'));
  const byClass = air.by_hazard_class.map((one) =>
    inForce(idOf('UA', `class ${one.class}`, 'air_stationary'), one.value, 'ua-243', 'art. 243.2'),
  );
  return [...foundLater('air'), ...listed, ...byClass];
}

/** The class of each range of maximum permissible concentrations, as printed. */
const classes: Readonly<Record<string, string>> = {
  '<= 0.001': 'to 0.001',
  '0.001-0.1': 'to 0.1',
  '0.1-1': 'to 1',
  '1-10': 'to 10',
  '> 10': 'above 10',
};

function discharges(): readonly PrintedRow[] {
  const listed = water.rates.map(({ code, value }) => inForce(idOf('UA', code, 'water'), value, 'ua-245', 'art. 245.1'));
  const ranges = water.by_mac.map(({ mac_mg_l: range, value }) => {
    const name = classes[range];
    if (!name) throw new Error(`No class for "${range}" mg/l.`);
    return inForce(idOf('UA', 'by MAC', 'water'), value, 'ua-245', 'art. 245.2', name);
  });
  const [smallest] = water.by_mac;
  if (!smallest) throw new Error('source.json has lost its ranges of concentrations');
  return [
    ...foundLater('water'),
    ...listed,
    ...ranges,
    inForce(idOf('UA', 'no MAC', 'water'), smallest.value, 'ua-245', 'art. 245.3: the rate of the smallest concentration'),
  ];
}

function disposals(): readonly PrintedRow[] {
  return [
    ...foundLater('waste'),
    ...waste.rates.map(({ code, value }) => inForce(idOf('UA', code, 'waste'), value, 'ua-246', 'art. 246.2')),
  ];
}

// The copies bear no date. They are the edition of Law 4235-VI of 22 December 2011, as its art. 246 says: each is the rate of 2011
// times 1.089. Law 5503-VI replaced it on 4 January 2013.
function inForce(pollutant: string, value: string, copy: string, place: string, name?: string): PrintedRow {
  return said({
    where: { pollutant, ...(name !== undefined && { class: name }) },
    value,
    from: '2012',
    until: '2013-01-03',
    source: `${copy};ua-246-2012;ua-notice-2013`,
    place,
    confidence: 'derived',
  }) as PrintedRow;
}

function foundLater(id: string): readonly PrintedRow[] {
  return dated.rows
    .filter((row) => row.charge === id)
    .map(({ charge: _, pollutant, class: name, ...row }) => ({
      where: { pollutant, ...(name !== undefined && { class: name }) },
      ...row,
      confidence: gradeOf('high'),
    }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of makeModules()) writeFileSync(new URL(file, pack), text);
}
