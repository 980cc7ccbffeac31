import { describe, expect, it } from 'vitest';
import { assess, tryAssess } from '../../../src/assess/assess.ts';
import { lawsKept } from '../../../src/assess/lawsKept.ts';
import { explain } from '../../../src/explain/explain.ts';
import type { AssessOptions } from '../../../src/model/assessment.ts';
import type { FacilityData } from '../../../src/model/facility.ts';
import { ukraine1999 } from '../../../src/regimes/ua-1999/index.ts';
import { checkRegime } from '../../../src/schema/checkRegime.ts';
import { parseFacility } from '../../../src/schema/facility.ts';
import { told } from '../../constructed.ts';

type ReleaseData = FacilityData['releases'][number];

const works = (release: Omit<ReleaseData, 'id'>, more: Partial<FacilityData> = {}) =>
  parseFacility({ id: 'works', territory: 'UA-12', releases: [{ id: 'one', ...release }], ...more });
const outcomeOf = (year: number, release: Omit<ReleaseData, 'id'>, options: Partial<AssessOptions> = {}) =>
  tryAssess(works(release), ukraine1999, { year, ...options });
const pays = (...args: Parameters<typeof outcomeOf>): string => {
  const outcome = outcomeOf(...args);
  return outcome.ok ? outcome.value.payable.amount.toFixed() : outcome.problems.map(({ code }) => code).join();
};

// A town for each pair of keys.
const town = (population: string, is: string) => ({ territories: { 'UA-12': { keys: { population, function: is } } } }) as const;
const remembered = { minimumConfidence: 'memory' } as const;

describe('ua-1999', () => {
  it('is whole, and explained in both languages', () => {
    expect(checkRegime(ukraine1999).problems).toEqual([]);
    const assessment = assess(works({ charge: 'air', pollutant: 'nitrogen-oxides', period: '2012', amount: '100 t' }), ukraine1999, {
      year: 2012,
    });
    expect(explain(assessment, { regime: ukraine1999 })).toContain('part of the rates that is due');
    expect(explain(assessment, { regime: ukraine1999, locale: 'ru' })).toContain('часть ставки, подлежащая уплате');
  });

  it('keeps all laws of arithmetic', () => {
    for (const charge of Object.values(ukraine1999.charges)) expect(lawsKept(charge).length).toBe(4);
  });
});

describe('the charge until 2010', () => {
  const nox = (amount: string, period = '2009'): Omit<ReleaseData, 'id'> => ({
    charge: 'air-until-2010',
    pollutant: 'nitrogen-oxides',
    period,
    amount: amount as `${number} t`,
    norms: { permissible: '100 t' },
  });

  it('multiplies by what the settlement is: the product of two factors', () => {
    // 100 × 302.12 × 1.55 × 1.25; × 1.8 × 1.65; × 1 × 1
    expect(pays(2009, nox('100 t'), town('500.1-1000', 'industrial-centre'))).toBe('58535.75');
    expect(pays(2009, nox('100 t'), town('over-1000', 'resort'))).toBe('89729.64');
    expect(pays(2009, nox('100 t'), town('up-to-100', 'local-centre'))).toBe('30212');
  });

  it('asks what the settlement is: nothing stands for a factor of 1', () => {
    const outcome = outcomeOf(2009, nox('100 t'));
    expect(told(outcome.ok ? [] : outcome.problems)).toEqual([
      'data/missing-figure releases.0.amount',
      'data/missing-figure releases.0.amount',
    ]);
    expect(outcome.ok ? '' : outcome.problems[0]?.hint).toContain('population 250.1-500');
  });

  it('multiplies what is above the limit, by five from memory', () => {
    const place = town('up-to-100', 'local-centre');
    expect(pays(2009, nox('110 t'), place)).toBe('data/weak-figure');
    // (100 + 10 × 5) × 302.12
    expect(pays(2009, nox('110 t'), { ...place, ...remembered })).toBe('45318');
  });

  it('has norms without a year until 2005, refused by default and told as a doubt, and none for 2006, 2007 and 2010', () => {
    const place = town('500.1-1000', 'industrial-centre');
    expect(pays(2004, nox('100 t', '2004'), place)).toBe('data/weak-figure');
    // 100 × 87 × 1.55 × 1.25
    const outcome = outcomeOf(2004, nox('100 t', '2004'), { ...place, ...remembered });
    expect(outcome.ok && outcome.value.payable.amount.toFixed()).toBe('16856.25');
    expect(outcome.ok && outcome.value.notices.map(({ code }) => code)).toContain('doubt');
    for (const year of [2006, 2007, 2010])
      expect(pays(year, nox('100 t', `${year}`), { ...place, ...remembered })).toBe('release/unpriced');
  });

  it('ends with 2010, and the tax begins with 2011', () => {
    expect(pays(2011, nox('100 t', '2011'), town('up-to-100', 'local-centre'))).toBe('regime/not-in-force');
    expect(pays(2010, { charge: 'air', pollutant: 'ozone', period: '2010', amount: '1 t' })).toBe('regime/not-in-force');
  });
});

