import { describe, expect, it } from 'vitest';
import { assess, tryAssess } from '../../../src/assess/assess.ts';
import { dependsOnAmount } from '../../../src/assess/dependsOnAmount.ts';
import { lawsKept } from '../../../src/assess/lawsKept.ts';
import { Decimal } from '../../../src/decimal.ts';
import { explain } from '../../../src/explain/explain.ts';
import type { AssessOptions } from '../../../src/model/assessment.ts';
import type { Facility, FacilityData } from '../../../src/model/facility.ts';
import type { Regime } from '../../../src/model/regime.ts';
import { germany1981, germany1981Variants } from '../../../src/regimes/de-1981/index.ts';
import { freeLoads, unitLoads } from '../../../src/regimes/de-1981/tables/units.ts';
import { checkRegime } from '../../../src/schema/checkRegime.ts';
import { plant, prices, problemsIn, type ReleaseData, told } from '../../constructed.ts';

// Where readers of the Abwasserabgabengesetz go wrong. Each number is worked out by hand beside it.

type Readings = NonNullable<ReleaseData['readings']>;

const discharge = (volume: string, value: string, changes: Partial<ReleaseData> = {}, more: Readings = {}): ReleaseData => ({
  id: 'cod',
  charge: 'wastewater',
  pollutant: 'cod',
  amount: `${volume} m3` as ReleaseData['amount'] & string,
  readings: { value: `${value} mg/l` as never, ...more },
  ruledOut: ['state-of-the-art'],
  ...changes,
});
const works = (releases: readonly ReleaseData[], changes: Partial<FacilityData> = {}): Facility =>
  plant(releases, { territory: 'DE-ST', ...changes });
const pay = (facility: Facility, year = 2014, law: Regime<'DEM' | 'EUR'> = germany1981, options: Partial<AssessOptions> = {}) =>
  assess(facility, law, { year, ...options });
const paid = (...args: Parameters<typeof pay>): string => pay(...args).payable.amount.toFixed(2);
const problems = (facility: Facility, year = 2014) => told(problemsIn(tryAssess(facility, germany1981, { year })));

describe('the regime', () => {
  it('is whole, and its variants are', () => {
    for (const law of [germany1981, ...Object.values(germany1981Variants)]) expect(checkRegime(law).problems).toEqual([]);
  });

  it('is explained in both languages', () => {
    const assessment = pay(works([discharge('500000', '90')]));
    expect(explain(assessment, { regime: germany1981 })).toContain('45,000 kg ÷ 50 kg = 900 damage unit.');
    expect(explain(assessment, { regime: germany1981, locale: 'ru' })).toContain('уровень техники');
  });
});

describe('the currency', () => {
  it('is the mark until 2001, then the euro', () => {
    // 900 units × 70; × 35.79
    const money = (year: number) => {
      const { amount, currency } = pay(works([discharge('500000', '90')]), year).payable;
      return `${amount.toFixed(2)} ${currency}`;
    };
    expect([money(2001), money(2002)]).toEqual(['63000.00 DEM', '32211.00 EUR']);
  });
});

describe('the permit pays, not the measurement', () => {
  it('checks within the value change nothing', () => {
    const checks = [{ on: '2014-03-01', value: '10 mg/l' }] as const;
    expect(paid(works([discharge('500000', '90', {}, { checks })]))).toBe('32211.00');
  });

  it('the background of the water withdrawn is taken off, if it is asked for', () => {
    // (90 − 10) × 500 ÷ 50 = 800 units
    expect(paid(works([discharge('500000', '90', {}, { background: '10 mg/l' })]))).toBe('28632.00');
  });
});

