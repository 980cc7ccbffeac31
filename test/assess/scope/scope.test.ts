import { describe, expect, it } from 'vitest';
import { tryAssess } from '../../../src/assess/assess.ts';
import type { Release } from '../../../src/model/facility.ts';
import {
  airCharge,
  assessed,
  emission,
  factorsOf,
  lacking,
  lawOf,
  plant,
  problemsIn,
  problemsOf,
  receiver,
  told,
} from '../../constructed.ts';

const waterCharge = airCharge({ medium: 'water', title: 'Discharges' });
const law = lawOf({ air: airCharge(), water: waterCharge });

describe('the charge', () => {
  it('is the one that the release names', () => {
    expect(assessed(plant([emission({ charge: 'water' })]), law).lines[0]).toMatchObject({ charge: 'water', medium: 'water' });
  });

  it('is the only one of the medium, if none is named', () => {
    const { charge: _, ...unnamed } = emission({ medium: 'water' });
    expect(assessed(plant([unnamed]), law).lines[0]?.charge).toBe('water');
  });

  it('must be named where several are of the medium', () => {
    const { charge: _, ...unnamed } = emission({ medium: 'air' });
    const two = lawOf({ air: airCharge(), mobile: airCharge() });
    const [first] = problemsOf(plant([unnamed]), two);
    expect(told([first])).toEqual(['regime/unknown-charge releases.0.charge']);
    expect(first.hint).toBe('State one of: air, mobile.');
  });

  it.each([
    ['a name that nobody knows', emission({ charge: 'aire' }), 'releases.0.charge'],
    ['a medium that contradicts it', emission({ charge: 'water', medium: 'air' }), 'releases.0.medium'],
    ['a medium without a charge', { id: 'dust', pollutant: 'dust', medium: 'noise', amount: '1 t' } as const, 'releases.0.charge'],
    ['neither charge nor medium', { id: 'dust', pollutant: 'dust', amount: '1 t' } as const, 'releases.0.charge'],
    ['the name of a method of objects', emission({ charge: 'toString' }), 'releases.0.charge'],
  ])('is a problem with %s', (_, release, path) => {
    expect(told(problemsOf(plant([release]), law))).toEqual([`regime/unknown-charge ${path}`]);
  });

  it('comes with the nearest name', () => {
    expect(problemsOf(plant([emission({ charge: 'wather' })]), law)[0].hint).toBe('Did you mean "water"?');
  });
});

describe('the year', () => {
  it('is that of a release that states no period', () => {
    expect(assessed(plant([emission()]), law).lines[0]?.period).toBe('2005');
  });

  it('leaves out the releases of other years, with a notice', () => {
    const two = plant([emission({ period: '2005-03' }), emission({ id: 'later', period: '2006' })]);
    const { lines, notices } = assessed(two, law);
    expect(lines.map(({ release }) => release)).toEqual(['dust']);
    expect(notices).toEqual([{ code: 'not-in-year', message: expect.any(String), values: { count: '1' } }]);
  });

  it('without any release is a problem, not a zero', () => {
    expect(told(problemsOf(plant([emission({ period: '2006' })]), law))).toEqual(['period/no-release releases']);
    expect(told(problemsOf(plant([]), law))).toEqual(['period/no-release releases']);
  });

  it('is one: a release that touches two is a problem', () => {
    expect(told(problemsOf(plant([emission({ period: '2005-12-01/2006-01-31' })]), law))).toEqual([
      'period/several-years releases.0.period',
    ]);
  });

  it.each([20.5, 5, Number.NaN, Number.POSITIVE_INFINITY, 99999])('%s is no year', (year) => {
    expect(told(problemsOf(plant([emission()]), law, { year }))).toEqual(['period/malformed year']);
  });
});

