import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  permissibleOxygenDemand,
  type StreeterPhelpsGiven,
  streeterPhelps,
  tryPermissibleOxygenDemand,
  tryStreeterPhelps,
} from '../../../src/capacity/index.ts';
import { expRatio } from '../../../src/capacity/math/expRatio.ts';
import { logRatio } from '../../../src/capacity/math/logRatio.ts';
import { Decimal } from '../../../src/decimal.ts';
import type { DecimalText, QuantityText } from '../../../src/quantity/quantity.ts';
import { expectWithin } from '../../golden/within.ts';
import { holds, patience } from '../../runs.ts';
import { decimalBetween } from '../physics.ts';

const river = { deoxygenation: '0.4 1/d', reaeration: '2 1/d', demand: '15.2 mg/l', deficit: '1.2 mg/l', saturation: '8.1 mg/l' } as const;
const withDigits = (given: Partial<StreeterPhelpsGiven>) => streeterPhelps({ ...river, digits: 30, ...given });

/** The textbook's formula, which loses digits near k1 = k2; with 60 digits it still has 20 at a distance of 1e-12. */
function textbook(k1: Decimal, k2: Decimal, demand: Decimal, deficit: Decimal, time: Decimal): Decimal {
  const [first, second] = [k1.times(time).neg().exp(), k2.times(time).neg().exp()];
  return k1.times(demand).div(k2.minus(k1)).times(first.minus(second)).plus(deficit.times(second));
}

describe('the critical point', () => {
  it('where k1 = k2 is the limit: t_c = (1 − D0 ÷ L0) ÷ k', () => {
    const { time, criticalDeficit, critical } = withDigits({ reaeration: '0.4 1/d' });
    const expected = new Decimal(1).minus(new Decimal('1.2').div('15.2')).div('0.4');
    expect(critical).toBe('downstream');
    expectWithin(time?.value ?? '0', expected.toFixed(), { type: 'abs', value: '0.0000000000000000000000000001' });
    const limit = expected.times('0.4').times('15.2').plus('1.2').times(expected.times('-0.4').exp());
    expectWithin(criticalDeficit.value, limit.toFixed(), { type: 'abs', value: '0.0000000000000000000000000001' });
  });

  it.each(['0.400000000001', '0.399999999999', '0.4000000000000000000001', '0.40000000000000000000000000000000000000001'])(
    'does not jump at k2 = %s beside k1 = 0.4',
    (k2) => {
      const [at, beside] = [withDigits({ reaeration: '0.4 1/d' }), withDigits({ reaeration: `${k2} 1/d` as QuantityText })];
      const distance = new Decimal(k2).minus('0.4').abs().times(20).plus('1e-28').toFixed();
      expectWithin(beside.criticalDeficit.value, at.criticalDeficit.value.toFixed(), { type: 'abs', value: distance }, 'D_c');
      expectWithin(beside.time?.value ?? '0', at.time?.value.toFixed() ?? '0', { type: 'abs', value: distance }, 't_c');
    },
  );

  it('lies at the outfall where the logarithm has no argument, and where t_c would be below 0', () => {
    // (k2 ÷ k1)(1 − D0 (k2 − k1) ÷ (k1 L0)) = 5 × (1 − 4 × 1.6 ÷ 0.8) < 0
    expect(withDigits({ demand: '2 mg/l', deficit: '4 mg/l' })).toMatchObject({ critical: 'outfall' });
    // 5 × (1 − 1.2 × 1.6 ÷ 2) = 0.2, whose logarithm is below 0
    expect(withDigits({ demand: '5 mg/l' })).toMatchObject({ critical: 'outfall' });
    const { time, criticalDeficit, leastOxygen } = withDigits({ demand: '5 mg/l' });
    expect([time?.value, criticalDeficit.value, leastOxygen.value].map(String)).toEqual(['0', '1.2', '6.9']);
  });

  it('without demand, deoxygenation or deficit is at the outfall', () => {
    for (const given of [{ demand: '0 mg/l' }, { deoxygenation: '0 1/d' }, { demand: '0 mg/l', deficit: '0 mg/l' }] as const) {
      expect(withDigits(given)).toMatchObject({ critical: 'outfall', isAnaerobic: false });
    }
  });

  it('without reaeration never comes: the deficit rises to L0 + D0, and the oxygen runs out', () => {
    const dead = withDigits({ reaeration: '0 1/d', velocity: '0.3 m/s' });
    expect(dead).toMatchObject({ critical: 'never', time: null, distance: null, isAnaerobic: true });
    expect([dead.criticalDeficit.value, dead.leastOxygen.value].map(String)).toEqual(['16.4', '0']);
  });

  it('tells the distance where the velocity is known', () => {
    const { time, distance } = withDigits({ velocity: '0.5 m/s' });
    expectWithin(distance?.value ?? '0', time?.value.times('43.2').toFixed() ?? '0', { type: 'rel', value: '0.0000000000000000000001' });
    expect(withDigits({}).distance).toBeUndefined();
  });
});

