import { describe, expect, it } from 'vitest';
import { assess, tryAssess } from '../../../src/assess/assess.ts';
import { explain } from '../../../src/explain/explain.ts';
import type { Assessment, AssessOptions } from '../../../src/model/assessment.ts';
import type { Facility, Receiver } from '../../../src/model/facility.ts';
import { russia2003 } from '../../../src/regimes/ru-2003/index.ts';
import { factorsOf, lacking, plant, prices, problemsIn, type ReleaseData, receiver, stepsOf, told } from '../../constructed.ts';

// Where readers of Decree 344 go wrong. Each number is worked out by hand beside it.

const releases = {
  stationary: { charge: 'stationary', pollutant: 'nitrogen-dioxide', norms: { permissible: '100 t' } },
  mobile: { charge: 'mobile', pollutant: 'diesel-fuel' },
  water: { charge: 'water', pollutant: 'petroleum-products', norms: { permissible: '100 t' }, receiver: 'dvina' },
  waste: { charge: 'waste', pollutant: 'waste-class-4', norms: { limit: '100 t' } },
} as const satisfies Readonly<Record<string, Partial<ReleaseData>>>;
type ChargeId = keyof typeof releases;

/** 10 t under a charge in Arkhangelsk oblast in the first quarter of 2006, all within the norm. */
const tenTonnes = (charge: ChargeId, changes: Partial<ReleaseData> = {}, territory = 'RU-ARK'): Facility =>
  plant([{ id: 'r', period: '2006-Q1', amount: '10 t', ...releases[charge], ...changes }], { territory });

const onBasin = (basin: string): readonly Receiver[] => [receiver({ id: 'dvina', medium: 'water', keys: { basin } })];
const yearOf = ({ releases: [first] }: Facility): number => Number(first?.period?.slice(0, 4));

const pay = (facility: Facility, options: Partial<AssessOptions> = {}): Assessment<'RUB'> =>
  assess(facility, russia2003, { year: yearOf(facility), receivers: onBasin('northern-dvina'), ...options });
const paid = (facility: Facility, options: Partial<AssessOptions> = {}): string => pay(facility, options).payable.amount.toFixed(2);
const problems = (facility: Facility, options: Partial<AssessOptions> = {}) =>
  problemsIn(tryAssess(facility, russia2003, { year: yearOf(facility), receivers: onBasin('northern-dvina'), ...options }));

describe('two base years stand in one table', () => {
  it('the index goes by the base of the row, not by the year of the payment', () => {
    // 52 × 10 × 1.4 × 1.3 in prices of 2003; 80 × 10 × 1.4 × 1.08 in prices of 2005
    expect(paid(tenTonnes('stationary'))).toBe('946.40');
    expect(paid(tenTonnes('stationary', { pollutant: 'soot' }))).toBe('1209.60');
  });

  it('the step says which base the rate has', () => {
    const rateOf = (pollutant: string) =>
      stepsOf(pay(tenTonnes('stationary', { pollutant })).lines[0]?.steps ?? [], 'price').map(({ rate }) => rate.base);
    expect([rateOf('nitrogen-dioxide'), rateOf('soot')]).toEqual([['2003'], ['2005']]);
  });
});

describe('25 is not general', () => {
  it('air over the limit: five times the rate within the limit, which is five times that within the norm', () => {
    // 52 × 25 × 10 × 1.4 × 1.3
    expect(paid(tenTonnes('stationary', { norms: 'no-permit' }))).toBe('23660.00');
  });

  it('waste over the limit: five times its only rate', () => {
    // 248.4 × 10 × 1.4 × 1.3, and five times that
    expect(paid(tenTonnes('waste'))).toBe('4520.88');
    expect(paid(tenTonnes('waste', { norms: 'no-permit' }))).toBe('22604.40');
  });
});

describe('1.2 is for the air of a city', () => {
  const inCity = (charge: ChargeId) => tenTonnes(charge, { circumstances: ['city'] });

  it('never on water or waste', () => {
    for (const charge of ['water', 'waste'] as const) {
      expect(paid(inCity(charge)), charge).toBe(paid(tenTonnes(charge)));
      expect(factorsOf(pay(inCity(charge))).join(), charge).not.toContain('city');
    }
  });

  it('on emissions of stationary and mobile sources', () => {
    // 946.40 × 1.2; 2.5 × 10 × 1.4 × 1.2 × 1.3
    expect(paid(inCity('stationary'))).toBe('1135.68');
    expect(paid(inCity('mobile'))).toBe('54.60');
  });
});

