// Makes src/regimes/fr-2021/tables/*.ts from the JSON file beside them. `npm run data` runs it;
// test/regimes/fr-2021/tables.test.ts fails when what is checked in differs from what it makes.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { idOf, namesModule, type PrintedSources, readCsv, rowsModule, sourcesModule } from './print/foreign.ts';
import { gradeOf } from './print/grade.ts';
import { said } from './print/literal.ts';

const pack = new URL('../../src/regimes/fr-2021/', import.meta.url);

interface AirRate {
  readonly code: string;
  readonly native_name: string;
  readonly unit: 'EUR/t' | 'EUR/kg';
  readonly series: readonly { readonly year: number; readonly value: string; readonly source_id: string; readonly note?: string }[];
}

interface WaterRate {
  readonly code: string;
  readonly native_name: string;
  readonly value: string;
  readonly source_id: string;
}

interface Printed {
  readonly media: readonly [
    { readonly rates: readonly AirRate[]; readonly index_factors_between_years: Readonly<Record<string, string>> },
    { readonly rates: readonly WaterRate[] },
  ];
  readonly equivalents: { readonly METOX: { readonly weights: Readonly<Record<string, string>>; readonly source_id: string } };
  readonly thresholds: readonly [
    { readonly values_kg: Readonly<Record<string, string>>; readonly source_id: string },
    { readonly value_t: string; readonly previously_t: string; readonly source_id: string },
    unknown,
    { readonly values: { readonly SS_kg: string }; readonly source_id: string },
    unknown,
    { readonly values_memory_kg: Readonly<Record<string, string>> },
  ];
  readonly sources: PrintedSources;
}

/** The file of the country, as compiled. */
export const printed = JSON.parse(readFileSync(new URL('tables/source.json', pack), 'utf8')) as Printed;
export const missing = readCsv(new URL('missing.csv', pack));
const [air, water] = printed.media;
const [metals, dust, , solids, , remembered] = printed.thresholds;

const header = '// Made from source.json by scripts/data/fr-2021.ts; do not edit by hand.\n';

/** Every generated module: its path inside the pack → its text. */
export function makeModules(): ReadonlyMap<string, string> {
  const { memory: _, ...sources } = printed.sources;
  return new Map([
    ['tables/sources.ts', sourcesModule(header, sources)],
    [
      'tables/air.ts',
      rowsModule(header, [
        { name: 'airRates', about: 'Euros per tonne, or per kilogram of what counts by it.', rows: airRows() },
        { name: 'airThresholds', about: 'Emissions of a year up to which nothing is due: kg of metals, t of dust.', rows: airThresholds() },
      ]),
    ],
    [
      'tables/water.ts',
      rowsModule(header, [
        { name: 'waterRates', about: 'Rhine-Meuse basin, euros per unit of the base of a year.', rows: waterRows() },
        { name: 'weights', about: 'What a kilogram of a metal counts for, in kilograms of METOX.', rows: weightRows() },
        { name: 'waterThresholds', about: 'Bases of a year up to which nothing is due, kg.', rows: waterThresholds() },
      ]),
    ],
    [
      'tables/pollutants.ts',
      namesModule(header, [
        ...air.rates.map(({ code }) => idOf('FR', code, 'air')),
        ...water.rates.map(({ code }) => idOf('FR', code, 'water_rhin_meuse')),
        ...Object.keys(printed.equivalents.METOX.weights).map((code) => idOf('FR', code, 'air')),
      ]),
    ],
  ]);
}

/** Ids of the substances that are taxed by the kilogram. */
export const byKilogram = air.rates.filter(({ unit }) => unit === 'EUR/kg').map(({ code }) => idOf('FR', code, 'air'));

const hasThreshold = new Set([...Object.keys(metals.values_kg), 'TSP']);

const unseen = {
  en: 'The threshold of the substance was not seen. State `below-threshold` where the emission of the installation does not exceed it.',
  ru: 'Порог для вещества не виден. Если выброс установки его не превышает, укажите `below-threshold`.',
};

function airRows(): readonly object[] {
  return air.rates.flatMap(({ code, native_name: name, series }) =>
    series.map(({ year, value, source_id: source, note = '' }) =>
      said({
        where: { pollutant: idOf('FR', code, 'air') },
        value,
        from: String(year),
        until: String(year),
        source,
        place: name,
        // "air rates 2021-2025": high; "air rates 2009-2014": medium.
        confidence: gradeOf(year >= 2021 ? 'high' : 'medium'),
        note,
        doubt: hasThreshold.has(code) ? undefined : unseen,
      }),
    ),
  );
}

const wholeMass = {
  en: 'Whether the whole mass is taxed above the threshold, or only what exceeds it, was not seen: the whole is taken.',
  ru: 'Облагается ли сверх порога вся масса или только превышение, не видно: взята вся.',
};

function airThresholds(): readonly object[] {
  const row = (code: string, value: string, source: string, grade: string, dates: object) => ({
    where: { pollutant: idOf('FR', code, 'air') },
    value,
    ...dates,
    source,
    confidence: gradeOf(grade),
    doubt: wholeMass,
  });
  return [
    ...Object.entries(metals.values_kg).map(([code, value]) => row(code, value, metals.source_id, 'high', { from: '2014' })),
    row('TSP', dust.previously_t, dust.source_id, 'medium', { until: '2012' }),
    row('TSP', dust.value_t, dust.source_id, 'medium', { from: '2013' }),
  ];
}

const waterWithThreshold = ['SS', ...Object.keys(remembered.values_memory_kg)];

function waterRows(): readonly object[] {
  return water.rates.map(({ code, native_name: name, value, source_id: source }) => {
    const [element = '', ground] = code.split('-');
    const id = idOf('FR', code, 'water_rhin_meuse');
    return said({
      where: {
        ...(id === 'metox' ? { group: 'metox' } : { pollutant: id }),
        keys: { basin: 'rhin-meuse' },
        ...(ground !== undefined && { circumstance: 'groundwater' }),
      },
      value,
      from: '2019',
      until: '2024',
      source,
      place: name,
      confidence: gradeOf('high'),
      doubt: waterWithThreshold.includes(element) ? undefined : unseen,
    });
  });
}

function weightRows(): readonly object[] {
  const { weights, source_id: source } = printed.equivalents.METOX;
  return Object.entries(weights).map(([code, value]) => ({
    where: { pollutant: idOf('FR', code, 'air') },
    value,
    source,
    place: 'METOX',
    confidence: gradeOf('high'),
  }));
}

// What the law says for all basins, as the agency of another one tells it; the others are remembered.
function waterThresholds(): readonly object[] {
  const where = (code: string) => (code === 'METOX' ? { group: 'metox' } : { pollutant: idOf('FR', code, 'water_rhin_meuse') });
  return [
    { where: where('SS'), value: solids.values.SS_kg, source: solids.source_id, confidence: 'derived' },
    ...Object.entries(remembered.values_memory_kg).map(([code, value]) => ({ where: where(code), value, confidence: gradeOf('') })),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of makeModules()) writeFileSync(new URL(file, pack), text);
}
