import { describe, expect, it } from 'vitest';
import type { FacilityData } from '../../../src/model/facility.ts';
import type { Factor } from '../../../src/model/mechanism.ts';
import type { Charge } from '../../../src/model/regime.ts';
import {
  airCharge,
  assessed,
  emission,
  ladderCharge,
  lawOf,
  plant,
  prices,
  problemsOf,
  type ReleaseData,
  receiver,
  stepsOf,
  told,
} from '../../constructed.ts';

const figure = (id: string, value: `${number}`, changes: Partial<Factor> = {}) => ({ kind: 'figure', id, value, ...changes }) as Factor;
const nowhere = (id: string): Factor => ({ kind: 'figure', id, value: { rows: [{ where: { territory: 'elsewhere' }, value: '9' }] } });
const broken = (id: string): Factor => ({ kind: 'figure', id, value: { rows: [{ value: '1' }, { value: '2' }] } });
const silent = (id: string): Factor => ({ kind: 'figure', id, where: { pollutant: 'gas' }, value: '9' });

const lawWith = (factors: readonly Factor[], changes: Partial<Charge> = {}) =>
  lawOf({ air: airCharge({ factors, ...changes }) }, { readings: { a: { title: 'a', unit: 'mg/l' }, b: { title: 'b', unit: 'mg/l' } } });
const facility = (changes: Partial<ReleaseData> = {}, ofPlant: Partial<FacilityData> = {}) => plant([emission(changes)], ofPlant);
const applied = (factors: readonly Factor[], one = facility(), changes: Partial<Charge> = {}) =>
  stepsOf(assessed(one, lawWith(factors, changes)).lines[0]?.steps ?? [], 'price')[0]?.factors ?? [];
const values = (...asked: Parameters<typeof applied>) => applied(...asked).map(({ id, value }) => `${id} ${value}`);
const refused = (factors: readonly Factor[], one = facility()) => told(problemsOf(one, lawWith(factors)));

