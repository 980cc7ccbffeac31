import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dated, makeModules, missing, printed } from '../../../scripts/data/nl-2009.ts';
import { coefficients, tariffs, unitLoads } from '../../../src/regimes/nl-2009/tables/rates.ts';
import { territories } from '../../../src/regimes/nl-2009/tables/territories.ts';

const pack = new URL('../../../src/regimes/nl-2009/', import.meta.url);
const text = (file: string): string => readFileSync(new URL(file, pack), 'utf8');

describe('the tables', () => {
  it.each([...makeModules()])('%s is what the script makes', (file, made) => {
    expect(text(file)).toBe(made);
  });

  it('hold every printed tariff, each for its board and its year', () => {
    const series = printed.media[0].rates.flatMap((board) => board.series);
    expect(tariffs.map(({ from, value }) => [from, value])).toEqual(series.map(({ year, value }) => [String(year), value]));
    expect(tariffs.length).toBe(52);
    expect(Object.keys(territories).length).toBe(printed.media[0].rates.length + 1);
  });

  it('the coefficient of class 8 is that of small premises', () => {
    expect(dated.coefficients).toHaveLength(15);
    expect(coefficients.find(({ where }) => where?.class === '8')).toMatchObject({ value: '0.023', confidence: 'two-sources' });
  });

  it('missing.csv says of each what, why and how to supply it', () => {
    for (const record of missing) expect(Object.values(record).every((one) => one !== '')).toBe(true);
  });

  it('the README states the coverage by grade that the tables have', () => {
    const row = (name: string, rows: readonly { readonly confidence?: string }[]) =>
      [
        name,
        rows.length,
        ...['two-sources', 'verified', 'memory'].map((grade) => rows.filter((one) => one.confidence === grade).length),
      ].join(' | ');
    for (const [name, rows] of [
      ['tariffs', tariffs],
      ['coefficients of classes', coefficients],
      ['kilograms of a unit', unitLoads],
    ] as const)
      expect(text('README.md')).toContain(`| ${row(name, rows)} |`);
  });
});