describe('the scope of a charge', () => {
  const large = lawOf({ air: airCharge({ scope: { kind: 'where', where: { category: 'I' } } }) });

  it('leaves a zero line that says why', () => {
    const { lines, payable } = assessed(plant([emission()], { category: 'II' }), large);
    expect(payable.amount.toFixed()).toBe('0');
    expect(lines[0]).toMatchObject({ units: '0', steps: [{ stage: 'scope', amount: '0', why: expect.stringContaining('outside') }] });
  });

  it('takes in what meets it', () => {
    expect(assessed(plant([emission()], { category: 'I' }), large).payable.amount.toFixed()).toBe('100');
  });

  it.each([
    ['all', { category: 'I', sector: 'steel' }, '100'],
    ['all', { category: 'I', sector: 'paper' }, '0'],
    ['any', { category: 'II', sector: 'steel' }, '100'],
    ['any', { category: 'II', sector: 'paper' }, '0'],
  ] as const)('may ask for %s of several conditions: %o', (kind, changes, paid) => {
    const of = [
      { kind: 'where', where: { category: 'I' } },
      { kind: 'where', where: { sector: 'steel' } },
    ] as const;
    const scoped = lawOf({ air: airCharge({ scope: { kind, of } }) });
    expect(assessed(plant([emission()], changes), scoped).payable.amount.toFixed()).toBe(paid);
  });

  it('may ask for the opposite', () => {
    const others = lawOf({ air: airCharge({ scope: { kind: 'not', of: { kind: 'where', where: { category: 'I' } } } }) });
    expect(assessed(plant([emission()], { category: 'I' }), others).payable.amount.toFixed()).toBe('0');
  });

  it('needs no norms of what lies outside', () => {
    const ladder = lawOf({
      air: airCharge({
        scope: { kind: 'where', where: { category: 'I' } },
        split: { kind: 'ladder', policy: 'capacity-wins', takes: 'norms', withoutNorms: 'problem' },
      }),
    });
    expect(assessed(plant([emission()], { category: 'II' }), ladder).payable.amount.toFixed()).toBe('0');
  });
});

describe('circumstances', () => {
  const city = { kind: 'figure', id: 'city', value: { otherwise: '1', rows: [{ where: { circumstance: 'city' }, value: '2' }] } } as const;
  const withCity = lawOf({ air: airCharge({ factors: [city] }) }, { circumstances: { city: { title: 'in a city' } } });
  const must = { ...withCity, circumstances: { city: { title: 'in a city', mustBeAnswered: true } } };
  const territories = { town: { circumstances: ['city'] }, field: {} };
  const factor = (...asked: Parameters<typeof assessed>) => factorsOf(assessed(...asked)).join();

  it('hold from the release, the facility, the territory and the receiver', () => {
    const lake = receiver({ id: 'lake', medium: 'air', circumstances: ['city'] });
    const inField = (changes = {}, ofPlant = {}) => plant([emission(changes)], { territory: 'field', ...ofPlant });
    expect(factor(inField(), withCity, { territories })).toBe('city 1');
    expect(factor(inField({ circumstances: ['city'] }), withCity, { territories })).toBe('city 2');
    expect(factor(inField({}, { circumstances: ['city'] }), withCity, { territories })).toBe('city 2');
    expect(factor(inField({}, { territory: 'town' }), withCity, { territories })).toBe('city 2');
    expect(factor(inField({ receiver: 'lake' }), withCity, { territories, receivers: [lake] })).toBe('city 2');
  });

  it('are ruled out by the nearer: release over facility over territory', () => {
    expect(factor(plant([emission({ ruledOut: ['city'] })], { territory: 'town' }), withCity, { territories })).toBe('city 1');
    expect(factor(plant([emission({ ruledOut: ['city'] })], { circumstances: ['city'] }), withCity)).toBe('city 1');
    expect(factor(plant([emission()], { territory: 'town', ruledOut: ['city'] }), withCity, { territories })).toBe('city 1');
    expect(factor(plant([emission({ circumstances: ['city'] })], { ruledOut: ['city'] }), withCity)).toBe('city 2');
  });

  it('apply once, however often they are said', () => {
    const often = plant([emission({ circumstances: ['city'] })], { territory: 'town', circumstances: ['city'] });
    expect(factor(often, withCity, { territories })).toBe('city 2');
  });

  it('that the regime does not declare are a problem wherever they stand', () => {
    const wrong = plant([emission({ circumstances: ['citty'], ruledOut: ['town'] })], { circumstances: ['village'] });
    expect(told(problemsOf(wrong, withCity))).toEqual([
      'release/unknown-circumstance circumstances.0',
      'release/unknown-circumstance releases.0.circumstances.0',
      'release/unknown-circumstance releases.0.ruledOut.0',
    ]);
  });

  it('that must be answered are a problem where the input does not say', () => {
    expect(told(problemsOf(plant([emission()]), must))).toEqual(['release/unanswered-circumstance releases.0.circumstances']);
    expect(factor(plant([emission({ ruledOut: ['city'] })]), must)).toBe('city 1');
    expect(factor(plant([emission()], { ruledOut: ['city'] }), must)).toBe('city 1');
    expect(factor(plant([emission({ circumstances: ['city'] })]), must)).toBe('city 2');
    expect(factor(plant([emission()], { territory: 'town' }), must, { territories })).toBe('city 2');
  });

  it('may follow from a release without a permit, and are then neither stated nor ruled out against its norms', () => {
    const double = {
      kind: 'figure',
      id: 'without-permit',
      value: { otherwise: '1', rows: [{ where: { circumstance: 'without-permit' }, value: '2' }] },
    } as const;
    const split = { kind: 'ladder', policy: 'capacity-wins', takes: 'norms', withoutNorms: 'problem' } as const;
    const permits = lawOf(
      { air: airCharge({ split, factors: [double] }) },
      { circumstances: { 'without-permit': { title: 'without a permit', from: 'no-permit' } } },
    );
    const norms = { permissible: '1 t' } as const;
    expect(factor(plant([emission({ norms: 'no-permit' })]), permits)).toBe('without-permit 2');
    expect(new Set(factorsOf(assessed(plant([emission({ norms })]), permits)))).toEqual(new Set(['without-permit 1']));
    const words = ['without-permit'];
    expect(told(problemsOf(plant([emission({ norms, circumstances: words })]), permits))).toEqual([
      'release/contradictory-circumstance releases.0.circumstances',
    ]);
    expect(told(problemsOf(plant([emission({ norms })], { circumstances: words }), permits))).toEqual([
      'release/contradictory-circumstance releases.0.circumstances',
    ]);
    expect(told(problemsOf(plant([emission({ norms: 'no-permit' })], { ruledOut: words }), permits))).toEqual([
      'release/contradictory-circumstance releases.0.ruledOut',
    ]);
  });

  it('that must be answered are not asked by a charge that does not read them', () => {
    expect(factor(plant([emission()]), { ...must, charges: { air: airCharge() } })).toBe('');
  });
});

