// Makes src/regimes/kz-2018/tables/*.ts from the JSON files beside them. `npm run data` runs it;
// test/regimes/kz-2018/tables.test.ts fails when what is checked in differs from what it makes.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Decimal } from '../../src/decimal.ts';
import { idOf, namesModule, type PrintedSources, readCsv, rowsModule, sourcesModule } from './print/foreign.ts';
import { gradeOf } from './print/grade.ts';

const pack = new URL('../../src/regimes/kz-2018/', import.meta.url);
const json = <T>(file: string): T => JSON.parse(readFileSync(new URL(`tables/${file}`, pack), 'utf8')) as T;

interface Printed {
  readonly media: readonly [Medium, Medium];
  readonly sources: PrintedSources;
}

interface Medium {
  readonly medium: string;
  readonly rates: readonly { readonly code: string; readonly value: string; readonly source_id: string }[];
}

interface FoundLater {
  readonly sources: PrintedSources;
  readonly mci: readonly {
    readonly from: string;
    readonly to: string;
    readonly value: string;
    readonly source_id: string;
    readonly confidence: string;
    readonly doubt_en?: string;
    readonly doubt_ru?: string;
  }[];
}

/** The file of the country, as compiled. */
export const printed = json<Printed>('source.json');
/** The index, read later. */
export const later = json<FoundLater>('found-later.json');
export const missing = readCsv(new URL('missing.csv', pack));
const [stationary, flaring] = printed.media;

const header = '// Made from source.json and found-later.json by scripts/data/kz-2018.ts; do not edit by hand.\n';

/** Every generated module: its path inside the pack → its text. */
export function makeModules(): ReadonlyMap<string, string> {
  const tables = { stationaryRates: stationary.rates.flatMap(emission), flaringRates: flaring.rates.flatMap(flare) };
  // What was only remembered has no source: missing.csv says so. The press on the next code is not cited.
  const { memory: _, 'kz-birinshi': __, 'kz-uchet': ___, ...sources } = { ...printed.sources, ...later.sources };
  return new Map([
    ['tables/sources.ts', sourcesModule(header, sources)],
    [
      'tables/rates.ts',
      rowsModule(header, [
        {
          name: 'stationaryRates',
          about: 'Art. 576(2): monthly calculation indices per tonne, of benzo(a)pyrene per kilogram.',
          rows: tables.stationaryRates,
        },
        { name: 'flaringRates', about: 'Art. 576(3): monthly calculation indices per tonne of what is flared.', rows: tables.flaringRates },
      ]),
    ],
    ['tables/mci.ts', rowsModule(header, [{ name: 'mci', about: 'Monthly calculation index, tenge.', rows: later.mci.map(indexRow) }])],
    [
      'tables/pollutants.ts',
      namesModule(
        header,
        Object.values(tables).flatMap((rows) => rows.flatMap(({ where }) => where.pollutant)),
      ),
    ],
  ]);
}

interface MadeRow {
  readonly where: { readonly pollutant: string | readonly string[] };
  readonly value: string;
  readonly place: string;
  readonly from?: string;
  readonly until?: string;
  readonly source: string;
  readonly confidence: string;
}

/**
 * The table is that of 2025. Until then the code had half of it: from 2025 on rates double (KPMG), methane was 0.01 and is
 * 0.02 (IEA), and the calculation of 2018 takes the values of 2025 as those that the region had doubled.
 */
function emission({ code, value, source_id: source }: Medium['rates'][number]): readonly MadeRow[] {
  const place = `art. 576(2), row ${rowOf(stationary, code)}`;
  const where = { pollutant: alike(idOf('KZ', code, stationary.medium)) };
  const half = new Decimal(value).div(2).toFixed();
  const before = { where, value: half, place };
  const halves =
    code === 'CH4'
      ? [
          { ...before, until: '2021', source: 'kz-iea;kz-kpmg', confidence: gradeOf('medium') },
          { ...before, from: '2022', until: '2024', source: 'kz-iea', confidence: gradeOf('high') },
        ]
      : [{ ...before, until: '2024', source: `${source};kz-kpmg;kz-mangystau`, confidence: gradeOf('medium') }];
  return [...halves, { where, value, place, from: '2025', source: `${source};kz-kpmg;kz-kgd`, confidence: gradeOf('high') }];
}

/** The text was read as of 2023; paragraph 3 is not among those that changed in 2022 or 2025. */
function flare({ code, value, source_id: source }: Medium['rates'][number]): readonly MadeRow[] {
  const row = { where: { pollutant: idOf('KZ', code, flaring.medium) }, value, place: `art. 576(3), row ${rowOf(flaring, code)}` };
  return [
    { ...row, until: '2021', source, confidence: gradeOf('medium') },
    { ...row, from: '2022', source: code === 'CH4' ? `${source};kz-iea` : source, confidence: gradeOf('high') },
  ];
}

function rowOf({ rates }: Medium, code: string): number {
  return rates.findIndex((one) => one.code === code) + 1;
}

/** A sum, and what the published calculation takes at its rate, each by its own mass. */
function alike(id: string): string | readonly string[] {
  if (id === 'nitrogen-oxides') return [id, 'nitrogen-dioxide', 'nitrogen-monoxide'];
  return id === 'sulphur-oxides' ? [id, 'sulphur-dioxide'] : id;
}

function indexRow({ from, to, value, source_id: source, confidence, doubt_en: en, doubt_ru: ru }: FoundLater['mci'][number]): object {
  return {
    value,
    from,
    until: to,
    source,
    confidence: gradeOf(confidence),
    ...(en !== undefined && ru !== undefined && { doubt: { en, ru } }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of makeModules()) writeFileSync(new URL(file, pack), text);
}
