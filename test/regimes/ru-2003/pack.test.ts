import { describe, expect, it } from 'vitest';
import { readTable } from '../../../scripts/data/ru-2003.ts';
import { Decimal } from '../../../src/decimal.ts';
import type { Cite, Row } from '../../../src/model/figure.ts';
import type { Factor } from '../../../src/model/mechanism.ts';
import { mobile, stationary, waste, water } from '../../../src/regimes/ru-2003/charges.ts';
import { indexation, overLimit, specialTerritory } from '../../../src/regimes/ru-2003/coefficients.ts';
import { basin, special } from '../../../src/regimes/ru-2003/factors.ts';
import { russia2003 } from '../../../src/regimes/ru-2003/index.ts';
import { territories } from '../../../src/regimes/ru-2003/tables/territories.ts';

const charges = { stationary, mobile, water, waste };
const ids = (factors: readonly Factor[]): readonly string[] => factors.map(({ id }) => id);
const rowsOf = (factor: Factor): readonly Row[] => (factor.kind === 'figure' && typeof factor.value !== 'string' ? factor.value.rows : []);
const first = (day?: string): string => (day === undefined ? '0000' : day);
const last = (day?: string): string => (day === undefined ? '9999' : `${day}-99`);

// Pairs of rows that say the same of the same day: a look-up could not choose.
function overlaps(rows: readonly Row[]): readonly string[] {
  const found: string[] = [];
  rows.forEach((a, at) => {
    for (const b of rows.slice(at + 1)) {
      if (JSON.stringify(a.where) === JSON.stringify(b.where) && first(a.from) <= last(b.until) && first(b.from) <= last(a.until))
        found.push(JSON.stringify(a.where));
    }
  });
  return found;
}

describe('the regime', () => {
  it('is a law of 2003-Q3 to 2015, in roubles, with the charges in order', () => {
    expect([russia2003.id, russia2003.status, russia2003.from, russia2003.until, russia2003.asOf]).toEqual([
      'ru-2003',
      'law',
      '2003-07-01',
      '2015-12-31',
      '2014-12-24',
    ]);
    expect(russia2003.currency).toEqual([{ code: 'RUB' }]);
    expect(Object.entries(russia2003.charges)).toEqual(Object.entries(charges));
    expect(Object.values(charges).map(({ assessedBy }) => assessedBy)).toEqual(['quarter', 'quarter', 'quarter', 'quarter']);
  });

  it('speaks English and Russian wherever a reader looks', () => {
    const words = [
      russia2003.title,
      ...Object.values(russia2003.circumstances ?? {}).map(({ title }) => title),
      ...Object.values(russia2003.readings ?? {}).map(({ title }) => title),
      ...(russia2003.notModelled ?? []).flatMap(({ provision, why }) => [provision, why]),
      ...Object.values(charges).flatMap(({ title, factors }) => [title, ...factors.map((factor) => factor.title)]),
      ...Object.values(territories).map(({ name }) => name),
    ];
    for (const one of words) {
      expect(one).toMatchObject({ en: expect.stringMatching(/[a-z]/), ru: expect.stringMatching(/[а-я]/) });
    }
  });

  it('declares the circumstances and readings that its rows and factors speak of', () => {
    const asked = Object.values(charges)
      .flatMap(({ factors }) => factors.flatMap(rowsOf))
      .map(({ where }) => where?.circumstance);
    const said = Object.keys(russia2003.circumstances ?? {});
    expect(said).toEqual(['city', 'far-north', 'protected-area', 'baikal', 'disaster-zone', 'own-landfill', 'reused']);
    expect(new Set(asked.filter((one) => one !== undefined))).toEqual(new Set(said));
    expect(Object.entries(russia2003.readings ?? {}).map(([id, { unit }]) => [id, unit])).toEqual([
      ['background', 'mg/l'],
      ['allowed-increase', 'mg/l'],
    ]);
  });
});

