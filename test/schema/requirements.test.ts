import { describe, expect, it } from 'vitest';
import { tryAssess } from '../../src/assess/assess.ts';
import type { Factor, Measure } from '../../src/model/mechanism.ts';
import type { Charge, Regime } from '../../src/model/regime.ts';
import { PaymentError } from '../../src/problems/paymentError.ts';
import { conference2004 } from '../../src/regimes/conference-2004/index.ts';
import { russia2003 } from '../../src/regimes/ru-2003/index.ts';
import { parseFacility, requirements } from '../../src/schema/index.ts';
import { air, place, sound, weight } from '../broken/regimes/sound.ts';
import { shippedRegimes } from './shippedRegimes.ts';

const of = (charge: string, regime: Regime = russia2003, year = 2005) => requirements(regime, { charge, year });
const law = (change: Partial<Charge>): Regime => ({ ...sound, charges: { air: { ...air, ...change } } });
const codeOf = (work: () => unknown): string | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    return error instanceof PaymentError ? error.problems[0].code : String(error);
  }
};

describe('what a charge requires', () => {
  it('of ru-2003, emissions: a charge, since two are for the air; a region that the territory says', () => {
    const { pollutants, circumstances, title, ...rest } = of('stationary');
    expect(rest).toEqual({
      regime: 'ru-2003',
      charge: 'stationary',
      year: 2005,
      medium: 'air',
      from: '2005-01-01',
      until: '2005-12-31',
      assessedBy: 'quarter',
      currencies: ['RUB'],
      required: ['territory', 'releases.pollutant', 'releases.charge', 'releases.amount', 'releases.norms'],
      optional: ['releases.circumstances', 'releases.outlet', 'releases.period'],
      amounts: [{ unit: 't' }],
      norms: { takes: 'norms', withoutNorms: 'problem', fill: 'cumulative' },
      readings: [],
      keys: [
        {
          key: 'region',
          values: expect.arrayContaining(['northern', 'kaliningrad']),
          isRequired: true,
          isListed: true,
        },
      ],
      categories: [],
      sectors: [],
      classes: [],
      readsCapacities: false,
      readsInstallations: { outputs: false, technologicalRates: false, evidence: false },
      readsCredits: false,
    });
    expect(pollutants).toContainEqual({ id: 'sulphur-dioxide', name: russia2003.pollutants?.['sulphur-dioxide'] });
    expect(circumstances.map(({ id }) => id)).toEqual(['city', 'far-north', 'protected-area', 'baikal', 'disaster-zone']);
    expect(title).toEqual(russia2003.charges.stationary?.title);
  });

  it('of ru-2003, discharges: a basin, and readings for suspended solids only', () => {
    const { keys, readings, required, optional } = of('water');
    expect(keys.map(({ key, isRequired, isListed }) => [key, isRequired, isListed])).toEqual([['basin', true, false]]);
    expect(keys[0]?.values).toContain('northern-dvina');
    expect(readings.map(({ id, unit, isRequired, where }) => [id, unit, isRequired, where])).toEqual([
      ['background', 'mg/l', true, [{ pollutant: 'suspended-solids' }]],
      ['allowed-increase', 'mg/l', true, [{ pollutant: 'suspended-solids' }]],
    ]);
    expect(required).toContain('releases.medium');
    expect(optional).toEqual(expect.arrayContaining(['releases.charge', 'releases.readings', 'releases.receiver']));
  });

  it('of ru-2003, waste and fuel: one limit; a unit for each fuel, and no norms', () => {
    expect(of('waste').norms).toEqual({ takes: 'limit', withoutNorms: 'problem', fill: 'cumulative' });
    expect(of('mobile').norms).toBeNull();
    expect(of('mobile').amounts).toEqual([{ unit: '1000 m3', where: { pollutant: 'compressed-natural-gas' } }, { unit: 't' }]);
    expect(of('mobile').required).not.toContain('releases.norms');
  });

  it('of conference-2004: capacities, technological rates and evidence; a region only where capacity is not known', () => {
    const { readsCapacities, readsInstallations, keys, optional } = of('stationary', conference2004);
    expect([readsCapacities, readsInstallations]).toEqual([true, { outputs: true, technologicalRates: true, evidence: true }]);
    expect(keys.map(({ key, isRequired }) => [key, isRequired])).toEqual([['region', false]]);
    expect(optional).toEqual(expect.arrayContaining(['releases.receiver', 'releases.installation', 'installations']));
  });

  it('goes by the year: rows, factors and the charge itself', () => {
    expect(of('stationary', russia2003, 2004).pollutants).toHaveLength(144);
    expect(of('stationary', russia2003, 2006).pollutants).toHaveLength(160);
    expect(of('stationary', russia2003, 2003)).toMatchObject({ from: '2003-07-01', until: '2003-12-31' });
    const city: Factor = {
      kind: 'figure',
      id: 'city',
      from: '2015',
      value: { rows: [{ where: { circumstance: 'city' }, value: '2' }], otherwise: '1' },
    };
    const words = (year: number) => of('air', law({ factors: [weight, place, city] }), year).circumstances.map(({ id }) => id);
    expect([words(2014), words(2015)]).toEqual([[], ['city']]);
  });

  it('tells currencies that change within the year', () => {
    const currency = [
      { code: 'DEM', until: '2012-06-30' },
      { code: 'EUR', from: '2012-07-01' },
    ] as const;
    const currencies = (year: number) => of('air', { ...sound, currency }, year).currencies;
    expect([currencies(2011), currencies(2012), currencies(2013)]).toEqual([['DEM'], ['DEM', 'EUR'], ['EUR']]);
  });

  it('tells circumstances that must be answered, categories, sectors and classes', () => {
    const rows = [
      { where: { category: 'I', sector: 'paper' }, value: '1' },
      { where: { class: 'hazard-1', circumstance: 'park' }, value: '2' },
    ] as const;
    const regime = law({ factors: [weight, place, { kind: 'figure', id: 'new', value: { rows, many: 'highest', otherwise: '1' } }] });
    const asked = { ...regime, circumstances: { ...regime.circumstances, park: { title: 'In a park', mustBeAnswered: true } } };
    const found = of('air', asked, 2012);
    expect([found.categories, found.sectors, found.classes]).toEqual([['I'], ['paper'], ['hazard-1']]);
    expect(found.circumstances).toEqual([{ id: 'park', title: 'In a park', mustBeAnswered: true }]);
    expect(found.required).toContain('releases.circumstances');
    expect(found.optional).toEqual(expect.arrayContaining(['category', 'sector', 'releases.class']));
  });

  it.each<[string, Measure, readonly object[], readonly (readonly [string, boolean])[]]>([
    ['an amount per year', { kind: 'amount', unit: 'm3', perYear: 365 }, [{ unit: 'm3/yr' }], []],
    ['equivalents', { kind: 'equivalents', unit: 'equivalent', of: 'kg', per: '0.95' }, [{ unit: 'kg' }], []],
    [
      'a declared load',
      { kind: 'declared-load', unit: 'unit', value: 'declared', background: 'background', per: '50' },
      [{ unit: 'm3' }],
      [
        ['declared', true],
        ['background', false],
      ],
    ],
    [
      'an excess multiple',
      { kind: 'excess-multiple', unit: 'equivalent', of: 'm3', reading: 'declared', limit: 'limit', per: '5' },
      [{ unit: 'm3' }],
      [
        ['declared', true],
        ['limit', true],
      ],
    ],
    [
      'classes',
      { kind: 'classes', unit: 'month', of: 'month', reading: 'level', minus: 'limit', readingUnit: 'dB', classes: [] },
      [{ unit: 'month' }],
      [
        ['level', true],
        ['limit', true],
      ],
    ],
    ['a half peak', { kind: 'half-peak', unit: 'base', of: 'kg', peak: 'made', months: '12' }, [{ unit: 'kg' }], [['made', true]]],
    [
      'a balance',
      { kind: 'balance', unit: 't', made: 'made', less: ['used'] },
      [],
      [
        ['made', true],
        ['used', false],
      ],
    ],
  ])('knows what is measured by %s', (_, measure, amounts, readings) => {
    const kinds = Object.fromEntries(
      ['declared', 'background', 'limit', 'level', 'made', 'used'].map((id) => [id, { title: id, unit: 't' }]),
    );
    const found = of('air', { ...law({ measure: [measure] }), readings: kinds }, 2012);
    expect(found.amounts).toEqual(amounts);
    expect(found.readings.map(({ id, isRequired }) => [id, isRequired])).toEqual(readings);
    expect(found.required.includes('releases.amount')).toBe(amounts.length > 0);
    expect(found.required.includes('releases.readings')).toBe(readings.some(([, isRequired]) => isRequired));
  });

  it('knows which readings of factors may be absent', () => {
    const performance = (unread: 'otherwise' | 'problem'): Factor => ({
      kind: 'performance',
      id: 'new',
      reading: 'background',
      of: 'background',
      unread,
      otherwise: '1',
      gate: { kind: 'where', where: { category: 'I' } },
      curve: { kind: 'ladder', continuous: false, steps: [{ below: { at: '1', inclusive: true }, value: '0.5' }] },
    });
    const isRequired = (unread: 'otherwise' | 'problem') =>
      of('air', law({ factors: [performance(unread)] }), 2012).readings[0]?.isRequired;
    expect([isRequired('otherwise'), isRequired('problem')]).toEqual([false, true]);
  });

  it('knows outlets, credits and pools', () => {
    const found = of(
      'air',
      law({
        select: [{ kind: 'top-n', n: '3', per: 'outlet' }],
        settle: [
          { kind: 'credit', bands: ['permissible'], share: '0.5' },
          { kind: 'pool', product: 'energy', unit: 'MWh', less: '0' },
        ],
      }),
      2012,
    );
    expect(found.required).toContain('releases.outlet');
    expect(found.readsCredits).toBe(true);
    expect(found.readsInstallations).toEqual({ outputs: true, technologicalRates: false, evidence: false });
  });

  it('refuses a charge, a year, or a year of the charge that is not there', () => {
    expect(codeOf(() => of('air'))).toBe('regime/unknown-charge');
    expect(codeOf(() => of('water', russia2003, 2016))).toBe('regime/not-in-force');
    expect(codeOf(() => of('mobile', russia2003, 2015))).toBe('regime/not-in-force');
    expect(codeOf(() => of('water', russia2003, Number.NaN))).toBe('period/malformed');
  });
});

