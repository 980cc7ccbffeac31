import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { addExact, compareExact, divideExact, type Exact, exact, exactText, multiplyExact, subtractExact, zero } from '../../src/exact.ts';
import type { Facility } from '../../src/model/facility.ts';
import type { Regime } from '../../src/model/regime.ts';
import { money } from '../../src/money/money.ts';
import { conference2004 } from '../../src/regimes/conference-2004/conference2004.ts';
import { conference2004Variants } from '../../src/regimes/conference-2004/variants.ts';
import { russia2003 } from '../../src/regimes/ru-2003/index.ts';
import { type BatPayback, type BatPaybackOptions, batPayback, tryBatPayback } from '../../src/technology/payback/batPayback.ts';
import { batPaybackTable } from '../../src/technology/payback/batPaybackTable.ts';
import type { BreakEven } from '../../src/technology/payback/breakEven.ts';
import type { BatInvestment } from '../../src/technology/payback/readInvestment.ts';
import { depthOf, onlyUsed, withDepth, withRatesTimes } from '../../src/technology/payback/variedRegime.ts';
import { ladderCharge, lawOf, plant, problemsIn, told } from '../constructed.ts';
import { mill as exampleMill, kondopoga, kondopogaReceivers, millReceivers } from '../exampleData.ts';
import { holds, patience } from '../runs.ts';
import { mill, permit, scrubber } from './sample.ts';

const year = 2006;
const of = (changes: Partial<BatInvestment> = {}, law: Regime<'RUB'> = conference2004, options: Partial<BatPaybackOptions> = {}) =>
  batPayback(scrubber(changes), law, { year, ...options });
const refused = (changes: Partial<BatInvestment>, law: Regime<'RUB'> = conference2004, options: Partial<BatPaybackOptions> = {}) =>
  told(problemsIn(tryBatPayback(scrubber(changes), law, { year, ...options })));
const point = (found: BreakEven): string => (found.at === null ? found.why : `${found.how} ${found.exact}`);
const points = ({ breakEven }: BatPayback) => Object.values(breakEven).map(point);

// A law of one charge: dust at 10 a tonne within the norm, 20 within the limit, 50 above; half of 10 in the technological band.
const charge = ladderCharge(
  { technological: { shared: 'norm', evidence: 'bat' } },
  { factors: [{ kind: 'privilege', id: 'bat', depth: '0.5', score: 'bat', where: { band: 'technological' } }] },
);
const smallLaw = lawOf({ air: charge });
const dustPermit = { ...permit, pollutants: ['dust'] };

/** A stack of dust with a technological mass of 100 t, a norm of 200 t and a limit of 250 t. */
const stack = (amount: string, bat: readonly object[]): Facility =>
  plant(
    [
      {
        id: 'dust',
        charge: 'air',
        pollutant: 'dust',
        amount: `${amount} t` as '1 t',
        norms: { permissible: '200 t', temporary: '250 t' },
        installation: 'line',
      },
    ],
    { installations: [{ id: 'line', outputs: [{ product: 'paper', amount: '1000 t', rates: { dust: '100 kg/t' } }], bat: bat as [] }] },
  );

const smallOf = (changes: Partial<BatInvestment>): BatInvestment => ({
  before: stack('150', []),
  after: stack('80', [dustPermit]),
  investment: '7000',
  operatingCost: '0',
  currency: 'EUR',
  lifetime: 10,
  discountRate: '0',
  ...changes,
});
const ofSmall = (changes: Partial<BatInvestment>, law: Regime<'EUR'> = smallLaw) => batPayback(smallOf(changes), law, { year: 2005 });

const perCent = fc.integer({ min: 0, max: 99 }).map((per) => `0.${String(per).padStart(2, '0')}` as `${number}`);
const terms = fc.record({
  investment: fc.integer({ min: 1, max: 30_000 }).map((value) => String(value) as `${number}`),
  lifetime: fc.integer({ min: 1, max: 20 }),
  discountRate: perCent,
});
const tonnes = fc.integer({ min: 0, max: 400 }).map(String);
const pair = fc.record({ before: tonnes, after: tonnes, coverage: fc.constantFrom('0', '0.25', '0.4', '1') }).map((given) => ({
  before: stack(given.before, []),
  after: stack(given.after, [{ ...dustPermit, coverage: given.coverage }]),
}));