describe('figures', () => {
  it('each rate has its base year, its source and a grade of reconstructed or better', () => {
    for (const [id, { rates }] of Object.entries(charges)) {
      for (const row of rates.rows) {
        expect(['2003', '2005'], `${id} ${row.where?.pollutant}`).toContain(row.base);
        expect(Object.keys(russia2003.sources), `${id} ${row.where?.pollutant}`).toEqual(
          expect.arrayContaining(row.source?.split(';') ?? ['']),
        );
        expect(['two-sources', 'verified', 'reconstructed'], `${id} ${row.where?.pollutant}`).toContain(row.confidence);
      }
    }
  });

  it('each figure of a factor has a grade, and a source unless it is known from memory only', () => {
    for (const factor of Object.values(charges).flatMap(({ factors }) => factors)) {
      const cites: readonly Cite[] = factor.kind === 'figure' ? rowsOf(factor) : [factor];
      expect(cites.length).toBeGreaterThan(0);
      for (const cite of cites) {
        const confidence = cite.confidence ?? factor.confidence;
        expect(confidence, factor.id).toBeDefined();
        expect((cite.source ?? factor.source) === undefined, `${factor.id} ${JSON.stringify(cite)}`).toBe(
          cite.source === undefined && factor.source === undefined && confidence === 'memory',
        );
      }
    }
  });

  it('no figure cites a source that the pack does not have', () => {
    const cites: readonly Cite[] = Object.values(charges).flatMap((charge) => [
      charge,
      charge.rates,
      ...charge.rates.rows,
      ...charge.factors,
      ...charge.factors.flatMap(rowsOf),
    ]);
    const cited = new Set(cites.flatMap(({ source }) => source?.split(';') ?? []));
    expect(cited.size).toBeGreaterThan(20);
    expect([...cited].filter((id) => !Object.hasOwn(russia2003.sources, id))).toEqual([]);
  });

  it('no two rows say the same of the same day', () => {
    for (const { rates, factors } of Object.values(charges)) {
      expect(overlaps(rates.rows)).toEqual([]);
      for (const factor of factors) expect(overlaps(rowsOf(factor)), factor.id).toEqual([]);
    }
    expect(
      overlaps([
        { value: '1', until: '2005' },
        { value: '2', from: '2005-07-01' },
      ]),
    ).toHaveLength(1);
  });

  it('the rate within the limit is exactly five times the rate within the norm, in every row of air and water', () => {
    for (const { rates } of [stationary, water]) {
      const [within, above] = (['permissible', 'temporary'] as const).map((band) => rates.rows.filter(({ where }) => where?.band === band));
      expect(above?.length).toBe(within?.length);
      within?.forEach((row, at) => {
        const pair = above?.[at];
        expect([pair?.where?.pollutant, pair?.base, pair?.from, pair?.until]).toEqual([
          row.where?.pollutant,
          row.base,
          row.from,
          row.until,
        ]);
        expect(new Decimal(row.value).times(5).toString(), `${row.where?.pollutant}`).toBe(new Decimal(pair?.value ?? 'NaN').toString());
      });
    }
  });
});