describe('the factors of a charge', () => {
  it('all multiply, exactly, in the order written', () => {
    const { lines } = assessed(facility(), lawWith([figure('b', '0.1'), figure('a', '0.3'), figure('c', '1.00000000000000000000000001')]));
    expect(stepsOf(lines[0]?.steps ?? [], 'price')[0]?.factors.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(lines[0]?.exact).toBe('3.00000000000000000000000003');
  });

  it('none leaves the rate', () => {
    expect(assessed(facility(), lawWith([])).exact).toBe('100');
  });

  it('are told all that they lack', () => {
    expect(refused([nowhere('a'), broken('b')])).toEqual(['data/missing-figure releases.0.amount', 'regime/ambiguous releases.0']);
  });
});

describe('a factor is silent where the law does not speak', () => {
  it('of the case', () => {
    expect(values([silent('a'), figure('b', '2')])).toEqual(['b 2']);
  });

  it('of the year', () => {
    expect(values([figure('a', '2', { until: '2004' }), figure('b', '3', { from: '2006' })])).toEqual([]);
  });

  it('of the band', () => {
    const over = lawOf({ air: ladderCharge({}, { factors: [figure('over', '5', { where: { band: 'exceedance' } })] }) });
    expect(prices(assessed(facility({ norms: { permissible: '6 t' } }), over))).toEqual(['permissible 6 = 60', 'exceedance 4 = 1000']);
  });

  it('but one that applies to a part of the period is a problem that names the day', () => {
    const begins = problemsOf(facility(), lawWith([figure('a', '2', { from: '2005-07-01' })]));
    expect(told(begins)).toEqual(['period/figure-changes releases.0.period']);
    expect(begins[0].hint).toContain('2005-07-01');
    expect(problemsOf(facility(), lawWith([figure('a', '2', { until: '2005-06-30' })]))[0].hint).toContain('2005-07-01');
  });
});

describe('limits', () => {
  const limits = [
    { where: { pollutant: 'gas' }, floor: '100' },
    { floor: '2', cap: '3' },
  ] as const;

  it.each([
    ['1', '2', '1'],
    ['2', '2', undefined],
    ['2.5', '2.5', undefined],
    ['3', '3', undefined],
    ['7', '3', '7'],
  ] as const)('of 2 to 3 make %s %s, and keep what it was', (value, expected, unlimited) => {
    expect(applied([figure('a', value, { limits })])[0]).toMatchObject({ value: expected, ...(unlimited && { unlimited }) });
    expect(applied([figure('a', value, { limits })])[0]?.unlimited).toBe(unlimited);
  });

  it('the first whose `where` fits is taken', () => {
    expect(values([figure('a', '7', { limits })], facility({ pollutant: 'gas' }))).toEqual(['a 100']);
  });

  it('may differ by band', () => {
    const floor = figure('a', '0.5', { limits: [{ where: { band: ['temporary', 'exceedance'] }, floor: '1' }] });
    const law = lawOf({ air: ladderCharge({}, { factors: [floor] }) });
    expect(prices(assessed(facility({ norms: { permissible: '6 t' } }), law))).toEqual(['permissible 6 = 30', 'exceedance 4 = 200']);
  });
});

describe('rounding inside a line', () => {
  const third = figure('a', '0.3333');

  it('of a factor', () => {
    const rounding = [{ at: 'factor:a', mode: 'half-up', to: '0.01' }] as const;
    expect(applied([third], facility(), { rounding })[0]).toMatchObject({ value: '0.33', unrounded: '0.3333' });
    expect(values([figure('b', '0.3333')], facility(), { rounding })).toEqual(['b 0.3333']);
  });

  it('of the rate', () => {
    const law = lawWith([], { rates: { rows: [{ value: '10.56' }] }, rounding: [{ at: 'rate', mode: 'half-up', to: '0.1' }] });
    const [step] = stepsOf(assessed(facility(), law).lines[0]?.steps ?? [], 'price');
    expect(step).toMatchObject({ rate: { value: '10.6', unrounded: '10.56' }, amount: '106' });
  });

  it('of the band: before the sum of the line, and not in `exact`', () => {
    const law = lawOf({ air: ladderCharge({}, { factors: [third], rounding: [{ at: 'band', mode: 'up', to: '1' }] }) });
    const assessment = assessed(facility({ norms: { permissible: '5 t', temporary: '8 t' } }), law);
    // 16.665, 19.998, 33.33
    expect(prices(assessment)).toEqual(['permissible 5 = 17', 'temporary 3 = 20', 'exceedance 2 = 34']);
    expect([assessment.payable.amount.toFixed(), assessment.exact]).toEqual(['71', '69.993']);
  });

  it('of the line: a step of its own, with what it was', () => {
    const law = lawWith([third], { rounding: [{ at: 'line', mode: 'half-up', to: '0.1' }] });
    const { lines, exact } = assessed(facility(), law);
    expect(stepsOf(lines[0]?.steps ?? [], 'settle')).toMatchObject([
      { by: 'round', amount: '-0.03', values: { mode: 'half-up', to: '0.1', from: '33.33' } },
    ]);
    expect([lines[0]?.amount.toFixed(), exact]).toEqual(['33.3', '33.33']);
  });

  it('that changes nothing leaves no step', () => {
    const law = lawWith([], { rounding: [{ at: 'line', mode: 'half-up', to: '0.1' }] });
    expect(stepsOf(assessed(facility(), law).lines[0]?.steps ?? [], 'settle')).toEqual([]);
  });
});

describe('combined', () => {
  const combined = (by: 'product' | 'highest' | 'first', ...of: readonly Factor[]): Factor => ({ kind: 'combined', id: 'c', by, of });

  it('product and highest', () => {
    expect(values([combined('product', figure('a', '2'), figure('b', '1.5'))])).toEqual(['c 3']);
    expect(values([combined('highest', figure('a', '2'), figure('b', '1.5'))])).toEqual(['c 2']);
  });

  it('keeps its parts, and leaves out the silent ones', () => {
    const [one] = applied([combined('product', figure('a', '2'), silent('s'), figure('b', '1.5'))]);
    expect(one).toMatchObject({ by: 'product', parts: [{ id: 'a' }, { id: 'b' }] });
  });

  it('is silent if all its parts are', () => {
    expect(values([combined('product', silent('s')), combined('first', silent('s')), figure('b', '2')])).toEqual(['b 2']);
  });

  it('is as good as the weakest of its parts', () => {
    const parts = [figure('a', '2', { confidence: 'derived' }), figure('b', '2', { confidence: 'two-sources' })];
    const ungraded = lawOf({
      air: { ...airCharge({ factors: [combined('product', ...parts)], rates: { rows: [{ value: '1', confidence: 'verified' }] } }) },
    });
    const { confidence: _, ...charge } = ungraded.charges.air as Charge;
    const [step] = stepsOf(assessed(facility(), { ...ungraded, charges: { air: charge } }).lines[0]?.steps ?? [], 'price');
    expect(step?.factors[0]?.cite.confidence).toBe('derived');
  });

  it('may have limits over all', () => {
    expect(values([{ ...combined('product', figure('a', '4'), figure('b', '2')), limits: [{ cap: '5' }] }])).toEqual(['c 5']);
  });

  describe('first', () => {
    it('takes the first part, if it has data', () => {
      expect(values([combined('first', figure('a', '2'), figure('b', '3'))])).toEqual(['c 2']);
    });

    it('goes on where a part has no data, and says so', () => {
      const { notices, lines } = assessed(facility(), lawWith([combined('first', nowhere('a'), figure('b', '3'))]));
      expect(stepsOf(lines[0]?.steps ?? [], 'price')[0]?.factors[0]).toMatchObject({ value: '3', by: 'first', parts: [{ id: 'b' }] });
      expect(notices).toMatchObject([{ code: 'first-without-data', values: { factor: 'c', part: 'a', taken: 'b', pollutant: 'dust' } }]);
    });

    it('goes on where a weak figure was not let in', () => {
      expect(values([combined('first', figure('a', '2', { confidence: 'memory' }), figure('b', '3'))])).toEqual(['c 3']);
    });

    it('goes on from a part that is silent, without a word', () => {
      const { notices } = assessed(facility(), lawWith([combined('first', silent('a'), figure('b', '3'))]));
      expect(notices).toEqual([]);
    });

    it('goes on where a product inside lacks one of its numbers', () => {
      expect(
        values([combined('first', { kind: 'combined', id: 'p', by: 'product', of: [figure('x', '2'), nowhere('y')] }, figure('b', '3'))]),
      ).toEqual(['c 3']);
    });

    it('stops at a mistake: that is not an absence of data', () => {
      expect(refused([combined('first', broken('a'), figure('b', '3'))])).toEqual(['regime/ambiguous releases.0']);
      const changing: Factor = { kind: 'figure', id: 'a', value: { rows: [{ from: '2005-07-01', value: '2' }] } };
      expect(refused([combined('first', changing, figure('b', '3'))])).toEqual(['period/figure-changes releases.0.period']);
    });

    it('none with data is a problem that tells of each', () => {
      expect(refused([combined('first', nowhere('a'), nowhere('b'))])).toEqual([
        'data/missing-figure releases.0.amount',
        'data/missing-figure releases.0.amount',
      ]);
    });
  });
});

describe('reciprocal', () => {
  const oneOver: Factor = { kind: 'reciprocal', id: 'r', of: ['a', 'b'], unit: 'mg/l' };

  it('is 1 ÷ the sum of its readings, an exact fraction', () => {
    const [one] = applied([oneOver], facility({ readings: { a: '2 mg/l', b: '1 mg/l' } }));
    expect(one).toMatchObject({ value: '1/3', readings: { a: '2 mg/l', b: '1 mg/l' } });
    expect(assessed(facility({ readings: { a: '2 mg/l', b: '1 mg/l' } }), lawWith([oneOver])).exact).toBe('100/3');
  });

  it('tells apart releases that differ in their readings only', () => {
    const two = plant([
      emission({ readings: { a: '1 mg/l', b: '1 mg/l' } }),
      emission({ id: 'x', readings: { a: '3 mg/l', b: '1 mg/l' } }),
    ]);
    expect(assessed(two, lawWith([oneOver])).lines.map(({ exact }) => exact)).toEqual(['50', '25']);
  });

  it('without a reading is a problem, and one of 0 has no value', () => {
    expect(refused([oneOver], facility({ readings: { b: '1 mg/l' } }))).toEqual(['release/missing-reading releases.0.readings.a']);
    expect(refused([oneOver], facility({ readings: { a: '0 mg/l', b: '0 mg/l' } }))).toEqual(['quantity/range releases.0.readings']);
  });
});

describe('privilege', () => {
  const half: Factor = { kind: 'privilege', id: 'bat', depth: '0.5', score: 'bat' };
  const covered = (coverage: `${number}`, changes: Partial<ReleaseData> = {}) =>
    facility(
      { installation: 'boilers', ...changes },
      { installations: [{ id: 'boilers', bat: [{ pollutants: ['dust'], since: '2004-01-01', coverage, evidence: 'permit' }] }] },
    );

  it.each([
    ['1', 'bat 0.5'],
    ['0.4', 'bat 0.8'],
  ] as const)('is 1 − depth × coverage: of %s, %s', (coverage, expected) => {
    expect(values([half], covered(coverage))).toEqual([expected]);
  });

  it('says what it was made of', () => {
    expect(applied([half], covered('0.4'))[0]?.readings).toEqual({ depth: '0.5', coverage: '0.4' });
  });

  it('is silent without evidence', () => {
    expect(values([half])).toEqual([]);
    expect(values([half], covered('0'))).toEqual([]);
    expect(values([half], covered('1', { pollutant: 'gas' }))).toEqual([]);
  });

  it('is the mean over the installations of the release, by their shares', () => {
    const bat = (coverage: `${number}`) => [{ pollutants: ['dust'], since: '2004-01-01', coverage, evidence: 'permit' }];
    const two = facility(
      {
        installation: [
          { id: 'a', share: '0.25' },
          { id: 'b', share: '0.75' },
        ],
      },
      { installations: [{ id: 'a', bat: bat('1') }, { id: 'b' }] },
    );
    expect(values([half], two)).toEqual(['bat 0.875']);
  });

  it('of an installation that is not there is a problem', () => {
    const lost = covered('1');
    const { installations: _, ...without } = lost;
    expect(refused([half], without)).toEqual(['release/unknown-installation releases.0.installation']);
  });

  it('for a part of the period is a problem', () => {
    expect(refused([half], covered('1', { period: '2004' }))).toEqual(['period/no-release releases']);
    const late = facility(
      { installation: 'boilers' },
      { installations: [{ id: 'boilers', bat: [{ pollutants: ['dust'], since: '2005-02-01', coverage: '1', evidence: 'permit' }] }] },
    );
    expect(refused([half], late)).toEqual(['period/evidence-changes releases.0.period']);
  });
});

describe('capacity', () => {
  const K: Factor = {
    kind: 'capacity',
    id: 'K',
    years: 2,
    schedule: { kind: 'power', exponent: '1', floor: '0.5', cap: '5', digits: 3 },
  };
  const entry = (year: string, load: string, changes: Readonly<Record<string, unknown>> = {}) => ({
    pollutant: 'dust',
    criterion: 'health',
    year,
    load,
    capacity: '1000 t/yr',
    includes: 'all-sources',
    source: 'made up',
    confidence: 'derived',
    ...changes,
  });
  const basin = (...capacities: readonly unknown[]) => [receiver({ id: 'basin', medium: 'air', capacities })];
  const inBasin = facility({ receiver: 'basin' });
  const assess = (factor: Factor, ...capacities: readonly unknown[]) =>
    assessed(inBasin, lawWith([factor]), { receivers: basin(...capacities) });
  const capacityOf = (...asked: Parameters<typeof assess>) => stepsOf(assess(...asked).lines[0]?.steps ?? [], 'price')[0]?.factors[0];

  it('reads as many years before as it says', () => {
    expect(capacityOf(K, entry('2002', '9000 t/yr'), entry('2003', '1000 t/yr'), entry('2004', '2000 t/yr'))?.value).toBe('1.5');
  });

  it('converts load and capacity', () => {
    expect(capacityOf(K, entry('2004', '2 kt/yr', { capacity: '1600000 kg/yr' }))?.value).toBe('1.25');
  });

  it('keeps the exact mean beside the rounded factor', () => {
    const third = capacityOf(K, entry('2003', '1000 t/yr'), entry('2004', '5000 t/yr', { capacity: '3000 t/yr' }));
    expect(third).toMatchObject({ value: '1.333', unrounded: '4/3', capacity: { ratio: '4/3', years: ['2003', '2004'] } });
  });

  it('rounds half-even', () => {
    const to = (load: string) => capacityOf(K, entry('2004', load, { capacity: '10000 t/yr' }))?.value;
    expect([to('10005 t/yr'), to('10015 t/yr'), to('10025 t/yr')]).toEqual(['1', '1.002', '1.002']);
  });

  it('raises to a power, and an exponent of 0 is no difference', () => {
    const power = (exponent: `${number}`): Factor => ({ ...K, schedule: { ...K.schedule, exponent } }) as Factor;
    expect(capacityOf(power('0.5'), entry('2004', '2250 t/yr'))?.value).toBe('1.5');
    expect(capacityOf(power('2'), entry('2004', '1500 t/yr'))?.value).toBe('2.25');
    expect(capacityOf(power('0'), entry('2004', '9000 t/yr'))?.value).toBe('1');
  });

  it('the worst criterion binds; one without room is the worst', () => {
    const full = entry('2004', '1 t/yr', { criterion: 'low water', capacity: '0 t/yr' });
    expect(capacityOf(K, entry('2004', '2000 t/yr'), full)).toMatchObject({
      value: '5',
      capacity: {
        criterion: 'low water',
        ratio: null,
        criteria: [
          { criterion: 'health', ratio: '2' },
          { criterion: 'low water', ratio: null },
        ],
      },
    });
  });

  it('no load at all is the floor', () => {
    expect(capacityOf(K, entry('2004', '0 t/yr'))?.value).toBe('0.5');
  });

  it('an inventory of some sources lifts it to the least that the regime says', () => {
    const least = { ...K, partialFloor: '1' } as Factor;
    const some = assess(least, entry('2004', '800 t/yr', { includes: 'some-sources' }));
    expect(stepsOf(some.lines[0]?.steps ?? [], 'price')[0]?.factors[0]).toMatchObject({ value: '1', unrounded: '0.8' });
    expect(some.notices.map(({ code }) => code)).toEqual(['partial-inventory']);
    expect(assess(least, entry('2004', '1200 t/yr', { includes: 'some-sources' })).notices).toEqual([]);
    expect(capacityOf(K, entry('2004', '800 t/yr', { includes: 'some-sources' }))?.value).toBe('0.8');
  });

  it('carries the weakest grade of what it read into the inputs', () => {
    expect(assess(K, entry('2004', '800 t/yr'), entry('2003', '800 t/yr', { confidence: 'assumption' })).weakest).toEqual({
      law: 'verified',
      policy: null,
      input: 'assumption',
    });
  });

  it('years that it does not read are a problem; no entry is no data', () => {
    const refusedWith = (factors: readonly Factor[], ...capacities: readonly unknown[]) =>
      told(problemsOf(inBasin, lawWith(factors), { receivers: basin(...capacities) }));
    const first: Factor = { kind: 'combined', id: 'c', by: 'first', of: [K, figure('b', '3')] };
    expect(refusedWith([K], entry('2005', '800 t/yr'))).toEqual(['data/capacity-years releases.0.receiver']);
    expect(refusedWith([K], entry('2002', '800 t/yr'))).toEqual(['data/capacity-years releases.0.receiver']);
    expect(refusedWith([first], entry('2005', '800 t/yr'))).toEqual(['data/capacity-years releases.0.receiver']);
    expect(refusedWith([K])).toEqual(['data/no-capacity releases.0.receiver']);
    expect(assess(first).exact).toBe('300');
    expect(told(problemsOf(facility(), lawWith([K])))).toEqual(['data/no-capacity releases.0.receiver']);
  });

  it('tells pollutants apart', () => {
    const two = plant([emission({ receiver: 'basin' }), emission({ id: 'gas', pollutant: 'gas', receiver: 'basin' })]);
    const receivers = basin(entry('2004', '2000 t/yr'), entry('2004', '3000 t/yr', { pollutant: 'gas' }));
    expect(assessed(two, lawWith([K]), { receivers }).lines.map(({ exact }) => exact)).toEqual(['200', '3000']);
  });
});
