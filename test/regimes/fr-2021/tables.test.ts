import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { byKilogram, makeModules, missing, printed } from '../../../scripts/data/fr-2021.ts';
import { exact, exactText, multiplyExact, roundExact } from '../../../src/exact.ts';
import { air, water } from '../../../src/regimes/fr-2021/charges.ts';
import { airRates, airThresholds } from '../../../src/regimes/fr-2021/tables/air.ts';
import { waterRates, waterThresholds, weights } from '../../../src/regimes/fr-2021/tables/water.ts';

const pack = new URL('../../../src/regimes/fr-2021/', import.meta.url);
const text = (file: string): string => readFileSync(new URL(file, pack), 'utf8');

describe('the tables', () => {
  it.each([...makeModules()])('%s is what the script makes', (file, made) => {
    expect(text(file)).toBe(made);
  });

  it('hold every printed rate, and the groups of the charges are those of the print', () => {
    const [ofAir, ofWater] = printed.media;
    expect(airRates.map(({ value }) => value)).toEqual(ofAir.rates.flatMap(({ series }) => series.map(({ value }) => value)));
    expect(waterRates.map(({ value }) => value)).toEqual(ofWater.rates.map(({ value }) => value));
    expect(air.groups?.['by-kilogram']).toEqual(byKilogram);
    expect([...(air.groups?.['with-threshold'] ?? [])].sort()).toEqual(
      [...new Set(airThresholds.map(({ where }) => where?.pollutant))].sort(),
    );
    expect([...(water.groups?.metals ?? [])].sort()).toEqual(weights.map(({ where }) => where?.pollutant).sort());
    const alone = waterThresholds.flatMap(({ where }) => where?.pollutant ?? []);
    expect(water.groups?.['with-threshold']).toEqual(alone);
  });

  it('are indexed together: each rate of 2022 to 2025 is that of the year before times one factor', () => {
    let count = 0;
    for (const { series } of printed.media[0].rates) {
      for (const { year, value } of series.filter((one) => one.year > 2021)) {
        const before = series.find((one) => one.year === year - 1)?.value ?? '0';
        const factor = printed.media[0].index_factors_between_years[year] ?? '0';
        const due = roundExact(multiplyExact(exact(before), exact(factor)), 'half-up', exact('0.01'));
        expect([year, exactText(exact(value))]).toEqual([year, exactText(due)]);
        count += 1;
      }
    }
    expect(count).toBe(72);
  });

  it('missing.csv says of each what, why and how to supply it', () => {
    expect(missing.length).toBe(8);
    for (const record of missing) expect(Object.values(record).every((one) => one !== '')).toBe(true);
  });

  it('the README states the coverage by grade that the tables have', () => {
    const readme = text('README.md');
    for (const [name, rows] of [
      ['rates of emissions', airRates],
      ['thresholds of emissions', airThresholds],
      ['rates of discharges', waterRates],
      ['weights of metals', weights],
      ['thresholds of discharges', waterThresholds],
    ] as const) {
      const counts = ['verified', 'derived', 'memory'].map((grade) => rows.filter(({ confidence }) => confidence === grade).length);
      expect(readme).toContain(`| ${[name, rows.length, ...counts].join(' | ')} |`);
    }
  });
});