describe('traps', () => {
  it('two price bases stand in one table', () => {
    for (const { rates } of [stationary, water, waste])
      expect(new Set(rates.rows.map(({ base }) => base))).toEqual(new Set(['2003', '2005']));
    expect(new Set(mobile.rates.rows.map(({ base }) => base))).toEqual(new Set(['2003']));
  });

  it('a rate in prices of 2005 begins with Decree 410, and one that it replaced ends the day before', () => {
    for (const { base, from } of Object.values(charges).flatMap(({ rates }) => rates.rows))
      expect(from).toBe(base === '2005' ? '2005-07-01' : undefined);
    const closed = stationary.rates.rows.filter(({ until }) => until !== undefined);
    expect(closed.map(({ where, until }) => [where?.pollutant, until])).toEqual(
      ['aluminium-oxide', 'aluminium-oxide', 'sulphur-dioxide', 'sulphur-dioxide', 'soot', 'soot'].map((id) => [id, '2005-06-30']),
    );
  });

  it('every year from 2003 to 2015 has one index for each base that it prices', () => {
    const years = (base: string) => indexation.filter(({ where }) => where?.base === base).map(({ from, until }) => [from, until]);
    const span = (from: number) => Array.from({ length: 2016 - from }, (_, at) => [String(from + at), String(from + at)]);
    expect(years('2003')).toEqual(span(2003));
    expect(years('2005')).toEqual(span(2005));
  });

  it('the index says what the sources say, with their grades', () => {
    const printed = indexation.map(({ where, from, value, confidence }) => `${from} ${where?.base} ${value} ${confidence}`);
    expect(printed).toEqual([
      '2003 2003 1 derived',
      '2004 2003 1.1 memory',
      '2005 2003 1.2 two-sources',
      '2005 2005 1 derived',
      '2006 2003 1.3 two-sources',
      '2006 2005 1.08 verified',
      '2007 2003 1.4 verified',
      '2007 2005 1.15 verified',
      '2008 2003 1.48 two-sources',
      '2008 2005 1.21 two-sources',
      '2009 2003 1.62 two-sources',
      '2009 2005 1.32 two-sources',
      '2010 2003 1.79 verified',
      '2010 2005 1.46 verified',
      '2011 2003 1.93 verified',
      '2011 2005 1.58 memory',
      '2012 2003 2.05 memory',
      '2012 2005 1.67 memory',
      '2013 2003 2.2 two-sources',
      '2013 2005 1.79 verified',
      '2014 2003 2.33 memory',
      '2014 2005 1.89 memory',
      '2015 2003 2.45 verified',
      '2015 2005 1.98 memory',
    ]);
  });

  it('25 is not general: waste has one rate and no band, and is times 5 over its limit', () => {
    expect(waste.rates.rows.every(({ where }) => where?.band === undefined)).toBe(true);
    expect(waste.pricedAs).toBeUndefined();
    expect([stationary.pricedAs, water.pricedAs]).toEqual([{ exceedance: 'temporary' }, { exceedance: 'temporary' }]);
    expect(overLimit.map(({ value }) => value)).toEqual(['5', '5']);
  });

  it('the city goes with emissions only, the soil with waste only', () => {
    const having = (id: string) =>
      Object.entries(charges)
        .filter(([, { factors }]) => ids(factors).includes(id))
        .map(([charge]) => charge);
    expect(having('city')).toEqual(['stationary', 'mobile']);
    expect(having('region')).toEqual(['stationary', 'mobile']);
    expect(having('soil')).toEqual(['waste']);
    expect(having('basin')).toEqual(['water']);
    expect(having('special')).toEqual(['stationary', 'mobile', 'water', 'waste']);
    expect(having('index')).toEqual(['stationary', 'mobile', 'water', 'waste']);
    expect(having('over')).toEqual(['stationary', 'water', 'waste']);
  });

  it('grounds of the special territory are one coefficient of 2', () => {
    expect(specialTerritory.map(({ value }) => value)).toEqual(['2', '2', '2', '2']);
    expect(special).toMatchObject({ kind: 'figure', value: { many: 'highest', otherwise: '1' } });
  });

  it('one subject has several basins, and one basin has rivers for all subjects', () => {
    const rows = rowsOf(basin);
    const basinsOf = (id: string) =>
      rows.filter(({ where }) => where?.territory === id).map(({ where, value }) => [where?.keys?.basin, value]);
    expect(basinsOf('RU-PNZ')).toEqual([
      ['don', '1.07'],
      ['volga', '1.31'],
    ]);
    expect(basinsOf('RU-VLG')).toEqual([
      ['northern-dvina', '1.14'],
      ['volga', '1.14'],
    ]);
    expect(rows.filter(({ where }) => where?.territory === undefined).map(({ where, value }) => [where?.keys?.basin, value])).toEqual([
      ['caspian-other', '1.06'],
      ['black-sea-other', '1.2'],
    ]);
    expect(rows.every(({ where }) => where?.territory === undefined || Object.hasOwn(territories, where.territory))).toBe(true);
  });

  it('no territory says by itself that it lies in the Far North: the list of areas was not seen', () => {
    expect(Object.values(territories).filter(({ circumstances }) => circumstances !== undefined)).toEqual([]);
  });

  it('suspended solids are priced per mg/l of two readings, and no other discharge is', () => {
    const reciprocals = Object.values(charges).flatMap(({ factors }) => factors.filter(({ kind }) => kind === 'reciprocal'));
    expect(reciprocals).toMatchObject([
      { where: { pollutant: 'suspended-solids' }, of: ['background', 'allowed-increase'], unit: 'mg/l', confidence: 'derived' },
    ]);
    expect(water.rates.rows.some(({ where }) => where?.pollutant === 'suspended-solids')).toBe(true);
  });

  it('fuel is measured in the unit that its rate is printed for, and ends with 2014', () => {
    for (const { pollutant_id: pollutant, unit } of readTable('mobile')) {
      const measure = mobile.measure.find(({ where }) => where === undefined || where.pollutant === pollutant);
      expect(measure?.unit, pollutant).toBe(unit);
    }
    for (const table of ['air', 'water', 'waste'] as const)
      expect(new Set(readTable(table).map(({ unit }) => unit))).toEqual(new Set(['t']));
    expect([mobile.until, ...mobile.rates.rows.map(({ until }) => until)]).toEqual(Array(6).fill('2014-12-31'));
  });

  it('years after 2015 are outside: the indices of 2016 and 2017 are left out', () => {
    expect(indexation.filter(({ from }) => Number(from) > 2015)).toEqual([]);
  });
});
