import { describe, expect, it } from 'vitest';
import { assess, tryAssess } from '../../../src/assess/assess.ts';
import { lawsKept } from '../../../src/assess/lawsKept.ts';
import type { AssessOptions } from '../../../src/model/assessment.ts';
import type { Facility, FacilityData } from '../../../src/model/facility.ts';
import { kazakhstan2018 } from '../../../src/regimes/kz-2018/index.ts';
import { checkRegime } from '../../../src/schema/checkRegime.ts';
import { plant, prices, problemsIn, type ReleaseData, receiver, told } from '../../constructed.ts';

// Where readers of the Kazakh code go wrong. Each number is worked out by hand beside it.

const receivers = ['doubled', 'not-raised'].map((rates) => receiver({ id: rates, medium: 'air', keys: { rates } }));
const release = (pollutant: string, period: string, tonnes: string, changes: Partial<ReleaseData> = {}): ReleaseData => ({
  id: pollutant,
  charge: 'stationary',
  pollutant,
  period,
  amount: `${tonnes} t` as `${number} t`,
  norms: { permissible: '1000000 t' },
  receiver: 'not-raised',
  ...changes,
});
const works = (releases: readonly ReleaseData[], changes: Partial<FacilityData> = {}): Facility =>
  plant(releases, { territory: 'KZ-35', category: 'II', ...changes });
const asked = (facility: Facility, options: Partial<AssessOptions> = {}) =>
  ({ year: Number(facility.releases[0]?.period?.slice(0, 4)), receivers, ...options }) as const;
const pay = (facility: Facility, options: Partial<AssessOptions> = {}) => assess(facility, kazakhstan2018, asked(facility, options));
const paid = (...args: Parameters<typeof pay>): string => pay(...args).payable.amount.toFixed(2);
const problems = (facility: Facility, options: Partial<AssessOptions> = {}) =>
  told(problemsIn(tryAssess(facility, kazakhstan2018, asked(facility, options))));

describe('the regime', () => {
  it('is whole; since July 2021 the excess costs nothing, and a notice says so', () => {
    const { problems: found, notices } = checkRegime(kazakhstan2018);
    expect(found).toEqual([]);
    expect(notices.map(({ code }) => code)).toContain('regime/falling-price');
  });
});

describe('a published calculation: a building site in Mangystau, 2018', () => {
  // dereksiz.org, page 103: substance, tonnes, payment as printed. The rates there are 30, 20, 24: twice those of the code.
  it.each([
    ['iron-oxides', '0.017375', '1253.61', 2],
    ['nitrogen-dioxide', '0.54770585', '26344.7', 1],
    ['nitrogen-monoxide', '0.0889369', '4277.86', 2],
    ['soot', '0.04773', '2754.98', 2],
    ['sulphur-dioxide', '0.072183', '3472', 0],
  ] as const)('%s', (pollutant, tonnes, printed, digits) => {
    const { receiver: _, ...site } = release(pollutant, '2018', tonnes);
    expect(pay(works([site], { territory: 'KZ-47' })).payable.amount.toFixed(digits)).toBe(printed);
  });
});

describe('the decision of the region', () => {
  it('doubles the rates until 2024, and is asked for', () => {
    const { receiver: _, ...nowhere } = release('sulphur-dioxide', '2023', '1');
    expect(problems(works([nowhere]))).toEqual(['data/missing-figure releases.0.amount']);
    // 1 × 10 × 3450, × 2
    const of = (where: string) => paid(works([release('sulphur-dioxide', '2023', '1', { receiver: where })]));
    expect([of('not-raised'), of('doubled')]).toEqual(['34500.00', '69000.00']);
  });

  it('may be a key of the territory', () => {
    const { receiver: _, ...there } = release('sulphur-dioxide', '2023', '1');
    const territories = { 'KZ-35': { parent: 'KZ', keys: { rates: 'doubled' } } };
    expect(paid(works([there]), { territories })).toBe('69000.00');
  });

  it('ended when the code doubled the rates itself: 2025 costs what a doubling region took, but for the index', () => {
    const { receiver: _, ...nowhere } = release('sulphur-dioxide', '2025', '1');
    // 1 × 20 × 3932
    expect([paid(works([nowhere])), paid(works([release('sulphur-dioxide', '2025', '1', { receiver: 'doubled' })]))]).toEqual([
      '78640.00',
      '78640.00',
    ]);
  });

  it('is not for flares, whose rates are twenty times as high', () => {
    // 1 × 200 × 3450
    expect(paid(works([release('sulphur-dioxide', '2023', '1', { charge: 'flaring', receiver: 'doubled' })]))).toBe('690000.00');
  });
});

