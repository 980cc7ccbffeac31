import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tryAssess } from '../../src/assess/assess.ts';
import { compareExact, exact, multiplyExact, one } from '../../src/exact.ts';
import type { Row } from '../../src/model/figure.ts';
import type { Factor } from '../../src/model/mechanism.ts';
import type { Charge, Regime } from '../../src/model/regime.ts';
import { pollutants } from '../../src/pollutants/index.ts';
import { problemCatalogue } from '../../src/problems/catalogue.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { conference2004, conference2004Variants } from '../../src/regimes/conference-2004/index.ts';
import { russia2003 } from '../../src/regimes/ru-2003/index.ts';
import { checkRegime, type RegimeCheck } from '../../src/schema/index.ts';
import { cases, facilityOf } from '../arbitraries.ts';
import { air, place, sound, weight } from '../broken/regimes/sound.ts';
import { patience, runs } from '../runs.ts';
import { shippedRegimes } from './shippedRegimes.ts';

// A law takes a while: each is checked once.
const known = new Map<Regime, RegimeCheck>();
const check = (regime: Regime): RegimeCheck => {
  const found = known.get(regime) ?? checkRegime(regime, { pollutants: Object.keys(pollutants) });
  known.set(regime, found);
  return found;
};
const told = ({ code, path, message }: Problem): string => `${code} ${path.join('.')}: ${message}`;
const codesOf = (found: readonly Problem[]): readonly string[] => found.map(({ code }) => code);
const law = (change: Partial<Charge>, rest: Partial<Regime<'EUR'>> = {}): Regime<'EUR'> => ({
  ...sound,
  ...rest,
  charges: { air: { ...air, ...change } },
});

const { source: _, ...sourceless } = air;
const { territories: __, ...withoutPlaces } = sound;

interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function placesIn(value: unknown): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

/** The regime with tables in which grounds of one coefficient clash. */
function withoutMany<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutMany) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, part]) => (key === 'many' ? [] : [[key, withoutMany(part)]]))) as T;
}

describe('every shipped regime', { timeout: patience }, () => {
  it.each(Object.entries(shippedRegimes))('%s has no problem, and its notices are of the kinds that are documented', (_, regime) => {
    const { problems, notices, multipliers } = check(regime);
    expect(problems.map(told)).toEqual([]);
    const kinds = ['data/missing-figure', 'regime/falling-price', 'regime/idle-factor'];
    expect(codesOf(notices).filter((code) => !kinds.includes(code))).toEqual([]);
    expect(multipliers.map(({ charge }) => charge)).toEqual(Object.keys(regime.charges));
  });

  it('says the same of its JSON', () => {
    const json = JSON.parse(JSON.stringify(conference2004Variants.strict));
    expect(checkRegime(json, { pollutants: Object.keys(pollutants) })).toEqual(check(conference2004Variants.strict));
  });
});

