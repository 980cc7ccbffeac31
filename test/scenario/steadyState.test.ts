import { describe, expect, it } from 'vitest';
import { compareExact, exact, exactText, multiplyExact, subtractExact } from '../../src/exact.ts';
import type { Schedule } from '../../src/model/mechanism.ts';
import { respondOverYears, tryRespondOverYears } from '../../src/scenario/respond/respondOverYears.ts';
import { steadyState, trySteadyState } from '../../src/scenario/respond/steadyState.ts';
import type { Study } from '../../src/scenario/study/study.ts';
import { airCharge, emission, lawOf, plant, receiver, told, year } from '../constructed.ts';

const basin = receiver({
  id: 'basin',
  medium: 'air',
  capacities: ['2002', '2003', '2004'].map((of) => ({
    pollutant: 'dust',
    criterion: 'health',
    year: of,
    load: '40 t/yr',
    capacity: '20 t/yr',
    includes: 'all-sources',
    source: 'made up',
    confidence: 'assumption',
  })),
});
const power: Schedule = { kind: 'power', exponent: '1', floor: '0.5', cap: '5', digits: 6 };
const lawWith = (schedule: Schedule, years = 1) =>
  lawOf({ air: airCharge({ factors: [{ kind: 'capacity', id: 'K', schedule, years, confidence: 'verified' }] }) });
const study = (schedule: Schedule = power, years = 1): Study => ({
  facilities: [plant([emission({ amount: '30 t', period: '2005', receiver: 'basin' })])],
  regime: lawWith(schedule, years),
  year,
  receivers: [basin],
});
const costs = [{ unit: 't', curve: { kind: 'linear', slope: '2' }, source: 'illustrative' }] as const;

describe('a load that feeds the price of the next year', () => {
  it('moves year after year, as worked out by hand', async () => {
    const { loads, rows, emissions, notices } = await respondOverYears(study(), { costs, years: [2005, 2006, 2007] });
    // K = load ÷ 20; a tonne costs 10 K; abated 10 K ÷ 2; next load 40 − abated
    expect(loads.map(({ year: of, load, ratio }) => [of, load, ratio])).toEqual([
      [2005, '30', '1.5'],
      [2006, '32.5', '1.625'],
      [2007, '31.875', '1.59375'],
    ]);
    expect(emissions.map(({ after }) => after)).toEqual(['20', '22.5', '21.875']);
    // 20 t × 20; 2 × 10² ÷ 2
    expect(rows[0]).toEqual({ year: 2005, revenue: '400', abatementCost: '100' });
    expect(notices[0]).toBe('What was abated is decided anew in each year, from the same masses.');
  });

  it('through a mean of three years it moves more slowly', async () => {
    const { loads } = await respondOverYears(study(power, 3), { costs, years: [2005, 2006] });
    // K of 2006 = (40 + 40 + 30) ÷ 60 = 1.833333 to six places
    expect(loads.map(({ load }) => load)).toEqual(['30', '30.833335']);
  });

  it('comes to rest where it repeats itself', async () => {
    const { isSettled, loads } = await steadyState(study(), { costs, tolerance: '0.0001' });
    // L = 40 − 10 × L ÷ 20 ÷ 2, so L = 32
    expect(isSettled).toBe(true);
    expect(loads).toMatchObject([
      { receiver: 'basin', pollutant: 'dust', criterion: 'health', capacity: '20', unit: 't/yr', isSettled: true },
    ]);
    const gap = subtractExact(exact(loads[0]?.left ?? ''), exact('32'));
    expect(compareExact(multiplyExact(gap, gap), exact('0.00000001'))).toBeLessThan(0);
  });

  it('and the years lead there', async () => {
    const { loads } = await respondOverYears(study(), { costs, years: Array.from({ length: 30 }, (_, at) => 2005 + at) });
    const gap = subtractExact(exact(loads.at(-1)?.load ?? ''), exact('32'));
    expect(compareExact(multiplyExact(gap, gap), exact('0.0000001'))).toBeLessThan(0);
  });

  it('with a step in the schedule there may be no rest: both sides are told', async () => {
    const step: Schedule = {
      kind: 'step',
      floor: '0.5',
      cap: '5',
      digits: 1,
      steps: [
        { from: '0', value: '1' },
        { from: '1.6', value: '4' },
      ],
    };
    const { isSettled, loads } = await steadyState(study(step), { costs, tolerance: '0.01' });
    // Above a load of 32 a tonne costs 40 and 20 t go, which leaves 20; below it costs 10, 5 t go, and 35 are left.
    expect(isSettled).toBe(false);
    const { load, left } = loads[0] ?? { load: '', left: '' };
    expect(compareExact(exact(load), exact('31.98')) > 0 && compareExact(exact(load), exact('32.02')) < 0).toBe(true);
    expect(['20', '35']).toContain(exactText(exact(left)));
  });
});

describe('what cannot be', () => {
  it('years in disorder', async () => {
    const outcome = await tryRespondOverYears(study(), { costs, years: [2006, 2005] });
    expect(outcome.ok ? [] : told(outcome.problems)).toEqual(['quantity/range years']);
  });

  it('a receiver that nobody feeds, and a tolerance of nothing', async () => {
    const nobody: Study = { ...study(), facilities: [plant([emission()])], regime: lawOf({ air: airCharge() }) };
    const outcomes = [await trySteadyState(nobody, { costs }), await trySteadyState(study(), { costs, tolerance: '0' })];
    expect(outcomes.map((outcome) => (outcome.ok ? [] : told(outcome.problems)))).toEqual([
      ['data/no-capacity receivers'],
      ['quantity/range tolerance'],
    ]);
  });
});
