import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gradeIn, makeModules, missing, printed, regions, territories, territoryOf } from '../../../scripts/data/cn-2018.ts';
import { confidences } from '../../../src/model/confidence.ts';
import {
  airEquivalents,
  phEquivalents,
  smallEquivalents,
  waterEquivalents,
  waterVolumeEquivalents,
} from '../../../src/regimes/cn-2018/tables/equivalents.ts';
import { airRates, noiseRates, smallRates, wasteRates, waterRates } from '../../../src/regimes/cn-2018/tables/rates.ts';

const pack = new URL('../../../src/regimes/cn-2018/', import.meta.url);
const text = (file: string): string => readFileSync(new URL(file, pack), 'utf8');

describe('the tables', () => {
  it.each([...makeModules()])('%s is what the script makes', (file, made) => {
    expect(text(file)).toBe(made);
  });

  it('hold every printed equivalent', () => {
    const [air, water] = printed.media;
    expect(airEquivalents.map(({ value }) => value)).toEqual(air.rates.map(({ equivalent }) => equivalent));
    expect(waterEquivalents.map(({ value }) => value)).toEqual(
      [...water.rates_class_I, ...water.rates_class_II].map(({ equivalent }) => equivalent),
    );
    expect([airEquivalents.length, waterEquivalents.length]).toEqual([44, 10 + 51]);
  });

  it('hold every printed rate of a place, with the grade of its label', () => {
    const of = (medium: string) =>
      regions.flatMap((region) =>
        region.rates.filter((rate) => rate.medium === medium).map(({ value }) => [territoryOf(region), value, gradeIn(region.confidence)]),
      );
    for (const [medium, rows] of [
      ['air', airRates],
      ['water', waterRates],
    ] as const) {
      expect(rows.map(({ where, value, confidence }) => [where?.territory, value, confidence])).toEqual(of(medium));
    }
    expect(gradeIn('low: text seen is the DRAFT decision')).toBe('memory');
  });

  it('small sources pay what a place asks for pollutants that it does not name', () => {
    expect(smallRates).toEqual(waterRates.filter(({ where }) => where?.pollutant === undefined && where?.group === undefined));
  });

  it('every place has rates, or stands in missing.csv', () => {
    const whats = missing.map(({ what }) => what);
    for (const { id } of territories) {
      for (const [medium, rows] of [
        ['air', airRates],
        ['water', waterRates],
      ] as const) {
        expect([id, medium, rows.some(({ where }) => where?.territory === id)]).toEqual([
          id,
          medium,
          !whats.includes(`rate, ${medium}: ${id}`),
        ]);
      }
    }
  });

  it('missing.csv says of each what, why and how to supply it', () => {
    expect(missing.length).toBeGreaterThan(35);
    for (const record of missing) expect(Object.values(record).every((one) => one !== '')).toBe(true);
  });

  it('the README states the coverage by grade that the tables have', () => {
    const readme = text('README.md');
    for (const [name, rows] of [
      ['equivalents, air', airEquivalents],
      ['equivalents, water', waterEquivalents],
      ['equivalents, pH', phEquivalents],
      ['equivalents, colour, coliforms, chlorine', waterVolumeEquivalents],
      ['equivalents, small sources', smallEquivalents],
      ['rates, air', airRates],
      ['rates, water', waterRates],
      ['rates, waste', wasteRates],
      ['rates, noise', noiseRates],
    ] as const) {
      const counts = ['verified', 'derived', 'memory'].map((grade) => rows.filter(({ confidence }) => confidence === grade).length);
      expect(readme).toContain(`| ${[name, rows.length, ...counts].join(' | ')} |`);
      expect(rows.every(({ confidence }) => confidence && confidences.includes(confidence))).toBe(true);
    }
  });
});
