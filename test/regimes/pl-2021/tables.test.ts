import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeModules, missing, printed } from '../../../scripts/data/pl-2021.ts';
import { rates } from '../../../src/regimes/pl-2021/tables/rates.ts';

const pack = new URL('../../../src/regimes/pl-2021/', import.meta.url);
const text = (file: string): string => readFileSync(new URL(file, pack), 'utf8');

describe('the tables', () => {
  it.each([...makeModules()])('%s is what the script makes', (file, made) => {
    expect(text(file)).toBe(made);
  });

  it('hold every printed figure that is one figure', () => {
    const values = printed.media.flatMap(({ rates: all }) =>
      all.flatMap(({ series, value }) => series?.map((one) => one.value) ?? value ?? []),
    );
    expect(rates.map(({ value }) => value)).toEqual(values);
    expect(values).toHaveLength(34);
  });

  it('leave ranges to missing.csv, which says of each what, why and how to supply it', () => {
    const ranges = printed.media.flatMap(({ rates: all }) => all.flatMap(({ code, range }) => (range ? [code] : [])));
    expect(ranges).toEqual(['coal', 'coke', 'oil']);
    expect(missing.map(({ what }) => what)).toContain('coal, coke, oil and gas in small boilers');
    for (const record of missing) expect(Object.values(record).every((one) => one !== '')).toBe(true);
  });

  it('the README states the coverage by grade that the tables have', () => {
    expect(rates.every(({ confidence }) => confidence === 'verified')).toBe(true);
    expect(text('README.md')).toContain(`| rates | ${rates.length} | ${rates.length} | 0 |`);
  });
});
