import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Medium } from '../../src/model/figure.ts';
import { type Pollutant, pollutants, pollutantsNamed } from '../../src/pollutants/index.ts';
import { russia2003 } from '../../src/regimes/ru-2003/index.ts';

const vocabulary: Readonly<Record<string, Pollutant>> = pollutants;

describe('ru-2003', () => {
  const tables = new URL('../../src/regimes/ru-2003/tables/', import.meta.url);
  const mediumOf: Readonly<Record<string, Medium>> = { 'water.csv': 'water', 'waste.csv': 'waste' };
  const rows = readdirSync(tables)
    .filter((file) => file.endsWith('.csv'))
    .flatMap((file) => {
      const records = parse(readFileSync(new URL(file, tables)), { columns: true }) as Readonly<Record<string, string>>[];
      return records.flatMap(({ pollutant_id: id, name_en, name_ru, cas }) =>
        id === undefined ? [] : [{ file, id, names: [name_en, name_ru], cas, medium: mediumOf[file] ?? 'air' }],
      );
    });
  const priced = rows.filter(({ file }) => file !== 'doubts.csv');

  it('prices pollutants of the vocabulary only', () => {
    expect(new Set(rows.map(({ file }) => file))).toEqual(new Set(['air.csv', 'doubts.csv', 'mobile.csv', 'waste.csv', 'water.csv']));
    expect(rows.filter(({ id }) => !Object.hasOwn(vocabulary, id))).toEqual([]);
  });

  it('prices each in a medium that the vocabulary lists', () => {
    expect(priced.filter(({ id, medium }) => !vocabulary[id]?.media.includes(medium))).toEqual([]);
  });

  it('names them as the vocabulary does', () => {
    for (const [id, name] of Object.entries(russia2003.pollutants ?? {})) expect(vocabulary[id]?.name, id).toEqual(name);
  });

  it('prints the CAS numbers of the vocabulary', () => {
    expect(priced.filter(({ id, cas }) => cas !== undefined && cas !== '' && cas !== vocabulary[id]?.cas)).toEqual([]);
  });

  it('prints no name that the look-up takes for another pollutant, with the medium or without', () => {
    const taken = priced.flatMap(({ id, names, medium }) =>
      names.flatMap((name = '') => [pollutantsNamed(name), pollutantsNamed(name, { medium })].map((found) => ({ id, name, found }))),
    );
    expect(taken.filter(({ id, found }) => found.length > 0 && !(found as readonly string[]).includes(id))).toEqual([]);
    expect(taken.filter(({ found }) => found.length > 0).length).toBeGreaterThan(taken.length * 0.9);
  });
});
