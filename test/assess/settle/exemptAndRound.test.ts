import { describe, expect, it } from 'vitest';
import type { Settle } from '../../../src/model/mechanism.ts';
import type { Charge } from '../../../src/model/regime.ts';
import { airCharge, assessed, emission, lawOf, plant, problemsOf, stepsOf, told } from '../../constructed.ts';

const exempt = (at: 'line' | 'facility', threshold: `${number}`, inclusive = false): Settle => ({
  kind: 'exempt',
  at,
  below: { at: threshold, inclusive },
  source: 'act',
  confidence: 'verified',
});
const round = (at: 'line' | 'facility', to: `${number}`, mode: Extract<Settle, { kind: 'round' }>['mode'] = 'half-up'): Settle => ({
  kind: 'round',
  at,
  mode,
  to,
});
const ofRegime = (...settle: readonly Settle[]) => lawOf({ air: airCharge() }, { settle });
const ofCharge = (settle: readonly Settle[], changes: Partial<Charge> = {}) => lawOf({ air: airCharge({ settle, ...changes }) });

/** Lines of 10 per tonne. */
const tonnes = (...amounts: readonly `${number}`[]) =>
  plant(amounts.map((amount, at) => emission({ id: `r${at}`, amount: `${amount} t` as `${number} t` })));
const due = (...asked: Parameters<typeof assessed>) => {
  const { lines, total, payable, exact } = assessed(...asked);
  return { lines: lines.map(({ amount }) => amount.toFixed()), total: total.amount.toFixed(), payable: payable.amount.toFixed(), exact };
};

describe('an exemption by line', () => {
  it('frees each line below the threshold, with the step that says so', () => {
    const done = assessed(tonnes('4.9', '5', '9'), ofRegime(exempt('line', '50')));
    expect(done.lines.map(({ amount }) => amount.toFixed())).toEqual(['0', '50', '90']);
    expect(stepsOf(done.lines[0]?.steps ?? [], 'settle')).toEqual([
      { stage: 'settle', by: 'exempt', why: expect.stringContaining('49'), values: { sum: '49', below: '50' }, amount: '-49' },
    ]);
    expect([done.payable.amount.toFixed(), done.exact]).toEqual(['140', '140']);
  });

  it('takes in the threshold itself, if it says so', () => {
    expect(due(tonnes('5'), ofRegime(exempt('line', '50', true))).payable).toBe('0');
  });

  it('leaves a zero line as it is', () => {
    expect(assessed(tonnes('0'), ofRegime(exempt('line', '50'))).lines[0]?.steps).toMatchObject([{ stage: 'measure' }]);
  });

  it('may have a threshold by case', () => {
    const table: Settle = {
      kind: 'exempt',
      at: 'line',
      below: { at: { rows: [{ where: { pollutant: 'gas' }, value: '2000' }], otherwise: '0' }, inclusive: false },
      source: 'act',
      confidence: 'verified',
    };
    const both = plant([emission(), emission({ id: 'gas', pollutant: 'gas' })]);
    expect(due(both, ofRegime(table)).lines).toEqual(['100', '0']);
  });

  it('with a weak threshold is refused', () => {
    expect(told(problemsOf(tonnes('1'), ofRegime({ ...exempt('line', '50'), confidence: 'memory' })))).toEqual(['data/weak-figure period']);
  });
});

describe('an exemption of the facility', () => {
  it('frees the sum, not the lines', () => {
    const done = assessed(tonnes('2', '2.9'), ofRegime(exempt('facility', '50')));
    expect(done.lines.map(({ amount }) => amount.toFixed())).toEqual(['20', '29']);
    expect([done.total.amount.toFixed(), done.payable.amount.toFixed(), done.exact]).toEqual(['49', '0', '0']);
    expect(done.steps).toMatchObject([{ by: 'exempt', amount: '-49' }]);
  });

  it('frees nothing at the threshold', () => {
    expect(due(tonnes('2', '3'), ofRegime(exempt('facility', '50'))).payable).toBe('50');
  });
});

