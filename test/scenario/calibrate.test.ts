import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareExact, exact } from '../../src/exact.ts';
import { conference2004 } from '../../src/regimes/conference-2004/index.ts';
import { russia2003 } from '../../src/regimes/ru-2003/index.ts';
import { type CalibrateOptions, type Calibration, calibrate, tryCalibrate } from '../../src/scenario/calibrate/calibrate.ts';
import type { CostCurve } from '../../src/scenario/respond/abatementCost.ts';
import type { Parameter } from '../../src/scenario/study/parameter.ts';
import type { Study } from '../../src/scenario/study/study.ts';
import { sweep } from '../../src/scenario/sweep/sweep.ts';
import { airCharge, emission, ladderCharge, lawOf, plant, receiver, told, year } from '../constructed.ts';
import { kondopoga, kondopogaReceivers } from '../exampleData.ts';
import { runs } from '../runs.ts';

const rate: Parameter = {
  id: 'dust rate',
  of: 'law',
  changes: [{ kind: 'set', what: { of: 'rates', where: { pollutant: 'dust' } }, to: '?', reason: 'a test' }],
};
const law = lawOf({ air: airCharge({ rounding: [{ at: 'line', mode: 'half-up', to: '0.01' }] }) });
const study: Study = { facilities: [plant([emission({ amount: '7 t' })])], regime: law, year };
const grid = { from: '0', to: '100', step: '0.01' } as const;
const total = (payable: `${number}`): CalibrateOptions => ({ parameter: rate, target: { kind: 'total', payable }, ...grid });
const shown = ({ isReached, method, exact: root, below, above }: Calibration) =>
  `${isReached} ${method} ${root} ${below?.value}=${below?.result} ${above?.value}=${above?.result}`;
const linear: CostCurve = { kind: 'linear', slope: '10' };
const costs = [{ unit: 't', curve: linear, source: 'illustrative' }];

describe('a total', () => {
  it('is solved where it is a straight line, with both neighbours at the resolution', async () => {
    expect(shown(await calibrate(study, total('100')))).toBe('true straight 100/7 14.28=99.96 14.29=100.03');
  });

  it('that lies on a step is met', async () => {
    expect(shown(await calibrate(study, total('70')))).toBe('true straight 10 10=70 10=70');
  });

  it('out of reach is a result with the nearest on the side that there is', async () => {
    const found = await calibrate(study, total('700.01'));
    expect(shown(found)).toBe('false none null 100=700 undefined=undefined');
    expect(found.notices[1]).toBe('Not reached: 700.01 lies outside of 0 to 700, the results of 19 values.');
  });

  it('of a payment with a cliff is bracketed by the cliff', async () => {
    const exempting = {
      ...study,
      regime: lawOf({
        air: airCharge({ settle: [{ kind: 'exempt', at: 'facility', below: { at: '50', inclusive: false }, confidence: 'verified' }] }),
      }),
    };
    expect(shown(await calibrate(exempting, total('30')))).toBe('true halving null 7.14=0 7.15=50.05');
  });

  it('that falls while the parameter rises: a norm', async () => {
    const laddered: Study = {
      facilities: [plant([emission({ norms: { permissible: '6 t' } })])],
      regime: lawOf({ air: ladderCharge() }),
      year,
    };
    const norm: Parameter = { id: 'norm', of: 'permissible', unit: 't' };
    // 10 × n + 50 × (10 − n) up to 10 t, level above
    expect(
      shown(await calibrate(laddered, { parameter: norm, target: { kind: 'total', payable: '333' }, from: '0', to: '20', step: '0.1' })),
    ).toBe('true halving null 4.2=332 4.1=336');
  });
});

describe('neutral against a named baseline', () => {
  it('the proposal under a scale of its base rates pays what the law takes', async () => {
    const proposal: Study = { facilities: [kondopoga], regime: conference2004, year: 2005, receivers: kondopogaReceivers };
    const scale: Parameter = {
      id: 'scale',
      of: 'law',
      changes: [{ kind: 'scale', what: { charge: 'stationary', of: 'rates' }, by: '?', reason: 'neutral' }],
    };
    const found = await calibrate(proposal, {
      parameter: scale,
      target: { kind: 'neutral', baseline: { name: 'the law of 2003', regime: russia2003 } },
      from: '0.5',
      to: '2',
      step: '0.000001',
    });
    // 916039.31 ÷ 918612.89
    expect(found.target).toEqual({ result: '916039.31', unit: 'RUB', baseline: 'the law of 2003' });
    expect(found.below?.value).toBe('0.997198');
    expect(found.above?.value).toBe('0.997199');
    expect(found.made.regimes.map(({ id }) => id)).toEqual(['conference-2004', 'ru-2003']);
  });
});

describe('a cap on burdens', () => {
  const two: Study = {
    ...study,
    facilities: [plant([emission({ amount: '7 t' })]), plant([emission({ amount: '1 t' })], { id: 'small' })],
  };

  it('goes by the heaviest', async () => {
    const on = { plant: '10000', small: '1000' } as const;
    // 7 r ÷ 10000 against r ÷ 1000: the small one; the law rounds to kopecks
    const found = await calibrate(two, { parameter: rate, target: { kind: 'burden', atMost: '0.0205', on }, ...grid });
    expect(shown(found)).toBe('true straight 20.5 20.5=0.0205 20.5=0.0205');
  });

  it('needs a base of each facility', async () => {
    const outcome = await tryCalibrate(two, { parameter: rate, target: { kind: 'burden', atMost: '0.02', on: { plant: '1' } }, ...grid });
    expect(outcome.ok ? [] : told(outcome.problems)).toEqual(['input/missing target.on.small']);
  });
});

