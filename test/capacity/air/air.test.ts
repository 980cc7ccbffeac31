import { describe, expect, it } from 'vitest';
import {
  airBasinCapacity,
  airConcentration,
  climaticPotential,
  climaticZones,
  loadOverCapacity,
  permissibleEmission,
  stratificationCoefficients,
  tryAirBasinCapacity,
  tryAirConcentration,
  tryClimaticPotential,
  tryPermissibleEmission,
} from '../../../src/capacity/index.ts';
import type { Outcome } from '../../../src/problems/outcome.ts';
import { expectWithin } from '../../golden/within.ts';

const problemsOf = (outcome: Outcome<unknown>): readonly string[] =>
  outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${path.join('.')} ${code}`);

const basin = { standard: '50 ug/m3', background: '0 ug/m3', wind: '4 m/s', height: '750 m', width: '10 km' } as const;

describe('airBasinCapacity', () => {
  it('is 47,304 t of sulphur dioxide a year in the illustration of the scientific basis', () => {
    const { capacity, perSecond, ventilation, formula, values } = airBasinCapacity(basin);
    expect([capacity.value, perSecond.value, ventilation.value].map(String)).toEqual(['47304', '1500', '30000000']);
    expect(formula).toBe('Box model: A = (C_std − C_bg) u H W');
    expect(values).toEqual({ C_std: '50 ug/m3', C_bg: '0 ug/m3', u: '4 m/s', H: '750 m', W: '10 km', year: '365 d' });
    const ratios = ['34.3 kt/yr', '124.3 kt/yr', '18635 t/yr', '2374 t/yr'].map(
      (load) => loadOverCapacity({ load: load as '1 kt/yr', capacity }).ratio,
    );
    // As printed: 0.73, 2.63, 0.39, 0.05.
    for (const [at, printed] of ['0.725', '2.628', '0.394', '0.050'].entries()) {
      const [above = '0', below = '1'] = String(ratios[at]).split('/');
      expect((Number(above) / Number(below)).toFixed(3)).toBe(printed);
    }
  });

  it('in a calm has what decays and settles, or nothing', () => {
    const calm = { ...basin, wind: '0 m/s' } as const;
    expect(`${airBasinCapacity(calm).capacity.value}`).toBe('0');
    const { capacity, formula } = airBasinCapacity({ ...calm, length: '10 km', decay: '0.036 1/h', deposition: '0.5 cm/s' });
    // 50 ug/m3 × (0.00001 × 7.5e10 + 0.005 × 1e8) m3/s = 62.5 g/s
    expect(`${capacity.value}`).toBe('1971');
    expect(formula).toBe('Box model: A = (C_std − C_bg)(u H W + k L W H + v_d L W)');
  });

  it('has no room where the background is at or above the standard', () => {
    for (const background of ['50 ug/m3', '0.06 mg/m3'] as const) {
      expect(airBasinCapacity({ ...basin, background }).isOverStandard).toBe(true);
      expect(`${airBasinCapacity({ ...basin, background }).capacity.value}`).toBe('0');
    }
    expect(`${airBasinCapacity({ ...basin, background: '0.06 mg/m3' }).room.value}`).toBe('-10');
  });

  it('asks for the length where decay or deposition need it', () => {
    expect(problemsOf(tryAirBasinCapacity({ ...basin, decay: '0.1 1/h' }))).toEqual(['length input/missing']);
    expect(problemsOf(tryAirBasinCapacity({ ...basin, deposition: '1 cm/s' }))).toEqual(['length input/missing']);
  });
});

describe('airConcentration', () => {
  const city = { emission: '10 kg/s', wind: '4 m/s', height: '1000 m', width: '100 km', length: '100 km' } as const;

  it('of a load of the capacity is the standard', () => {
    const { capacity } = airBasinCapacity({ ...basin, background: '12 ug/m3', length: '20 km', decay: '0.02 1/h', deposition: '0.8 cm/s' });
    const { steady } = airConcentration({
      emission: capacity,
      background: '12 ug/m3',
      wind: '4 m/s',
      height: '750 m',
      width: '10 km',
      length: '20 km',
      decay: '0.02 1/h',
      deposition: '0.8 cm/s',
    });
    expectWithin(steady?.value ?? '0', '50', { type: 'abs', value: '0.0000000001' });
  });

  it('starts from the background and comes near the steady state', () => {
    const { steady, course, rate } = airConcentration({
      ...city,
      background: '3 ug/m3',
      decay: '0.2 1/h',
      times: ['0 h', '1 h', '1000 h'],
    });
    expect(`${rate?.value}`).toBe('0.344');
    expectWithin(steady?.value ?? '0', '13.465116279', { type: 'abs', value: '0.000000001' });
    expect(`${course[0]?.concentration.value}`).toBe('3');
    // 3 + 10.4651… × (1 − e^−0.344)
    expectWithin(course[1]?.concentration.value ?? '0', '6.04609', { type: 'abs', value: '0.00001' });
    expect(course[2]?.concentration.value.eq(steady?.value ?? 0)).toBe(true);
  });

  it('where nothing cleans the box has no steady state and fills at E t ÷ V', () => {
    const calm = airConcentration({ ...city, wind: '0 m/s', times: ['2000 s'] });
    expect(calm.steady).toBeNull();
    expect(`${calm.rate?.value} ${calm.course[0]?.concentration.value}`).toBe('0 2');
    expect(`${airConcentration({ ...city, wind: '0 m/s', emission: '0 kg/s', background: '7 ug/m3' }).steady?.value}`).toBe('7');
  });

  it('without a length knows the steady state alone', () => {
    const { length, ...open } = city;
    expect(airConcentration(open).rate).toBeUndefined();
    expect(problemsOf(tryAirConcentration({ ...open, times: ['1 h'], decay: '0.1 1/h' }))).toEqual([
      'length input/missing',
      'length input/missing',
    ]);
    expect(length).toBe('100 km');
  });
});

describe('climaticPotential', () => {
  it('gives zones their relative capacity, from the worst place to the best', () => {
    const ends = climaticZones.map(({ zone }) => {
      const { least, most } = climaticPotential({ zone, digits: 3 }).relativeCapacity;
      return `${zone} ${least}–${most}`;
    });
    expect(ends).toEqual(['I 1.08–1.29', 'II 0.931–1.04', 'III 0.818–0.9', 'IV 0.75–0.794', 'V 0.675–0.73']);
  });

  it('finds the zone of a potential; between two the one that it rounds to, outside none', () => {
    const zones = (['2.1', '2.5', '2.54', '2.55', '3', '3.34', '3.65', '4', '4.05', '2.04', '9'] as const).map(
      (potential) => climaticPotential({ potential }).zone,
    );
    expect(zones).toEqual(['I', 'I', 'I', 'II', 'III', 'III', 'V', 'V', null, null, null]);
    expect(`${climaticPotential({ potential: '9' }).relativeCapacity.least}`).toBe('0.3');
    expect(`${climaticPotential({ potential: '3', reference: '3' }).relativeCapacity.most}`).toBe('1');
  });

  it('zones do not overlap, and rise', () => {
    const ends = climaticZones.flatMap(({ from, to }) => [Number(from), Number(to)]);
    expect(ends).toEqual([...ends].sort((a, b) => a - b));
  });

  it('takes one of both', () => {
    expect(problemsOf(tryClimaticPotential({}))).toEqual(['potential input/missing']);
    expect(problemsOf(tryClimaticPotential({ zone: 'I', potential: '2.2' }))).toEqual(['potential input/missing']);
    expect(problemsOf(tryClimaticPotential({ zone: 'VI' as 'V' }))).toEqual(['zone input/type']);
  });
});

describe('permissibleEmission', () => {
  const stack = {
    standard: '0.5 mg/m3',
    background: '0.1 mg/m3',
    stratification: '160',
    height: '100 m',
    gasFlow: '80 m3/s',
    overheat: '100 degC',
    settling: '1',
    m: '1',
    n: '1',
  } as const;

  it('is OND-86 turned round: the permissible emission raises the background to the standard', () => {
    const { perSecond, perYear, concentrationPerEmission } = permissibleEmission(stack);
    expect([perSecond.value, perYear.value].map(String)).toEqual(['500', '15768']);
    expect(concentrationPerEmission.value.times(perSecond.value).plus('0.1').toFixed()).toBe('0.5');
    expect(`${permissibleEmission({ ...stack, operation: '4380 h' }).perYear.value}`).toBe('7884');
  });

  it('is in proportion to 1 ÷ A: the stratification is a regional factor of its own', () => {
    const permitted = stratificationCoefficients.map(
      ({ value }) => permissibleEmission({ ...stack, stratification: value, digits: 4 }).perSecond.value,
    );
    expect(permitted.map(String)).toEqual(['320', '400', '444.4', '500', '571.4']);
  });

  it('is 0 with a background at the standard; a cold release is refused', () => {
    expect(permissibleEmission({ ...stack, background: '0.5 mg/m3' })).toMatchObject({ isOverStandard: true });
    expect(`${permissibleEmission({ ...stack, background: '0.6 mg/m3' }).perSecond.value}`).toBe('0');
    expect(problemsOf(tryPermissibleEmission({ ...stack, overheat: '0 degC', settling: '0.5' }))).toEqual([
      'overheat quantity/range',
      'settling quantity/range',
    ]);
  });
});