describe('the profile', () => {
  it('begins at D0 and ends at nothing', () => {
    const { profile } = withDigits({ times: ['0 d', '1000 d', '100000 d'] });
    expect(profile.map(({ deficit }) => deficit.value.toDecimalPlaces(20).toFixed())).toEqual(['1.2', '0', '0']);
    expect(profile[1]?.oxygen.value.toDecimalPlaces(20).toFixed()).toBe('8.1');
  });

  it('is nowhere deeper than the critical point', { timeout: patience }, () => {
    holds(
      fc.property(
        decimalBetween('0', '3'),
        decimalBetween('0', '3'),
        decimalBetween('0', '30'),
        decimalBetween('0', '8'),
        decimalBetween('0', '20'),
        (k1, k2, demand, deficit, time) => {
          const { criticalDeficit, profile } = withDigits({
            deoxygenation: `${k1} 1/d`,
            reaeration: `${k2} 1/d`,
            demand: `${demand} mg/l`,
            deficit: `${deficit} mg/l`,
            times: [`${time} d`],
          });
          expect(profile[0]?.deficit.value.lte(criticalDeficit.value.times('1.00000000000000000001'))).toBe(true);
        },
      ),
    );
  });

  it('is what the textbook says where the textbook can be worked out', { timeout: patience }, () => {
    holds(
      fc.property(
        decimalBetween('0', '3'),
        decimalBetween('-12', '0'),
        fc.boolean(),
        decimalBetween('0', '20'),
        (k1, power, isMore, time) => {
          const apart = new Decimal(10).pow(power).toSignificantDigits(6);
          const k2 = isMore ? apart.plus(k1) : new Decimal(k1).minus(apart);
          fc.pre(k2.gte(0));
          const { profile } = withDigits({
            deoxygenation: `${k1} 1/d`,
            reaeration: `${k2.toFixed() as DecimalText} 1/d`,
            times: [`${time} d`],
          });
          const expected = textbook(new Decimal(k1), k2, new Decimal('15.2'), new Decimal('1.2'), new Decimal(time));
          expect(profile[0]?.deficit.value.minus(expected).abs().lte('1e-25')).toBe(true);
        },
      ),
    );
  });
});

describe('what is refused', () => {
  it('a deficit of more than all oxygen', () => {
    const outcome = tryStreeterPhelps({ ...river, deficit: '9 mg/l' });
    expect(outcome.ok ? '' : outcome.problems[0].message).toBe('9 mg/l is more than all oxygen at saturation, 8.1 mg/l.');
  });
});