describe('an investment by hand', () => {
  // 21 roubles a tonne × 1.4 (Karelia) × 1.08 (index of 2006) = 31.752. Before 2000 t; after 1500 t, at half with the privilege.
  const found = of();

  it('payments before and after come from assess', () => {
    expect(found.years).toEqual([{ year: 2006, before: '63504', after: '23814', afterWithoutPrivilege: '47628' }]);
    expect(assess(mill('1500', [permit]), conference2004, { year }).exact).toBe('23814');
  });

  it('saves, pays back and is worth something with the privilege, and not without it', () => {
    const { withPrivilege, withoutPrivilege, worth } = found;
    expect([withPrivilege.saving, withPrivilege.net, withoutPrivilege.net].map(({ amount }) => amount.toString())).toEqual([
      '39690',
      '39690',
      '15876',
    ]);
    expect([withPrivilege.exact, withoutPrivilege.exact, worth.amount.toString()]).toEqual(['96900', '-141240', '238140']);
    expect(withPrivilege.simplePayback?.toFixed(6)).toBe('7.558579');
    expect(withPrivilege.discountedPayback?.toFixed(6)).toBe('7.558579');
    expect(withoutPrivilege.simplePayback?.toFixed(6)).toBe('18.896447');
    expect(withoutPrivilege.discountedPayback).toBeNull();
    expect(withPrivilege.npv).toMatchObject({ currency: 'RUB' });
  });

  it('breaks even where it is worked out to', () => {
    expect(found.depth).toBe('0.5');
    expect(points(found)).toEqual([
      `exact ${exactText(divideExact(exact(300_000), exact(396_900)))}`,
      `exact ${exactText(divideExact(exact(300_000), exact(158_760)))}`,
      // 15 876 + 47 628 δ = 30 000
      `exact ${exactText(divideExact(exact(14_124), exact(47_628)))}`,
      // 15 876 + 15.876 × 1600 η = 30 000
      `exact ${exactText(divideExact(exact(14_124), exact('25401.6')))}`,
    ]);
  });

  it('carries the notices of the assessments, the proposal first', () => {
    expect(found.notices[0]?.code).toBe('regime');
    expect(new Set(found.notices.map(({ message }) => message)).size).toBe(found.notices.length);
  });

  it('operating cost and other savings enter each year', () => {
    const { withPrivilege } = of({ operatingCost: '9690', otherSaving: '1000', discountRate: '0.25', lifetime: 2 });
    // 31 000 ÷ 1.25 + 31 000 ÷ 1.5625 − 300 000
    expect([withPrivilege.net.amount.toString(), withPrivilege.exact]).toEqual(['31000', '-255360']);
  });

  it('takes money with its currency, too', () => {
    const { currency: _, ...rest } = scrubber({ investment: money('300000', 'RUB'), operatingCost: money(0, 'RUB') });
    expect(batPayback(rest, conference2004, { year }).withPrivilege.exact).toBe('96900');
  });
});

describe('break-evens give a net present value of exactly 0', () => {
  it('rates: all rates times the multiplier', () => {
    const changes = { investment: '198450' } as const;
    expect(point(of(changes).breakEven.rates)).toBe('exact 0.5');
    expect(of(changes, withRatesTimes(conference2004, exact('0.5'))).withPrivilege.exact).toBe('0');
  });

  it('depth: the privilege at that depth', () => {
    const changes = { investment: '277830' } as const;
    expect(point(of(changes).breakEven.depth)).toBe('exact 0.25');
    expect(of(changes, withDepth(conference2004, exact('0.25'))).withPrivilege.exact).toBe('0');
  });

  it('coverage: the new evidence with that coverage', () => {
    const changes = { investment: '285768' } as const;
    expect(point(of(changes).breakEven.coverage)).toBe('exact 0.5');
    expect(of({ ...changes, after: mill('1500', [{ ...permit, coverage: '0.5' }]) }).withPrivilege.exact).toBe('0');
  });

  it('coverage at the point where more of it privileges nothing more', () => {
    // The technological mass is 1500 t, 1200 t are released: beyond 0.8 the payment stays.
    const after = mill('1200', [permit], { rate: '15 kg/t' });
    const changes = { after, before: mill('2000', [], { rate: '15 kg/t' }) };
    const saved = exact(of(changes).withPrivilege.saving.amount.toFixed());
    const investment = exactText(multiplyExact(saved, exact(10))) as `${number}`;
    expect(point(of({ ...changes, investment }).breakEven.coverage)).toBe('exact 0.8');
  });

  it(
    'whatever the numbers: as rationals, on the line through two multipliers',
    () => {
      holds(
        fc.property(pair, terms, (facilities, given) => {
          const small = { ...facilities, ...given, operatingCost: '100' } as const;
          const found = ofSmall(small);
          const { rates } = found.breakEven;
          const npvAt = (multiplier: string) => longExact(ofSmall(small, withRatesTimes(smallLaw, exact(multiplier))).withPrivilege.exact);
          const [none, once] = [npvAt('0'), longExact(found.withPrivilege.exact)];
          if (rates.at === null) {
            expect(rates.why).toBe('never');
            expect(compareExact(once, none)).toBeLessThanOrEqual(0);
          } else {
            expect(rates.how).toBe('exact');
            expect(addExact(none, multiplyExact(longExact(rates.exact), subtractExact(once, none))).digits).toBe(0n);
            expect(compareExact(subtractExact(npvAt('2'), once), subtractExact(once, none))).toBe(0);
          }
        }),
      );
    },
    patience,
  );
});

