import { describe, expect, it } from 'vitest';
import { assess, tryAssess } from '../../../src/assess/assess.ts';
import { lawsKept } from '../../../src/assess/lawsKept.ts';
import { denmark1997 } from '../../../src/regimes/dk-1997/index.ts';
import { checkRegime } from '../../../src/schema/checkRegime.ts';
import { plant, problemsIn, type ReleaseData, told } from '../../constructed.ts';

// Where readers of the Danish act go wrong. Each number is worked out by hand beside it.

const works = (...releases: readonly ReleaseData[]) => plant(releases, { territory: 'DK' });
const substance = (pollutant: string, period: string, volume: string, concentration: string): ReleaseData => ({
  id: pollutant,
  charge: 'substances',
  pollutant,
  period,
  amount: `${volume} m3` as `${number} m3`,
  readings: { concentration: concentration as `${number} mg/l` },
});
const byVolume = (charge: 'standard' | 'small', treatment: string, period: string, words: readonly string[]): ReleaseData => ({
  id: treatment,
  charge,
  pollutant: 'wastewater',
  class: treatment,
  period,
  amount: '1000 m3',
  circumstances: words,
});
const household = (treatment: string, period: string) => byVolume('standard', treatment, period, ['household-share']);
const asked = ({ period }: ReleaseData) => ({ year: Number(period?.slice(0, 4)) });
const pay = (release: ReleaseData) => assess(works(release), denmark1997, asked(release));
const paid = (release: ReleaseData): string => pay(release).payable.amount.toFixed(2);
const problems = (release: ReleaseData) => told(problemsIn(tryAssess(works(release), denmark1997, asked(release))));

describe('the regime', () => {
  it('is whole', () => {
    expect(checkRegime(denmark1997).problems).toEqual([]);
  });

  it('keeps all laws of arithmetic but where it gives a refund', () => {
    for (const charge of Object.values(denmark1997.charges)) {
      expect(lawsKept(charge)).toEqual(['monotone', 'additive', 'homogeneous', 'continuous']);
      expect(lawsKept(charge, denmark1997.settle)).toEqual(['monotone', 'continuous']);
    }
  });
});

describe('the refund', () => {
  const factory = (sector: string, kilograms: number, year = '2024') => {
    const release = substance('total-nitrogen', year, String(kilograms * 100), '10 mg/l');
    return assess({ ...works(release), sector }, denmark1997, { year: Number(year) });
  };
  const due = (...args: Parameters<typeof factory>): string => factory(...args).payable.amount.toFixed(2);

  it('is 80 or 70 % of what exceeds 30,000 kroner a year, by industry', () => {
    // 1400 kg × 33.39 = 46,746; 30,000 + 0.2 × 16,746; 30,000 + 0.3 × 16,746
    expect([due('paper', 1400), due('sugar', 1400), due('pectin', 1400)]).toEqual(['46746.00', '33349.20', '35023.80']);
  });

  it('is nothing up to the floor', () => {
    // 800 × 33.39
    expect(due('sugar', 800)).toBe('26712.00');
  });

  it('before 2020 is inferred, and says so', () => {
    const assessment = factory('sugar', 1400, '2018');
    // 1400 × 30 = 42,000; 30,000 + 0.2 × 12,000
    expect([assessment.payable.amount.toFixed(2), assessment.weakest.law]).toEqual(['32400.00', 'derived']);
    expect(assessment.notices.map(({ code }) => code)).toContain('doubt');
  });
});

describe('by substance', () => {
  it.each([
    // 100,000 m3 × 5 mg/l = 500 kg × 20, 30, 31.65, 33.39
    ['2014-Q3', '10000.00'],
    ['2014-Q4', '15000.00'],
    ['2023-Q4', '15825.00'],
    ['2024-Q1', '16695.00'],
  ])('nitrogen in %s', (period, money) => {
    expect(paid(substance('total-nitrogen', period, '100000', '5 mg/l'))).toBe(money);
  });

  it('a kilogram of phosphorus costs more than five of nitrogen, one of organic matter about half of one', () => {
    // 1000 m3 × 1 g/m3 = 1 kg
    const kilogram = (pollutant: string) => paid(substance(pollutant, '2024-Q1', '1000', '1 mg/l'));
    expect(['total-nitrogen', 'total-phosphorus', 'bod-5-modified'].map(kilogram)).toEqual(['33.39', '183.64', '18.36']);
  });

  it('2014 has two rates: the year must be split at the first of October', () => {
    expect(problems(substance('total-nitrogen', '2014', '1000', '5 mg/l'))).toEqual(['period/figure-changes releases.0.period']);
  });

  it('asks for the concentration; the first year is not known', () => {
    const { readings: _, ...blind } = substance('total-nitrogen', '2024-Q1', '1000', '5 mg/l');
    expect(problems(blind)).toEqual(['release/missing-reading releases.0.readings.concentration']);
    expect(problems(substance('total-nitrogen', '1997-Q1', '1000', '5 mg/l'))).toEqual(['release/unpriced releases.0.pollutant']);
  });
});

describe('by treatment', () => {
  it('each step of treatment lowers the rate', () => {
    const steps = ['other', 'M+K', 'MB', 'MB+N', 'MB+N+F|K', 'MB+N+DN', 'MB+N+DN+K', 'MB+N+K+F', 'MB+N+DN+K+F'];
    expect(steps.map((treatment) => paid(household(treatment, '2022')))).toEqual([
      '6010.00',
      '3010.00',
      '2530.00',
      '2220.00',
      '2060.00',
      '1740.00',
      '1580.00',
      '950.00',
      '790.00',
    ]);
  });

  it('is only for inflow with 15 % household waste water or more', () => {
    expect(problems(byVolume('standard', 'MB', '2022', []))).toEqual(['release/unpriced releases.0.pollutant']);
    expect(problems(byVolume('standard', 'MB', '2022', ['small-industrial']))).toEqual(['release/unpriced releases.0.pollutant']);
  });

  it('small industrial discharges pay the dearest rate, or that of infiltration', () => {
    const small = (treatment: string) => byVolume('small', treatment, '2022', ['small-industrial']);
    expect([paid(small('other')), paid(small('infiltration'))]).toEqual(['6010.00', '790.00']);
    expect(problems(small('MB'))).toEqual(['release/unpriced releases.0.pollutant']);
  });

  it('three rates of 2024 are reconstructed, and one is missing', () => {
    expect([paid(household('MB', '2024')), pay(household('MB', '2024')).weakest.law]).toEqual(['2670.00', 'reconstructed']);
    expect(pay(household('MB+N+DN', '2024')).weakest.law).toBe('verified');
    expect(problems(household('M+K', '2024'))).toEqual(['release/unpriced releases.0.pollutant']);
  });

  it('is not known before October 2014', () => {
    expect(problems(household('MB', '2014-Q3'))).toEqual(['release/unpriced releases.0.pollutant']);
  });
});