describe('through the answer of payers', () => {
  const basin = receiver({
    id: 'basin',
    medium: 'air',
    capacities: [
      {
        pollutant: 'dust',
        criterion: 'health',
        year: '2004',
        load: '30 t/yr',
        capacity: '25 t/yr',
        includes: 'all-sources',
        source: 'made up',
        confidence: 'assumption',
      },
    ],
  });
  const polluted: Study = { facilities: [plant([emission({ amount: '20 t', receiver: 'basin' })])], regime: law, year, receivers: [basin] };

  it('a rate brings a basin to λ ≤ 1', async () => {
    const found = await calibrate(polluted, {
      parameter: rate,
      target: { kind: 'lambda', receiver: 'basin', pollutant: 'dust', is: '1' },
      ...grid,
      respond: { costs },
    });
    // 5 t must go, each dearer by 10: 50
    expect(found.isReached).toBe(true);
    expect(found.below).toEqual({ value: '50', result: '1' });
    expect(found.target.unit).toBe('load ÷ capacity');
  });

  it('a load out of reach is told with the least', async () => {
    const found = await calibrate(polluted, {
      parameter: rate,
      target: { kind: 'load', receiver: 'basin', pollutant: 'dust', is: '5' },
      ...grid,
      respond: { costs },
    });
    expect(shown(found)).toBe('false none null undefined=undefined 100=20');
  });

  it('revenue has a peak: a total on either side of it is found, though both ends lie below', async () => {
    // r × (20 − r ÷ 10) is 1000 at 100; 0 at 0 and at 200
    const found = await calibrate(polluted, {
      parameter: rate,
      target: { kind: 'total', payable: '750' },
      from: '0',
      to: '200',
      step: '0.01',
      respond: { costs },
    });
    expect(shown(found)).toBe('true halving null 50=750 50=750');
  });

  it('needs to be told how payers respond', async () => {
    const outcome = await tryCalibrate(polluted, {
      parameter: rate,
      target: { kind: 'lambda', receiver: 'basin', pollutant: 'dust', is: '1' },
      ...grid,
    });
    expect(outcome.ok ? [] : told(outcome.problems)).toEqual(['input/missing respond']);
  });
});

describe('laws', () => {
  it('a calibration brackets its target, one step apart', async () => {
    const money = fc.integer({ min: 1, max: 69_999 }).map((kopecks) => `${kopecks / 100}` as `${number}`);
    await fc.assert(
      fc.asyncProperty(money, fc.boolean(), async (payable, isRaised) => {
        const regime = isRaised ? lawOf({ air: airCharge({ rounding: [{ at: 'rate', mode: 'up', to: '0.5' }] }) }) : law;
        const { below, above, isReached } = await calibrate({ ...study, regime }, total(payable));
        expect(isReached).toBe(true);
        expect(compareExact(exact(below?.result ?? ''), exact(payable))).toBeLessThanOrEqual(0);
        expect(compareExact(exact(above?.result ?? ''), exact(payable))).toBeGreaterThanOrEqual(0);
        expect(Number(above?.value) - Number(below?.value)).toBeLessThan(0.011);
      }),
      { ...runs, numRuns: Math.max(25, (runs.numRuns ?? 100) / 4) } as never,
    );
  });
});

describe('a scale of all rates', () => {
  it('keeps the order of payments', async () => {
    const facilities = ['3.1', '0.4', '7', '2'].map((amount, at) =>
      plant([emission({ amount: `${amount as `${number}`} t` })], { id: `plant ${at}` }),
    );
    const scale: Parameter = { id: 'scale', of: 'law', changes: [{ kind: 'scale', what: { of: 'rates' }, by: '?', reason: 'neutral' }] };
    const target = { kind: 'total', payable: '333.33' } as const;
    const { below } = await calibrate({ ...study, facilities }, { parameter: scale, target, from: '0.1', to: '9', step: '0.000001' });
    const order = async (by: `${number}`) => {
      const { payments } = await sweep({ ...study, facilities }, { axes: [{ parameter: scale, values: [by] }] });
      return [...payments].sort((a, b) => compareExact(exact(a.payable), exact(b.payable))).map(({ facility }) => facility);
    };
    expect(await order(below?.value ?? '0')).toEqual(await order('1'));
    expect(await order('1')).toEqual(['plant 1', 'plant 3', 'plant 0', 'plant 2']);
  });
});

describe('what cannot be', () => {
  it.each([
    [
      'an unknown provision',
      { parameter: { ...rate, changes: [{ kind: 'scale', what: { of: 'factor', id: 'K' }, by: '?', reason: 'a test' }] } },
      ['reform/unknown-provision parameters.dust rate.changes.0.what.id'],
    ],
    ['a step of nothing', { step: '0' }, ['quantity/range step']],
    ['bounds in disorder', { from: '3', to: '2' }, ['quantity/range to']],
    ['a target that is no number', { target: { kind: 'total', payable: 'much' } }, ['quantity/not-a-number target.payable']],
    [
      'a receiver that is not there',
      { target: { kind: 'lambda', receiver: 'basni', pollutant: 'dust', is: '1' }, respond: { costs } },
      ['release/unknown-receiver receiver'],
    ],
    ['a release that is not there', { parameter: { id: 'mass', of: 'amount', release: 'dsut' } }, ['input/missing parameters.mass']],
  ] as const)('%s', async (_, changes, expected) => {
    const outcome = await tryCalibrate(study, { ...total('100'), ...(changes as object) });
    expect(outcome.ok ? [] : told(outcome.problems)).toEqual(expected);
  });
});
