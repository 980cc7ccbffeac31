import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dated, makeModules, missing, printed } from '../../../scripts/data/ua-1999.ts';
import { exact, exactText, multiplyExact, roundExact } from '../../../src/exact.ts';
import type { Row } from '../../../src/model/figure.ts';
import { population, settlementFunction } from '../../../src/regimes/ua-1999/factors.ts';
import { discharges, disposals, emissions, norms } from '../../../src/regimes/ua-1999/tables/rates.ts';

const pack = new URL('../../../src/regimes/ua-1999/', import.meta.url);
const text = (file: string): string => readFileSync(new URL(file, pack), 'utf8');
const times = (value: string, factor: string): string =>
  exactText(roundExact(multiplyExact(exact(value), exact(factor)), 'half-up', exact('0.01')));

describe('the tables', () => {
  it.each([...makeModules()])('%s is what the script makes', (file, made) => {
    expect(text(file)).toBe(made);
  });

  it('hold every printed figure', () => {
    const values = (rows: readonly Row[], from: string | undefined) => rows.filter((row) => row.from === from).map(({ value }) => value);
    const [air, water, waste] = printed.media;
    const [charge] = printed.historical;
    const all = (...lists: readonly (readonly { readonly value: string }[])[]) => lists.flat().map(({ value }) => value);
    expect(values(norms, undefined)).toEqual(all(charge.rates, charge.by_hazard_class));
    expect(values(emissions, '2012')).toEqual(all(air.rates, air.by_hazard_class));
    // Without a permissible concentration: that of the smallest once more.
    expect(values(discharges, '2012')).toEqual(all(water.rates, water.by_mac, water.by_mac.slice(0, 1)));
    expect(values(disposals, '2012')).toEqual(all(waste.rates));
    for (const [{ value }, rows] of [
      [population, charge.population_factor],
      [settlementFunction, charge.function_factor],
    ] as const)
      expect(typeof value !== 'string' && all(value.rows)).toEqual(all(rows));
  });

  it('the copies without a date are the rates of 2011 times 1.089, to the kopeck: the edition of 2012', () => {
    const same = ({ where: a }: Row, { where: b }: Row) => a?.pollutant === b?.pollutant && a?.class === b?.class;
    let count = 0;
    for (const rows of [emissions, discharges, disposals]) {
      for (const row of rows.filter(({ from }) => from === '2011')) {
        const next = rows.find((one) => one.from === '2012' && same(one, row));
        expect([row.where, exactText(exact(next?.value ?? '0'))]).toEqual([row.where, times(row.value, '1.089')]);
        count += 1;
      }
    }
    expect(count).toBe(44);
  });

  it('the five rates of 2013 are those of 2012 times 1.079', () => {
    for (const { where, value } of emissions.filter(({ from }) => from === '2013-01-04')) {
      const before = emissions.find((row) => row.from === '2012' && row.where?.pollutant === where?.pollutant);
      expect(times(before?.value ?? '0', '1.079')).toBe(exactText(exact(value)));
    }
  });

  it('say of each figure found later where it was read', () => {
    for (const { source } of dated.rows) for (const id of source.split(';')) expect(Object.keys(dated.sources)).toContain(id);
  });

  it('missing.csv says of each what, why and how to supply it', () => {
    expect(missing.length).toBe(12);
    for (const record of missing) expect(Object.values(record).every((one) => one !== '')).toBe(true);
  });

  it('the README states the coverage by grade that the tables have', () => {
    const readme = text('README.md');
    for (const [name, rows] of [
      ['norms, 1999 to 2010', norms],
      ['emissions, from 2011', emissions],
      ['discharges, from 2011', discharges],
      ['disposal, from 2011', disposals],
    ] as const) {
      const counts = ['verified', 'derived', 'memory'].map((grade) => rows.filter(({ confidence }) => confidence === grade).length);
      expect(readme).toContain(`| ${[name, rows.length, ...counts].join(' | ')} |`);
    }
  });
});
