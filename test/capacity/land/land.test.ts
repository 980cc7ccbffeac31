import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  averageAccumulatedExceedance,
  criticalLoad,
  criticalLoadExceedance,
  technoCapacity,
  tryAverageAccumulatedExceedance,
  tryCriticalLoad,
  tryCriticalLoadExceedance,
  tryTechnoCapacity,
} from '../../../src/capacity/index.ts';
import { Decimal } from '../../../src/decimal.ts';
import type { Outcome } from '../../../src/problems/outcome.ts';
import type { DecimalText } from '../../../src/quantity/quantity.ts';
import { expectWithin } from '../../golden/within.ts';
import { holds, patience } from '../../runs.ts';
import { decimalBetween } from '../physics.ts';

const problemsOf = (outcome: Outcome<unknown>): readonly string[] =>
  outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${path.join('.')} ${code}`);

describe('criticalLoad', () => {
  const soil = {
    baseCationDeposition: '0.3 keq/ha/yr',
    chlorideDeposition: '0.1 keq/ha/yr',
    weathering: '500 eq/ha/yr',
    baseCationUptake: '0.2 keq/ha/yr',
    nitrogenImmobilisation: '0.1 keq/ha/yr',
    nitrogenUptake: '0.3 keq/ha/yr',
    denitrification: '0.2',
    nitrogenLeaching: '0.1 keq/ha/yr',
  } as const;
  const shown = (given: Parameters<typeof criticalLoad>[0]) => {
    const { maximumSulphur, sulphurBalance, minimumNitrogen, maximumNitrogen, nutrientNitrogen } = criticalLoad(given);
    return [maximumSulphur, sulphurBalance, minimumNitrogen, maximumNitrogen, nutrientNitrogen].map(({ value }) => value.toFixed());
  };

  it('of a soil that may leach acidity', () => {
    expect(shown({ ...soil, acidityLeaching: '0.7 keq/ha/yr' })).toEqual(['1.2', '1.2', '0.4', '1.9', '0.525']);
    expect(criticalLoad({ ...soil, acidityLeaching: '0.7 keq/ha/yr' }).values['ANC_le,crit']).toBe('−0.7 keq/ha/yr');
  });

  it('of a water that must keep alkalinity bears less, or nothing', () => {
    expect(shown({ ...soil, alkalinityLeaching: '0.2 keq/ha/yr' })).toEqual(['0.3', '0.3', '0.4', '0.775', '0.525']);
    expect(shown({ ...soil, alkalinityLeaching: '0.9 keq/ha/yr' })).toEqual(['0', '-0.4', '0.4', '0.4', '0.525']);
  });

  it('takes the critical leaching with one sign', () => {
    expect(problemsOf(tryCriticalLoad(soil))).toEqual(['acidityLeaching input/missing']);
    const both = { ...soil, acidityLeaching: '0.7 keq/ha/yr', alkalinityLeaching: '0 keq/ha/yr' } as const;
    expect(problemsOf(tryCriticalLoad(both))).toEqual(['acidityLeaching input/missing']);
    expect(problemsOf(tryCriticalLoad({ ...soil, acidityLeaching: '0.7 keq/ha/yr', denitrification: '1' }))).toEqual([
      'denitrification quantity/range',
    ]);
  });
});

describe('criticalLoadExceedance', () => {
  const over = (
    sulphur: DecimalText,
    nitrogen: DecimalText,
    [s, least, n]: readonly [DecimalText, DecimalText, DecimalText] = ['1.2', '0.4', '1.9'],
  ) =>
    criticalLoadExceedance({
      sulphur: `${sulphur} keq/ha/yr`,
      nitrogen: `${nitrogen} keq/ha/yr`,
      maximumSulphur: `${s} keq/ha/yr`,
      minimumNitrogen: `${least} keq/ha/yr`,
      maximumNitrogen: `${n} keq/ha/yr`,
      nutrientNitrogen: '0.5 keq/ha/yr',
      digits: 30,
    });

  it.each([
    ['below the function', '0.6', '1', '0', '0'],
    ['on the slope', '0.6', '1.15', '0', '0'],
    ['left of CLmin(N)', '1.8', '0.3', '0.6', '0'],
    ['nearest to the upper node', '1.8', '0.5', '0.6', '0.1'],
    ['nearest to the lower node', '0.1', '3', '0.1', '1.1'],
  ] as const)('%s', (_, s, n, sulphur, nitrogen) => {
    const way = over(s, n);
    expect([way.sulphur.value, way.nitrogen.value, way.acidity.value].map(String)).toEqual([
      sulphur,
      nitrogen,
      new Decimal(sulphur).plus(nitrogen).toFixed(),
    ]);
  });

  it('of nutrient nitrogen is what is above CLnut(N)', () => {
    expect([over('0', '0.7').nutrient.value, over('0', '0.4').nutrient.value, over('0', '0.7').nutrientRatio].map(String)).toEqual([
      '0.2',
      '0',
      '1.4',
    ]);
  });

  it('is infinite as a ratio where nothing is borne, also for nothing', () => {
    const none = ['0', '0', '0'] as const;
    expect(over('0', '0', none)).toMatchObject({ acidityRatio: null });
    expect(over('0.1', '0', none)).toMatchObject({ acidityRatio: null });
    expect(`${over('0.1', '0.2', none).acidity.value}`).toBe('0.3');
    expect(over('0.1', '0.1', ['0', '0.4', '0.4'])).toMatchObject({ acidityRatio: null });
    expect(`${over('0', '0.1', ['0', '0.4', '0.4']).acidityRatio}`).toBe('0.25');
    expect(over('0.1', '0.1', ['1', '0', '0'])).toMatchObject({ acidityRatio: null });
    expect(`${over('0.5', '0', ['1', '0', '0']).acidityRatio}`).toBe('0.5');
  });

  it('a ratio above 1 and an exceedance are one thing, and to divide by the ratio is to meet the function', { timeout: patience }, () => {
    const level = decimalBetween('0', '4');
    holds(
      fc.property(
        level,
        level,
        decimalBetween('0.1', '3'),
        decimalBetween('0', '2'),
        decimalBetween('2', '5'),
        (s, n, most, least, widest) => {
          const nodes = [most, least, widest] as const;
          const { acidity, acidityRatio } = over(s, n, nodes);
          if (!acidityRatio) throw new Error('something is borne');
          expect(acidityRatio.gt('1.0000000000000000000001')).toBe(acidity.value.gt('1e-21'));
          if (acidityRatio.isZero()) return;
          const divided = (text: string) =>
            new Decimal(text).div(acidityRatio).toDecimalPlaces(35, Decimal.ROUND_HALF_EVEN).toFixed() as DecimalText;
          expect(over(divided(s), divided(n), nodes).acidity.value.lte('1e-20')).toBe(true);
        },
      ),
    );
  });

  it('is the shortest way: no point of the function is nearer', { timeout: patience }, () => {
    const level = decimalBetween('0', '4');
    holds(
      fc.property(
        level,
        level,
        decimalBetween('0', '3'),
        decimalBetween('0', '2'),
        decimalBetween('2', '5'),
        decimalBetween('0', '1'),
        (s, n, most, least, widest, along) => {
          const { sulphur, nitrogen } = over(s, n, [most, least, widest]);
          const way = sulphur.value.pow(2).plus(nitrogen.value.pow(2));
          const distance = (toS: Decimal, toN: Decimal) =>
            Decimal.max(new Decimal(s).minus(toS), 0)
              .pow(2)
              .plus(Decimal.max(new Decimal(n).minus(toN), 0).pow(2));
          const onSlope = distance(
            new Decimal(most).times(new Decimal(1).minus(along)),
            new Decimal(least).plus(new Decimal(widest).minus(least).times(along)),
          );
          const onTop = distance(new Decimal(most), new Decimal(least).times(along));
          expect(way.lte(Decimal.min(onSlope, onTop).plus('1e-20'))).toBe(true);
        },
      ),
    );
  });

  it('refuses a function that turns back', () => {
    const given = {
      sulphur: '1 keq/ha/yr',
      nitrogen: '1 keq/ha/yr',
      maximumSulphur: '1 keq/ha/yr',
      nutrientNitrogen: '1 keq/ha/yr',
    } as const;
    expect(problemsOf(tryCriticalLoadExceedance({ ...given, minimumNitrogen: '2 keq/ha/yr', maximumNitrogen: '1 keq/ha/yr' }))).toEqual([
      'maximumNitrogen quantity/range',
    ]);
  });
});

describe('averageAccumulatedExceedance', () => {
  it('weighs by area, and lies between the least and the largest', () => {
    const one = (area: DecimalText, exceedance: DecimalText) => ({ area: `${area} ha`, exceedance: `${exceedance} keq/ha/yr` }) as const;
    const { average, accumulated, exceededShare } = averageAccumulatedExceedance({ ecosystems: [one('300', '0.4'), one('100', '0')] });
    expect([average.value, accumulated.value, exceededShare].map(String)).toEqual(['0.3', '120', '0.75']);
    holds(
      fc.property(fc.array(fc.tuple(decimalBetween('0.1', '100'), decimalBetween('0', '4')), { minLength: 1, maxLength: 5 }), (all) => {
        const result = averageAccumulatedExceedance({ ecosystems: all.map(([area, exceedance]) => one(area, exceedance)) });
        const exceedances = all.map(([, exceedance]) => new Decimal(exceedance));
        expect(result.average.value.gte(Decimal.min(...exceedances).times('0.999999999999'))).toBe(true);
        expect(result.average.value.lte(Decimal.max(...exceedances).times('1.000000000001'))).toBe(true);
      }),
    );
  });

  it('needs an area', () => {
    expect(problemsOf(tryAverageAccumulatedExceedance({ ecosystems: [{ area: '0 ha', exceedance: '1 keq/ha/yr' }] }))).toEqual([
      'ecosystems quantity/range',
    ]);
    expect(problemsOf(tryAverageAccumulatedExceedance({ ecosystems: [] }))).toEqual(['ecosystems input/missing']);
  });
});

describe('technoCapacity', () => {
  it('is what is worked out by hand, medium by medium', () => {
    const { capacity, media } = technoCapacity({
      air: { area: '2500 km2', height: '1 km', wind: '4 m/s' },
      water: { volume: '2 km3', inflow: '100 m3/s', precipitation: '0.5 km3/yr' },
      biota: { area: '2000 km2', productivity: '600 t/km2/yr', variation: '0.01' },
    });
    // 55 896 × 4 ÷ 50 a year; 300 000 t/km3 × 2500 km3 × that × 0.000003 × 0.46
    expect(media.map(({ medium, capacity: part }) => `${medium} ${part.value}`)).toEqual(['air 4628188.8', 'water 43800', 'biota 4440']);
    expect(`${media[0]?.renewal?.value} ${media[1]?.renewal?.value} ${media[2]?.renewal}`).toBe('4471.68 1.825 undefined');
    expect(`${capacity.value}`).toBe('4676428.8');
  });

  it('its 55 896 is 31 536 √π, the way of the wind in a year over the radius of the area', () => {
    const { media } = technoCapacity({ air: { area: '1 km2', height: '1 km', wind: '1 m/s' } });
    const pi = new Decimal('3.14159265358979');
    expectWithin(media[0]?.renewal?.value ?? '0', pi.sqrt().times(31_536).toFixed(), { type: 'rel', value: '0.00001' });
  });

  it('in a calm has no air capacity; nothing given is a problem', () => {
    expect(`${technoCapacity({ air: { area: '1 km2', height: '1 km', wind: '0 m/s' } }).capacity.value}`).toBe('0');
    expect(problemsOf(tryTechnoCapacity({}))).toEqual(['air input/missing']);
    const biota = { area: '1 km2', productivity: '5 t/km2/yr' } as unknown as { area: '1 km2'; productivity: '5 t/km2/yr'; variation: '0' };
    expect(problemsOf(tryTechnoCapacity({ biota }))).toEqual(['biota.variation input/missing']);
  });
});
