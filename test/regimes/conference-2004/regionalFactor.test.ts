import { describe, expect, it } from 'vitest';
import { conference2004 } from '../../../src/regimes/conference-2004/conference2004.ts';
import { russia2003 } from '../../../src/regimes/ru-2003/index.ts';
import { lacking, plant, stepsOf } from '../../constructed.ts';
import { millReceivers } from '../../exampleData.ts';
import { basin, loaded, noticesOf, partsOfPlace, placeByBand, refused, stack, under } from './sample.ts';

describe('K, load over capacity', () => {
  it('is the mean of load ÷ capacity over the three years before', () => {
    const uneven = basin([
      { year: '2002', load: '1000', capacity: '1000' },
      { year: '2003', load: '1500', capacity: '1000' },
      { year: '2004', load: '4000', capacity: '2000' },
    ]);
    // (1 + 1.5 + 2) ÷ 3, not 6500 ÷ 4000
    expect(placeByBand(under(stack(), [uneven]))).toEqual(['permissible 1.5', 'temporary 1.5', 'exceedance 1.5']);
  });

  it('takes the years that are given, if only one', () => {
    expect(placeByBand(under(stack(), [basin([{ year: '2003', load: '1200', capacity: '1000' }])]))[0]).toBe('permissible 1.2');
  });

  it('leaves out years that it does not read', () => {
    const more = basin([
      { year: '2001', load: '9000', capacity: '1000' },
      { year: '2004', load: '1200', capacity: '1000' },
      { year: '2005', load: '9000', capacity: '1000' },
    ]);
    expect(placeByBand(under(stack(), [more]))[0]).toBe('permissible 1.2');
  });

  it('is a problem where the receiver has the pollutant in other years only', () => {
    expect(refused(stack(), [basin([{ year: '2005', load: '1200', capacity: '1000' }])])).toEqual([
      'data/capacity-years releases.0.receiver',
    ]);
  });

  it('reads the worst criterion and names it', () => {
    const two = basin([
      { year: '2004', load: '1200', capacity: '1000', criterion: 'vegetation' },
      { year: '2004', load: '1200', capacity: '4000', criterion: 'health' },
    ]);
    const [price] = stepsOf(under(stack(), [two]).lines[0]?.steps ?? [], 'price');
    const [capacity] = price?.factors.find(({ id }) => id === 'place')?.parts?.[0]?.parts ?? [];
    expect(capacity?.capacity).toEqual({
      receiver: 'basin',
      criterion: 'vegetation',
      ratio: '1.2',
      years: ['2004'],
      includes: 'all-sources',
      sources: ['made up'],
      criteria: [
        { criterion: 'vegetation', ratio: '1.2' },
        { criterion: 'health', ratio: '0.3' },
      ],
      entries: [{ year: '2004', load: '1200 t/yr', capacity: '1000 t/yr' }],
    });
  });

  it.each([
    [0.1, '0.5'],
    [0.5, '0.5'],
    [3.25, '3.25'],
    [5, '5'],
    [80, '5'],
  ])('of a ratio of %s is %s within the norm', (ratio, factor) => {
    expect(placeByBand(under(stack(), [loaded(ratio)]))[0]).toBe(`permissible ${factor}`);
  });

  it('is at its cap where no room is left', () => {
    expect(placeByBand(under(stack(), [basin([{ year: '2004', load: '10', capacity: '0' }])]))).toEqual([
      'permissible 5',
      'temporary 5',
      'exceedance 5',
    ]);
  });

  it('is rounded half-even to six places before it becomes a factor, and says what it was', () => {
    const thirds = basin([{ year: '2004', load: '4000', capacity: '3000' }]);
    const assessment = under(stack(), [thirds]);
    expect(placeByBand(assessment)[0]).toBe('permissible 1.333333');
    expect(JSON.stringify(assessment.lines[0])).toContain('"unrounded":"4/3"');
  });

  it('is no discount on a breach: at least 1 above the norm', () => {
    expect(placeByBand(under(stack(), [loaded(0.8)]))).toEqual(['permissible 0.8', 'temporary 1', 'exceedance 1']);
  });

  it('below 1 needs an inventory of all sources, and says so', () => {
    const partial = under(stack(), [loaded(0.8, { includes: 'some-sources' })]);
    expect(placeByBand(partial)).toEqual(['permissible 1', 'temporary 1', 'exceedance 1']);
    expect(noticesOf(partial)).toContain('partial-inventory');
    expect(noticesOf(under(stack(), [loaded(0.8)]))).not.toContain('partial-inventory');
    expect(placeByBand(under(stack(), [loaded(1.4, { includes: 'some-sources' })]))[0]).toBe('permissible 1.4');
  });
});