describe('permissibleOxygenDemand', () => {
  const asked = { ...river, oxygenStandard: '5 mg/l', flow: '10 m3/s', background: '2 mg/l', demand: undefined } as const;
  const { demand: _, ...given } = asked;

  it('is the demand with which the least oxygen is just the standard', { timeout: patience }, () => {
    const demandOf = (k1: DecimalText, k2: DecimalText, deficit: DecimalText) =>
      permissibleOxygenDemand({
        ...given,
        deoxygenation: `${k1} 1/d`,
        reaeration: `${k2} 1/d`,
        deficit: `${deficit} mg/l`,
        digits: 40,
      }).demand;
    holds(
      fc.property(decimalBetween('0.05', '2'), decimalBetween('0.05', '2'), decimalBetween('0', '3.1'), (k1, k2, deficit) => {
        const { leastOxygen } = streeterPhelps({
          deoxygenation: `${k1} 1/d`,
          reaeration: `${k2} 1/d`,
          deficit: `${deficit} mg/l`,
          demand: demandOf(k1, k2, deficit),
          saturation: '8.1 mg/l',
          digits: 30,
        });
        expectWithin(leastOxygen.value, '5', { type: 'abs', value: '0.0000000000000000000000001' });
      }),
    );
  });

  it('has a limit at k1 = k2: without a first deficit it is D_a e, by both methods', () => {
    const equal = { ...given, reaeration: '0.4 1/d', deficit: '0 mg/l' } as const;
    const expected = new Decimal(1).exp().times('3.1').toFixed();
    for (const method of ['sag', 'thomas'] as const) {
      expectWithin(
        permissibleOxygenDemand({ ...equal, method }).demand.value,
        expected,
        { type: 'rel', value: '0.00000000000001' },
        method,
      );
      const beside = permissibleOxygenDemand({ ...equal, method, reaeration: '0.400000000001 1/d' });
      expectWithin(beside.demand.value, expected, { type: 'abs', value: '0.0000000001' }, method);
    }
  });

  it('by the formula of Thomas is near the exact one', () => {
    const [exact, thomas] = [permissibleOxygenDemand(given), permissibleOxygenDemand({ ...given, method: 'thomas' })];
    expectWithin(thomas.demand.value, exact.demand.value.toFixed(), { type: 'rel', value: '0.02' });
    expect(thomas.formula).toBe('Permissible load by Thomas: A = 86.4 Q (L_a − L_bg)');
    // log 3.1 + [1 + 0.25 × (1 − 1.2 ÷ 3.1)^0.418] × log 5
    expectWithin(thomas.demand.value, '21.515', { type: 'abs', value: '0.001' });
  });

  it('is nothing where the oxygen at the outfall is too little already, or the river brings more', () => {
    const late = permissibleOxygenDemand({ ...given, deficit: '3.2 mg/l' });
    expect([late.isOverStandard, `${late.demand.value}`, `${late.capacity.value}`]).toEqual([true, '0', '0']);
    const loaded = permissibleOxygenDemand({ ...given, background: '30 mg/l' });
    expect([loaded.isOverStandard, `${loaded.capacity.value}`]).toEqual([true, '0']);
    expect(permissibleOxygenDemand({ ...given, oxygenStandard: '8.1 mg/l', deficit: '0 mg/l' })).toMatchObject({ isOverStandard: true });
  });

  it('at a first deficit that is just allowed keeps it the deepest: L_a = k2 D0 ÷ k1', () => {
    expect(`${permissibleOxygenDemand({ ...given, deficit: '3.1 mg/l' }).demand.value}`).toBe('15.5');
    expectWithin(permissibleOxygenDemand({ ...given, deficit: '3.0999999999 mg/l' }).demand.value, '15.5', {
      type: 'abs',
      value: '0.0001',
    });
  });

  it('needs reaeration, and a standard that water can hold', () => {
    const codes = (changed: object) => {
      const outcome = tryPermissibleOxygenDemand({ ...given, ...changed });
      return outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${path} ${code}`);
    };
    expect(codes({ reaeration: '0 1/d' })).toEqual(['reaeration quantity/range']);
    expect(codes({ oxygenStandard: '8.2 mg/l' })).toEqual(['oxygenStandard quantity/range']);
  });
});

describe('ratios that lose no digits', () => {
  const tiny = fc
    .integer({ min: -60, max: 2 })
    .chain((power) => fc.integer({ min: 1, max: 999 }).map((digits) => new Decimal(digits).times(`1e${power - 3}`)));

  it('(1 − e^(−x)) ÷ x agrees with a series of 200 digits', { timeout: patience }, () => {
    const precise = Decimal.clone({ precision: 200 });
    holds(
      fc.property(tiny, fc.boolean(), (x, isBelow) => {
        const at = new precise((isBelow ? x.neg() : x).toFixed());
        const expected = new precise(1).minus(at.neg().exp()).div(at);
        expect(new precise(expRatio(isBelow ? x.neg() : x).toFixed()).minus(expected).abs().lte(expected.times('1e-55'))).toBe(true);
      }),
    );
  });

  it('ln(1 + y) ÷ y agrees with a logarithm of 200 digits', { timeout: patience }, () => {
    const precise = Decimal.clone({ precision: 200 });
    holds(
      fc.property(tiny, fc.boolean(), (y, isBelow) => {
        fc.pre(!isBelow || y.lt('0.99'));
        const at = new precise((isBelow ? y.neg() : y).toFixed());
        const expected = at.plus(1).ln().div(at);
        expect(new precise(logRatio(isBelow ? y.neg() : y).toFixed()).minus(expected).abs().lte(expected.times('1e-55'))).toBe(true);
      }),
    );
  });

  it('are 1 at 0', () => {
    expect([expRatio(new Decimal(0)), logRatio(new Decimal(0))].map(String)).toEqual(['1', '1']);
  });
});
