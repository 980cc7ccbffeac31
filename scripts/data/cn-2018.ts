// Makes src/regimes/cn-2018/tables/*.ts from the JSON and CSV files beside them. `npm run data` runs it;
// test/regimes/cn-2018/tables.test.ts fails when what is checked in differs from what it makes.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { later } from '../../src/regimes/cn-2018/doubts.ts';
import { cell, idOf, namesModule, type PrintedSources, readCsv, rowsModule, sourcesModule } from './print/foreign.ts';
import { gradeOf } from './print/grade.ts';
import { entries, said } from './print/literal.ts';

const pack = new URL('../../src/regimes/cn-2018/', import.meta.url);

interface Equivalent {
  readonly code: string;
  readonly native_name: string;
  readonly equivalent: string;
  readonly source_id: string;
  readonly cross_checked_with: readonly string[];
}

interface PrintedRate {
  readonly medium: string;
  readonly pollutants: string | readonly string[];
  readonly value: string;
  readonly from?: string;
  readonly to?: string;
}

interface Region {
  readonly region: string;
  readonly zone: string | null;
  readonly rates: readonly PrintedRate[];
  readonly source_id: string;
  readonly confidence: string;
  readonly from: string;
}

interface Flat {
  readonly pollutant: string;
  readonly native_name: string;
  readonly value: string;
  readonly source_id: string;
  readonly exceed_db_from: string;
  readonly exceed_db_to: string | null;
}

interface Physical {
  readonly code: string;
  readonly equivalent: string;
  readonly bands: readonly { readonly band: string; readonly equivalent: string }[];
  readonly source_id: string;
}

interface Small {
  readonly native_name: string;
  readonly equivalent?: string;
  readonly equivalent_options?: readonly { readonly equivalent: string; readonly equivalent_unit: string }[];
}

interface Printed {
  readonly media: readonly [
    { readonly rates: readonly Equivalent[] },
    {
      readonly rates_class_I: readonly Equivalent[];
      readonly rates_class_II: readonly Equivalent[];
      readonly rates_physical: readonly Physical[];
      readonly rates_small_dischargers: readonly Small[];
      readonly source_id: string;
    },
    { readonly rates: readonly Flat[] },
    { readonly rates: readonly Flat[] },
  ];
  readonly regional_factors: readonly { readonly values?: readonly Region[]; readonly regions?: readonly Region[] }[];
  readonly sources: PrintedSources;
}

/** The file of the country, as compiled. */
export const printed = JSON.parse(readFileSync(new URL('tables/source.json', pack), 'utf8')) as Printed;
const [airMedium, waterMedium, wasteMedium, noiseMedium] = printed.media;

/** The rates of the regions, as printed. */
export const regions = printed.regional_factors.flatMap((one) =>
  Object.values(one).flatMap((value) => (Array.isArray(value) ? (value as Region[]) : [])),
);

export const territories = readCsv(new URL('tables/territories.csv', pack));
export const missing = readCsv(new URL('missing.csv', pack));
const doubts = readCsv(new URL('tables/doubts.csv', pack));

