import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CsvRecord, isPriced, makeModules, readTable } from '../../../scripts/data/ru-2003.ts';
import { indexation } from '../../../src/regimes/ru-2003/coefficients.ts';
import { sources } from '../../../src/regimes/ru-2003/sources.ts';
import { air } from '../../../src/regimes/ru-2003/tables/air.ts';
import { basins } from '../../../src/regimes/ru-2003/tables/basins.ts';
import { mobile } from '../../../src/regimes/ru-2003/tables/mobile.ts';
import { pollutants } from '../../../src/regimes/ru-2003/tables/pollutants.ts';
import { regionsAir, regionsSoil } from '../../../src/regimes/ru-2003/tables/regions.ts';
import { territories } from '../../../src/regimes/ru-2003/tables/territories.ts';
import { waste } from '../../../src/regimes/ru-2003/tables/waste.ts';
import { water } from '../../../src/regimes/ru-2003/tables/water.ts';

const pack = new URL('../../../src/regimes/ru-2003/', import.meta.url);
const text = (file: string): string => readFileSync(new URL(file, pack), 'utf8');
const missing = readTable('missing').map(({ what }) => what);
const column = (records: readonly CsvRecord[], name: string): readonly (string | undefined)[] => records.map((record) => record[name]);

describe('the modules', () => {
  it.each([...makeModules()])('%s is what the script makes of the CSV and JSON files', (file, made) => {
    expect(text(file)).toBe(made);
  });
});

