import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareExact, exact } from '../../src/exact.ts';
import type { Regime } from '../../src/model/regime.ts';
import { conference2004 } from '../../src/regimes/conference-2004/index.ts';
import { russia2003 } from '../../src/regimes/ru-2003/index.ts';
import { type BreakEvenAsked, breakEven, tryBreakEven } from '../../src/scenario/breakEven/breakEven.ts';
import { solveFor, trySolveFor, type Unknown } from '../../src/scenario/solveFor/solveFor.ts';
import { airCharge, assessed, emission, ladderCharge, lawOf, plant, told, year } from '../constructed.ts';
import { kondopoga, kondopogaReceivers } from '../exampleData.ts';
import { runs } from '../runs.ts';

const norms = { permissible: '6 t', temporary: '8 t' } as const;
const ladder = lawOf({ air: ladderCharge() });
const flat = (rate: `${number}`) => lawOf({ air: airCharge({ rates: { rows: [{ value: rate }] } }) });
const exempting = (below: `${number}`, rate: `${number}` = '10') =>
  lawOf({
    air: airCharge({
      rates: { rows: [{ value: rate }] },
      settle: [{ kind: 'exempt', at: 'facility', below: { at: below, inclusive: false }, confidence: 'verified' }],
    }),
  });
const facility = plant([emission({ norms })]);
const between = (first: Regime<'EUR'>, second: Regime<'EUR'>, changes: Partial<BreakEvenAsked> = {}) =>
  breakEven({ facility, release: 'dust', first: { regime: first, year }, second: { regime: second, year }, to: '20', ...changes });
const shown = ({ stretches }: ReturnType<typeof between>) =>
  stretches.map(({ from, to, withFrom, withTo, cheaper }) => `${cheaper} ${withFrom ? '[' : '('}${from}, ${to}${withTo ? ']' : ')'}`);

describe('two tariffs', () => {
  it('meet where their lines do, exactly', () => {
    // 10 to 6 t, 20 to 8 t, 50 above, against 17 a tonne: 60 + 20 × (m − 6) = 17 m, at 20; within the bands at 100 + 50 × (m − 8) = 17 m
    const found = between(ladder, flat('17'));
    expect(found.points).toEqual([
      { at: '0', payment: '0' },
      { at: '100/11', payment: '1700/11' },
    ]);
    expect(shown(found)).toEqual(['equal [0, 0]', 'first (0, 100/11)', 'equal [100/11, 100/11]', 'second (100/11, 20]']);
    expect(found.pieces.filter(({ tariff }) => tariff === 'first')).toEqual([
      { tariff: 'first', from: '0', to: '6', start: '0', price: '10' },
      { tariff: 'first', from: '6', to: '8', start: '60', price: '20' },
      { tariff: 'first', from: '8', to: '20', start: '100', price: '50' },
    ]);
  });

  it('cost the same over a stretch', () => {
    expect(shown(between(ladder, flat('10')))).toEqual(['equal [0, 6]', 'second (6, 20]']);
  });

  it('change places at a cliff without ever being equal', () => {
    const found = between(exempting('50'), flat('8'));
    expect(found.points.map(({ at }) => at)).toEqual(['0']);
    expect(found.jumps).toEqual(['5']);
    expect(found.cliffs).toEqual([{ tariff: 'first', at: '5', below: '0', on: '50', above: '50' }]);
    expect(shown(found)).toEqual(['equal [0, 0]', 'first (0, 5)', 'second [5, 20]']);
  });

  it('have a cliff at a fraction', () => {
    const found = between(exempting('50', '3'), flat('1'));
    expect(found.cliffs).toEqual([{ tariff: 'first', at: '50/3', below: '0', on: '50', above: '50' }]);
    expect(found.jumps).toEqual(['50/3']);
  });

  it('of one law do not differ', () => {
    expect(shown(between(ladder, ladder))).toEqual(['equal [0, 20]']);
  });

  it('at the reference facility: the law and the proposal', () => {
    const tariff = { year: 2005, receivers: kondopogaReceivers };
    const { pieces, cliffs, points, unit } = breakEven({
      facility: kondopoga,
      release: 'so2',
      first: { regime: russia2003, ...tariff },
      second: { regime: conference2004, ...tariff },
      to: '10000',
    });
    expect(cliffs).toEqual([]);
    expect(unit).toBe('t');
    expect(pieces.map(({ tariff: of, from, price }) => `${of} from ${from}: ${price}`)).toMatchInlineSnapshot(`
      [
        "first from 0: 80.64",
        "first from 4000: 403.2",
        "first from 4500: 2016",
        "second from 0: 48",
        "second from 2800: 96",
        "second from 4000: 480",
        "second from 4500: 2400",
      ]
    `);
    expect(points).toMatchInlineSnapshot(`
      [
        {
          "at": "4652.047959375",
          "payment": "902527.9893",
        },
      ]
    `);
  });
});