const longExact = (text: string): Exact => {
  const [above = '', below = '1'] = text.split('/');
  return divideExact(exact(above), exact(below));
};

describe('where there is nothing to find', () => {
  it('a law without a privilege', () => {
    const found = of({}, russia2003);
    expect(points(found).slice(2)).toEqual(['no-privilege', 'no-privilege']);
    expect([found.depth, found.worth.amount.toString()]).toEqual([null, '0']);
    expect(found.withPrivilege).toEqual(found.withoutPrivilege);
  });

  it('an investment without evidence', () => {
    expect(points(of({ after: mill('1500') })).slice(2)).toEqual(['no-privilege', 'no-privilege']);
  });

  it('a privilege of depth 0', () => {
    const none = of({}, conference2004Variants.none);
    expect([none.depth, none.worth.amount.toString(), point(none.breakEven.coverage)]).toEqual(['0', '0', 'never']);
    // The depth that it would need can be found all the same.
    expect(point(none.breakEven.depth)).toBe(point(of().breakEven.depth));
  });

  it('an investment that pays without any payment, and one that costs more than it saves', () => {
    expect(points(of({ otherSaving: '40000' }))).toEqual(['always', 'always', 'always', 'always']);
    expect(points(of({ operatingCost: '50000' })).slice(2)).toEqual(['never', 'never']);
    expect(points(of({ after: mill('2500', [permit]) }))[1]).toBe('never');
  });
});

describe('evidence of before', () => {
  const old = { ...permit, coverage: '0.5', evidence: 'permit 0' };

  it('stays where the privilege of the investment is left out', () => {
    const { years } = of({ before: mill('2000', [old]), after: mill('1500', [old, permit]) });
    // 800 t of 2000 t at half before; after, 800 t of 1500 t at half without the new permit.
    expect(years[0]).toEqual({ year: 2006, before: '50803.2', after: '23814', afterWithoutPrivilege: '34927.2' });
  });

  it('is not replaced by a coverage of 0', () => {
    const { breakEven, withoutPrivilege } = of({ before: mill('2000', [old]), after: mill('1500', [permit]), investment: '158760' });
    expect(withoutPrivilege.exact).toBe('0');
    expect(point(breakEven.coverage)).toBe('always');
  });
});

describe('each year assessed', () => {
  const changes = { after: mill('1500', [{ ...permit, until: '2007-12-31' }]), lifetime: 3 };

  it('takes the index and the evidence of the year', () => {
    const { years } = of(changes, conference2004, { payments: 'of-each-year' });
    expect(years.map((one) => [one.year, one.after === one.afterWithoutPrivilege])).toEqual([
      [2006, false],
      [2007, false],
      [2008, true],
    ]);
    expect(years.map(({ before }) => before)).toEqual(
      [2006, 2007, 2008].map((one) => assess(mill('2000'), conference2004, { year: one }).exact),
    );
  });

  it('is a problem where the law has no figure for a year', () => {
    const all = refused({ lifetime: 15 }, conference2004, { payments: 'of-each-year' });
    expect(all.length).toBeGreaterThan(0);
    expect(all.every((one) => /^\S+ (before|after)\./.test(one))).toBe(true);
  });

  it('the first year stands for all by default', () => {
    expect(of(changes).years).toHaveLength(1);
    expect(of(changes).withPrivilege.exact).toBe(exactText(subtractExact(multiplyExact(exact(39_690), exact(3)), exact(300_000))));
  });
});