describe('notices and bounds', { timeout: patience }, () => {
  it('of ru-2003: rates that begin with Decree 410', () => {
    const { notices, multipliers } = check(russia2003);
    expect(notices.map(told)).toEqual([
      'data/missing-figure charges.stationary.rates: the rate has no figure for all or a part of 2003, 2004, 2005 in 32 of its cases, such as lead-sulphide-as-lead, permissible.',
      'data/missing-figure charges.water.rates: the rate has no figure for all or a part of 2003, 2004, 2005 in 92 of its cases, such as ammonium-ion, permissible.',
      'data/missing-figure charges.waste.rates: the rate has no figure for all or a part of 2003, 2004, 2005 in 1 of its cases, such as waste-class-5-other.',
    ]);
    // stationary: 1, and 5 × 2 (region) × 1.2 (city) × 2 (special) × 2.45 (2015); waste: 0 if used again, and 5 × 2 × 2 × 2.45.
    expect(multipliers).toEqual([
      { charge: 'stationary', lowest: '1', highest: '58.8' },
      { charge: 'mobile', lowest: '1', highest: '11.184' },
      { charge: 'water', lowest: '1.02', highest: '53.9' },
      { charge: 'waste', lowest: '0', highest: '49' },
    ]);
  });

  it('of conference-2004: 0.25 where half of the floor is left, and 25 × 5 (cap) × 2 (protected) × 2.45', () => {
    expect(check(conference2004).multipliers.slice(0, 1)).toEqual([{ charge: 'stationary', lowest: '0.25', highest: '612.5' }]);
  });

  it('a band that is free whatever its capacity is noticed; half its price is not', () => {
    const idle = (regime: Regime) =>
      check(regime)
        .notices.filter(({ code }) => code === 'regime/idle-factor')
        .map(told);
    const idleIn = (regime: Regime) => checkRegime(regime).notices.filter(({ code }) => code === 'regime/idle-factor');
    expect(idle(conference2004Variants['bat-free'])).toEqual([
      'regime/idle-factor charges.stationary.factors.2: It makes the technological band free, so capacity has no effect there.',
      'regime/idle-factor charges.water.factors.3: It makes the technological band free, so capacity has no effect there.',
    ]);
    expect(idle(conference2004)).toEqual([]);
    const capacity: Factor = {
      kind: 'capacity',
      id: 'capacity',
      years: 3,
      schedule: { kind: 'power', exponent: '1', floor: '0.5', cap: '5', digits: 6 },
    };
    const free = (depth: '1' | '0.9'): Factor => ({ kind: 'privilege', id: 'bat', score: 'bat', depth });
    expect(idleIn(law({ factors: [weight, capacity, free('1')], rounding: [] }))).toHaveLength(1);
    expect(idleIn(law({ factors: [weight, capacity, free('0.9')], rounding: [] }))).toEqual([]);
    expect(idleIn(law({ factors: [weight, free('1')], rounding: [] }))).toEqual([]);
  });

  it('a law may let a price fall: it is noticed, with the first case and how many there are', () => {
    const falling: Factor = { ...weight, value: { rows: [{ where: { band: 'exceedance' }, value: '0.5' }], otherwise: '1' } } as Factor;
    const { problems, notices } = checkRegime(law({ factors: [falling, place] }));
    expect(problems).toEqual([]);
    expect(notices.map(told)).toEqual([
      'regime/falling-price charges.air: The price falls from temporary to exceedance, in 6 cases, such as sulphur-dioxide, 2010-01-01: 40 to 20 before the other factors.',
    ]);
    expect(codesOf(checkRegime(law({ factors: [falling, place] }, { status: 'proposal' })).problems)).toEqual(['regime/falling-price']);
  });

  it('a band that is priced as another falls with its rate, not with its own column', () => {
    const rows: readonly Row[] = [
      { where: { band: 'permissible' }, value: '40' },
      { where: { band: 'temporary' }, value: '200' },
      { where: { band: 'exceedance' }, value: '1' },
    ];
    const codes = (change: Partial<Charge>) => codesOf(checkRegime(law({ rates: { rows }, factors: [place], ...change })).notices);
    expect(codes({})).toEqual(['regime/falling-price']);
    expect(codes({ pricedAs: { exceedance: 'temporary' } })).toEqual([]);
  });

  it('columns in prices of different years are not compared', () => {
    const rows: readonly Row[] = [
      { where: { band: ['permissible', 'exceedance'] }, value: '4000', base: '1991' },
      { where: { band: 'temporary' }, value: '40', base: '2010' },
    ];
    const index: Factor = {
      kind: 'figure',
      id: 'index',
      value: {
        rows: [
          { where: { base: '1991' }, value: '0.01' },
          { where: { base: '2010' }, value: '1' },
        ],
      },
    };
    expect(checkRegime(law({ rates: { rows }, factors: [index], rounding: [] })).notices).toEqual([]);
  });

  it.each([
    [
      'a year between others',
      [
        { value: '40', until: '2013' },
        { value: '45', from: '2015' },
      ],
      '2014',
    ],
    ['the first years', [{ value: '40', from: '2012' }], '2010, 2011'],
    ['the last years', [{ value: '40', until: '2017' }], '2018, 2019'],
    [
      'a part of a year',
      [
        { value: '40', until: '2013-06-30' },
        { value: '45', from: '2014' },
      ],
      '2013',
    ],
  ] as const)('a table without %s is noticed', (_, rows, years) => {
    const { problems, notices } = checkRegime(law({ rates: { rows } }));
    expect(problems).toEqual([]);
    expect(notices.map(told)).toEqual([
      `data/missing-figure charges.air.rates: the rate has no figure for all or a part of ${years} in 1 of its cases, such as any case.`,
    ]);
  });

  it('a year that a row for more cases fills, or what the table means otherwise, is not missing', () => {
    const filled: readonly Row[] = [{ where: { pollutant: 'ammonia' }, value: '52', from: '2015' }, { value: '40' }];
    expect(checkRegime(law({ rates: { rows: filled } })).notices).toEqual([]);
    const city: Factor = {
      kind: 'figure',
      id: 'city',
      value: { rows: [{ where: { circumstance: 'city' }, value: '1.2', from: '2015' }], otherwise: '1' },
    };
    expect(checkRegime(law({ factors: [weight, place, city] })).notices).toEqual([]);
  });

  it('the index of a price base is missed only where a rate is in its prices', () => {
    const index = (from: '2010' | '2015' | '2016'): Factor => ({
      kind: 'figure',
      id: 'index',
      value: {
        rows: [
          { where: { base: '2015' }, value: '1.1', from },
          { where: { base: '2010' }, value: '1.3' },
        ],
      },
    });
    const rows: readonly Row[] = [
      { value: '40', base: '2010', until: '2014' },
      { value: '52', base: '2015', from: '2015' },
    ];
    const notices = (from: '2010' | '2015' | '2016') =>
      checkRegime(law({ rates: { rows }, factors: [weight, place, index(from)] })).notices.map(told);
    expect(notices('2015')).toEqual([]);
    expect(notices('2016')).toEqual([
      'data/missing-figure charges.air.factors.2.value: factor index has no figure for all or a part of 2015 in 1 of its cases, such as 2015.',
    ]);
  });
});