/** Every generated module: its path inside the pack → its text. */
export function makeModules(): ReadonlyMap<string, string> {
  return new Map([
    ['tables/sources.ts', sourcesModule(header('source.json'), printed.sources)],
    [
      'tables/equivalents.ts',
      rowsModule(header('source.json'), [
        { name: 'airEquivalents', about: 'Kilograms that make one pollution equivalent, air.', rows: equivalents(airMedium.rates, 'air') },
        {
          name: 'waterEquivalents',
          about: 'Kilograms that make one pollution equivalent, water.',
          rows: [...equivalents(waterMedium.rates_class_I, 'class I'), ...equivalents(waterMedium.rates_class_II, 'class II')],
        },
        { name: 'phEquivalents', about: 'Tonnes of waste water that make one equivalent, by class of pH.', rows: phRows() },
        {
          name: 'waterVolumeEquivalents',
          about: 'Tonnes of waste water that make one equivalent; for colour, times the multiple by which the standard is exceeded.',
          rows: volumeRows(),
        },
        { name: 'smallEquivalents', about: 'Head, beds or tonnes of waste water that make one equivalent.', rows: smallRows() },
      ]),
    ],
    [
      'tables/rates.ts',
      rowsModule(header('source.json', 'territories.csv', 'doubts.csv'), [
        { name: 'airRates', about: 'Yuan per equivalent, air, by province, zone and pollutants.', rows: rates('air') },
        { name: 'waterRates', about: 'Yuan per equivalent, water, by province, zone and pollutants.', rows: rates('water') },
        {
          name: 'smallRates',
          about: 'Yuan per equivalent of small sources: what a place asks for water pollutants that it does not name.',
          rows: rates('water').filter(({ where }) => !('pollutant' in where || 'group' in where)),
        },
        { name: 'wasteRates', about: 'Yuan per tonne of solid waste.', rows: flatRates(wasteMedium.rates, 'solid_waste') },
        { name: 'noiseRates', about: 'Yuan per month, by decibels over the limit.', rows: flatRates(noiseMedium.rates, 'noise') },
      ]),
    ],
    ['tables/groups.ts', groupsModule()],
    ['tables/territories.ts', territoriesModule()],
    ['tables/pollutants.ts', namesModule(header('source.json'), pricedIds())],
  ]);
}

const classOne = (): readonly string[] => waterMedium.rates_class_I.map(({ code }) => idOf('CN', code, 'water'));
const ofVolume = (): readonly string[] => waterMedium.rates_physical.map(({ code }) => idOf('CN', code, 'water'));
const classTwo = (): readonly string[] => [...waterMedium.rates_class_II.map(({ code }) => idOf('CN', code, 'water')), ...ofVolume()];

function pricedIds(): readonly string[] {
  return [
    ...airMedium.rates.map(({ code }) => idOf('CN', code, 'air')),
    ...classOne(),
    ...classTwo(),
    ...waterMedium.rates_small_dischargers.map(({ native_name: name }) => idOf('CN', name, 'water')),
    ...wasteMedium.rates.map(({ pollutant }) => idOf('CN', pollutant, 'solid_waste')),
    idOf('CN', 'industrial noise', 'noise'),
  ];
}

// The annexes as a whole are graded "high" in the file.
const annex = { confidence: gradeOf('high') };

function equivalents(rows: readonly Equivalent[], part: string): readonly object[] {
  return rows.map(({ code, equivalent, source_id: source, cross_checked_with: others }) => ({
    where: { pollutant: idOf('CN', code, part === 'air' ? 'air' : 'water') },
    value: equivalent,
    source: [source, ...others].join(';'),
    place: `annex 2, ${part}, row ${code.split('-')[1]}`,
    ...annex,
  }));
}

function phRows(): readonly object[] {
  const ph = waterMedium.rates_physical.find(({ code }) => code === 'pH');
  return (ph?.bands ?? []).map(({ band, equivalent }) => ({
    where: { class: band },
    value: equivalent,
    source: ph?.source_id,
    place: `annex 2, pH ${band}`,
    ...annex,
  }));
}

function volumeRows(): readonly object[] {
  return waterMedium.rates_physical
    .filter(({ equivalent }) => equivalent !== undefined)
    .map(({ code, equivalent, source_id: source }) => ({
      where: { pollutant: idOf('CN', code, 'water') },
      value: equivalent,
      source,
      place: `annex 2, ${code}`,
      ...annex,
    }));
}

function smallRows(): readonly object[] {
  return waterMedium.rates_small_dischargers.flatMap(({ native_name: name, equivalent, equivalent_options: options }) =>
    (options ?? [{ equivalent, equivalent_unit: '' }]).map((one) => ({
      where: said({ pollutant: idOf('CN', name, 'water'), circumstance: one.equivalent_unit === 'bed' ? 'by-beds' : '' }),
      value: one.equivalent,
      source: waterMedium.source_id,
      place: 'annex 2, livestock, small enterprises and the tertiary sector',
      ...annex,
    })),
  );
}