describe('a payment that is not linear', () => {
  const law = lawOf({ air: charge }, { settle: [{ kind: 'exempt', at: 'facility', below: { at: '1000', inclusive: false } }] });
  const investment = smallOf({});

  it('is searched: a step before the break-even the value is below 0', () => {
    // 1500 m is due before once it reaches 1000; 400 m after, or nothing below 1000. NPV = 0 at 1500 m = 700, which is exempt: so at m = 2/3.
    const found = batPayback(investment, law, { year: 2005, digits: 4 });
    expect(found.years[0]).toMatchObject({ before: '1500', after: '0' });
    expect(point(found.breakEven.rates)).toBe('searched 0.6667');
    const npvAt = (multiplier: string) =>
      batPayback(investment, withRatesTimes(law, exact(multiplier)), { year: 2005 }).withPrivilege.exact;
    expect([npvAt('0.6666'), npvAt('0.6667')]).toEqual(['-7000', '3000.5']);
  });

  it('finds the depth of a factor of kind privilege', () => {
    expect(exactText(depthOf(smallLaw) as Exact)).toBe('0.5');
    const found = batPayback({ ...investment, investment: '9400' }, smallLaw, { year: 2005 });
    // 1500 − 800 (1 − δ) = 940
    expect(point(found.breakEven.depth)).toBe('exact 0.3');
  });
});

describe('regimes that are varied', () => {
  it('keep their payments when what is not used is left out', () => {
    for (const [facility, law, receivers] of [
      [kondopoga, russia2003, kondopogaReceivers],
      [kondopoga, conference2004, kondopogaReceivers],
      [exampleMill, russia2003, millReceivers],
      [exampleMill, conference2004, millReceivers],
    ] as const) {
      const whole = assess(facility, law, { year: 2005, receivers });
      const part = assess(facility, onlyUsed(law, [whole]), { year: 2005, receivers });
      expect(part.lines).toEqual(whole.lines);
      const twice = assess(facility, withRatesTimes(onlyUsed(law, [whole]), exact(2)), { year: 2005, receivers });
      expect(exactText(exact(twice.exact))).toBe(exactText(multiplyExact(exact(whole.exact), exact(2))));
    }
  });

  it('have the depth that they are given', () => {
    const text = (law: Regime<'RUB'>) => exactText(depthOf(law) ?? exact(-1));
    expect([conference2004, conference2004Variants['bat-free'], conference2004Variants.none, russia2003].map(text)).toEqual([
      '0.5',
      '1',
      '0',
      '-1',
    ]);
    for (const law of [conference2004, conference2004Variants['bat-free'], conference2004Variants.none])
      expect(text(withDepth(law, exact('0.3')))).toBe('0.3');
    expect(withDepth(conference2004, exact('0.5'))).toEqual(conference2004);
    expect(withDepth(russia2003, exact('0.5'))).toEqual(russia2003);
  });

  it('set the rows of a table in proportion to the deepest', () => {
    const law = lawOf({
      air: ladderCharge(
        {},
        {
          factors: [
            {
              kind: 'privilege',
              id: 'bat',
              score: 'bat',
              depth: {
                rows: [
                  { where: { band: 'technological' }, value: '0.8' },
                  { where: { band: 'permissible' }, value: '0.2' },
                ],
                otherwise: '0',
              },
            },
            {
              kind: 'figure',
              id: 'kinds',
              value: {
                rows: [
                  { where: { band: 'technological' }, value: '0' },
                  { where: { band: 'exceedance' }, value: '25' },
                ],
                otherwise: '1',
              },
            },
          ],
        },
      ),
    });
    const factors = withDepth(law, exact('0.4')).charges.air?.factors;
    expect(factors?.[0]).toMatchObject({ depth: { rows: [{ value: '0.4' }, { value: '0.1' }], otherwise: '0' } });
    expect(factors?.[1]).toMatchObject({ value: { rows: [{ value: '0.6' }, { value: '25' }], otherwise: '1' } });
  });
});