describe('the permit', () => {
  const so2 = (period: string, changes: Partial<FacilityData>) => works([release('sulphur-dioxide', period, '1')], changes);

  it('of best available techniques makes the charge nothing, from 2022', () => {
    const withPermit = { category: 'I', circumstances: ['integrated-permit'] };
    // 10 × 2917
    expect([paid(so2('2021', withPermit)), paid(so2('2022', withPermit)), paid(so2('2025', withPermit))]).toEqual([
      '29170.00',
      '0.00',
      '0.00',
    ]);
  });

  it('missing makes category I pay twice in 2025, known from memory only', () => {
    expect(problems(so2('2025', { category: 'I' }))).toEqual(['data/weak-figure releases.0.period']);
    const assessment = pay(so2('2025', { category: 'I' }), { minimumConfidence: 'memory' });
    // 20 × 3932 × 2
    expect(assessment.payable.amount.toFixed(2)).toBe('157280.00');
    expect(assessment.notices.map(({ code }) => code)).toContain('doubt');
    expect(paid(so2('2024', { category: 'I' }))).toBe('36920.00');
  });

  it('asks for the category from 2022; category IV does not pay', () => {
    const { category: _, ...unknown } = so2('2022', {});
    expect(problems(unknown)).toEqual(['data/missing-figure releases.0.amount']);
    expect(tryAssess({ ...unknown, releases: so2('2021', {}).releases }, kazakhstan2018, { year: 2021, receivers }).ok).toBe(true);
    expect(paid(so2('2022', { category: 'IV' }))).toBe('0.00');
  });
});

describe('above the norms', () => {
  const over = (period: string) => pay(works([release('sulphur-dioxide', period, '3', { norms: { permissible: '1 t' } })]));

  it('cost ten times the rate until June 2021; since July it is not charged', () => {
    // 1 × 10 × 2917; 2 × 10 × 2917 × 10
    expect(prices(over('2021-Q2'))).toEqual(['permissible 1 = 29170', 'exceedance 2 = 583400']);
    expect(prices(over('2021-Q3'))).toEqual(['permissible 1 = 29170', 'exceedance 2 = 0']);
    expect(over('2021-Q3').notices.map(({ code }) => code)).toContain('doubt');
  });
});

describe('the index', () => {
  it('is that of the first day of the period: in 2020 the year must be split at the first of April', () => {
    const so2 = (period: string) => works([release('sulphur-dioxide', period, '1')]);
    expect(problems(so2('2020'))).toEqual(['period/figure-changes releases.0.period']);
    expect([paid(so2('2020-Q1')), paid(so2('2020-Q2'))]).toEqual(['26510.00', '27780.00']);
  });

  it('in 2022 is the smaller of two, which is for taxes', () => {
    expect(paid(works([release('sulphur-dioxide', '2022', '1')]))).toBe('30630.00');
  });

  it('prices benzo(a)pyrene by the kilogram', () => {
    // 0.002 kg × 498.3 × 3450
    const bap = release('benzo-a-pyrene', '2023', '1', { amount: '2 g' });
    expect(paid(works([bap]))).toBe('3438.27');
  });
});

describe('laws of arithmetic', () => {
  it('hold but for additivity, which a norm per year breaks', () => {
    expect(Object.values(kazakhstan2018.charges).map((charge) => lawsKept(charge).join(' '))).toEqual([
      'monotone homogeneous continuous',
      'monotone homogeneous continuous',
    ]);
  });
});
