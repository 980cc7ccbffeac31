import { describe, expect, it } from 'vitest';
import { conference2004 } from '../../src/regimes/conference-2004/index.ts';
import type { Parameter } from '../../src/scenario/study/parameter.ts';
import type { Study } from '../../src/scenario/study/study.ts';
import { type Axis, sweep, trySweep } from '../../src/scenario/sweep/sweep.ts';
import { tornado, tryTornado } from '../../src/scenario/tornado/tornado.ts';
import { airCharge, emission, ladderCharge, lawOf, plant, told, year } from '../constructed.ts';
import { kondopoga, kondopogaReceivers } from '../exampleData.ts';

const two: Study = {
  facilities: [plant([emission({ amount: '7 t' })]), plant([emission({ amount: '3 t' })], { id: 'small' })],
  regime: lawOf({ air: airCharge({ rounding: [{ at: 'line', mode: 'half-up', to: '1' }] }) }),
  year,
};
const rate: Parameter = { id: 'rate', of: 'law', changes: [{ kind: 'scale', what: { of: 'rates' }, by: '?', reason: 'a test' }] };
const mass: Parameter = { id: 'mass', of: 'amount' };
const mill: Study = { facilities: [kondopoga], regime: conference2004, year: 2005, receivers: kondopogaReceivers };

describe('a sweep', () => {
  it('of one parameter: a row for each value, and a payment of each facility', async () => {
    const { rows, payments, axes, currency } = await sweep(two, {
      axes: [{ parameter: rate, values: { from: '1', to: '1.1', step: '0.05' } }],
    });
    expect(axes).toEqual(['rate']);
    expect(currency).toBe('EUR');
    expect(rows).toEqual([
      { x: '1', payable: '100', exact: '100' },
      // 73.5 and 31.5, each rounded half up
      { x: '1.05', payable: '106', exact: '105' },
      { x: '1.1', payable: '110', exact: '110' },
    ]);
    expect(payments.slice(2, 4)).toEqual([
      { x: '1.05', facility: 'plant', payable: '74' },
      { x: '1.05', facility: 'small', payable: '32' },
    ]);
  });

  it('of two: the last turns fastest, and the end is in it only where a step meets it', async () => {
    const { rows } = await sweep(two, {
      axes: [
        { parameter: rate, values: ['1', '2'] },
        { parameter: { ...mass, facility: 'small' }, values: { from: '0', to: '2.5', step: '1' } },
      ],
    });
    expect(rows.map(({ x, y, payable }) => `${x} ${y} ${payable}`)).toEqual([
      '1 0 70',
      '1 1 100',
      '1 2 130',
      '2 0 140',
      '2 1 200',
      '2 2 260',
    ]);
  });

  it('of the capacity of a receiver reaches the price through K', async () => {
    const capacity: Parameter = { id: 'capacity', of: 'capacity', pollutant: 'sulphur-dioxide' };
    const { rows } = await sweep(mill, { axes: [{ parameter: capacity, values: ['0.5', '1', '2'] }] });
    expect(rows[1]?.payable).toBe('918612.89');
    expect(Number(rows[0]?.payable)).toBeGreaterThan(Number(rows[1]?.payable));
    expect(Number(rows[2]?.payable)).toBeLessThan(Number(rows[1]?.payable));
  });

  it('keeps a point that cannot be assessed, with the reason', async () => {
    const laddered: Study = {
      ...two,
      facilities: [plant([emission({ norms: { permissible: '6 t', temporary: '8 t' } })])],
      regime: lawOf({ air: ladderCharge() }),
    };
    const inCubes: Parameter = { id: 'norm', of: 'permissible', unit: 't' };
    const { rows } = await sweep(laddered, { axes: [{ parameter: inCubes, values: ['6', '9'] }] });
    expect(rows[0]?.payable).toBe('200');
    expect(rows[1]).toMatchObject({ x: '9', payable: null, problems: [{ code: 'norm/limit-below-norm' }] });
  });
});

describe('a tornado', () => {
  it('lays the longest bar on top', async () => {
    const { base, rows } = await tornado(two, {
      swings: [
        { parameter: { ...mass, facility: 'small' }, low: '0.5', high: '2' },
        { parameter: rate, low: '0.8', high: '1.1' },
      ],
    });
    expect(base).toBe('100');
    expect(rows).toEqual(
      [
        { parameter: 'small', low: '0.5', high: '2', atLow: '85', atHigh: '130', span: '45' },
        { parameter: 'rate', low: '0.8', high: '1.1', atLow: '80', atHigh: '110', span: '30' },
      ].map((row) => ({ ...row, parameter: row.parameter === 'small' ? 'mass' : row.parameter })),
    );
  });
});

describe('what cannot be', () => {
  const axis: Axis = { parameter: mass, values: ['1'] };

  it.each([
    ['no facility', { facilities: [] }, [axis], ['scenario/empty facilities']],
    ['two axes of one name', {}, [axis, axis], ['input/duplicate-id axes']],
    ['an axis without values', {}, [{ ...axis, values: [] }], ['input/missing axes.0.values']],
    ['a value that is no number', {}, [{ ...axis, values: ['one'] }], ['quantity/not-a-number axes.0.values.0']],
    ['too many steps', {}, [{ ...axis, values: { from: '0', to: '1000000', step: '1' } }], ['quantity/range axes.0.values']],
  ] as const)('%s', async (_, changes, axes, expected) => {
    const outcome = await trySweep({ ...two, ...changes }, { axes: axes as never });
    expect(outcome.ok ? [] : told(outcome.problems)).toEqual(expected);
  });

  it('a tornado at a value that cannot be, and two of one name', async () => {
    const swing = { parameter: mass, low: '1', high: 'two' } as never;
    const outcome = await tryTornado(two, { swings: [swing, swing] });
    expect(outcome.ok ? [] : told(outcome.problems)).toEqual([
      'quantity/not-a-number swings.0.high',
      'quantity/not-a-number swings.1.high',
      'input/duplicate-id swings.1',
    ]);
  });

  it('an aborted sweep', async () => {
    await expect(sweep(two, { axes: [axis], signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough');
  });
});