describe('what K replaces and what stays', () => {
  it('replaces the regional table, the city and the Far North', () => {
    const assessment = under(stack({ circumstances: ['city', 'far-north'] }), [loaded(1.5)]);
    expect(partsOfPlace(assessment)).toEqual(['by-capacity 1.5', 'capacity 1.5', 'lasting 1']);
  });

  it.each(['protected-area', 'baikal', 'disaster-zone'])('keeps the factor 2 of %s', (circumstance) => {
    expect(partsOfPlace(under(stack({ circumstances: [circumstance] }), [loaded(1.5)]))).toEqual([
      'by-capacity 3',
      'capacity 1.5',
      'lasting 2',
    ]);
  });

  it('keeps it once, whatever the number of grounds', () => {
    const all = stack({ circumstances: ['protected-area', 'baikal', 'disaster-zone', 'far-north'] });
    expect(placeByBand(under(all, [loaded(1.5)]))[0]).toBe('permissible 3');
    expect(partsOfPlace(under(all, [basin([])]))).toEqual(['by-table 2.8', 'region 1.4', 'city 1', 'special 2']);
  });

  it('keeps the coefficient of suspended solids: it defines the unit', () => {
    const [dvina] = millReceivers;
    const river = {
      ...dvina,
      id: 'basin',
      medium: 'water' as const,
      capacities: (loaded(2).capacities ?? []).map((entry) => ({ ...entry, pollutant: 'suspended-solids' })),
    };
    const solids = plant(
      [
        {
          id: 'solids',
          charge: 'water',
          pollutant: 'suspended-solids',
          period: '2005-Q1',
          amount: '10 t',
          norms: { permissible: '20 t' },
          readings: { background: '6 mg/l', 'allowed-increase': '0.25 mg/l' },
          receiver: 'basin',
        },
      ],
      { territory: 'RU-ARK' },
    );
    const [price] = stepsOf(under(solids, [river]).lines[0]?.steps ?? [], 'price');
    expect(price?.factors.map(({ id, value }) => `${id} ${value}`)).toEqual(['weight 1', 'place 2', 'suspended-solids 0.16', 'index 1.2']);
  });
});

describe('without capacity data', () => {
  it('the table of 2003 stays, and the result says so', () => {
    const assessment = under(stack({ circumstances: ['city'] }), [basin([])]);
    expect(partsOfPlace(assessment)).toEqual(['by-table 1.68', 'region 1.4', 'city 1.2', 'special 1']);
    expect(noticesOf(assessment)).toContain('first-without-data');
  });

  it('a receiver that has other pollutants only has no data for this one', () => {
    const assessment = under(stack(), [loaded(2, { pollutant: 'nitrogen-dioxide' })]);
    expect(partsOfPlace(assessment)[0]).toBe('by-table 1.4');
  });

  it('a release without a receiver has none either', () => {
    expect(partsOfPlace(under(lacking(stack(), 'receiver'), []))[0]).toBe('by-table 1.4');
  });

  it('a receiver that was not passed is a problem, not an absence of data', () => {
    expect(refused(stack(), [])).toEqual(['release/unknown-receiver releases.0.receiver']);
  });
});

describe('waste and mobile sources', () => {
  it('are those of 2003, with all factors: no K, no technological band', () => {
    for (const charge of ['waste', 'mobile'] as const) expect(conference2004.charges[charge]).toBe(russia2003.charges[charge]);
  });
});