describe('the place', () => {
  const byRegion = {
    kind: 'figure',
    id: 'region',
    value: {
      rows: [
        { where: { keys: { region: 'north' } }, value: '2' },
        { where: { keys: { region: 'south' } }, value: '3' },
        { where: { territory: 'port' }, value: '5' },
      ],
    },
  } as const;
  const withPlaces = lawOf(
    { air: airCharge({ factors: [byRegion] }) },
    {
      territories: {
        land: { keys: { region: 'north' } },
        county: { parent: 'land' },
        harbour: { parent: 'county', keys: { region: 'south' } },
        port: { parent: 'harbour' },
      },
    },
  );
  const at = (territory: string, options = {}) => factorsOf(assessed(plant([emission()], { territory }), withPlaces, options)).join();

  it('inherits the keys of its parents, a nearer one over a farther', () => {
    expect([at('land'), at('county'), at('harbour')]).toEqual(['region 2', 'region 2', 'region 3']);
  });

  it('takes the territories of the caller beside those of the regime, and over them', () => {
    expect(at('farm', { territories: { farm: { parent: 'land' } } })).toBe('region 2');
    expect(at('land', { territories: { land: { keys: { region: 'south' } } } })).toBe('region 3');
  });

  it('takes the keys of the receiver over those of the territory', () => {
    const river = receiver({ id: 'river', medium: 'air', keys: { region: 'south' } });
    const here = plant([emission({ receiver: 'river' })], { territory: 'land' });
    expect(factorsOf(assessed(here, withPlaces, { receivers: [river] }))).toEqual(['region 3']);
  });

  it('that nobody lists is a problem, told once for the facility', () => {
    const problems = problemsOf(plant([emission(), emission({ id: 'more' })], { territory: 'lnad' }), withPlaces);
    expect(told(problems)).toEqual(['release/unknown-territory territory']);
    expect(problems[0].hint).toBe('Did you mean "land"?');
  });

  it('of a parent that nobody lists, or that is its own ancestor, is a problem', () => {
    const orphan = { farm: { parent: 'nowhere' } };
    const circle = { a: { parent: 'b' }, b: { parent: 'a' } };
    expect(told(problemsOf(plant([emission()], { territory: 'farm' }), withPlaces, { territories: orphan }))).toEqual([
      'release/unknown-territory territory',
    ]);
    expect(told(problemsOf(plant([emission()], { territory: 'a' }), withPlaces, { territories: circle }))).toEqual([
      'release/unknown-territory territory',
    ]);
  });

  it('may be anywhere for a law that lists no places', () => {
    expect(assessed(plant([emission()], { territory: 'wherever' }), law).payable.amount.toFixed()).toBe('100');
  });

  it('of a receiver that was not passed among those that were is a problem', () => {
    const river = receiver({ id: 'river', medium: 'air' });
    expect(told(problemsOf(plant([emission({ receiver: 'rivr' })]), law, { receivers: [river] }))).toEqual([
      'release/unknown-receiver releases.0.receiver',
    ]);
  });
});