describe('rounding', () => {
  it('of each line, with the step that says so', () => {
    const done = assessed(tonnes('0.15', '0.24'), ofRegime(round('line', '1')));
    expect(done.lines.map(({ amount }) => amount.toFixed())).toEqual(['2', '2']);
    expect(done.lines.map(({ exact }) => exact)).toEqual(['1.5', '2.4']);
    expect([done.payable.amount.toFixed(), done.exact, done.roundingGap]).toEqual(['4', '3.9', '0']);
  });

  it('of the sum', () => {
    const done = assessed(tonnes('0.15', '0.24'), ofRegime(round('facility', '10', 'up')));
    expect(done.steps).toEqual([
      {
        stage: 'settle',
        by: 'round',
        why: expect.stringContaining('3.9'),
        values: { mode: 'up', to: '10', from: '3.9' },
        amount: '6.1',
      },
    ]);
    expect([done.total.amount.toFixed(), done.payable.amount.toFixed(), done.exact]).toEqual(['3.9', '10', '3.9']);
  });

  it.each([
    ['half-up', '0.25', '3'],
    ['half-even', '0.25', '2'],
    ['half-down', '0.25', '2'],
    ['up', '0.21', '3'],
    ['down', '0.29', '2'],
    ['ceiling', '0.21', '3'],
    ['floor', '0.29', '2'],
  ] as const)('%s: %s t at 10 are %s', (mode, amount, expected) => {
    expect(due(tonnes(amount), ofRegime(round('facility', '1', mode))).payable).toBe(expected);
  });

  it('of what needs none leaves no step', () => {
    expect(assessed(tonnes('5'), ofRegime(round('line', '1'), round('facility', '1'))).steps).toEqual([]);
  });

  it('keeps a third whole until then: three times 500/3 are 500, not 600', () => {
    const thirds = lawOf(
      {
        air: airCharge({
          factors: [{ kind: 'reciprocal', id: 'third', of: ['three'], unit: 'mg/l' }],
          rates: { rows: [{ value: '50' }] },
        }),
      },
      { readings: { three: { title: 'three', unit: 'mg/l' } }, settle: [round('facility', '100', 'up')] },
    );
    const three = plant([0, 1, 2].map((at) => emission({ id: `r${at}`, readings: { three: '3 mg/l' } })));
    expect(due(three, thirds)).toMatchObject({ payable: '500', exact: '500' });
  });
});

describe('the order', () => {
  it('is the one written: Czechia exempts, then rounds up to 100', () => {
    expect(due(tonnes('4.99'), ofRegime(exempt('facility', '50'), round('facility', '100', 'up'))).payable).toBe('0');
    expect(due(tonnes('4.99'), ofRegime(round('facility', '100', 'up'), exempt('facility', '50'))).payable).toBe('100');
  });

  it('a charge settles its own lines before the regime settles all', () => {
    const two = lawOf(
      { air: airCharge({ settle: [round('facility', '100', 'up')] }), water: airCharge({ medium: 'water' }) },
      { settle: [round('facility', '1000', 'up')] },
    );
    const both = plant([emission({ amount: '1 t' }), emission({ id: 'w', charge: 'water', amount: '1 t' })]);
    expect(assessed(both, two).steps.map(({ amount }) => amount)).toEqual(['90', '890']);
    expect(due(both, two).payable).toBe('1000');
  });
});