describe('the factor of the soil goes with waste', () => {
  it('and that of the air with emissions', () => {
    // Central region: air 1.9, soil 1.6
    expect(factorsOf(pay(tenTonnes('stationary', {}, 'RU-MOW')))).toContain('region 1.9');
    expect(factorsOf(pay(tenTonnes('mobile', {}, 'RU-MOW')))).toContain('region 1.9');
    expect(factorsOf(pay(tenTonnes('waste', {}, 'RU-MOW')))).toContain('soil 1.6');
    expect(paid(tenTonnes('waste', {}, 'RU-MOW'))).toBe('5166.72');
  });

  it('water has neither: it has the basin', () => {
    // 5510 × 10 × 1.36 × 1.3
    expect(factorsOf(pay(tenTonnes('water')))).toEqual(['basin 1.36', 'special 1', 'index 1.3']);
    expect(paid(tenTonnes('water'))).toBe('97416.80');
  });
});

describe('one territory has several basins', () => {
  const penza = tenTonnes('water', {}, 'RU-PNZ');

  it('the receiver says which', () => {
    expect(factorsOf(pay(penza, { receivers: onBasin('don') }))).toContain('basin 1.07');
    expect(factorsOf(pay(penza, { receivers: onBasin('volga') }))).toContain('basin 1.31');
  });

  it('without one it is a problem that names them', () => {
    const [first, ...more] = problems(lacking(penza, 'receiver'));
    expect(told([first, ...more])).toEqual(['data/missing-figure releases.0.amount']);
    expect(first.hint).toContain('basin don');
    expect(first.hint).toContain('basin volga');
    expect(first.hint).not.toContain('northern-dvina');
  });

  it('a basin that the law does not list for the subject is a problem', () => {
    expect(told(problems(penza, { receivers: onBasin('northern-dvina') }))).toEqual(['data/missing-figure releases.0.amount']);
  });
});

describe('suspended solids', () => {
  const solids = (readings?: ReleaseData['readings']) =>
    tenTonnes('water', { pollutant: 'suspended-solids', ...(readings && { readings }) });

  it('take 1 ÷ (background + allowed increase)', () => {
    // 366 × 10 × 1.36 × 0.16 × 1.3
    const assessment = pay(solids({ background: '6 mg/l', 'allowed-increase': '0.25 mg/l' }));
    expect(factorsOf(assessment)).toContain('suspended-solids 0.16');
    expect(assessment.notices.map(({ code }) => code)).toContain('doubt');
  });

  it('keep a fraction that does not end', () => {
    expect(factorsOf(pay(solids({ background: '6.5 mg/l', 'allowed-increase': '0.25 mg/l' })))).toContain('suspended-solids 4/27');
  });

  it('read any unit of concentration', () => {
    expect(factorsOf(pay(solids({ background: '6 g/m3', 'allowed-increase': '250 ug/l' })))).toContain('suspended-solids 0.16');
  });

  it('without readings are a problem for each, never a factor of 1', () => {
    expect(told(problems(solids()))).toEqual([
      'release/missing-reading releases.0.readings.background',
      'release/missing-reading releases.0.readings.allowed-increase',
    ]);
    expect(told(problems(solids({ background: '6 mg/l' })))).toEqual(['release/missing-reading releases.0.readings.allowed-increase']);
  });

  it('of 0 + 0 mg/l have no factor', () => {
    expect(told(problems(solids({ background: '0 mg/l', 'allowed-increase': '0 mg/l' })))).toEqual(['quantity/range releases.0.readings']);
  });

  it('are the only discharge that is asked', () => {
    expect(factorsOf(pay(tenTonnes('water'))).join()).not.toContain('suspended-solids');
  });
});

describe('no-permit', () => {
  it('puts the whole mass over the limit and says why', () => {
    const assessment = pay(tenTonnes('stationary', { norms: 'no-permit' }));
    expect(prices(assessment)).toEqual(['exceedance 10 = 23660']);
    expect(assessment.lines[0]?.edges).toEqual({ permissible: '0' });
    expect(stepsOf(assessment.lines[0]?.steps ?? [], 'split').map(({ by }) => by)).toEqual(['no-permit']);
  });

  it('is not what absent norms mean: those are a problem', () => {
    for (const charge of ['stationary', 'water', 'waste'] as const) {
      const { norms: _, ...release } = {
        norms: undefined,
        ...tenTonnes(charge).releases[0],
        id: 'r',
        pollutant: releases[charge].pollutant,
      };
      const [first, ...more] = problems({ ...tenTonnes(charge), releases: [release] });
      expect(told([first, ...more]), charge).toEqual(['norm/missing releases.0.norms']);
    }
  });

  it('is not the same as a norm of zero with a limit', () => {
    expect(prices(pay(tenTonnes('stationary', { norms: { permissible: '0 t', temporary: '10 t' } })))).toEqual(['temporary 10 = 4732']);
  });
});

