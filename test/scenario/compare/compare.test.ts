import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addExact, compareExact, type Exact, exact, exactText, multiplyExact, subtractExact, sumExact, zero } from '../../../src/exact.ts';
import { russia2003 } from '../../../src/regimes/ru-2003/index.ts';
import { type ComparisonStudy, compare, tryCompare } from '../../../src/scenario/compare/compare.ts';
import { envelope, tryEnvelope } from '../../../src/scenario/compare/envelope.ts';
import { gini, lorenz } from '../../../src/scenario/compare/inequality.ts';
import { roundedParts } from '../../../src/scenario/compare/roundedParts.ts';
import { shapley } from '../../../src/scenario/compare/shapley.ts';
import { tryWaterfall, waterfall } from '../../../src/scenario/compare/waterfall.ts';
import type { Change } from '../../../src/scenario/reform/change.ts';
import { reform } from '../../../src/scenario/reform/reform.ts';
import { emission, plant, problemsIn, told } from '../../constructed.ts';
import { kondopoga } from '../../exampleData.ts';
import { holds } from '../../runs.ts';
import { law } from '../reform/law.ts';

const reason = 'a test';
const small = plant([emission({ amount: '3 t', norms: { permissible: '4 t' } })], { id: 'small', sector: 'food' });
const big = plant([emission({ amount: '30.5 t', norms: { permissible: '4 t', temporary: '8.3 t' } })], { id: 'big', sector: 'metal' });
const lost = plant([emission({ pollutant: 'lead', norms: { permissible: '4 t' } })], { id: 'lost' });
const dearer: Change = { kind: 'scale', what: { of: 'rates', where: { band: 'exceedance' } }, by: '1.333', from: '2005', reason };
const free: Change = { kind: 'set', what: { of: 'settle', kind: 'exempt' }, to: '55', from: '2004', reason };
const study: ComparisonStudy = {
  facilities: [small, big, lost],
  regimes: { law, proposal: reform(law, [dearer, free]) },
  years: [2004, 2005],
  accounts: { big: { revenue: '100000', valueAdded: '20000' } },
  shares: [
    { level: 'federal', share: '1/3', until: '2004', source: 'made up', confidence: 'assumption' },
    { level: 'local', share: '2/3', until: '2004', source: 'made up', confidence: 'assumption' },
    { level: 'local', share: '1', from: '2005', source: 'made up', confidence: 'assumption' },
  ],
};

describe('a comparison', async () => {
  const { totals, parts, burden, winners, deciles, lorenz: curve, gini: inequality, unpriced, made, notices } = await compare(study);

  it('totals each year under each law, against the first', () => {
    // 2004: 3 × 10 is below the threshold of 100, and 4 × 10 + 4.3 × 20 + 22.2 × 50. 2005: all times 2, and the exceedance a third dearer.
    expect(totals.map(({ year, regime, facilities, payable, change }) => [year, regime, facilities, payable, change])).toEqual([
      ['2004', 'law', '2', '1236.00', '0.00'],
      ['2004', 'proposal', '2', '1236.00', '0.00'],
      ['2005', 'law', '2', '2472.00', '0.00'],
      ['2005', 'proposal', '2', '3271.26', '799.26'],
    ]);
  });

  it('adds up in every dimension, to the kopeck', () => {
    for (const { year, regime, payable } of totals)
      for (const dimension of ['territory', 'receiver', 'sector', 'medium', 'charge', 'pollutant', 'band', 'facility', 'payer', 'budget']) {
        const rows = parts.filter((row) => row.dimension === dimension && row.year === year && row.regime === regime);
        expect(exactText(sumExact(rows.map((row) => exact(row.payable))))).toBe(exactText(exact(payable)));
      }
    expect(parts.filter(({ dimension, year, regime }) => dimension === 'band' && year === '2004' && regime === 'law')).toEqual(
      [
        ['(exempt)', '-30.00'],
        ['exceedance', '1110.00'],
        ['permissible', '70.00'],
        ['temporary', '86.00'],
      ].map(([part, payable]) => ({ dimension: 'band', part, year: '2004', regime: 'law', payable, change: '0.00' })),
    );
  });

  it('sets payments against revenue and value added, where they are given', () => {
    expect(burden.filter(({ year, regime }) => year === '2005' && regime === 'law')).toEqual([
      { facility: 'small', year: '2005', regime: 'law', payable: '0.00', ofRevenue: '', ofValueAdded: '' },
      { facility: 'big', year: '2005', regime: 'law', payable: '2472.00', ofRevenue: '0.02472', ofValueAdded: '0.1236' },
    ]);
  });

  it('says who wins and who loses', () => {
    expect(winners.map(({ payer, change, outcome }) => [payer, change, outcome])).toEqual([
      ['small', '60.00', 'loses'],
      ['big', '739.26', 'loses'],
    ]);
    expect(deciles.map(({ decile, payers, change }) => [decile, payers, change])).toEqual([
      ['1', '1', '60.00'],
      ['6', '1', '739.26'],
    ]);
    expect(inequality.map(({ regime, gini: value }) => [regime, value])).toEqual([
      ['law', '0.5'],
      ['proposal', exactText(gini([exact('60'), exact('4447.26')]) as Exact)],
    ]);
    expect(curve.filter(({ regime }) => regime === 'law').map(({ payers, paid }) => [payers, paid])).toEqual([
      ['0', '0'],
      ['0.5', '0'],
      ['1', '1'],
    ]);
  });

  it('lists who cannot be priced, with the reason, and leaves out nobody else', () => {
    expect(unpriced.map(({ facility, year, regime, code, path }) => [facility, year, regime, code, path])[0]).toEqual([
      'lost',
      '2004',
      'law',
      'release/unpriced',
      'releases.0.pollutant',
    ]);
    // Two laws, two years, two bands without a rate.
    expect(unpriced).toHaveLength(8);
  });

  it('says how it was made, and that a regime is a reform', () => {
    expect([made.verb, made.regimes.map(({ id }) => id)]).toEqual(['compare', ['xx-law', study.regimes.proposal?.id]]);
    expect(notices[0]).toMatch(/^A reform, not law: 2 changes/);
    for (const row of [...totals, ...parts, ...burden, ...winners, ...deciles, ...curve, ...inequality, ...unpriced])
      for (const value of Object.values(row)) expect(typeof value).toBe('string');
  });
});