describe('laws', () => {
  it('a form filled in with all that is required is assessed; with a field less it is not', () => {
    const { amounts, pollutants } = of('waste');
    const release = {
      id: 'a',
      medium: 'waste',
      pollutant: pollutants[0]?.id,
      amount: `1 ${amounts[0]?.unit}`,
      norms: { limit: `1 ${amounts[0]?.unit}` },
      period: '2005-Q3',
    };
    const isAssessed = (change: object): boolean =>
      tryAssess(parseFacility({ id: 'x', territory: 'RU-KR', releases: [{ ...release, ...change }] }), russia2003, { year: 2005 }).ok;
    expect(isAssessed({})).toBe(true);
    for (const field of of('waste').required) {
      const [, name] = field.split('.');
      if (name === undefined || name === 'pollutant') continue;
      const { [name as keyof typeof release]: _, ...rest } = release;
      const facility = parseFacility({ id: 'x', territory: 'RU-KR', releases: [rest] });
      expect(tryAssess(facility, russia2003, { year: 2005 }).ok, field).toBe(false);
    }
  });
});

describe.each(Object.entries(shippedRegimes))('requirements of %s', (_, regime) => {
  it('are plain data for every charge and year in force; no field is required and optional', () => {
    for (const charge of Object.keys(regime.charges)) {
      for (const year of [2003, 2005, 2010, 2018, 2022]) {
        if (codeOf(() => requirements(regime, { charge, year })) === 'regime/not-in-force') continue;
        const found = requirements(regime, { charge, year });
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        expect(found.required.filter((field) => found.optional.includes(field))).toEqual([]);
        expect(found.currencies.length).toBeGreaterThan(0);
      }
    }
  });
});
