import { describe, expect, it } from 'vitest';
import { airCharge, assessed, emission, lacking, ladderCharge, lawOf, plant, prices, problemsOf, stepsOf, told } from '../constructed.ts';

const law = lawOf({ air: airCharge() });

describe('the amount', () => {
  it.each([
    ['10 t', '10'],
    ['10000 kg', '10'],
    ['1 g', '0.000001'],
    ['0.001 kt', '1'],
    ['12.3456789012345678901234567890 t', '12.345678901234567890123456789'],
  ] as const)('%s is %s units of a tonne', (amount, units) => {
    expect(assessed(plant([emission({ amount })]), law).lines[0]).toMatchObject({ units, unit: 't' });
  });

  it('converts without rounding: a pound to its last digit', () => {
    expect(assessed(plant([emission({ amount: '1 lb' })]), law).lines[0]?.units).toBe('0.00045359237');
  });

  it('of another dimension is a problem, and so is none at all', () => {
    expect(told(problemsOf(plant([emission({ amount: '10 m3' })]), law))).toEqual(['quantity/dimension releases.0.amount']);
    expect(told(problemsOf(lacking(plant([emission()]), 'amount'), law))).toEqual(['release/missing-amount releases.0.amount']);
  });

  it('of zero leaves a line with the step that says so', () => {
    for (const charge of [airCharge(), ladderCharge()]) {
      const { lines, payable } = assessed(plant([emission({ amount: '0 t', norms: { permissible: '5 t' } })]), lawOf({ air: charge }));
      expect(payable.amount.toFixed()).toBe('0');
      expect(lines[0]?.steps).toEqual([{ stage: 'measure', by: 'amount', why: 'The amount is zero.', values: {}, amount: '0' }]);
    }
  });

  it('of zero without a permit is still zero', () => {
    const { lines } = assessed(plant([emission({ amount: '0 t', norms: 'no-permit' })]), lawOf({ air: ladderCharge() }));
    expect(lines[0]?.amount.toFixed()).toBe('0');
  });
});

describe('several measures', () => {
  const gases = lawOf({
    air: airCharge({
      measure: [
        { kind: 'amount', where: { pollutant: 'gas' }, unit: '1000 m3' },
        { kind: 'amount', where: { pollutant: 'dust' }, unit: 't' },
      ],
    }),
  });

  it('the first whose `where` fits is taken, and the rate is money per one of its unit', () => {
    const two = assessed(plant([emission({ id: 'gas', pollutant: 'gas', amount: '2500 m3' }), emission()]), gases);
    expect(two.lines.map(({ units, unit, amount }) => `${units} × ${unit} = ${amount.toFixed()}`)).toEqual([
      '2.5 × 1000 m3 = 250',
      '10 × t = 100',
    ]);
  });

  it('none that fits is a problem', () => {
    const priced = { rates: { rows: [{ where: { pollutant: 'soot' }, value: '1' as const }] } };
    const unmeasured = { ...gases, charges: { air: { ...gases.charges.air, ...priced } as ReturnType<typeof airCharge> } };
    expect(told(problemsOf(plant([emission({ pollutant: 'soot' })]), unmeasured))).toEqual(['release/unpriced releases.0.pollutant']);
  });
});

describe('rounding of units', () => {
  const whole = lawOf({ air: airCharge({ rounding: [{ at: 'units', mode: 'down', to: '1' }] }) });

  it('comes before everything: bands, price and `exact`', () => {
    const { lines, exact } = assessed(plant([emission({ amount: '10.9 t' })]), whole);
    expect(lines[0]?.units).toBe('10');
    expect(exact).toBe('100');
  });

  it('to nothing leaves a zero line', () => {
    const { lines } = assessed(plant([emission({ amount: '0.9 t' })]), whole);
    expect(stepsOf(lines[0]?.steps ?? [], 'measure')).toHaveLength(1);
    expect(prices({ lines } as never)).toEqual([]);
  });
});