describe('the tax', () => {
  const so2 = (period: string): Omit<ReleaseData, 'id'> => ({ charge: 'air', pollutant: 'sulphur-dioxide', period, amount: '100 t' });

  it('began at half of its rates, then three quarters', () => {
    // 100 × 1221 × 0.5; 100 × 1329.67 × 0.5; 100 × 1434.71 × 0.75
    expect(pays(2011, so2('2011-Q1'))).toBe('61050');
    expect(pays(2012, so2('2012-Q1'))).toBe('66483.5');
    expect(pays(2013, so2('2013-Q2'))).toBe('107603.25');
  });

  it('changed its rates on 4 January 2013: the first quarter must be split there', () => {
    const outcome = outcomeOf(2013, so2('2013-Q1'));
    expect(outcome.ok ? [] : outcome.problems.map(({ code, hint }) => [code, hint])).toEqual([
      ['period/figure-changes', 'Split the release at 2013-01-04: each is the first day of a new period.'],
    ]);
    // 100 × 1329.67 × 0.75
    expect(pays(2013, so2('2013-01-01/2013-01-03'))).toBe('99725.25');
  });

  it('goes by the maximum permissible concentration where art. 245.1 names nothing; each boundary belongs below', () => {
    const zinc = (concentration: string): string =>
      pays(2012, {
        charge: 'water',
        pollutant: 'ua-water-by-permissible-concentration',
        period: '2012',
        amount: '2 t',
        readings: { 'permissible-concentration': `${concentration} mg/l` as `${number} mg/l` },
        ruledOut: ['pond-or-lake'],
      });
    // 2 t at half of the rate are the rate.
    expect(['0.001', '0.0010001', '0.1', '0.11', '1', '1.1', '10', '10.1'].map(zinc)).toEqual([
      '91511.94',
      '66350.59',
      '66350.59',
      '11438.86',
      '11438.86',
      '1164.14',
      '1164.14',
      '233.05',
    ]);
    const unknown = { charge: 'water', pollutant: 'ua-water-without-permissible-concentration', ruledOut: ['pond-or-lake'] } as const;
    expect(pays(2012, { ...unknown, period: '2012', amount: '2 t' })).toBe('91511.94');
  });

  it('asks whether the water stands still; 1.5 for a lake is remembered only', () => {
    const bod = { charge: 'water', pollutant: 'bod-5', period: '2012', amount: '10 t' } as const;
    expect(pays(2012, bod)).toBe('release/unanswered-circumstance');
    // 10 × 349.57 × 0.5; × 1.5
    expect(pays(2012, { ...bod, ruledOut: ['pond-or-lake'] })).toBe('1747.85');
    expect(pays(2012, { ...bod, circumstances: ['pond-or-lake'] })).toBe('data/weak-figure');
    expect(pays(2012, { ...bod, circumstances: ['pond-or-lake'] }, remembered)).toBe('2621.775');
  });

  it('triples for a landfill that leaks, and for a near settlement, as remembered', () => {
    const sludge = (...circumstances: readonly string[]): Omit<ReleaseData, 'id'> => ({
      charge: 'waste',
      pollutant: 'waste-class-3',
      period: '2012',
      amount: '100 t',
      circumstances,
      ruledOut: ['open-landfill', 'near-settlement'].filter((word) => !circumstances.includes(word)),
    });
    // Art. 246.5 was not seen: no disposal has a defensible price.
    expect(pays(2012, sludge())).toBe('data/weak-figure');
    // 100 × 6.97 × 0.5; × 3; × 9
    expect(
      [sludge(), sludge('open-landfill'), sludge('open-landfill', 'near-settlement')].map((one) => pays(2012, one, remembered)),
    ).toEqual(['348.5', '1045.5', '3136.5']);
  });
});