describe('what is no mistake', () => {
  it.each<[string, Regime]>([
    ['rows of which a third decides', law({ factors: [weight, place] })],
    [
      'grounds of one coefficient',
      law({
        factors: [
          weight,
          place,
          {
            kind: 'figure',
            id: 'special',
            value: {
              rows: [
                { where: { circumstance: 'city' }, value: '2' },
                { where: { circumstance: 'park' }, value: '2' },
              ],
              many: 'highest',
              otherwise: '1',
            },
          },
        ],
      }),
    ],
    [
      'a pollutant of a group',
      law({
        rates: {
          rows: [
            { where: { group: 'acid' }, value: '1' },
            { where: { pollutant: 'sulphur-dioxide' }, value: '2' },
          ],
        },
      }),
    ],
    [
      'a territory and one inside it',
      law({
        factors: [
          weight,
          place,
          {
            kind: 'figure',
            id: 'new',
            value: {
              rows: [
                { where: { territory: 'land' }, value: '2' },
                { where: { territory: 'town' }, value: '3' },
              ],
            },
          },
        ],
      }),
    ],
    [
      'territories apart',
      law(
        {
          rates: {
            rows: [
              { where: { territory: 'town' }, value: '2' },
              { where: { territory: 'isle' }, value: '3' },
            ],
          },
        },
        { territories: { ...sound.territories, isle: { keys: { region: 'south' } } } },
      ),
    ],
    [
      'keys of one name and other values',
      law({
        rates: {
          rows: [
            { where: { keys: { region: 'north' } }, value: '2' },
            { where: { keys: { region: 'south' } }, value: '3' },
          ],
        },
      }),
    ],
    [
      'a figure that is remembered, without source',
      law({
        factors: [weight, place, { kind: 'figure', id: 'new', value: '2' }].map((factor) => ({
          ...factor,
          confidence: 'memory',
        })) as Factor[],
      }),
    ],
    ['a number of the caller, without source', { ...law({}), charges: { air: { ...sourceless, confidence: 'assumption' } } }],
    ['a proposal without source', { ...law({}), status: 'proposal', charges: { air: sourceless } }],
    [
      'territories of the caller, where the law lists none',
      { ...withoutPlaces, charges: { air: { ...air, rates: { rows: [{ where: { territory: 'anywhere' }, value: '1' }] } } } },
    ],
    [
      'a year of which the law holds a part',
      law({ rates: { rows: [{ value: '1', from: '2010', until: '2019' }] } }, { from: '2010-07-01', until: '2019-06-30' }),
    ],
    [
      'two steps at one boundary',
      law({
        factors: [
          weight,
          place,
          {
            kind: 'performance',
            id: 'new',
            reading: 'background',
            of: 'background',
            unread: 'otherwise',
            otherwise: '1',
            curve: {
              kind: 'ladder',
              continuous: false,
              steps: [
                { below: { at: '1', inclusive: false }, value: '0.5' },
                { below: { at: '1', inclusive: true }, value: '0.7' },
              ],
            },
          },
        ],
      }),
    ],
  ])('%s', (_, regime) => {
    expect(checkRegime(regime).problems.map(told)).toEqual([]);
  });

  it('a pollutant is unknown only if the caller says which are known, and is told once', () => {
    const ids = ['sulphur-dioxide', 'nitrogen-dioxide'];
    expect(checkRegime(sound).problems).toEqual([]);
    const named = { ...sound, pollutants: { ammonya: { en: 'ammonia', ru: 'аммиак' } } };
    expect(checkRegime(named, { pollutants: new Set([...ids, 'ammonia']) }).problems.map(told)).toEqual([
      'release/unknown-pollutant pollutants.ammonya: The vocabulary has no "ammonya".',
    ]);
    expect(checkRegime(sound, { pollutants: ids }).problems).toEqual([
      {
        code: 'release/unknown-pollutant',
        path: ['charges', 'air', 'rates', 'rows', 2, 'where', 'pollutant'],
        message: 'The vocabulary has no "ammonia".',
        hint: 'Known: sulphur-dioxide, nitrogen-dioxide.',
      },
    ]);
  });

  it('all mistakes are told at once, the form before the meaning', () => {
    const { source, ...rest } = air;
    const wrong = { ...sound, asOf: undefined, charges: { air: { ...rest, factors: [weight, weight], from: '2001' } } };
    expect(codesOf(checkRegime(wrong).problems)).toEqual(['input/missing']);
    const { asOf, ...undated } = wrong;
    expect(new Set(codesOf(checkRegime(undated).problems))).toEqual(
      new Set(['regime/incomplete', 'regime/dates', 'regime/unsourced', 'input/duplicate-id', 'regime/unknown-reference']),
    );
  });
});