describe('problems, all at once', () => {
  it('of the investment', () => {
    expect(refused({ investment: '1,5' as '1', operatingCost: '-1', lifetime: 0, discountRate: '10' })).toEqual([
      'quantity/not-a-number investment',
      'quantity/negative operatingCost',
      'quantity/range lifetime',
      'quantity/range discountRate',
    ]);
    expect(refused({ currency: undefined as unknown as string })).toEqual(['input/missing currency', 'input/missing currency']);
    expect(refused({ discountRate: '0.1234567', before: {} as Facility, investment: 5 as unknown as '5' })).toEqual([
      'input/type before',
      'input/type investment',
      'quantity/range discountRate',
    ]);
    expect(refused({ operatingCost: money('1', 'EUR') })).toEqual(['money/currency operatingCost']);
    expect(refused({ currency: 'EUR' })).toEqual(['money/currency investment']);
    expect(refused({}, conference2004, { year: undefined as unknown as number, payments: 'yearly' as 'of-first-year' })).toEqual([
      'input/missing year',
      'input/type payments',
    ]);
  });

  it('of the assessments, under before and after', () => {
    const lost = (amount: string): Facility => ({ ...mill(amount), territory: 'nowhere' });
    expect(refused({ before: lost('2000'), after: lost('1500') })).toEqual([
      'release/unknown-territory before.territory',
      'release/unknown-territory after.territory',
    ]);
  });
});

describe('batPaybackTable', () => {
  const portfolio = [
    scrubber({ id: 'cheap', investment: '100000' }),
    scrubber({ id: 'middle' }),
    scrubber({ id: 'dear', investment: '700000', discountRate: '0.1' }),
  ];

  it('is a row for each investment, to read', () => {
    const { rows } = batPaybackTable(portfolio, conference2004, { year });
    expect(rows.map((row) => Object.values(row).join(' | '))).toMatchInlineSnapshot(`
      [
        "cheap | 100000 | 63504 | 23814 | 47628 | 296900 | 58760 | 2.52 | 6.3 | 0.252 | 0.6299 | always | always",
        "middle | 300000 | 63504 | 23814 | 47628 | 96900 | -141240 | 7.56 | 18.9 | 0.7559 | 1.8896 | 0.2965 | 0.556",
        "dear | 700000 | 63504 | 23814 | 47628 | -456122.13 | -602448.85 | 17.64 | 44.09 | 2.8703 | 7.1757 | never | never",
      ]
    `);
    expect(Object.keys(rows[0] ?? {})).toEqual([
      'id',
      'investment',
      'before',
      'after',
      'afterWithoutPrivilege',
      'npv',
      'npvWithoutPrivilege',
      'payback',
      'paybackWithoutPrivilege',
      'rates',
      'ratesWithoutPrivilege',
      'depth',
      'coverage',
    ]);
  });

  it('adds up: the value of the sum is the sum of the values', () => {
    const { results, total } = batPaybackTable(portfolio.slice(0, 2), conference2004, { year });
    const sum = results.map((result) => exact(result.withPrivilege.exact)).reduce(addExact, zero);
    expect(total?.npv.amount.toFixed()).toBe(exactText(sum));
    expect([total?.investment.amount.toString(), total?.paying, total?.payingWithoutPrivilege]).toEqual(['400000', 2, 1]);
    expect(results[1]).toEqual(batPayback(portfolio[1] as BatInvestment, conference2004, { year }));
  });

  it('loses no good investment beside a bad one, and says nothing of a sum of none', () => {
    const bad = { ...scrubber(), currency: 'EUR', id: 'bad' };
    const { rows, rejected } = batPaybackTable([bad, ...portfolio], conference2004, { year });
    expect(rows).toHaveLength(3);
    expect(rejected.map(({ index, id, problems }) => [index, id, ...told(problems)])).toEqual([[0, 'bad', 'money/currency investment']]);
    expect(batPaybackTable([bad], conference2004, { year })).not.toHaveProperty('total');
    expect(batPaybackTable([], conference2004, { year }).rows).toEqual([]);
  });
});

