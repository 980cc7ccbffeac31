// Makes src/regimes/de-1981/tables/*.ts from the JSON file beside them. `npm run data` runs it;
// test/regimes/de-1981/tables.test.ts fails when what is checked in differs from what it makes.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Decimal } from '../../src/decimal.ts';
import { dayBefore } from './print/dayBefore.ts';
import { idOf, namesModule, type PrintedSources, readCsv, rowsModule, sourcesModule } from './print/foreign.ts';
import { gradeOf } from './print/grade.ts';
import { said } from './print/literal.ts';

const pack = new URL('../../src/regimes/de-1981/', import.meta.url);

interface Parameter {
  readonly code: string;
  readonly equivalent: string;
  readonly equivalent_unit: string;
  readonly threshold_concentration?: string;
  readonly threshold_annual_load?: string;
  readonly source_id: string;
}

interface Flat {
  readonly code: string;
  readonly value: string;
  readonly source_id: string;
}

interface Price {
  readonly from: string;
  readonly value: string;
  readonly currency: string;
  readonly source_id: string;
}

interface Printed {
  readonly media: readonly [
    { readonly rates: readonly Parameter[]; readonly unit_price: readonly Price[] },
    { readonly rates: readonly Flat[] },
    { readonly rates: readonly Flat[] },
  ];
  readonly sources: PrintedSources;
}

/** The file of the country, as compiled. */
export const printed = JSON.parse(readFileSync(new URL('tables/source.json', pack), 'utf8')) as Printed;
export const missing = readCsv(new URL('missing.csv', pack));
const [water, rainwater, small] = printed.media;

/** Every generated module: its path inside the pack → its text. */
export function makeModules(): ReadonlyMap<string, string> {
  const toxicity = water.rates.filter(({ code }) => code === 'GEI');
  const loads = water.rates.filter(({ code }) => code !== 'GEI');
  return new Map([
    ['tables/sources.ts', sourcesModule(header, printed.sources)],
    [
      'tables/units.ts',
      rowsModule(header, [
        {
          name: 'unitLoads',
          about: 'Kilograms that make one damage unit.',
          rows: figures(loads, ({ equivalent, equivalent_unit: unit }) => inKilograms(`${equivalent} ${unit}`)),
        },
        {
          name: 'freeConcentrations',
          about: 'Concentrations up to which a parameter is free, mg/l.',
          rows: figures(loads, (one) => inMilligrams(one.threshold_concentration ?? '')),
        },
        {
          name: 'freeLoads',
          about: 'Loads of a year up to which a parameter is free, kg.',
          rows: figures(loads, (one) => inKilograms(one.threshold_annual_load ?? '')),
        },
        {
          name: 'toxicityUnits',
          about: 'Cubic metres times the dilution factor that make one damage unit.',
          rows: figures(toxicity, ({ equivalent }) => ({ value: equivalent })),
        },
        {
          name: 'inhabitantUnits',
          about: 'Damage units of an inhabitant connected, rainwater.',
          rows: flat(rainwater.rates, 'rain-public'),
        },
        { name: 'hectareUnits', about: 'Damage units of a full hectare, rainwater.', rows: flat(rainwater.rates, 'rain-commercial') },
        { name: 'smallUnits', about: 'Damage units of an inhabitant who is not connected.', rows: flat(small.rates, 'small') },
      ]),
    ],
    [
      'tables/prices.ts',
      rowsModule(header, [{ name: 'prices', about: 'Price of a damage unit: German marks until 2001, then euros.', rows: prices() }]),
    ],
    ['tables/pollutants.ts', namesModule(header, pricedIds())],
  ]);
}

const header = '// Made from source.json by scripts/data/de-1981.ts; do not edit by hand.\n';

function pricedIds(): readonly string[] {
  return [
    ...water.rates.map(({ code }) => idOf('DE', code, 'water')),
    ...rainwater.rates.map(({ code }) => idOf('DE', code, 'rainwater')),
    ...small.rates.map(({ code }) => idOf('DE', code, 'small_dischargers')),
  ];
}

interface Value {
  readonly value: string;
  readonly note?: string;
}

/** A figure with the grades of its years: the text that was read is that republished in 2005; before, it is inferred; before 1991 there was another table. */
function graded(where: object, { value, note }: Value, source: string, place: string, since: '1991' | '2005'): readonly object[] {
  const row = { where, value, source, place };
  return [
    ...(since === '1991' ? [said({ ...row, from: '1991', until: '2004', confidence: 'derived', note })] : []),
    said({ ...row, from: '2005', confidence: gradeOf('high'), note }),
  ];
}

function figures(rows: readonly Parameter[], value: (row: Parameter) => Value): readonly object[] {
  return rows.flatMap((row) =>
    graded(
      { pollutant: idOf('DE', row.code, 'water') },
      value(row),
      row.source_id,
      `annex to § 3, ${row.code}`,
      row.code === 'GEI' ? '2005' : '1991',
    ),
  );
}

function flat(rows: readonly Flat[], only: string): readonly object[] {
  const [part, place] = only === 'small' ? ['small_dischargers', '§ 8'] : ['rainwater', '§ 7'];
  return rows
    .filter(({ code }) => code === only)
    .flatMap(({ code, value, source_id: source }) => graded({ pollutant: idOf('DE', code, part) }, { value }, source, place, '1991'));
}

// Printed in kg or g, in mg/l or ug/l; looked up in kg and mg/l.
const inKilograms = (text: string): Value => scaled(text, 'kg', 'g');
const inMilligrams = (text: string): Value => scaled(text, 'mg/l', 'ug/l');

function scaled(text: string, whole: string, thousandth: string): Value {
  const [, value, unit] = /^([\d.]+) (\S+)/.exec(text) ?? [];
  if (value === undefined) throw new Error(`"${text}" is no quantity.`);
  if (unit === whole) return { value };
  if (unit !== thousandth) throw new Error(`"${text}" is neither in ${whole} nor in ${thousandth}.`);
  return { value: new Decimal(value).div(1000).toFixed(), note: `printed: ${value} ${unit}` };
}

function prices(): readonly object[] {
  return water.unit_price.map(({ from, value, currency, source_id: source }, at, all) => {
    const next = all[at + 1];
    return said({
      value,
      from,
      until: next ? dayBefore(next.from) : '',
      source,
      place: '§ 9(4)',
      confidence: gradeOf('high'),
      note: currency,
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of makeModules()) writeFileSync(new URL(file, pack), text);
}