describe('rounding by the periods of the declaration', () => {
  const byCurrency: Settle = {
    kind: 'round',
    at: 'period',
    mode: 'half-up',
    to: {
      rows: [
        { until: '2005-03-31', value: '1' },
        { from: '2005-04-01', value: '0.1' },
      ],
      source: 'act',
      confidence: 'verified',
    },
  };
  const quarterly = (settle: Settle) => lawOf({ air: airCharge({ assessedBy: 'quarter', settle: [settle] }) });
  const releases = (...some: readonly (readonly [period: string, amount: `${number}`])[]) =>
    plant(some.map(([period, amount], at) => emission({ id: `r${at}`, period, amount: `${amount} t`, outlet: `o${at}` })));

  it('rounds the sum of each quarter, months within it too, to the step of its dates', () => {
    // 4.4 + 4.4 = 8.8 → 9; 4.44 → 4.4
    const done = assessed(releases(['2005-01', '0.44'], ['2005-Q1', '0.44'], ['2005-Q2', '0.444']), quarterly(byCurrency));
    expect(done.steps.map((step) => [step.amount, 'values' in step && step.values])).toEqual([
      ['0.2', { mode: 'half-up', to: '1', from: '8.8', period: '2005-Q1' }],
      ['-0.04', { mode: 'half-up', to: '0.1', from: '4.44', period: '2005-Q2' }],
    ]);
    expect([done.total.amount.toFixed(), done.payable.amount.toFixed(), done.exact]).toEqual(['13.24', '13.4', '13.24']);
    expect(done.weakest.law).toBe('verified');
  });

  it('lets a longer period stand for itself', () => {
    const step: Settle = { kind: 'round', at: 'period', mode: 'up', to: '1' };
    expect(due(releases(['2005', '0.41'], ['2005-Q2', '0.41']), quarterly(step)).payable).toBe('10');
  });

  it('may have a step by date for each line, but one step for the sum', () => {
    const two = releases(['2005-Q1', '0.444'], ['2005-Q2', '0.444']);
    expect(due(two, quarterly({ ...byCurrency, at: 'line' })).lines).toEqual(['4', '4.4']);
    expect(told(problemsOf(two, quarterly({ ...byCurrency, at: 'facility' })))).toEqual(['period/figure-changes releases']);
    expect(due(releases(['2005-Q2', '0.444']), quarterly({ ...byCurrency, at: 'facility' })).payable).toBe('4.4');
  });

  it('with a step that is not above 0, or changes within a release, is refused', () => {
    const nothing: Settle = { ...byCurrency, to: { rows: [{ value: '0' }] } };
    expect(told(problemsOf(releases(['2005-Q1', '1']), quarterly(nothing), { minimumConfidence: 'memory' }))).toEqual(['quantity/range']);
    expect(told(problemsOf(releases(['2005', '1']), quarterly(byCurrency)))).toEqual(['period/figure-changes period']);
  });
});

describe('the rounding gap', () => {
  const kopecks = [{ at: 'line', mode: 'half-up', to: '0.01' }] as const;
  const at = (rate: `${number}`) => lawOf({ air: airCharge({ rounding: kopecks, rates: { rows: [{ value: rate }] } }) });

  it('is what rounded lines come to, minus the rounded sum', () => {
    // three lines of 0.005: three times 0.01, against 0.015 rounded
    const done = assessed(tonnes('1', '1', '1'), at('0.005'));
    expect([done.payable.amount.toFixed(), done.exact, done.roundingGap]).toEqual(['0.03', '0.015', '0.01']);
  });

  it('may be negative', () => {
    const done = assessed(tonnes('1', '1', '1'), at('0.004'));
    expect([done.payable.amount.toFixed(), done.exact, done.roundingGap]).toEqual(['0', '0.012', '-0.01']);
  });

  it('is nothing where nothing is rounded, and for one line', () => {
    expect(assessed(tonnes('1.23456789'), ofRegime()).roundingGap).toBe('0');
    expect(assessed(tonnes('1'), at('0.005')).roundingGap).toBe('0');
  });

  it('goes by the rounding of the whole where there is one', () => {
    const whole = lawOf(
      { air: airCharge({ rounding: kopecks, rates: { rows: [{ value: '0.005' }] } }) },
      { settle: [round('facility', '1', 'up')] },
    );
    expect(assessed(tonnes('1', '1', '1'), whole).roundingGap).toBe('0');
  });
});

describe('a charge', () => {
  it('may round its own lines and exempt them in its own order', () => {
    expect(due(tonnes('0.46', '0.44'), ofCharge([round('line', '1'), exempt('line', '5')])).lines).toEqual(['5', '0']);
    expect(due(tonnes('0.46', '0.44'), ofCharge([exempt('line', '4.5'), round('line', '1')])).lines).toEqual(['5', '0']);
  });
});