describe('laws', () => {
  const compare = (x: string, y: string): number => compareExact(longExact(x), longExact(y));

  it(
    'the value falls as the discount rate rises, where each year saves',
    () => {
      holds(
        fc.property(pair, terms, perCent, (facilities, given, other) => {
          const at = (discountRate: `${number}`) => ofSmall({ ...facilities, ...given, discountRate }).withPrivilege;
          const [a, b] = [given.discountRate, other];
          const [low, high] = compareExact(exact(a), exact(b)) <= 0 ? [at(a), at(b)] : [at(b), at(a)];
          if (low.net.amount.isNegative()) return;
          expect(compare(high.exact, low.exact)).toBeLessThanOrEqual(0);
        }),
      );
    },
    patience,
  );

  it(
    'the privilege never lowers the value and never lengthens the payback',
    () => {
      holds(
        fc.property(pair, terms, (facilities, given) => {
          const { withPrivilege, withoutPrivilege, worth } = ofSmall({ ...facilities, ...given });
          expect(worth.amount.isNegative() && !worth.amount.isZero()).toBe(false);
          for (const kind of ['simplePayback', 'discountedPayback'] as const) {
            const [shorter, longer] = [withPrivilege[kind], withoutPrivilege[kind]];
            if (longer) expect(shorter?.lte(longer)).toBe(true);
          }
        }),
      );
    },
    patience,
  );

  it(
    'the privilege breaks even within its bounds or not at all, and the investment pays exactly if it is deep enough',
    () => {
      holds(
        fc.property(pair, terms, (facilities, given) => {
          const found = ofSmall({ ...facilities, ...given });
          const { depth } = found.breakEven;
          const pays = !found.withPrivilege.npv.amount.isNegative() || found.withPrivilege.npv.amount.isZero();
          if (depth.at === null) expect(pays).toBe(depth.why === 'always');
          else {
            expect(depth.at.gt(0) && depth.at.lte(1)).toBe(true);
            expect(pays).toBe(depth.at.lte('0.5'));
          }
        }),
      );
    },
    patience,
  );

  it(
    'coverage: at the break-even the value is 0 or more, and less of it is worth no more',
    () => {
      holds(
        fc.property(pair, terms, (facilities, given) => {
          const found = ofSmall({ ...facilities, ...given });
          const { coverage } = found.breakEven;
          if (coverage.at === null) return;
          const valueAt = (share: string) => {
            const after = stack(facilities.after.releases[0]?.amount?.value.toFixed() ?? '', [{ ...dustPermit, coverage: share }]);
            return longExact(ofSmall({ ...facilities, ...given, after }).withPrivilege.exact);
          };
          const up = coverage.at.toDecimalPlaces(20, 2).toFixed();
          const down = coverage.at.minus('0.00001');
          expect(valueAt(up).digits >= 0n).toBe(true);
          if (down.gte(0)) expect(valueAt(down.toDecimalPlaces(20, 3).toFixed()).digits < 0n).toBe(true);
        }),
      );
    },
    patience,
  );

  it(
    'the unit of money does not matter: all amounts times 100, the same paybacks',
    () => {
      holds(
        fc.property(pair, terms, (facilities, given) => {
          const euros = ofSmall({ ...facilities, ...given });
          const cents = ofSmall(
            { ...facilities, ...given, investment: `${given.investment}00` as `${number}` },
            withRatesTimes(smallLaw, exact(100)),
          );
          expect(cents.withPrivilege.simplePayback?.toFixed()).toBe(euros.withPrivilege.simplePayback?.toFixed());
          expect(cents.withPrivilege.discountedPayback?.toFixed()).toBe(euros.withPrivilege.discountedPayback?.toFixed());
          expect(compareExact(longExact(cents.withPrivilege.exact), multiplyExact(longExact(euros.withPrivilege.exact), exact(100)))).toBe(
            0,
          );
        }),
      );
    },
    patience,
  );

  it(
    'the value of a sum of investments is the sum of their values',
    () => {
      holds(
        fc.property(fc.array(fc.tuple(pair, terms), { minLength: 1, maxLength: 3 }), (all) => {
          const investments = all.map(([facilities, given]) => smallOf({ ...facilities, ...given, discountRate: '0' }));
          const { results, total } = batPaybackTable(investments, smallLaw, { year: 2005 });
          expect(results).toHaveLength(all.length);
          expect(total?.npv.amount.toFixed()).toBe(
            exactText(results.map(({ withPrivilege }) => exact(withPrivilege.exact)).reduce(addExact, zero)),
          );
        }),
      );
    },
    patience,
  );
});