describe('the special territory', () => {
  it.each(['far-north', 'protected-area', 'baikal', 'disaster-zone'])('%s is 2 for every charge', (circumstance) => {
    for (const charge of ['stationary', 'mobile', 'water', 'waste'] as const)
      expect(factorsOf(pay(tenTonnes(charge, { circumstances: [circumstance] }))), charge).toContain('special 2');
  });

  it('Far North and protected together are still 2', () => {
    const both = tenTonnes('stationary', { circumstances: ['far-north', 'protected-area'] });
    expect(factorsOf(pay(both))).toContain('special 2');
    expect(paid(both)).toBe('1892.80');
  });
});

describe('years whose index is known from memory', () => {
  const inYear = (year: number, pollutant = 'nitrogen-dioxide') => tenTonnes('stationary', { period: String(year), pollutant });

  it.each([2004, 2012, 2014])('%s needs opting in, and the result says so', (year) => {
    const [first, ...more] = problems(inYear(year));
    expect(told([first, ...more])).toEqual(['data/weak-figure releases.0.period']);
    expect(first.hint).toContain("minimumConfidence: 'memory'");
    const assessment = pay(inYear(year), { minimumConfidence: 'memory' });
    expect(assessment.weakest.law).toBe('memory');
    expect(assessment.notices).toContainEqual(
      expect.objectContaining({ code: 'weak-figure', values: { factor: 'index', confidence: 'memory' } }),
    );
    expect(explain(assessment, { regime: russia2003 })).toContain('memory');
  });

  it.each([2011, 2015])('%s needs it for rates in prices of 2005 only', (year) => {
    expect(told(problems(inYear(year, 'soot')))).toEqual(['data/weak-figure releases.0.period']);
    expect(pay(inYear(year)).weakest.law).not.toBe('memory');
  });

  it.each([2005, 2006, 2007, 2008, 2009, 2010, 2011, 2013, 2015])('%s does not, for rates in prices of 2003', (year) => {
    expect(pay(inYear(year)).notices.map(({ code }) => code)).not.toContain('weak-figure');
  });

  it('a period after the state of the law that was read carries a notice', () => {
    expect(pay(inYear(2015)).notices.map(({ code }) => code)).toContain('after-as-of');
    expect(pay(inYear(2013)).notices.map(({ code }) => code)).not.toContain('after-as-of');
  });

  it('a region from memory needs opting in, too', () => {
    expect(told(problems(tenTonnes('stationary', {}, 'RU-KGD')))).toEqual(['data/weak-figure releases.0.period']);
  });
});

describe('the law of 2003 begins and ends', () => {
  it.each(['2003-Q2', '2016'])('%s is out of force', (period) => {
    expect(told(problems(tenTonnes('stationary', { period })))).toContain('regime/not-in-force releases.0.period');
  });

  it('the whole of 2003 reaches beyond its first day', () => {
    expect(told(problems(tenTonnes('stationary', { period: '2003' })))).toEqual(['regime/not-in-force releases.0.period']);
    expect(factorsOf(pay(tenTonnes('stationary', { period: '2003-Q3' })))).toContain('index 1');
  });
});

describe('rates that changed in the middle of 2005', () => {
  const sulphur = (period: string) => tenTonnes('stationary', { pollutant: 'sulphur-dioxide', period });

  it('a period across the change names the day to split at', () => {
    for (const period of ['2005', '2005-04-01/2005-07-01']) {
      const [first, ...more] = problems(sulphur(period));
      expect(told([first, ...more]), period).toEqual(['period/figure-changes releases.0.period']);
      expect(first.hint, period).toContain('2005-07-01');
    }
  });

  it('each half has its own rate and base', () => {
    // 40 × 10 × 1.4 × 1.2; 21 × 10 × 1.4 × 1
    expect(paid(sulphur('2005-Q2'))).toBe('672.00');
    expect(paid(sulphur('2005-Q3'))).toBe('294.00');
  });

  it('a rate that did not change spans them', () => {
    expect(paid(tenTonnes('stationary', { period: '2005' }))).toBe('873.60');
  });

  it('what Decree 410 brought has no price before it', () => {
    const ash = (period: string) => tenTonnes('stationary', { pollutant: 'solid-fuel-ash', period });
    const [first, ...more] = problems(ash('2005-Q2'));
    expect(told([first, ...more])).toEqual(['release/unpriced releases.0.pollutant']);
    expect(first.hint).toContain('from 2005-07-01');
    expect(told(problems(ash('2005')))).toEqual(['period/figure-changes releases.0.period']);
    expect(Number(paid(ash('2005-Q3')))).toBeGreaterThan(0);
  });
});