describe('a comparison is refused', () => {
  it('of nothing, of two currencies, of accounts and shares that cannot be', async () => {
    expect(told(problemsIn(await tryCompare({ facilities: [], regimes: {}, years: [] })))).toEqual([
      'scenario/empty facilities',
      'scenario/empty regimes',
      'scenario/empty years',
    ]);
    expect(told(problemsIn(await tryCompare({ ...study, accounts: { big: { revenue: '0' } } })))).toEqual([
      'quantity/range accounts.big.revenue',
    ]);
    const [first] = study.shares ?? [];
    expect(told(problemsIn(await tryCompare({ ...study, shares: first ? [first] : [] })))).toEqual(['input/shares shares']);
    const roubles = { facilities: [big, kondopoga], regimes: { law, russia2003 }, years: [2005] };
    // Each is unpriced under the law of the other: nothing is left to compare.
    const { totals, unpriced } = await compare(roubles);
    expect([totals.map(({ facilities }) => facilities), new Set(unpriced.map(({ facility }) => facility)).size]).toEqual([['0', '0'], 2]);
    const euros = { ...law, currency: [{ code: 'USD' as const }] };
    expect(told(problemsIn(await tryCompare({ facilities: [big], regimes: { law, euros }, years: [2005] })))).toEqual([
      'money/currency regimes',
    ]);
  });

  it('stops when it is told to', async () => {
    const stopped = new AbortController();
    const steps: (number | undefined)[][] = [];
    const running = compare(study, {
      signal: stopped.signal,
      onProgress: (...step) => {
        steps.push(step);
        stopped.abort(new Error('enough'));
      },
    });
    await expect(running).rejects.toThrow('enough');
    expect(steps).toEqual([[1, 2]]);
  });
});

describe('a waterfall', async () => {
  const index: Change = { kind: 'set', what: { of: 'factor', id: 'index' }, to: '2.7', from: '2005', reason: 'index' };
  const changes = [
    dearer,
    index,
    { name: 'threshold and rounding', changes: [free, { kind: 'set', what: { of: 'rounding' }, to: '1', reason } as const] },
  ];
  const asked = { facilities: [small, big], regime: law, years: [2004, 2005], changes };
  const { before, after, change, rows } = await waterfall(asked);

  it('adds up in both columns, to the kopeck', () => {
    expect([before, after, change]).toEqual(['3708.00', '5652.00', '1944.00']);
    for (const column of ['inOrder', 'shapley', 'exact'] as const)
      expect(exactText(sumExact(rows.map((row) => exact(row[column]))))).toBe('1944');
    expect(rows.map(({ step, inOrder, shapley: value }) => [step, inOrder, value])).toEqual([
      ['a test', '739.26', '868.59'],
      ['index', '1123.94', '1005.06'],
      ['threshold and rounding', '80.80', '70.35'],
    ]);
  });

  it('in the order given alone takes any number of changes; the Shapley value up to 8', async () => {
    const nine = Array.from({ length: 9 }, () => dearer);
    expect(told(problemsIn(await tryWaterfall({ ...asked, changes: nine })))).toEqual(['scenario/too-many-changes changes']);
    const inOrder = await waterfall({ ...asked, changes: nine, shapley: false });
    expect(exactText(sumExact(inOrder.rows.map((row) => exact(row.inOrder))))).toBe(exactText(exact(inOrder.change)));
    expect(inOrder.rows[0]?.shapley).toBe('');
    expect(told(problemsIn(await tryWaterfall({ ...asked, facilities: [lost] })))[0]).toBe(
      'release/unpriced facilities.lost.releases.0.pollutant',
    );
  });
});

