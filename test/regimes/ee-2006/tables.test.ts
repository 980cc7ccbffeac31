import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { later, makeModules, missing, printed } from '../../../scripts/data/ee-2006.ts';
import * as rates from '../../../src/regimes/ee-2006/tables/rates.ts';

const pack = new URL('../../../src/regimes/ee-2006/', import.meta.url);
const text = (file: string): string => readFileSync(new URL(file, pack), 'utf8');

describe('the tables', () => {
  it.each([...makeModules()])('%s is what the script makes', (file, made) => {
    expect(text(file)).toBe(made);
  });

  it('hold every printed rate, but the one that the texts contradict', () => {
    const made = Object.values(rates)
      .flat()
      .map(({ value, from }) => `${from} ${value}`);
    const [air, water, waste] = printed.media;
    const all = [air, water, waste].flatMap(({ rates: items }) =>
      items.flatMap(({ code, series }) => series.map((one) => ({ ...one, code }))),
    );
    const gone = all.filter(({ from, value }) => !made.includes(`${from} ${value}`));
    expect(gone.map(({ code }) => code)).toEqual([]);
    const dropped = all.filter((one) => later.replaces.some(({ code, from }) => code === one.code && from === one.from));
    // 0.76 euros until mid-2017 in the file; the texts have 0.91, 1.09 and 1.31 on the way.
    expect(dropped.map(({ code, value, to_exclusive: end }) => [code, value, end])).toEqual([
      ['oil-shale-mine-waste', '0.76', '2017-07-01'],
    ]);
    const mining = rates.wasteRates.filter(({ where }) => where?.pollutant === 'oil-shale-mining-waste').map(({ value }) => value);
    expect(mining).toEqual(['6', '8', '10', '12', '0.76', '0.91', '1.09', '1.31', '1.31', '1.47', '1.64', '1.84', '2.06']);
  });

  it('missing.csv says of each what, why and how to supply it', () => {
    expect(missing.length).toBe(5);
    for (const record of missing) expect(Object.values(record).every((one) => one !== '')).toBe(true);
  });

  it('the README states the coverage by grade that the tables have', () => {
    const readme = text('README.md');
    for (const [name, rows] of [
      ['air', rates.airRates],
      ['carbon dioxide', rates.carbonDioxideRates],
      ['water', rates.waterRates],
      ['pH', rates.phRates],
      ['waste', rates.wasteRates],
      ['waste burnt for energy', rates.energyRates],
    ] as const) {
      const verified = rows.filter(({ confidence }) => confidence === 'verified').length;
      expect(readme).toContain(`| ${[name, rows.length, verified].join(' | ')} |`);
    }
  });
});