describe('laws', () => {
  const few = { ...runs, numRuns: Math.ceil((runs.numRuns ?? 100) / 5) };

  it('an arbitrary regime passes, or its problems say why; nothing is thrown', { timeout: patience }, () => {
    fc.assert(
      fc.property(cases(), ({ regime }) => {
        const { problems, notices, multipliers } = checkRegime(regime);
        for (const { code, message } of [...problems, ...notices]) {
          expect(Object.hasOwn(problemCatalogue, code)).toBe(true);
          expect(message.endsWith('.')).toBe(true);
        }
        expect(multipliers.length).toBeLessThanOrEqual(Object.keys(regime.charges).length);
      }),
      few,
    );
  });

  it('nor if one thing in it was changed', { timeout: patience }, () => {
    fc.assert(
      fc.property(cases(), fc.nat(), fc.jsonValue({ maxDepth: 1 }), ({ regime }, which, value) => {
        const copy = structuredClone(regime);
        const places = placesIn(copy);
        const { holder, key } = places[which % places.length] as Place;
        holder[key] = value;
        expect(checkRegime(copy).problems.every(({ code }) => Object.hasOwn(problemCatalogue, code))).toBe(true);
      }),
      few,
    );
  });

  it('nor for anything at all', { timeout: patience }, () => {
    fc.assert(
      fc.property(fc.anything(), (data) => checkRegime(data).problems.length > 0),
      few,
    );
  });

  it('where no rows were found ambiguous, no look-up of an assessment finds any', { timeout: patience }, () => {
    fc.assert(
      fc.property(cases(), (made) => {
        const regime = withoutMany(made.regime);
        const isAmbiguous = codesOf(checkRegime(regime).problems).includes('regime/ambiguous');
        const outcome = tryAssess(facilityOf(made), regime, made.options);
        if (!outcome.ok && codesOf(outcome.problems).includes('regime/ambiguous')) expect(isAmbiguous).toBe(true);
      }),
      few,
    );
  });

  it('what the factors of a price come to lies within the bounds', { timeout: patience }, () => {
    fc.assert(
      fc.property(cases(), (made) => {
        const outcome = tryAssess(facilityOf(made), made.regime, made.options);
        // The reciprocal of readings has no bounds.
        if (!outcome.ok || JSON.stringify(made.regime).includes('"reciprocal"')) return;
        const { multipliers } = checkRegime(made.regime);
        for (const { charge, steps } of outcome.value.lines) {
          const bounds = multipliers.find((one) => one.charge === charge);
          for (const step of steps) {
            if (step.stage !== 'price') continue;
            const value = step.factors.map((factor) => exact(factor.value)).reduce(multiplyExact, one);
            expect(bounds && compareExact(exact(bounds.lowest), value)).toBeLessThanOrEqual(0);
            expect(bounds && compareExact(value, exact(bounds.highest))).toBeLessThanOrEqual(0);
          }
        }
      }),
      few,
    );
  });
});