describe('readings', () => {
  const withReading = lawOf({ air: airCharge() }, { readings: { background: { title: 'background', unit: 'mg/l' } } });

  it('must be named by the regime, in their dimension', () => {
    const two = plant([emission({ readings: { background: '6 t', backgrund: '6 mg/l' } })]);
    const problems = problemsOf(two, withReading);
    expect(told(problems)).toEqual([
      'quantity/dimension releases.0.readings.background',
      'release/unknown-reading releases.0.readings.backgrund',
    ]);
  });

  it('that no factor reads change nothing', () => {
    const read = assessed(plant([emission({ readings: { background: '6 mg/l' } })]), withReading);
    expect(read.payable.amount.toFixed()).toBe('100');
  });
});

describe('problems', () => {
  it('are told all at once, each with its place', () => {
    const bad = plant([
      emission({ id: 'a', charge: 'air', pollutant: 'nothing' }),
      emission({ id: 'b', charge: 'fire' }),
      emission({ id: 'c', amount: '5 m3' }),
      emission({ id: 'd', period: '2004-12-01/2005-01-31' }),
    ]);
    const [unmeasured] = lacking(plant([emission({ id: 'e' })]), 'amount').releases;
    const problems = problemsOf({ ...bad, releases: [...bad.releases, unmeasured as Release] }, law);
    expect([...told(problems)].sort()).toEqual([
      'period/several-years releases.3.period',
      'quantity/dimension releases.2.amount',
      'regime/unknown-charge releases.1.charge',
      'release/missing-amount releases.4.amount',
      'release/unpriced releases.0.pollutant',
    ]);
  });

  it('leave the good releases unassessed: one facility is all or nothing', () => {
    const outcome = tryAssess(plant([emission(), emission({ id: 'b', charge: 'fire' })]), law, { year: 2005 });
    expect(problemsIn(outcome)).toHaveLength(1);
  });
});

describe('the currency', () => {
  const union = lawOf(
    { air: airCharge() },
    {
      currency: [
        { code: 'EUR', from: '2005-07-01' },
        { code: 'DEM' as 'EUR', until: '2005-06-30' },
      ],
    },
  );
  const inPeriods = (...periods: readonly string[]) => plant(periods.map((period, at) => emission({ id: `r${at}`, period })));

  it('is the one in force in the period', () => {
    expect(assessed(inPeriods('2005-Q2'), union).payable.currency).toBe('DEM');
    expect(assessed(inPeriods('2005-Q3', '2005-Q4'), union).payable.currency).toBe('EUR');
  });

  it('must not change within a release or between the releases', () => {
    expect(told(problemsOf(inPeriods('2005'), union))).toEqual(['money/currency releases']);
    expect(told(problemsOf(inPeriods('2005-Q2', '2005-Q3'), union))).toEqual(['money/currency releases']);
  });
});
