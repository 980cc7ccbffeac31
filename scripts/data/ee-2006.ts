// Makes src/regimes/ee-2006/tables/*.ts from the JSON files beside them. `npm run data` runs it;
// test/regimes/ee-2006/tables.test.ts fails when what is checked in differs from what it makes.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dayBefore } from './print/dayBefore.ts';
import { idOf, namesModule, type PrintedSources, readCsv, rowsModule, sourcesModule } from './print/foreign.ts';
import { gradeOf } from './print/grade.ts';

const pack = new URL('../../src/regimes/ee-2006/', import.meta.url);
const json = <T>(file: string): T => JSON.parse(readFileSync(new URL(`tables/${file}`, pack), 'utf8')) as T;

interface Dated {
  readonly from: string;
  readonly to_exclusive: string | null;
  readonly value: string;
  readonly source_id: string;
  readonly place?: string;
}

interface Item {
  readonly code: string;
  readonly series: readonly Dated[];
}

interface Undated {
  readonly from: string;
  readonly value: string;
  readonly note?: string;
}

interface Printed {
  readonly media: readonly [
    { readonly medium: string; readonly rates: readonly Item[]; readonly co2_before_2024: readonly Undated[] },
    { readonly medium: string; readonly rates: readonly Item[]; readonly ph_charge: { readonly series: readonly Undated[] } },
    { readonly medium: string; readonly rates: readonly Item[] },
    { readonly medium: string; readonly rates: readonly { readonly code: string; readonly value: string; readonly source_id: string }[] },
  ];
  readonly confidence: Readonly<Record<'air and water series' | 'waste', string>>;
  readonly sources: PrintedSources;
}

interface FoundLater {
  readonly sources: PrintedSources;
  readonly replaces: readonly { readonly code: string; readonly from: string }[];
  readonly rates: readonly (Dated & { readonly code: string })[];
  readonly cut: readonly (Dated & { readonly code: string; readonly pollutant: string; readonly place: string })[];
  readonly carbon_dioxide_above_allowances: readonly Dated[];
  readonly rounding: readonly Dated[];
}

/** The file of the country, as compiled. */
export const printed = json<Printed>('source.json');
/** Figures read later in the consolidated texts. */
export const later = json<FoundLater>('found-later.json');
export const missing = readCsv(new URL('missing.csv', pack));
const [air, water, waste, energy] = printed.media;

const header = '// Made from source.json and found-later.json by scripts/data/ee-2006.ts; do not edit by hand.\n';
// The texts were read in whole, and each figure was found in every version in force on its days.
const verified = { confidence: gradeOf(printed.confidence.waste) };
const newList = '2024-07-01';