/** The grade of a region's label: `medium (trade press …)`, `low: text seen is the draft`. */
export function gradeIn(label: string) {
  return gradeOf(/^[a-z]+/.exec(label)?.[0]);
}

/** The id of the territory that a region and its zone are. */
export function territoryOf({ region, zone }: Pick<Region, 'region' | 'zone'>): string {
  const known = territories.filter(
    (row) => row.region === region && (zone === null ? row.zone === '' : row.zone !== '' && zone.startsWith(cell(row, 'zone'))),
  );
  if (known.length !== 1) throw new Error(`territories.csv has ${known.length} rows for ${region}, ${zone}.`);
  return cell(known[0] as Record<string, string>, 'id');
}

function rates(medium: 'air' | 'water'): readonly { readonly where: object }[] {
  return regions.flatMap((region) =>
    region.rates
      .filter((rate) => rate.medium === medium)
      .map((rate) => {
        const { pollutants, value, from, to } = rate;
        const doubt = doubts.find(
          (row) => row.region === region.region && row.medium === medium && ['*', pollutants].includes(row.pollutants ?? ''),
        );
        const where = {
          territory: territoryOf(region),
          ...(typeof pollutants !== 'string' && { pollutant: pollutants.map((name) => idNamed(name, medium)) }),
          ...(pollutants === 'class I' && { group: 'class-1' }),
        };
        const row = said({
          value,
          from: from ?? region.from,
          until: to ?? '',
          source: region.source_id,
          confidence: gradeIn(region.confidence),
          doubt: doubt && { en: `${cell(doubt, 'en')} ${later.en}`, ru: `${cell(doubt, 'ru')} ${later.ru}` },
        });
        return { where, ...row };
      }),
  );
}

/** Regions name pollutants without the symbol that annex 2 puts in brackets. */
function idNamed(name: string, medium: 'air' | 'water'): string {
  const rows = medium === 'air' ? airMedium.rates : [...waterMedium.rates_class_I, ...waterMedium.rates_class_II];
  const known = rows.filter(({ native_name: native }) => native.replace(/（[A-Za-z0-9]+）$/, '') === name);
  if (known.length !== 1) throw new Error(`${known.length} rows are named ${name} in ${medium}.`);
  return idOf('CN', (known[0] as Equivalent).code, medium);
}

function flatRates(rows: readonly Flat[], part: 'solid_waste' | 'noise'): readonly object[] {
  return rows.map(({ pollutant, value, source_id: source, exceed_db_from: least, exceed_db_to: most }) => {
    const range = most === null ? `${least} or more` : `${least}-${most}`;
    return {
      where: { pollutant: idOf('CN', pollutant, part), ...(part === 'noise' && { class: range }) },
      value,
      source,
      place: part === 'noise' ? `annex 1, noise, ${range} dB` : `annex 1, solid waste, ${pollutant}`,
      ...annex,
    };
  });
}

function groupsModule(): string {
  const about = '/** Water pollutants of class I, of which five count at an outlet, and the others, of which three do. @internal */\n';
  const groups = [
    ['class-1', classOne()],
    ['others', classTwo()],
  ] as const;
  return `${header('source.json')}\n${about}export const waterGroups: Readonly<Record<string, readonly string[]>> = {\n${entries(groups)}};\n`;
}

function territoriesModule(): string {
  const about = '/** Provinces by ISO 3166-2, and the zones into which two of them are divided. @internal */\n';
  const all = territories.map(
    (row) =>
      [cell(row, 'id'), said({ name: { en: cell(row, 'name_en'), ru: cell(row, 'name_ru') }, parent: cell(row, 'parent') })] as const,
  );
  return `${header('territories.csv')}import type { Territory } from '../../../model/territory.ts';\n\n${about}export const territories: Readonly<Record<string, Territory>> = {\n${entries(all)}};\n`;
}

function header(...files: readonly string[]): string {
  return `// Made from ${files.join(' and ')} by scripts/data/cn-2018.ts; do not edit by hand.\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of makeModules()) writeFileSync(new URL(file, pack), text);
}