describe('an envelope', () => {
  it('names the reading that drives the gap, and lists one that prices nothing', async () => {
    const rates = (by: `${number}`): readonly Change[] => [{ kind: 'scale', what: { of: 'rates' }, by, reason }];
    const found = await envelope({
      facilities: [big, lost],
      regime: law,
      years: [2004],
      readings: { a: rates('0.9'), b: rates('1.3'), none: [{ kind: 'remove', what: { of: 'rates' }, reason }] },
    });
    expect([found.low, found.central, found.high, found.gap, found.drivenBy]).toEqual(['1112.40', '1236.00', '1606.80', '494.40', 'b']);
    expect(found.rows.map(({ reading, payable, isLow, isHigh }) => [reading, payable, isLow, isHigh])).toEqual([
      ['central', '1236.00', 'no', 'no'],
      ['a', '1112.40', 'yes', 'no'],
      ['b', '1606.80', 'no', 'yes'],
      ['none', '', 'no', 'no'],
    ]);
    expect(found.rows.map(({ unpriced }) => unpriced.split(' ')[0])).toEqual(['lost', '', '', 'big']);
    const wrong = await tryEnvelope({
      facilities: [big],
      regime: law,
      years: [2004],
      readings: { a: [{ kind: 'scale', what: { of: 'factor', id: 'x' }, by: '1', reason }], central: [] },
    });
    expect(told(problemsIn(wrong))).toEqual([
      'reform/unknown-provision readings.a.changes.0.what.id',
      'input/duplicate-id readings.central',
    ]);
  });
});

describe('laws', () => {
  const amount = fc.integer({ min: -100_000, max: 100_000 }).map((n) => exact(`${n}`));
  const paid = fc.array(
    fc.integer({ min: 0, max: 100_000 }).map((n) => exact(n)),
    { minLength: 1, maxLength: 12 },
  );

  it('rounded parts add up, and none is a step or more away', () => {
    holds(
      fc.property(fc.array(fc.tuple(amount, fc.integer({ min: 1, max: 999 })), { minLength: 1, maxLength: 9 }), (pairs) => {
        const fractions = pairs.map(([above, below]) => exact(`${exactText(above)}/${below}`));
        const rounded = roundedParts(fractions);
        expect(compareExact(sumExact(rounded), sumExact(fractions))).toBe(0);
        for (const [at, part] of rounded.entries()) {
          const off = subtractExact(part, fractions[at] as Exact);
          expect([compareExact(off, exact('0.01')) < 0, compareExact(off, exact('-0.01')) > 0]).toEqual([true, true]);
        }
      }),
    );
  });

  it('Shapley values add up to what all are worth together, and who adds nothing gets nothing', () => {
    holds(
      fc.property(fc.array(amount, { minLength: 8, maxLength: 8 }), (worths) => {
        // The third player changes nothing.
        const worth = (set: number): Exact => ((set & 3) === 0 ? zero : (worths[set & 3] as Exact));
        const values = shapley(3, worth);
        expect(exactText(sumExact(values))).toBe(exactText(worth(7)));
        expect(exactText(values[2] as Exact)).toBe('0');
      }),
    );
  });

  it('the Gini coefficient is twice the area between the Lorenz curve and the diagonal', () => {
    holds(
      fc.property(paid, (amounts) => {
        const [points, value] = [lorenz(amounts), gini(amounts)];
        if (!points || !value) return expect(exactText(sumExact(amounts))).toBe('0');
        let twice = zero;
        for (const [at, point] of points.entries()) {
          const last = points[at - 1];
          if (last) twice = addExact(twice, addExact(point.paid, last.paid));
        }
        // Twice the area under the curve is `twice` ÷ n, and the Gini coefficient is 1 less that.
        const n = exact(amounts.length);
        expect(compareExact(multiplyExact(value, n), subtractExact(n, twice))).toBe(0);
      }),
    );
  });
});
