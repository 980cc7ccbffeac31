import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ndv, type TmdlGiven, tmdl, tryNdv, tryTmdl } from '../../../src/capacity/index.ts';
import { Decimal } from '../../../src/decimal.ts';
import { holds } from '../../runs.ts';
import { decimalBetween } from '../physics.ts';

const problemsOf = (outcome: ReturnType<typeof tryTmdl | typeof tryNdv>): readonly string[] =>
  outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${path.join('.')} ${code}`);

describe('tmdl', () => {
  const given = {
    loadingCapacity: '150 lb/d',
    marginOfSafety: '0.1',
    nonpoint: '35 lb/d',
    sources: [
      { id: 'town', weight: '75 ha' },
      { id: 'works', weight: '0.25 km2' },
    ],
  } as const satisfies TmdlGiven;

  it('splits 100 lb/d by area into 75 and 25, as published', () => {
    const { allocations, pointSources, capacity, shortfall } = tmdl(given);
    expect(allocations.map(({ id, amount }) => `${id} ${amount.value} ${amount.unit}`)).toEqual(['town 75 lb/d', 'works 25 lb/d']);
    expect([pointSources, capacity, shortfall].map(({ value }) => `${value}`)).toEqual(['100', '135', '0']);
  });

  it('leaves nothing for point sources where the rest takes all, and says how much is missing', () => {
    const over = tmdl({ ...given, nonpoint: '140 lb/d' });
    expect([over.pointSources, over.shortfall].map(({ value }) => `${value}`)).toEqual(['0', '5']);
    expect(over.allocations.map(({ amount }) => `${amount.value}`)).toEqual(['0', '0']);
    expect(tmdl({ ...given, loadingCapacity: '0 lb/d' }).capacity.value.isZero()).toBe(true);
  });

  it('takes loads in other units of the dimension, and refuses others', () => {
    expect(`${tmdl({ ...given, nonpoint: '15.87573295 kg/d' }).pointSources.value}`).toBe('100');
    expect(
      problemsOf(
        tryTmdl({
          ...given,
          nonpoint: '35 t/yr',
          reserve: '0.95',
          sources: [
            { id: 'a', weight: '1 ha' },
            { id: 'b', weight: '1 t' },
          ],
        }),
      ),
    ).toEqual(['nonpoint quantity/dimension', 'reserve quantity/range', 'sources.1.weight quantity/dimension']);
    expect(problemsOf(tryTmdl({ ...given, sources: [{ id: 'a', weight: '0 ha' }] }))).toEqual(['sources quantity/range']);
    expect(problemsOf(tryTmdl({ ...given, sources: [] }))).toEqual(['sources input/missing']);
    expect(problemsOf(tryTmdl({ ...given, loadingCapacity: '5 m3/s' }))).toEqual(['loadingCapacity quantity/dimension']);
    const { marginOfSafety, ...unsaid } = given;
    expect(problemsOf(tryTmdl(unsaid as unknown as TmdlGiven))).toEqual(['marginOfSafety input/missing']);
    expect(marginOfSafety).toBe('0.1');
  });

  it('loses nothing: the parts add up to the load, and the allocations to their sum', () => {
    const weights = fc.array(fc.nat(1000), { minLength: 1, maxLength: 8 }).filter((all) => all.some((one) => one > 0));
    const step = fc.constantFrom('0.001', '1', '0.3', '7');
    holds(
      fc.property(
        decimalBetween('0', '1000'),
        decimalBetween('0', '0.5'),
        decimalBetween('0', '0.5'),
        decimalBetween('0', '800'),
        weights,
        step,
        (load, margin, reserve, nonpoint, all, to) => {
          const sources = all.map((weight, at) => ({ id: `${at}`, weight: `${weight} ha` as const }));
          const result = tmdl({
            loadingCapacity: `${load} kg/d`,
            marginOfSafety: margin,
            reserve,
            nonpoint: `${nonpoint} kg/d`,
            sources,
            step: to as '1',
          });
          const sum = (some: readonly Decimal[]) => some.reduce((whole, one) => whole.plus(one), new Decimal(0));
          const parts = [result.marginOfSafety, result.reserve, result.nonpoint, result.pointSources].map(({ value }) => value);
          expect(sum(parts).minus(result.shortfall.value).eq(load)).toBe(true);
          expect(sum(result.allocations.map(({ amount }) => amount.value)).eq(result.pointSources.value)).toBe(true);
          for (const [at, { amount }] of result.allocations.entries()) {
            const fair = result.pointSources.value.times(all[at] ?? 0).div(sum(all.map((one) => new Decimal(one))));
            expect(amount.value.minus(fair).abs().lte(to)).toBe(true);
          }
        },
      ),
    );
  });
});

describe('ndv', () => {
  const flood = { season: 'flood', days: '61 d', runoff: '900 Mm3', standard: '3 mg/l', background: '2 mg/l' } as const;
  const low = { season: 'low water', days: '304 d', runoff: '1200 Mm3', standard: '3 mg/l', background: '2.5 mg/l' } as const;

  it('is the sum of the seasons, and names the season of least capacity per day', () => {
    const section = ndv({ section: 'Suna, mouth', seasons: [flood, low] });
    expect(section.seasons.map(({ season, capacity }) => `${season} ${capacity.value} ${capacity.unit}`)).toEqual([
      'flood 900 t',
      'low water 600 t',
    ]);
    expect([section.capacity.value, section.least.season].map(String)).toEqual(['1500', 'low water']);
    expect(section.least.capacity.value.toFixed(4)).toBe('720.3947');
    expect(section.least.values).toEqual({
      section: 'Suna, mouth',
      season: 'low water',
      days: '304 d',
      year: '365 d',
      W: '1200 Mm3',
      C_norm: '3 mg/l',
      C_nat: '2.5 mg/l',
    });
  });

  it('compares seasons by the day, not by what they bear altogether', () => {
    const { seasons, least } = ndv({ section: 'Suna, mouth', seasons: [{ ...flood, runoff: '300 Mm3' }, low] });
    expect(seasons.map(({ capacity }) => `${capacity.value}`)).toEqual(['300', '600']);
    expect(least.season).toBe('low water');
  });

  it('a season that nature alone fills has no capacity, and takes nothing from the others', () => {
    const section = ndv({ section: 'Suna, mouth', seasons: [flood, { ...low, background: '4 mg/l' }] });
    expect(section.seasons.map(({ capacity, massBalance }) => `${capacity.value} of ${massBalance.value}`)).toEqual([
      '900 of 900',
      '0 of -1200',
    ]);
    expect([section.capacity.value, section.least.capacity.value].map(String)).toEqual(['900', '0']);
    expect(`${ndv({ section: 'dry', seasons: [{ ...flood, runoff: '0 m3' }, low] }).least.capacity.value}`).toBe('0');
  });

  it('tells what can be controlled', () => {
    const section = ndv({
      section: 'Suna, mouth',
      seasons: [
        { ...flood, diffuse: '1000 t' },
        { ...low, diffuse: '100 t' },
      ],
    });
    expect([section.controllable.value, section.capacity.value].map(String)).toEqual(['500', '1500']);
  });

  it('refuses seasons that are no year, and has the path of each problem', () => {
    expect(problemsOf(tryNdv({ section: 'Suna', seasons: [flood] }))).toEqual(['seasons quantity/range']);
    expect(problemsOf(tryNdv({ section: 'Suna', seasons: [flood, { ...low, days: '305 d' }], year: '366 d' }))).toEqual([]);
    expect(problemsOf(tryNdv({ section: '', seasons: [flood, { ...low, runoff: '5 t' }] }))).toEqual([
      'section input/type',
      'seasons.1.runoff quantity/dimension',
    ]);
    expect(problemsOf(tryNdv({ section: 'Suna', seasons: [] }))).toEqual(['seasons input/missing']);
  });
});
