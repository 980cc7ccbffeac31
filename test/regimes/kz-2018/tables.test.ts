import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { later, makeModules, missing, printed } from '../../../scripts/data/kz-2018.ts';
import { mci } from '../../../src/regimes/kz-2018/tables/mci.ts';
import { flaringRates, stationaryRates } from '../../../src/regimes/kz-2018/tables/rates.ts';

const pack = new URL('../../../src/regimes/kz-2018/', import.meta.url);
const text = (file: string): string => readFileSync(new URL(file, pack), 'utf8');

describe('the tables', () => {
  it.each([...makeModules()])('%s is what the script makes', (file, made) => {
    expect(text(file)).toBe(made);
  });

  it('hold every printed rate as that of 2025, and half of it before', () => {
    const [stationary, flaring] = printed.media;
    expect(stationaryRates.filter(({ from }) => from === '2025').map(({ value }) => value)).toEqual(
      stationary.rates.map(({ value }) => value),
    );
    expect(flaringRates.filter(({ from }) => from === '2022').map(({ value }) => value)).toEqual(flaring.rates.map(({ value }) => value));
    const of = (id: string) => stationaryRates.filter(({ where }) => [where?.pollutant].flat().includes(id)).map(({ value }) => value);
    // 3986 ÷ 2; 996.6 ÷ 2, for a kilogram; 0.01 was seen, in 2022
    expect([of('lead'), of('benzo-a-pyrene'), of('methane')]).toEqual([
      ['1993', '3986'],
      ['498.3', '996.6'],
      ['0.01', '0.01', '0.02'],
    ]);
  });

  it('hold an index for every day from 2018 to 2025', () => {
    expect(mci.map(({ from }) => from)).toEqual(later.mci.map(({ from }) => from));
    expect(mci.at(-1)?.until).toBe('2025-12-31');
    for (const [at, { until }] of mci.entries()) {
      const next = mci[at + 1]?.from;
      if (next !== undefined) expect(new Date(Date.parse(until ?? '') + 86_400_000).toISOString().slice(0, 10)).toBe(next);
    }
  });

  it('missing.csv says of each what, why and how to supply it', () => {
    expect(missing.length).toBe(4);
    for (const record of missing) expect(Object.values(record).every((one) => one !== '')).toBe(true);
  });

  it('the README states the coverage by grade that the tables have', () => {
    const readme = text('README.md');
    for (const [name, rows] of [
      ['stationary sources', stationaryRates],
      ['flares', flaringRates],
      ['monthly calculation index', mci],
    ] as const) {
      const counts = ['verified', 'derived'].map((grade) => rows.filter(({ confidence }) => confidence === grade).length);
      expect(readme).toContain(`| ${[name, rows.length, ...counts].join(' | ')} |`);
    }
  });
});