/** Every generated module: its path inside the pack → its text. */
export function makeModules(): ReadonlyMap<string, string> {
  const tables = {
    airRates: air.rates.filter(({ code }) => code !== 'co2').flatMap((item) => rowsOf(item, 'air', '§ 19(1)')),
    carbonDioxideRates: carbonDioxide(),
    waterRates: water.rates.flatMap((item) => rowsOf(item, water.medium, '§ 20(1)')),
    phRates: acidity(),
    wasteRates: waste.rates.flatMap((item) => rowsOf(corrected(item), waste.medium, '§ 21(1)')),
    energyRates: energy.rates.map(({ code, value, source_id: source }) => ({
      where: { pollutant: idOf('EE', code, energy.medium) },
      value,
      from: '2026-07-01',
      source,
      place: '§ 20¹',
      ...verified,
    })),
  };
  const abouts: Readonly<Record<keyof typeof tables, string>> = {
    airRates: 'Emissions, by tonne: kroons until 2010, then euros.',
    carbonDioxideRates: 'Carbon dioxide, by tonne; what lies above the allowances had a rate of its own until 2018.',
    waterRates: 'Discharges, by tonne: kroons until 2010, then euros.',
    phRates: 'Acid and alkaline water, by m3 and tenth of pH.',
    wasteRates: 'Waste disposed of, by tonne: kroons until 2010, then euros.',
    energyRates: 'Waste burnt for energy, by tonne.',
  };
  return new Map([
    ['tables/sources.ts', sourcesModule(header, { ...printed.sources, ...later.sources })],
    [
      'tables/rates.ts',
      rowsModule(
        header,
        (Object.keys(tables) as (keyof typeof tables)[]).map((name) => ({ name, about: abouts[name], rows: tables[name] })),
      ),
    ],
    [
      'tables/rounding.ts',
      rowsModule(header, [
        {
          name: 'roundingSteps',
          about: 'What the payment of a quarter is rounded to: kroons, tens of cents, cents.',
          rows: later.rounding.map((one) => ({ ...dated(one), place: one.place })),
        },
      ]),
    ],
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
}

function dated({ from, to_exclusive: end, value, source_id: source }: Dated) {
  return { value, from, ...(end !== null && { until: dayBefore(end) }), source, ...verified };
}

/** The item with the rows that were read later, and without those which the texts contradict. */
function corrected({ code, series }: Item): Item {
  const kept = series.filter(({ from }) => !later.replaces.some((one) => one.code === code && one.from === from));
  return { code, series: [...kept, ...later.rates.filter((one) => one.code === code)].sort((a, b) => (a.from < b.from ? -1 : 1)) };
}

function rowsOf({ code, series }: Item, part: string, place: string): readonly MadeRow[] {
  const cuts = later.cut.filter((one) => one.code === code);
  return [
    ...series.map((one) => {
      const names = namesOf(idOf('EE', code, part), one.from);
      return {
        where: { pollutant: names.length === 1 ? (names[0] as string) : names },
        ...dated(one),
        place: placeOf(place, code, one.from),
      };
    }),
    ...cuts.flatMap((cut) => around(cut, series, place)),
  ];
}

/** Rows of a part of an item that had its own rate for a time: that of the item before it and after it. */
function around(cut: FoundLater['cut'][number], series: readonly Dated[], place: string): readonly MadeRow[] {
  const { from, pollutant, to_exclusive: end } = cut;
  if (end === null) throw new Error(`The exception of ${pollutant} has no end.`);
  const where = { pollutant };
  return series.flatMap((one) => {
    const to = one.to_exclusive;
    const at = placeOf(place, cut.code, one.from);
    if (from < one.from || (to !== null && from >= to)) return [{ where, ...dated(one), place: at }];
    return [
      { where, ...dated({ ...one, to_exclusive: from }), place: at },
      { where, ...dated(cut), place: cut.place },
      { where, ...dated({ ...one, from: end }), place: at },
    ];
  });
}

/** What the act names besides the group that it prices, and what pays as an item under permits of the old form (§ 68⁸). */
function namesOf(id: string, from: string): readonly string[] {
  const isNew = from >= newList;
  switch (id) {
    case 'inorganic-sulphur-compounds-in-air':
      return [id, 'sulphur-dioxide'];
    case 'inorganic-nitrogen-compounds-in-air':
      return [id, isNew ? 'nitrogen-oxides' : 'nitrogen-oxides-as-nitrogen-dioxide'];
    case 'pm-10':
      return [id, 'particulate-matter-except-heavy-metals'];
    case 'voc-without-air-quality-limits':
      return [id, 'voc-except-mercaptans'];
    case 'oil-and-thermal-treatment-liquids':
      return [id, 'petroleum-products'];
    case 'oil-shale-ash-and-semicoke':
      return [id, 'oil-shale-semicoke'];
    default:
      return [id];
  }
}

/** The act numbers its items, and renumbered them in 2017 and 2024. */
function placeOf(place: string, code: string, from: string): string {
  const lists: Readonly<Record<string, readonly (readonly [since: string, codes: string])[]>> = {
    '§ 19(1)': [
      ['2006-01-01', 'so2 co pm nox voc mercaptans heavy-metals'],
      [newList, 'so2 nox nh3 pm10 voc-regulated voc-total heavy-metals mercaptans h2s co co2'],
    ],
    '§ 20(1)': [['2006-01-01', 'bod7 p-tot n-tot ss so4 phenols-mono oil hazardous']],
    '§ 21(1)': [
      ['2006-01-01', 'landfill-general - - asbestos-construction oil-shale-mine-waste group-6 group-7 oil-shale-ash semicoke'],
      ['2017-07-01', 'hazardous+nonhazardous asbestos-construction oil-shale-ash-semicoke oil-shale-mine-waste'],
      [newList, 'hazardous nonhazardous asbestos-construction oil-shale-ash-semicoke oil-shale-mine-waste'],
    ],
  };
  const list =
    lists[place]
      ?.filter(([since]) => since <= from)
      .at(-1)?.[1]
      .split(' ') ?? [];
  const item = list.indexOf(code) + 1;
  if (item === 0) throw new Error(`${place} has no item ${code} on ${from}.`);
  return `${place}, item ${item}`;
}

function carbonDioxide(): readonly MadeRow[] {
  const pollutant = idOf('EE', 'co2', 'air');
  const [now] = air.rates.find(({ code }) => code === 'co2')?.series ?? [];
  if (!now) throw new Error('source.json has lost the rate of carbon dioxide.');
  const within = air.co2_before_2024.map(({ from, value }, at, all) => ({
    where: { pollutant, band: ['permissible', 'temporary'] },
    ...dated({ from, value, to_exclusive: all[at + 1]?.from ?? newList, source_id: from < '2011' ? 'ee-2006-01-01' : 'ee-2011-01-01' }),
    place: '§ 19(3)',
  }));
  const above = later.carbon_dioxide_above_allowances.map((one) => ({
    where: { pollutant, band: 'exceedance' },
    ...dated(one),
    place: '§ 23(2)',
  }));
  const inTheList = { where: { pollutant }, ...dated(now), place: '§ 19(1), item 11' };
  return [...within, ...above, inTheList];
}

function acidity(): readonly MadeRow[] {
  return water.ph_charge.series.map(({ from, value, note }, at, all) => ({
    where: { pollutant: 'ph' },
    ...dated({
      from,
      value,
      to_exclusive: all[at + 1]?.from ?? null,
      source_id: from < '2011' ? 'ee-2006-01-01' : 'ee-2011-01-01;ee-2026-07-01',
    }),
    place: '§ 20(4)',
    ...(note && {
      doubt: {
        en: 'The act says "up to 0.19 euros": the highest rate is taken.',
        ru: 'Закон говорит «до 0,19 евро»: взята наибольшая ставка.',
      },
    }),
  }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of makeModules()) writeFileSync(new URL(file, pack), text);
}