describe('fuel of mobile sources', () => {
  const gas = (amount: `${number} ${string}`) => tenTonnes('mobile', { pollutant: 'compressed-natural-gas', amount });

  it('gas is priced per 1000 m3', () => {
    // 0.7 × 50 × 1.4 × 1.3
    const assessment = pay(gas('50000 m3'));
    expect(assessment.lines[0]).toMatchObject({ units: '50', unit: '1000 m3' });
    expect(assessment.payable.amount.toFixed(2)).toBe('63.70');
    expect(paid(gas('50 1000 m3'))).toBe('63.70');
  });

  it('gas in tonnes is a problem, and so is petrol in cubic metres', () => {
    expect(told(problems(gas('50 t')))).toEqual(['quantity/dimension releases.0.amount']);
    expect(told(problems(tenTonnes('mobile', { pollutant: 'unleaded-petrol-fuel', amount: '50 m3' })))).toEqual([
      'quantity/dimension releases.0.amount',
    ]);
  });

  it('needs no norms: it has one rate', () => {
    expect(prices(pay(tenTonnes('mobile')))).toEqual(['permissible 10 = 45.5']);
  });

  it('ends with 2014', () => {
    const diesel = (period: string) => tenTonnes('mobile', { period });
    expect(told(problems(diesel('2015')))).toEqual(['regime/not-in-force releases.0.period']);
    // 2.5 × 10 × 1.4 × 2.33
    expect(paid(diesel('2014'), { minimumConfidence: 'memory' })).toBe('81.55');
    expect(told(problems(tenTonnes('stationary', { period: '2015' }, 'nowhere')))).toEqual(['release/unknown-territory territory']);
  });
});

describe('waste', () => {
  const landfill = (circumstances: readonly string[], amount: `${number} t` = '120 t') => tenTonnes('waste', { circumstances, amount });

  it('on an own landfill is 0.3 within the limit, and five times the rate over it all the same', () => {
    // 100 × 248.4 × 1.4 × 1.3 × 0.3; 20 × 248.4 × 5 × 1.4 × 1.3
    expect(prices(pay(landfill(['own-landfill'])))).toEqual(['permissible 100 = 13562.64', 'exceedance 20 = 45208.8']);
  });

  it('used again is free within the limit, with a step that explains the zero', () => {
    const assessment = pay(landfill(['reused'], '80 t'));
    expect(assessment.payable.amount.toFixed(2)).toBe('0.00');
    expect(prices(assessment)).toEqual(['permissible 80 = 0']);
    expect(factorsOf(assessment)).toContain('reused 0');
    expect(explain(assessment, { regime: russia2003 })).toContain('waste used again');
    expect(explain(assessment, { regime: russia2003, locale: 'ru' })).toContain('использованные отходы');
  });

  it('used again pays over the limit', () => {
    expect(prices(pay(landfill(['reused'])))).toEqual(['permissible 100 = 0', 'exceedance 20 = 45208.8']);
  });

  it('takes a limit, not norms; emissions take norms, not a limit', () => {
    expect(told(problems(tenTonnes('waste', { norms: { permissible: '10 t' } })))).toEqual(['norm/wrong-form releases.0.norms']);
    expect(told(problems(tenTonnes('stationary', { norms: { limit: '10 t' } })))).toEqual(['norm/wrong-form releases.0.norms']);
  });
});

describe('norms per year', () => {
  const quarter = (id: string, period: string, amount: `${number} t`): ReleaseData => ({
    id,
    period,
    amount,
    ...releases.stationary,
    norms: { permissible: '100 t/yr', temporary: '120 t/yr' },
  });

  it('are met quarter by quarter: what is left of them', () => {
    const assessment = pay(
      plant([quarter('q1', '2006-Q1', '60 t'), quarter('q2', '2006-Q2', '50 t'), quarter('q3', '2006-Q3', '30 t')], {
        territory: 'RU-ARK',
      }),
    );
    // 52 × 1.4 × 1.3 = 94.64 a tonne within the norm
    expect([prices(assessment, 0), prices(assessment, 1), prices(assessment, 2)]).toEqual([
      ['permissible 60 = 5678.4'],
      ['permissible 40 = 3785.6', 'temporary 10 = 4732'],
      ['temporary 10 = 4732', 'exceedance 20 = 47320'],
    ]);
  });
});