describe('every printed row is in a module or in missing.csv', () => {
  it.each([
    ['air', air, 2],
    ['water', water, 2],
    ['waste', waste, 1],
    ['mobile', mobile, 1],
  ] as const)('%s', (table, rows, perRecord) => {
    const records = readTable(table);
    const priced = records.filter(isPriced);
    expect(rows.length).toBe(priced.length * perRecord);
    expect(rows.map(({ where }) => where?.pollutant)).toEqual(priced.flatMap((record) => Array(perRecord).fill(record.pollutant_id)));
    for (const record of records.filter((one) => !isPriced(one))) {
      expect(
        missing.some((what) => what?.startsWith(`${table}: ${record.pollutant_id}`)),
        record.name_en,
      ).toBe(true);
    }
  });

  it('loses no figure on the way', () => {
    const figures = (table: string, name: string) => column(readTable(table).filter(isPriced), name);
    const valuesOf = (rows: typeof air, band?: string) => rows.filter(({ where }) => where?.band === band).map(({ value }) => value);
    for (const [table, rows] of [
      ['air', air],
      ['water', water],
    ] as const) {
      expect(valuesOf(rows, 'permissible')).toEqual(figures(table, 'rate_within_norm'));
      expect(valuesOf(rows, 'temporary')).toEqual(figures(table, 'rate_within_limit'));
    }
    expect(valuesOf(waste)).toEqual(figures('waste', 'rate_within_limit'));
    expect(valuesOf(mobile)).toEqual(figures('mobile', 'rate_within_norm'));
    expect(regionsAir.map(({ value }) => value)).toEqual(column(readTable('regions'), 'k_air'));
    expect(regionsSoil.map(({ value }) => value)).toEqual(column(readTable('regions'), 'k_soil'));
    expect(basins.map(({ value }) => value)).toEqual(column(readTable('basins'), 'k_water'));
    expect(Object.keys(sources)).toEqual(Object.keys(JSON.parse(text('tables/sources.json'))));
  });

  it('carries every doubt on the rows that it is about, and on no others', () => {
    const doubts = readTable('doubts');
    expect(doubts.length).toBe(17);
    for (const { table, pollutant_id: pollutant, from, en } of doubts) {
      expect(table).toBe('air');
      const rows = air.filter(({ where, doubt }) => where?.pollutant === pollutant && typeof doubt === 'object' && doubt.en === en);
      expect(
        rows.map((row) => [row.where?.band, row.from ?? '']),
        pollutant,
      ).toEqual([
        ['permissible', from],
        ['temporary', from],
      ]);
    }
    expect([...air, ...water, ...waste, ...mobile].filter(({ doubt }) => doubt).length).toBe(34);
  });

  it('doubts each row whose English name states a basis, other than the substance itself, that its Russian name lacks', () => {
    const itself = ['nitric-acid', 'sulphuric-acid'];
    const stated = readTable('air').filter(({ name_en: en, name_ru: ru }) => /\(as /.test(en ?? '') && !/пересчет/.test(ru ?? ''));
    const doubted = column(readTable('doubts'), 'pollutant_id');
    expect(column(stated, 'pollutant_id').filter((id) => !doubted.includes(id))).toEqual(itself);
    expect(stated.length).toBe(16);
  });
});

describe('missing.csv', () => {
  it('says why and how to supply it, and each thing once', () => {
    for (const record of readTable('missing')) {
      expect(Object.keys(record)).toEqual(['what', 'why', 'how-to-supply']);
      expect(
        Object.values(record).every((cell) => cell.length > 3),
        record.what,
      ).toBe(true);
    }
    expect(new Set(missing).size).toBe(missing.length);
  });

  it('lists exactly the pollutants whose rate is known from mid-2005 only', () => {
    const late = (['air', 'water', 'waste'] as const).flatMap((table) => {
      const records = readTable(table).filter(isPriced);
      const early = new Set(records.filter(({ from }) => from === '').map((record) => record.pollutant_id));
      return records
        .filter((record) => !early.has(record.pollutant_id))
        .map((record) => `${table} before 2005-07-01: ${record.pollutant_id}`);
    });
    expect(late.length).toBe(63);
    expect(missing.filter((what) => / before \d{4}-\d\d-\d\d: /.test(what ?? ''))).toEqual(late);
  });

  it('lists exactly the figures that are known from memory only', () => {
    const years = indexation
      .filter(({ confidence }) => confidence === 'memory')
      .map(({ from, where }) => `index of ${from}, base ${where?.base}`);
    const regions = (
      [
        ['air', regionsAir],
        ['soil', regionsSoil],
      ] as const
    ).flatMap(([medium, rows]) =>
      rows.filter(({ confidence }) => confidence === 'memory').map(({ where }) => `region, ${medium}: ${where?.keys?.region}`),
    );
    expect(missing.filter((what) => /^(index of|region, )/.test(what ?? ''))).toEqual([...years, ...regions]);
  });

  it('lists exactly the subjects for which no basin was seen', () => {
    const seen = new Set(column(readTable('basins'), 'territory_id'));
    expect(missing.filter((what) => what?.startsWith('basin: RU-'))).toEqual(
      Object.keys(territories)
        .filter((id) => !seen.has(id))
        .map((id) => `basin: ${id}`),
    );
  });
});

describe('places and names', () => {
  it('maps every subject of the regions table, and Komi-Permyak through Perm', () => {
    const listed = readTable('regions').flatMap((record) => (record.territory_ids ?? '').split(' ').map((id) => [id, record.region_id]));
    expect(listed.length).toBe(83);
    expect(new Map(Object.entries(territories).flatMap(([id, { keys }]) => (keys ? [[id, keys.region]] : [])))).toEqual(
      new Map(listed as [string, string][]),
    );
    expect(Object.keys(territories).filter((id) => !territories[id]?.keys)).toEqual(['RU-KOP']);
    expect(territories['RU-KOP']?.parent).toBe('RU-PER');
  });

  it('names the subjects as the table of basins does', () => {
    for (const { territory_id: id = '', territory_en: en, territory_ru: ru } of readTable('basins')) {
      if (id !== '*') expect(territories[id]?.name, id).toEqual({ en, ru });
    }
  });

  it('names all that is priced, and nothing else', () => {
    const priced = new Set([...air, ...water, ...waste, ...mobile].map(({ where }) => where?.pollutant as string));
    expect(Object.keys(pollutants).sort()).toEqual([...priced].sort());
  });
});

describe('the README', () => {
  it('states the coverage by grade that the tables have', () => {
    const grades = ['two-sources', 'verified', 'derived', 'reconstructed', 'memory'];
    const line = (name: string, of: readonly (string | undefined)[]) =>
      `| ${[name, of.length, ...grades.map((grade) => of.filter((one) => one === grade).length)].join(' | ')} |`;
    const rates = (['air', 'water', 'waste', 'mobile'] as const).map((table) =>
      line(table, column(readTable(table).filter(isPriced), 'confidence')),
    );
    const readme = text('README.md');
    for (const expected of [
      ...rates,
      line('regions, air', column(readTable('regions'), 'confidence_air')),
      line('regions, soil', column(readTable('regions'), 'confidence_soil')),
      line('basins', column(readTable('basins'), 'confidence')),
      line(
        'index',
        indexation.map(({ confidence }) => confidence),
      ),
    ]) {
      expect(readme).toContain(expected);
    }
  });
});
