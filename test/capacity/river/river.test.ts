import { describe, expect, it } from 'vitest';
import {
  completeMixing,
  frolovRodziller,
  permissibleDischarge,
  rateAtTemperature,
  reaerationRate,
  riverCapacity,
  tryCompleteMixing,
  tryFrolovRodziller,
  tryPermissibleDischarge,
  tryRiverCapacity,
} from '../../../src/capacity/index.ts';
import type { Outcome } from '../../../src/problems/outcome.ts';
import { expectWithin } from '../../golden/within.ts';

const problemsOf = (outcome: Outcome<unknown>): readonly string[] =>
  outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${path.join('.')} ${code}`);

describe('riverCapacity', () => {
  it('is 12,960 + 1000 kg/d in the worked numbers of the scientific basis', () => {
    const dilution = riverCapacity({ flow: '10 m3/s', standard: '20 mg/l', background: '5 mg/l' });
    expect(`${dilution.perDay.value}`).toBe('12960');
    const both = riverCapacity({ flow: '10 m3/s', standard: '20 mg/l', background: '5 mg/l', decay: '0.05 1/d', volume: '1000000 m3' });
    expect([`${both.purification.value}`, `${both.perDay.value}`, `${both.capacity.value}`]).toEqual(['1000', '13960', '5095.4']);
    expect(both.formula).toBe('Complete mixing and first-order decay: A = 86.4 Q (C_std − C_bg) + k V C_std');
    expect(both.values).toEqual({
      Q: '10 m3/s',
      C_std: '20 mg/l',
      C_bg: '5 mg/l',
      k_20: '0.05 1/d',
      k: '0.05 1/d',
      V: '1000000 m3',
      year: '365 d',
    });
  });

  it('takes decay at the temperature of the water', () => {
    const cold = { flow: '0 m3/s', standard: '20 mg/l', background: '5 mg/l', decay: '0.05 1/d', volume: '1000000 m3' } as const;
    expect(riverCapacity({ ...cold, temperature: '20 degC' }).purification.value.toFixed()).toBe('1000');
    expectWithin(riverCapacity({ ...cold, temperature: '10 degC' }).purification.value, '631.7324463', { type: 'abs', value: '0.0000001' });
    expect(riverCapacity({ ...cold, temperature: '10 degC', theta: '1' }).purification.value.toFixed()).toBe('1000');
  });

  it('with zero flow has self-purification alone, or nothing', () => {
    const still = { flow: '0 m3/s', standard: '20 mg/l', background: '5 mg/l' } as const;
    expect(riverCapacity({ ...still, decay: '0.05 1/d', volume: '1000000 m3' }).perDay.value.toFixed()).toBe('1000');
    expect(riverCapacity(still).capacity.value.toFixed()).toBe('0');
  });

  it('has no room where the background is at or above the standard, unless the mass balance is asked for', () => {
    const foul = { flow: '1 m3/s', standard: '3 mg/l', background: '4 mg/l', decay: '0.2 1/d', volume: '1000000 m3' } as const;
    const norm = riverCapacity(foul);
    expect([norm.isOverStandard, `${norm.capacity.value}`, `${norm.dilution.value}`]).toEqual([true, '0', '-86.4']);
    expect(`${norm.massBalance.value}`).toBe('513.6');
    expect(`${riverCapacity({ ...foul, overStandard: 'mass-balance' }).perDay.value}`).toBe('513.6');
    expect(`${riverCapacity({ ...foul, flow: '100 m3/s', overStandard: 'mass-balance' }).perDay.value}`).toBe('0');
    expect(riverCapacity({ ...foul, background: '3 mg/l' }).isOverStandard).toBe(true);
  });

  it('takes a leap year', () => {
    const river = { flow: '10 m3/s', standard: '20 mg/l', background: '5 mg/l' } as const;
    expect(riverCapacity({ ...river, year: '366 d' }).capacity.value.toFixed()).toBe('4743.36');
    expect(problemsOf(tryRiverCapacity({ ...river, year: '367 d' }))).toEqual(['year quantity/range']);
  });

  it('asks for what belongs together', () => {
    const river = { flow: '10 m3/s', standard: '20 mg/l', background: '5 mg/l' } as const;
    expect(problemsOf(tryRiverCapacity({ ...river, decay: '0.05 1/d' }))).toEqual(['volume input/missing']);
    expect(problemsOf(tryRiverCapacity({ ...river, volume: '5 m3' }))).toEqual(['decay input/missing']);
    expect(problemsOf(tryRiverCapacity({ ...river, overStandard: 'none' as 'no-room' }))).toEqual(['overStandard input/type']);
  });
});

describe('rateAtTemperature', () => {
  it('is k at 20 °C, and does not overflow at the ends', () => {
    expect(rateAtTemperature({ rate: '0.3 1/d', temperature: '20 degC', theta: '1.047' }).value.toFixed()).toBe('0.3');
    expect(rateAtTemperature({ rate: '0.3 1/d', temperature: '0 degC', theta: '1' }).value.toFixed()).toBe('0.3');
    expect(rateAtTemperature({ rate: '0.0125 1/h', temperature: '20 degC', theta: '1.024' }).value.toFixed()).toBe('0.3');
  });
});

describe('completeMixing', () => {
  const water = { flow: '9 m3/s', background: '2 mg/l', discharge: '1 m3/s', concentration: '52 mg/l' } as const;

  it('lies between the two waters', () => {
    expect(`${completeMixing(water).concentration.value}`).toBe('7');
    expect(`${completeMixing({ ...water, mixing: '0' }).concentration.value}`).toBe('52');
    expect(`${completeMixing({ ...water, mixing: '0' }).dilution}`).toBe('1');
  });

  it('without a discharge is the background, diluted without limit; without any water it is a problem', () => {
    expect(completeMixing({ ...water, discharge: '0 m3/s' })).toMatchObject({ dilution: null });
    expect(`${completeMixing({ ...water, discharge: '0 m3/s' }).concentration.value}`).toBe('2');
    expect(problemsOf(tryCompleteMixing({ ...water, flow: '0 m3/s', discharge: '0 m3/s' }))).toEqual(['flow quantity/range']);
    expect(problemsOf(tryCompleteMixing({ ...water, mixing: '1.1' }))).toEqual(['mixing quantity/range']);
  });
});

describe('frolovRodziller', () => {
  const river = {
    flow: '30 m3/s',
    discharge: '0.5 m3/s',
    distance: '500 m',
    sinuosity: '1.2',
    outfall: 'shore',
    velocity: '0.6 m/s',
    depth: '1.5 m',
  } as const;

  it('gives what is worked out by hand', () => {
    const { mixing, dilution, alpha, b, diffusion, isInRange } = frolovRodziller(river);
    const near = { type: 'rel', value: '0.001' } as const;
    expect(`${diffusion.value} ${diffusion.unit}`).toBe('0.0045 m2/s');
    expectWithin(alpha, '0.24961', near, 'α');
    expectWithin(b, '0.13790', near, 'b');
    expectWithin(mixing, '0.09295', near, 'γ');
    expectWithin(dilution, '6.577', near, 'n');
    expect(isInRange).toBe(true);
    expect(frolovRodziller({ ...river, discharge: '0.01 m3/s' }).isInRange).toBe(false);
    expect(frolovRodziller({ ...river, flow: '0 m3/s' })).toMatchObject({ isInRange: false });
  });

  it('mixes nothing at the outfall and all of it far below', () => {
    expect(`${frolovRodziller({ ...river, distance: '0 m' }).mixing}`).toBe('0');
    expect(`${frolovRodziller({ ...river, distance: '0 m' }).dilution}`).toBe('1');
    const far = frolovRodziller({ ...river, distance: '1000000000 km' });
    expect(`${far.mixing} ${far.dilution}`).toBe('1 61');
    const still = frolovRodziller({ ...river, velocity: '0 m/s' });
    expect(`${still.mixing} ${still.b}`).toBe('0 1');
  });

  it('takes diffusion itself, or velocity and depth, not both', () => {
    const { velocity, depth, ...rest } = river;
    expect(frolovRodziller({ ...rest, diffusion: '0.0045 m2/s' })).toEqual(frolovRodziller(river));
    expect(problemsOf(tryFrolovRodziller(rest))).toEqual(['diffusion input/missing']);
    expect(problemsOf(tryFrolovRodziller({ ...rest, velocity }))).toEqual(['diffusion input/missing']);
    expect(problemsOf(tryFrolovRodziller({ ...river, diffusion: '0.0045 m2/s' }))).toEqual(['diffusion input/missing']);
    expect(depth).toBe('1.5 m');
  });

  it('mid-channel mixes faster than the shore', () => {
    expect(frolovRodziller({ ...river, outfall: 'mid-channel' }).mixing.gt(frolovRodziller(river).mixing)).toBe(true);
  });
});

describe('permissibleDischarge', () => {
  const outfall = { discharge: '360 m3/h', flow: '0.9 m3/s', standard: '20 mg/l', background: '5 mg/l' } as const;

  it('for a conservative pollutant is n (C_pdk − C_f) + C_f', () => {
    const norm = permissibleDischarge({ ...outfall, volume: '3 Mm3/yr' });
    expect([norm.dilution, norm.concentration.value, norm.perHour.value, norm.perYear?.value].map(String)).toEqual([
      '10',
      '155',
      '55800',
      '465',
    ]);
  });

  it('for one that decays is n (C_pdk e^(kt) − C_f) + C_f', () => {
    const { concentration, formula } = permissibleDischarge({ ...outfall, decay: '0.5 1/d', travelTime: '12 h' });
    // 10 × (20 × e^0.25 − 5) + 5
    expectWithin(concentration.value, '211.80508334', { type: 'abs', value: '0.00000001' });
    expect(formula).toBe('Permissible discharge: NDS = q C_nds, C_nds = n (C_pdk e^(k t) − C_f) + C_f');
  });

  it('is the standard itself where the river has no room, or no water', () => {
    for (const background of ['20 mg/l', '25 mg/l'] as const) {
      const norm = permissibleDischarge({ ...outfall, background, decay: '0.5 1/d', travelTime: '12 h' });
      expect([norm.isOverStandard, `${norm.concentration.value}`]).toEqual([true, '20']);
      expect(norm.formula).toContain('because C_f ≥ C_pdk');
    }
    expect(`${permissibleDischarge({ ...outfall, flow: '0 m3/s' }).concentration.value}`).toBe('20');
    expect(`${permissibleDischarge({ ...outfall, mixing: '0' }).concentration.value}`).toBe('20');
  });

  it('takes the share that has mixed, and asks for what belongs together', () => {
    expect(`${permissibleDischarge({ ...outfall, mixing: '0.5' }).concentration.value}`).toBe('87.5');
    expect(problemsOf(tryPermissibleDischarge({ ...outfall, decay: '0.5 1/d' }))).toEqual(['travelTime input/missing']);
    expect(problemsOf(tryPermissibleDischarge({ ...outfall, travelTime: '5 h' }))).toEqual(['decay input/missing']);
    expect(problemsOf(tryPermissibleDischarge({ ...outfall, discharge: '0 m3/h' }))).toEqual(['discharge quantity/range']);
  });
});

describe('reaerationRate', () => {
  it('is 3.93 in a river of 1 m/s and 1 m, and says where the formula was fitted', () => {
    expect(reaerationRate({ velocity: '1 m/s', depth: '1 m' })).toMatchObject({ isInRange: false });
    expect(`${reaerationRate({ velocity: '1 m/s', depth: '1 m' }).rate.value}`).toBe('3.93');
    expect(`${reaerationRate({ velocity: '0.25 m/s', depth: '400 cm' }).rate.value}`).toBe('0.245625');
    expect(reaerationRate({ velocity: '0.25 m/s', depth: '4 m' }).isInRange).toBe(true);
    expect(`${reaerationRate({ velocity: '0 m/s', depth: '4 m' }).rate.value}`).toBe('0');
  });
});
