import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeModules, missing, printed } from '../../../scripts/data/be-flanders-2002.ts';
import { tryAssess } from '../../../src/assess/assess.ts';
import { lawsKept } from '../../../src/assess/lawsKept.ts';
import {
  compareExact,
  divideExact,
  type Exact,
  exact,
  exactText,
  maxExact,
  minExact,
  multiplyExact,
  roundExact,
  subtractExact,
} from '../../../src/exact.ts';
import { flanders2002 } from '../../../src/regimes/be-flanders-2002/index.ts';
import { tariffs } from '../../../src/regimes/be-flanders-2002/tables/tariffs.ts';
import { checkRegime } from '../../../src/schema/checkRegime.ts';
import { plant, type ReleaseData } from '../../constructed.ts';

const text = (file: string): string => readFileSync(new URL(`../../../src/regimes/be-flanders-2002/${file}`, import.meta.url), 'utf8');
const [{ rates }] = printed.media;
const seriesOf = (code: string) => rates.find((one) => one.code === code)?.series ?? [];

const pays = (year: number, ...releases: readonly Partial<ReleaseData>[]): string => {
  const facility = plant(
    releases.map((release, at) => ({ id: `n${at}`, charge: 'water', pollutant: 'pollution-unit-flanders', ...release }) as ReleaseData),
    { territory: 'BE-VLG' },
  );
  const outcome = tryAssess(facility, flanders2002, { year });
  return outcome.ok ? outcome.value.payable.amount.toFixed() : outcome.problems.map(({ code }) => code).join();
};
const units = (amount: string, more: Partial<ReleaseData> = {}) =>
  ({ amount: `${amount} unit`, class: 'surface', ...more }) as Partial<ReleaseData>;

describe('the tariffs', () => {
  it.each([...makeModules()])('%s is what the script makes', (file, made) => {
    expect(text(file)).toBe(made);
  });

  it('are all that is printed, each under the year of the load', () => {
    expect(tariffs.map(({ value }) => value)).toEqual(rates.flatMap(({ series }) => series.map(({ value }) => value)));
    expect(tariffs.map(({ from, place }) => [from, place]).at(-1)).toEqual(['2024', 'levy year 2025']);
    expect(text('README.md')).toContain(`| tariffs | ${tariffs.length} | ${tariffs.length} | 0 | 0 |`);
  });

  it('of 2016 are base × 172.81 ÷ 113.77, up to the cent', () => {
    const indexed = (base: string) => divideExact(multiplyExact(exact(base), exact('172.81')), exact('113.77'));
    const up = (base: string) => exactText(roundExact(indexed(base), 'up', exact('0.01')));
    // 34.389…, 50.702…
    expect([up('22.64'), up('33.38')]).toEqual(['34.39', '50.71']);
    expect([seriesOf('surface'), seriesOf('sewer')].map((series) => series.find(({ year }) => year === 2016)?.value)).toEqual([
      '34.39',
      '50.71',
    ]);
  });

  it('of both classes are explained by one index in every year', () => {
    for (const { year, base, value } of seriesOf('surface')) {
      const other = seriesOf('sewer').find((one) => one.year === year);
      if (!other) throw new Error(`no second tariff in ${year}`);
      // Rounded up: base × index ÷ 113.77 lies above the cent before and at most at the tariff.
      const bound = (printedBase: string, tariff: Exact): Exact => divideExact(multiplyExact(tariff, exact('113.77')), exact(printedBase));
      const cent = exact('0.01');
      const most = minExact(bound(base, exact(value)), bound(other.base, exact(other.value)));
      const least = maxExact(bound(base, subtractExact(exact(value), cent)), bound(other.base, subtractExact(exact(other.value), cent)));
      expect([year, compareExact(least, most)]).toEqual([year, -1]);
    }
  });

  it('missing.csv says of each what, why and how to supply it', () => {
    expect(missing.length).toBe(5);
    for (const record of missing) expect(Object.values(record).every((one) => one !== '')).toBe(true);
  });
});

describe('be-flanders-2002', () => {
  it('is whole', () => {
    expect(checkRegime(flanders2002).problems).toEqual([]);
  });

  it('levies the load of the year before: the load of 2015 at the tariff of 2016', () => {
    // 1000 × 33.88; × 34.39
    expect([pays(2014, units('1000')), pays(2015, units('1000'))]).toEqual(['33880', '34390']);
  });

  it('has one tariff until the levy year 2005, then asks for the class', () => {
    const bare = { amount: '1000 unit' } as const;
    expect([pays(2001, bare), pays(2004, bare), pays(2005, bare)]).toEqual(['26360', '27810', 'release/unpriced']);
    // The load of 2005: 1000 × 28.61; × 29
    expect([pays(2005, units('1000')), pays(2005, units('1000', { class: 'sewer' }))]).toEqual(['28610', '29000']);
  });

  it('levies the sum of the parts', () => {
    // (700 + 200 + 100) × 34.39
    expect(pays(2015, units('700'), units('200'), units('100'))).toBe('34390');
  });

  it('knows the lump sum by water use: (Q − K) × C', () => {
    const lump = { amount: '80000 m3', readings: { coefficient: '0.00025 unit/m3' }, circumstances: ['lump-sum'] } as const;
    // 80,000 × 0.00025 = 20 units × 50.71
    expect(pays(2015, { ...lump, class: 'sewer' })).toBe('1014.2');
    expect(pays(2015, { ...lump, class: 'sewer', readings: {} })).toBe('release/missing-reading');
  });

  it('takes off what was in the water taken in, and a credit, never below zero', () => {
    const net = (readings: object) => ({ class: 'surface', circumstances: ['with-deductions'], readings }) as Partial<ReleaseData>;
    // (90 − 12.5 − 7.5) × 34.39
    expect(pays(2015, net({ units: '90 unit', 'intake-units': '12.5 unit', 'treatability-credit': '7.5 unit' }))).toBe('2407.3');
    expect(pays(2015, net({ units: '100 unit', 'treatability-credit': '150 unit' }))).toBe('0');
  });

  it('frees circular waste water from the levy year 2025 on', () => {
    const again = units('100', { circumstances: ['circular-water'] });
    // The load of 2023, levied in 2024: 100 × 43.95
    expect([pays(2023, again), pays(2024, again)]).toEqual(['4395', '0']);
  });

  it('has no tariff after the levy year 2025', () => {
    expect(pays(2025, units('1'))).toBe('release/unpriced');
  });

  it('keeps all laws but additivity, as its page says', () => {
    const { water } = flanders2002.charges;
    expect(water && lawsKept(water)).toEqual(['monotone', 'homogeneous', 'continuous']);
  });
});
