import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { later, makeModules, missing, printed } from '../../../scripts/data/dk-1997.ts';
import { Decimal } from '../../../src/decimal.ts';
import { smallRates, standardRates, substanceRates } from '../../../src/regimes/dk-1997/tables/rates.ts';

const pack = new URL('../../../src/regimes/dk-1997/', import.meta.url);
const text = (file: string): string => readFileSync(new URL(file, pack), 'utf8');

describe('the tables', () => {
  it.each([...makeModules()])('%s is what the script makes', (file, made) => {
    expect(text(file)).toBe(made);
  });

  it('hold every printed rate', () => {
    const [substances, standard] = printed.media;
    const values = (rows: typeof standard.rates) => rows.flatMap(({ series }) => series.map(({ value }) => value));
    // What was not seen to begin stands twice: as of 2014, and inferred from 1998 on.
    expect(substanceRates.filter(({ from }) => from !== '1998-01-01').map(({ value }) => value)).toEqual(values(substances.rates));
    const seen = standardRates.filter(({ confidence }) => confidence === 'verified').map(({ value }) => value);
    expect(seen).toEqual(values(standard.rates));
  });

  it('reconstruct three rates of 2024 by two rules that agree on them and on the six that were seen, and leave out the one on which they part', () => {
    const rate = (treatment: unknown, from: string) =>
      standardRates.find(({ where, from: since }) => where?.class === treatment && since === from)?.value ?? '0';
    const rounded = (value: Decimal): string => value.toDecimalPlaces(2).toFixed(2);
    const once = (treatment: unknown): string => rounded(new Decimal(rate(treatment, '2021-01-01')).times('1.055'));
    const twice = (treatment: unknown): string => rounded(new Decimal(rate(treatment, '2014-10-01')).times('1.055').times('1.055'));
    const now = standardRates.filter(({ from }) => from === '2024-01-01');
    expect(now.map(({ value }) => value)).toEqual(now.map(({ where }) => once(where?.class)));
    expect(now.map(({ value }) => value)).toEqual(now.map(({ where }) => twice(where?.class)));
    expect(now.filter(({ confidence }) => confidence === 'verified').length).toBe(6);
    expect(later.reconstructed.map(({ value }) => value)).toEqual(['2.34', '2.67', '6.34']);
    expect([once('M+K'), twice('M+K')]).toEqual(['3.18', '3.17']);
  });

  it('missing.csv says of each what, why and how to supply it', () => {
    expect(missing.length).toBe(4);
    for (const record of missing) expect(Object.values(record).every((one) => one !== '')).toBe(true);
  });

  it('the README states the coverage by grade that the tables have', () => {
    const readme = text('README.md');
    for (const [name, rows] of [
      ['by substance', substanceRates],
      ['by treatment', standardRates],
      ['small discharges', smallRates],
    ] as const) {
      const counts = ['verified', 'derived', 'reconstructed'].map((grade) => rows.filter(({ confidence }) => confidence === grade).length);
      expect(readme).toContain(`| ${[name, rows.length, ...counts].join(' | ')} |`);
    }
  });
});