describe('thresholds', () => {
  it('of concentration or load: one that is not exceeded is enough', () => {
    expect(paid(works([discharge('500000', '20')]))).toBe('0.00');
    expect(paid(works([discharge('5000', '50')]))).toBe('0.00');
    // 250.001 kg ÷ 50 × 35.79
    expect(paid(works([discharge('5000.02', '50')]))).toBe('178.95');
  });

  it('are looked up in the unit of the print: 1 ug/l and 100 g of mercury', () => {
    const mercury = (volume: string, value: string) => paid(works([discharge(volume, value, { pollutant: 'mercury' })]));
    expect(mercury('1000000', '0.001')).toBe('0.00');
    // 2 ug/l × 50,000 m3 = 100 g; × 100,000 m3 = 200 g ÷ 20 g = 10 units
    expect([mercury('50000', '0.002'), mercury('100000', '0.002')]).toEqual(['0.00', '357.90']);
  });

  it('fish eggs: a factor up to 2 is free, and the units are volume × factor ÷ 6000', () => {
    const toxicity = (gei: string) =>
      paid(
        works([
          { ...discharge('12000', '1', { charge: 'toxicity', pollutant: 'fish-egg-toxicity' }), readings: { gei: `${gei} unit` as never } },
        ]),
      );
    // 12,000 × 4 ÷ 6000 = 8 units
    expect([toxicity('2'), toxicity('4')]).toEqual(['0.00', '286.32']);
  });

  it('rainwater: up to 3 hectares free, then full hectares only', () => {
    const rain = (area: string) =>
      paid(
        works([
          {
            id: 'roof',
            charge: 'rainwater-by-area',
            pollutant: 'rainwater-by-paved-area',
            amount: `${area} ha` as never,
            readings: { 'paved-area': `${area} ha` as never },
          },
        ]),
      );
    // 3 × 18 × 35.79; 4 × 18 × 35.79
    expect(['3', '3.9', '4'].map(rain)).toEqual(['0.00', '1932.66', '2576.88']);
  });
});

describe('the raise', () => {
  const clean = ['2013-02-01', '2013-05-01', '2013-08-01', '2013-11-01'].map((on) => ({ on, value: '80 mg/l' as const }));
  const check = (on: string, value: string) => ({ on, value: `${value} mg/l` as `${number} mg/l` });
  const of = (...checks: readonly { readonly on: string; readonly value: `${number} mg/l` }[]) =>
    prices(pay(works([discharge('500000', '100', {}, { checks })])));

  it('is half the percentage for one exceeded check, in a band of its own', () => {
    // 1000 units; 20 % above, half of it
    expect(of(check('2014-03-01', '120'))).toEqual(['permissible 1000 = 35790', 'exceedance 100 = 3579']);
  });

  it('is the highest percentage in full for several', () => {
    expect(of(check('2014-03-01', '120'), check('2014-06-01', '150'))[1]).toBe('exceedance 500 = 17895');
  });

  it('is not for a check that four of five forgive, but for one more than 100 % above', () => {
    expect(of(...clean, check('2014-03-01', '200'))).toEqual(['permissible 1000 = 35790']);
    expect(of(...clean, check('2014-03-01', '201'))[1]).toBe('exceedance 505 = 18073.95');
    // Only three before it: not five checks.
    expect(of(...clean.slice(1), check('2014-03-01', '120'))[1]).toBe('exceedance 100 = 3579');
  });

  it('forgets checks that are three years old', () => {
    const old = clean.map(({ on, value }) => ({ on: on.replace('2013', '2010'), value }));
    expect(of(...old, check('2014-03-01', '120'))[1]).toBe('exceedance 100 = 3579');
  });
});

describe('the state of the art', () => {
  it('must be answered for each parameter', () => {
    const { ruledOut: _, ...open } = discharge('500000', '90');
    expect(problems(works([open]))).toEqual(['release/unanswered-circumstance releases.0.circumstances']);
  });

  it('halves from 1999; before, the quarter is known from memory only, with a doubt', () => {
    const at = (year: number, options: Partial<AssessOptions> = {}) =>
      pay(works([discharge('500000', '90', { circumstances: ['state-of-the-art'], ruledOut: [] })]), year, germany1981, options);
    expect(at(1999).payable.amount.toFixed(2)).toBe('31500.00');
    const early = at(1998, { minimumConfidence: 'memory' });
    expect(early.payable.amount.toFixed(2)).toBe('15750.00');
    expect(early.notices.map(({ code }) => code)).toContain('doubt');
    expect(problems(works([discharge('500000', '90', { circumstances: ['state-of-the-art'], ruledOut: [] })]), 1998)).toEqual([
      'data/weak-figure releases.0.period',
    ]);
  });

  it('is not for rainwater and small discharges', () => {
    for (const id of ['rainwater', 'rainwater-by-area', 'small'])
      expect(germany1981.charges[id]?.factors.map((factor) => factor.id)).not.toContain('state-of-the-art');
  });
});

describe('the offset', () => {
  it('is taken from the charge, never from the raised part', () => {
    const checks = [{ on: '2014-03-01', value: '120 mg/l' }] as const;
    const credits = [{ id: 'clarifier', medium: 'water', year: '2014', amount: '100000', currency: 'EUR', evidence: 'notice 17' }] as const;
    const assessment = pay(works([discharge('500000', '100', {}, { checks })], { credits }));
    expect([assessment.payable.amount.toFixed(2), assessment.credited.amount.toFixed(2)]).toEqual(['3579.00', '35790.00']);
    expect(assessment.notices.map(({ code }) => code)).toContain('credit-expires');
  });
});