describe('laws', () => {
  const number = (from: number, to: number) => fc.integer({ min: from, max: to }).map((n) => `${n / 10}` as `${number}`);

  it('at a break-even point both assess to the same, and a stretch has the cheaper one inside', () => {
    fc.assert(
      fc.property(number(1, 80), number(0, 60), number(1, 600), number(0, 900), (permissible, more, rate, threshold) => {
        const temporary = `${Number(permissible) + Number(more)} t` as const;
        const first = lawOf({
          air: ladderCharge(
            {},
            { settle: [{ kind: 'exempt', at: 'facility', below: { at: threshold, inclusive: false }, confidence: 'verified' }] },
          ),
        });
        const second = flat(rate);
        const site = (amount: string) =>
          plant([emission({ norms: { permissible: `${permissible} t`, temporary }, amount: `${amount} t` as never })]);
        const found = breakEven({
          facility: site('1'),
          release: 'dust',
          first: { regime: first, year },
          second: { regime: second, year },
          to: '30',
        });
        const due = (law: Regime<'EUR'>, amount: string) => exact(assessed(site(amount), law).exact);
        for (const { at, payment } of found.points) {
          if (at.includes('/')) continue;
          expect([assessed(site(at), first).exact, assessed(site(at), second).exact]).toEqual([payment, payment]);
        }
        // Every 1.7 t, which no piece knows of, the stretches say who is cheaper.
        for (let tenths = 0; tenths <= 300; tenths += 17) {
          const at = `${tenths / 10}`;
          const order = compareExact(due(first, at), due(second, at));
          const stretch = found.stretches.find(({ from, to, withFrom, withTo }) => {
            const [low, high] = [compareExact(exact(from), exact(at)), compareExact(exact(at), exact(to))];
            return (low < 0 || (low === 0 && withFrom)) && (high < 0 || (high === 0 && withTo));
          });
          expect([at, stretch?.cheaper]).toEqual([at, order < 0 ? 'first' : order > 0 ? 'second' : 'equal']);
        }
      }),
      { ...runs, numRuns: Math.max(20, (runs.numRuns ?? 100) / 5) } as never,
    );
  });
});

describe('a question backwards', () => {
  const asks = (regime: Regime<'EUR'>, unknown: Unknown, payment: `${number}`) => {
    const { values, below, above } = solveFor({ facility, tariff: { regime, year }, unknown, payment });
    const near = (one: typeof below) => one && `${one.payment} ${one.isDue ? 'at' : one.beside} ${one.value}`;
    return values.length > 0 ? values.map(({ from, to }) => (from === to ? from : `${from} to ${to}`)) : [near(below), near(above)];
  };
  const amount: Unknown = { of: 'amount', release: 'dust', to: '20' };

  it.each([
    ['an amount in a band', ladder, '70', ['6.5']],
    ['a fraction', ladder, '120', ['8.4']],
    ['the edge', ladder, '60', ['6']],
    ['nothing: every amount that is exempt', exempting('50'), '0', ['0 to 5']],
    ['the two sides of a cliff', exempting('50'), '20', ['0 at 0', '50 at 5']],
    ['more than there is', ladder, '9999', ['700 at 20', null]],
  ] as const)('%s', (_, regime, payment, expected) => {
    expect(asks(regime, amount, payment)).toEqual(expected);
  });

  it('a norm that gives a payment', () => {
    // 10 t: 10 n + 20 × (8 − n) + 50 × 2
    expect(asks(ladder, { of: 'permissible', release: 'dust', to: '8' }, '220')).toEqual(['4']);
    expect(asks(ladder, { of: 'permissible', release: 'dust', to: '8000', unit: 'kg' }, '220')).toEqual(['4000']);
    expect(asks(ladder, { of: 'temporary', release: 'dust', from: '6', to: '40' }, '140')).toEqual(['10 to 40']);
  });

  it('a year', () => {
    const rising = lawOf({
      air: airCharge({
        rates: {
          rows: [
            { from: '2004', until: '2005', value: '10' },
            { from: '2006', until: '2006', value: '15' },
            { from: '2007', value: '20' },
          ],
        },
      }),
    });
    const years: Unknown = { of: 'year', from: 2003, to: 2008 };
    expect(asks(rising, years, '200')).toEqual(['2007', '2008']);
    expect(asks(rising, years, '120')).toEqual(['100 at 2004', '150 at 2006']);
    const { unpriced, unit } = solveFor({ facility, tariff: { regime: rising, year }, unknown: years, payment: '100' });
    expect(unpriced.map(({ value, problems }) => [value, problems[0]?.code])).toEqual([['2003', 'release/unpriced']]);
    expect(unit).toBe('year');
  });

  it.each([
    ['a release that is not there', { unknown: { ...amount, release: 'dsut' } }, 'input/missing release'],
    ['a unit of another dimension', { unknown: { ...amount, unit: 'm3' } }, 'quantity/dimension unit'],
    ['bounds in disorder', { unknown: { ...amount, from: '30' } }, 'quantity/range unknown.to'],
    ['a payment that is no number', { payment: 'much' }, 'quantity/not-a-number payment'],
    ['years in disorder', { unknown: { of: 'year', from: 2010, to: 2003 } }, 'quantity/range unknown'],
  ] as const)('%s', (_, changes, expected) => {
    const outcome = trySolveFor({ facility, tariff: { regime: ladder, year }, unknown: amount, payment: '1', ...(changes as object) });
    expect(outcome.ok ? [] : told(outcome.problems)).toEqual([expected]);
  });

  it('two currencies, and a payment that is a staircase', () => {
    const euro = tryBreakEven({
      facility,
      release: 'dust',
      first: { regime: ladder, year },
      second: { regime: { ...ladder, currency: [{ code: 'DEM' }] }, year },
      to: '20',
    });
    expect(euro.ok ? [] : told(euro.problems)).toEqual(['money/currency second']);
    const whole = lawOf({ air: airCharge({ rounding: [{ at: 'units', mode: 'down', to: '0.001' }] }) });
    const stairs = tryBreakEven({ facility, release: 'dust', first: { regime: whole, year }, second: { regime: ladder, year }, to: '20' });
    expect(stairs.ok ? [] : told(stairs.problems)).toEqual(['scenario/curved']);
  });
});
