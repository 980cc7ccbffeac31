import { describe, expect, it } from 'vitest';
import { conference2004 } from '../../src/regimes/conference-2004/index.ts';
import { russia2003 } from '../../src/regimes/ru-2003/index.ts';
import { coverage, type TableCoverage } from '../../src/schema/index.ts';
import { air, sound } from '../broken/regimes/sound.ts';
import { patience } from '../runs.ts';
import { shippedRegimes } from './shippedRegimes.ts';

const tableOf = (tables: readonly TableCoverage[], charge: string, figure: string): TableCoverage | undefined =>
  tables.find((one) => one.charge === charge && one.figure === figure);

describe('coverage', { timeout: patience }, () => {
  const law = coverage(russia2003);

  it('counts pollutants by charge and years in force', () => {
    expect(law.regime).toBe('ru-2003');
    expect(law.pollutants).toEqual({ stationary: 160, mobile: 5, water: 181, waste: 7 });
    expect(law.years).toEqual(Array.from({ length: 13 }, (_, at) => 2003 + at));
  });

  it('lists the rates and the factors of each charge, in order', () => {
    expect(law.tables.filter(({ charge }) => charge === 'waste').map(({ figure }) => figure)).toEqual([
      'rates',
      'over',
      'soil',
      'own-landfill',
      'reused',
      'special',
      'index',
    ]);
  });

  it('counts rows by grade, as the README of the pack does for printed rows', () => {
    // Two bands a printed row.
    expect(tableOf(law.tables, 'water', 'rates')).toMatchObject({
      rows: 362,
      grades: { 'two-sources': 8, verified: 120, derived: 0, reconstructed: 234, memory: 0, assumption: 0 },
    });
    expect(tableOf(law.tables, 'stationary', 'region')?.grades).toMatchObject({ 'two-sources': 1, verified: 5, derived: 2, memory: 4 });
    expect(tableOf(law.tables, 'water', 'basin')?.grades).toMatchObject({ 'two-sources': 4, verified: 52 });
    expect(tableOf(law.tables, 'waste', 'index')?.grades).toMatchObject({ 'two-sources': 7, verified: 8, derived: 2, memory: 7 });
  });

  it('tells, for each year, the cases with a figure, with a weak one and with none', () => {
    const index = tableOf(law.tables, 'stationary', 'index');
    const shown = index?.years.map(({ year, figures, weak, missing }) => `${year} ${figures} ${weak} ${missing}`);
    // Rates in prices of 2005 begin on 2005-07-01: the index by that base is not asked for before.
    expect(shown).toEqual([
      '2003 1 0 0',
      '2004 0 1 0',
      '2005 2 0 0',
      '2006 2 0 0',
      '2007 2 0 0',
      '2008 2 0 0',
      '2009 2 0 0',
      '2010 2 0 0',
      '2011 1 1 0',
      '2012 0 2 0',
      '2013 2 0 0',
      '2014 0 2 0',
      '2015 1 1 0',
    ]);
    expect(tableOf(law.tables, 'stationary', 'rates')?.years.slice(1, 4)).toEqual([
      { year: 2004, figures: 288, weak: 0, missing: 32 },
      { year: 2005, figures: 288, weak: 0, missing: 32 },
      { year: 2006, figures: 320, weak: 0, missing: 0 },
    ]);
  });

  it('asks for nothing while a charge is not in force', () => {
    const rates = tableOf(law.tables, 'mobile', 'rates');
    expect(rates?.years.find(({ year }) => year === 2014)).toEqual({ year: 2014, figures: 5, weak: 0, missing: 0 });
    expect(rates?.years.find(({ year }) => year === 2015)).toEqual({ year: 2015, figures: 0, weak: 0, missing: 0 });
  });

  it('counts numbers that stand in no table, and parts of combinations; choices of a proposal are assumptions', () => {
    const { tables } = coverage(conference2004);
    expect(tables.filter(({ charge }) => charge === 'stationary').map(({ figure }) => figure)).toEqual([
      'rates',
      'weight',
      'capacity',
      'lasting',
      'region',
      'city',
      'special',
      'bat',
      'index',
    ]);
    expect(tableOf(tables, 'stationary', 'capacity')).toMatchObject({ rows: 1, grades: { assumption: 1 } });
    expect(tableOf(tables, 'stationary', 'bat')?.title).toEqual({ en: 'best available technology', ru: 'наилучшая доступная технология' });
  });

  it('sees what a number without a table says of itself, and leaves the regime as it was', () => {
    const before = JSON.stringify(sound);
    const regime = { ...sound, charges: { air: { ...air, factors: [{ kind: 'figure', id: 'new', value: '2', from: '2015' }] } } } as const;
    expect(tableOf(coverage(regime).tables, 'air', 'new')?.years.slice(4, 6)).toEqual([
      { year: 2014, figures: 0, weak: 0, missing: 0 },
      { year: 2015, figures: 1, weak: 0, missing: 0 },
    ]);
    coverage(sound);
    expect(JSON.stringify(sound)).toBe(before);
  });

  it('of a regime that dates nothing has no years', () => {
    const { from, until, asOf, ...undated } = sound;
    const { years, tables } = coverage({ ...undated, charges: { air: { ...air, rates: { rows: [{ value: '1' }] } } } });
    expect(years).toEqual([]);
    expect(tables[0]).toMatchObject({ rows: 1, years: [] });
  });
});

describe.each(Object.entries(shippedRegimes))('coverage of %s', (_, regime) => {
  const { tables, pollutants, years } = coverage(regime);

  it('adds up, and is plain data', () => {
    for (const { rows, grades, years: counted } of tables) {
      expect(Object.values(grades).reduce((a, b) => a + b, 0)).toBe(rows);
      expect(counted.map(({ year }) => year)).toEqual(years);
    }
    expect(Object.keys(pollutants)).toEqual(Object.keys(regime.charges));
    expect(JSON.parse(JSON.stringify(tables))).toEqual(tables);
  });
});