describe('small discharges', () => {
  const household = (changes: Partial<ReleaseData> = {}): Facility =>
    works([{ id: 'house', charge: 'small', pollutant: 'small-household-discharges', amount: '4 inhabitant', ...changes }]);

  it('half a unit for an inhabitant; free by rules that are met, which must be answered', () => {
    // 4 × 0.5 × 35.79
    expect(paid(household({ ruledOut: ['rules-met'] }))).toBe('71.58');
    expect(paid(household({ circumstances: ['rules-met'] }))).toBe('0.00');
    expect(problems(household())).toEqual(['release/unanswered-circumstance releases.0.circumstances']);
  });
});

describe('Bavaria', () => {
  const { bavaria } = germany1981Variants;

  it('rounds units down before they are raised or reduced', () => {
    // 45.9 kg more: 900.918 units
    const releases = [discharge('500510', '90', { circumstances: ['state-of-the-art'], ruledOut: [] })];
    expect([paid(works(releases), 2014, bavaria), paid(works(releases))]).toEqual(['16105.50', '16121.93']);
  });

  it('frees up to 5 units, which is what each free load is, but not those of fish eggs', () => {
    for (const { where, value, from } of freeLoads) {
      const each = unitLoads.find((row) => row.where?.pollutant === where?.pollutant && row.from === from);
      expect(new Decimal(value).div(each?.value ?? 'NaN').toFixed()).toBe('5');
    }
    const lead = (volume: string) => paid(works([discharge(volume, '1', { pollutant: 'lead' })]), 2014, bavaria);
    // 2.6 kg are 5.2 units: 5 × 35.79; 2.5 kg are free by load anyway
    expect([lead('2500'), lead('2600')]).toEqual(['0.00', '178.95']);
    const cadmium = (volume: string) => paid(works([discharge(volume, '1', { pollutant: 'cadmium' })]), 2014, bavaria);
    expect([cadmium('500'), cadmium('501')]).toEqual(['0.00', '178.95']);
    const eggs = works([
      { ...discharge('9000', '1', { charge: 'toxicity', pollutant: 'fish-egg-toxicity' }), readings: { gei: '3 unit' } },
    ]);
    expect(paid(eggs, 2014, bavaria)).toBe('143.16');
  });
});

describe('what is missing', () => {
  it.each([
    ['damage units before 1991', works([discharge('500000', '90')]), 1990],
    [
      'rainwater before 1991',
      works([{ id: 'roofs', charge: 'rainwater', pollutant: 'rainwater-by-inhabitants', amount: '100 inhabitant' }]),
      1985,
    ],
    [
      'toxicity before 2005',
      works([{ ...discharge('12000', '1', { charge: 'toxicity', pollutant: 'fish-egg-toxicity' }), readings: { gei: '4 unit' } }]),
      2004,
    ],
  ] as const)('%s is a problem with a hint', (_, facility, year) => {
    const found = problemsIn(tryAssess(facility, germany1981, { year }));
    expect(found.map(({ code }) => code)).toContain('data/missing-figure');
    for (const { hint } of found)
      expect(hint).toMatch(/^(Known for |The pack lists in missing\.csv|The territory or the receiver must say)/);
  });

  it('and a missing reading is asked for', () => {
    const { readings: _, ...blind } = discharge('500000', '90');
    expect(problems(works([blind]))).toContain('release/missing-reading releases.0.readings.value');
  });
});

describe('laws of arithmetic', () => {
  it('are those that the README states', () => {
    const kept = Object.entries(germany1981.charges).map(([id, charge]) => [
      id,
      lawsKept(charge).join(' '),
      dependsOnAmount(charge, germany1981),
    ]);
    expect(kept).toEqual([
      ['wastewater', 'monotone', 'other-lines'],
      ['toxicity', 'monotone continuous', 'other-lines'],
      ['rainwater', 'monotone additive homogeneous continuous', 'no'],
      ['rainwater-by-area', 'monotone', 'no'],
      ['small', 'monotone additive homogeneous continuous', 'no'],
    ]);
  });

  it('break as it says: continuity, homogeneity, additivity', () => {
    const part = discharge('5000', '50');
    expect(paid(works([part]))).toBe('0.00');
    expect(paid(works([discharge('5000.02', '50')]))).toBe('178.95');
    expect(paid(works([part, { ...part, id: 'other' }]))).toBe('0.00');
    expect(paid(works([discharge('10000', '50')]))).toBe('357.90');
  });
});
