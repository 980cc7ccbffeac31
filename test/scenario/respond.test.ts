import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addExact, compareExact, type Exact, exact, exactText, multiplyExact, subtractExact } from '../../src/exact.ts';
import type { Charge } from '../../src/model/regime.ts';
import type { CostCurve } from '../../src/scenario/respond/abatementCost.ts';
import { costsOf } from '../../src/scenario/respond/costs.ts';
import { type RespondOptions, type ResponseRow, respond, tryRespond } from '../../src/scenario/respond/respond.ts';
import { airCharge, assessed, emission, ladderCharge, lawOf, plant, type ReleaseData, told, year } from '../constructed.ts';
import { figureOf } from '../golden/cases.ts';
import { runs } from '../runs.ts';

const law = lawOf({ air: ladderCharge() });
const norms = { permissible: '6 t', temporary: '8 t' } as const;
const linear = (slope: `${number}`): CostCurve => ({ kind: 'linear', slope });
const charging = (rate: `${number}`, changes: Partial<Charge> = {}) =>
  lawOf({ air: airCharge({ rates: { rows: [{ value: rate }] }, ...changes }) });
const answer = async (
  release: Partial<ReleaseData>,
  curve: CostCurve,
  regime = law,
  options: Partial<RespondOptions> = {},
): Promise<ResponseRow> => {
  const facilities = [plant([emission(release)])];
  const { rows } = await respond({ facilities, regime, year }, { costs: [{ unit: 't', curve, source: 'illustrative' }], ...options });
  return rows[0] as ResponseRow;
};

describe('published answers to a tax', () => {
  const of = (id: string) => (part: 'inputs' | 'expected', name: string) =>
    figureOf({ collection: 'model', case: id, figure: [part, name] });

  it('mac-linear: a linear marginal cost and a tax', async () => {
    const figure = of('mac-linear');
    const before = String(figure('expected', 'E0')) as `${number}`;
    const facilities = [plant([emission({ amount: `${before} t` })])];
    const regime = charging(String(figure('inputs', 'tax')) as `${number}`);
    const { rows, revenue, abatementCost } = await respond(
      { facilities, regime, year },
      { costs: [{ unit: 't', curve: linear(String(figure('inputs', 'slope')) as `${number}`), source: 'published' }] },
    );
    const is = (text: string | undefined, name: string) =>
      expect([name, text]).toEqual([name, exactText(exact(String(figure('expected', name))))]);
    is(rows[0]?.after, 'E');
    is(rows[0]?.abated, 'A');
    is(abatementCost, 'TAC');
    is(revenue.after, 'taxBill');
    is(revenue.before, 'taxNoAbatement');
    is(exactText([revenue.after, abatementCost].map(exact).reduce(subtractExact, exact(revenue.before))), 'saving');
  });

  it('mac-table: steps, and at the tie the smaller emission', async () => {
    const figure = of('mac-table');
    const marginal = figure('inputs', 'MAC') as unknown as readonly string[];
    const measures = marginal
      .slice(0, -1)
      .map((cost, to) => ({ id: `to ${to}`, cost: String(cost) as `${number}`, potential: '1 t' as const }));
    const facilities = [plant([emission({ amount: '10 t' })])];
    const { rows, revenue, abatementCost } = await respond(
      { facilities, regime: charging(String(figure('inputs', 'charge')) as `${number}`), year },
      { costs: [{ unit: 't', curve: { kind: 'measures', measures, whole: true }, source: 'published' }] },
    );
    expect(rows[0]).toMatchObject({ after: String(figure('expected', 'E')), place: 'measure', lastCost: '150', nextCost: '185' });
    expect(abatementCost).toBe(String(figure('expected', 'TAC')));
    expect(revenue.after).toBe(String(figure('expected', 'payment')));
    expect(exactText(addExact(exact(abatementCost), exact(revenue.after)))).toBe(String(figure('expected', 'total')));
  });
});

describe('where a payer stops', () => {
  it.each([
    // 50 above 8 t, 20 above 6 t, 10 below
    ['inside the exceedance', '100 t', linear('1'), { after: '50', place: 'interior', lastCost: '50', priceBelow: '50', priceAbove: '50' }],
    [
      'at the kink of the temporary limit',
      '20 t',
      linear('3'),
      { after: '8', place: 'kink', lastCost: '36', priceBelow: '20', priceAbove: '50' },
    ],
    ['at the kink of the norm', '9 t', linear('5'), { after: '6', place: 'kink', lastCost: '15' }],
    ['inside the norm', '7 t', linear('3'), { after: '11/3', place: 'interior' }],
    ['with nothing left', '7 t', linear('1'), { after: '0', place: 'nothing-left', nextCost: null }],
    ['where it stands', '6 t', { kind: 'linear', slope: '1', start: '10' }, { after: '6', place: 'unabated', cost: '0', lastCost: null }],
  ] as const)('%s', async (_, amount, curve, expected) => {
    const { after, ...others } = expected;
    const row = await answer({ amount, norms }, curve);
    expect(row).toMatchObject(others);
    expect(compareExact(exact(row.after), exact('0'))).toBeGreaterThanOrEqual(0);
    expect(row.after).toBe(after === '11/3' ? '3.666667' : after);
  });

  it('just below a notch: an exemption is worth going there', async () => {
    const exempting = charging('10', {
      settle: [{ kind: 'exempt', at: 'facility', below: { at: '50', inclusive: false }, confidence: 'verified' }],
    });
    const row = await answer({ amount: '6 t' }, linear('12'), exempting, { resolution: '0.001' });
    // 10 a tonne alone would bring it to 5.167 t at 51.67 + 4.17; below 5 t nothing is due, for 6 of abatement
    expect(row).toMatchObject({ after: '4.999', place: 'notch', priceBelow: '0' });
  });

  it('at the steps of measures, whole or in part', async () => {
    const curve: CostCurve = {
      kind: 'measures',
      measures: [
        { id: 'filter', cost: '16', potential: '3 t' },
        { id: 'gas', cost: '5', potential: '500 kg' },
      ],
    };
    const part = await answer({ amount: '8 t', norms }, curve);
    expect(part).toMatchObject({ after: '6', place: 'kink', cost: '26.5', lastCost: '16', nextCost: '16' });
    expect(part.measures).toEqual([
      { id: 'gas', abated: '0.5' },
      { id: 'filter', abated: '1.5' },
    ]);
    // 2.5 + 48 + 4.5 × 10 against 2.5 + 60 + 30
    expect(await answer({ amount: '8 t', norms }, { ...curve, whole: true })).toMatchObject({ after: '7.5', place: 'measure' });
  });

  it('isoelastic: E₀ × (1 + τ ÷ τ₀) ^ −η, and its revenue has one peak', async () => {
    const curve: CostCurve = { kind: 'isoelastic', elasticity: '1.5', reference: '10' };
    const after = await Promise.all(
      (['0', '10', '20', '40'] as const).map(async (rate) => (await answer({ amount: '100 t' }, curve, charging(rate))).after),
    );
    const revenue = after.map((emitted, at) => Math.round(Number(emitted) * ([0, 10, 20, 40][at] as number) * 10) / 10);
    expect(revenue).toEqual([0, 353.6, 384.9, 357.8]);
  });

  it('its cost is the area under the marginal cost', () => {
    for (const elasticity of ['0.5', '1', '1.5'] as const) {
      const { costAt, marginalAt } = costsOf({ kind: 'isoelastic', elasticity, reference: '10' }, exact('100'), 't');
      // Between the sums from left and right over slices of half a tonne.
      let [lower, upper] = [exact('0'), exact('0')];
      for (let at = 40; at < 200; at += 1) {
        const [low, high] = [exact(at * 5), exact((at + 1) * 5)].map((tenths) => multiplyExact(tenths, exact('0.1'))) as [Exact, Exact];
        const mac = (emitted: Exact): Exact => marginalAt(emitted).next ?? exact('0');
        lower = addExact(lower, multiplyExact(exact('0.5'), mac(high)));
        upper = addExact(upper, multiplyExact(exact('0.5'), mac(low)));
      }
      const cost = costAt(exact('20')) as Exact;
      expect(compareExact(lower, cost) < 0 && compareExact(cost, upper) < 0).toBe(true);
    }
  });

  it('after profit tax a band that is not deductible weighs more', async () => {
    const tax = { rate: '0.24', deductible: ['technological', 'permissible'], source: 'a test' } as const;
    const untaxed = await answer({ amount: '9 t', norms }, linear('20'));
    const taxed = await answer({ amount: '9 t', norms }, linear('20'), law, { profitTax: tax });
    // 50 ÷ 20 = 2.5 t would go; the kink at 8 t, and from there 20 ÷ 20 = 1 t
    expect(untaxed.after).toBe('8');
    // 20 ÷ 0.76 = 26.3 a tonne above 6 t, of which the first unit below 8 t costs 20 already: 1.315789 t
    expect(taxed).toMatchObject({ after: '7.684211', priceAbove: '20', place: 'interior' });
  });
});

describe('releases that share a budget', () => {
  it('answer one another: two quarters of a norm per year', async () => {
    const yearly = lawOf({ air: ladderCharge({ fill: 'cumulative' }) });
    const quarter = (period: `2005-Q${1 | 2}`) => emission({ id: period, period, amount: '8 t', norms: { permissible: '10 t/yr' } });
    const { rows, notices, revenue } = await respond(
      { facilities: [plant([quarter('2005-Q1'), quarter('2005-Q2')])], regime: yearly, year },
      { costs: [{ unit: 't', curve: linear('30'), source: 'illustrative' }] },
    );
    // A tonne of either quarter costs 50 while both are above 10 t: each gives 50 ÷ 30
    expect(rows.map(({ after }) => after)).toEqual(['6.333333', '6.333333']);
    expect(notices).toContain(
      'Releases of plant share a norm, a technological mass or a threshold: none gains by moving alone; two at once were not tried.',
    );
    expect(notices).toContain('Profit tax is off: payments and costs are compared before tax.');
    expect(revenue.exactAfter).toBe('233.3333');
  });
});

describe('what cannot be', () => {
  it.each([
    ['no facility', [], {}, ['scenario/empty facilities']],
    ['a curve that falls', [plant([emission({ norms })])], { slope: '-1' }, ['quantity/range costs.0.curve.slope']],
    ['a slope that is no number', [plant([emission({ norms })])], { slope: 'steep' }, ['quantity/not-a-number costs.0.curve.slope']],
  ] as const)('%s', async (_, facilities, curve, expected) => {
    const outcome = await tryRespond(
      { facilities: [...facilities], regime: law, year },
      { costs: [{ unit: 't', curve: { kind: 'linear', slope: '1', ...(curve as object) }, source: 'illustrative' }] },
    );
    expect(outcome.ok ? [] : told(outcome.problems)).toEqual(expected);
  });

  it('a curve for nobody, and one in another dimension', async () => {
    const costs = [
      { facility: 'plnat', unit: 't', curve: linear('1'), source: 'illustrative' },
      { unit: 'm3', curve: linear('1'), source: 'illustrative' },
    ];
    const outcome = await tryRespond({ facilities: [plant([emission({ norms })])], regime: law, year }, { costs });
    expect(outcome.ok ? [] : told(outcome.problems)).toEqual(['input/missing costs.0', 'quantity/dimension costs.1.unit']);
  });

  it('one facility that cannot be assessed is listed, the others answer', async () => {
    const facilities = [plant([emission({ norms })]), plant([emission({ pollutant: 'dragon-breath', norms })], { id: 'odd' })];
    const { rows, rejected } = await respond({ facilities, regime: law, year }, { costs: [] });
    expect(rows.map(({ facility, place }) => [facility, place])).toEqual([['plant', 'no-curve']]);
    expect(rejected.map(({ facility, problems }) => [facility, problems[0]?.code])).toEqual([['odd', 'release/unpriced']]);
  });

  it('work that is aborted', async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    const promise = respond(
      { facilities: ['a', 'b', 'c'].map((id) => plant([emission({ norms })], { id })), regime: law, year },
      {
        costs: [],
        signal: stop.signal,
        onProgress: (done) => {
          seen.push(done);
          if (done === 2) stop.abort(new Error('enough'));
        },
      },
    );
    await expect(promise).rejects.toThrow('enough');
    expect(seen).toEqual([1, 2]);
  });
});

describe('laws, against a grid', () => {
  const number = (from: number, to: number) => fc.integer({ min: from, max: to }).map((n) => `${n / 10}` as `${number}`);
  const curves: fc.Arbitrary<CostCurve> = fc.oneof(
    fc.record({ kind: fc.constant('linear' as const), slope: number(1, 200), start: number(0, 300) }),
    fc.record({ kind: fc.constant('isoelastic' as const), elasticity: number(2, 30), reference: number(1, 400) }),
    fc.record({
      kind: fc.constant('measures' as const),
      whole: fc.boolean(),
      measures: fc.uniqueArray(
        fc.record({
          id: fc.constantFrom('a', 'b', 'c', 'd'),
          cost: number(0, 600),
          potential: number(1, 60).map((n) => `${n} t` as const),
        }),
        { selector: ({ id }) => id, maxLength: 4 },
      ),
    }),
  );
  const asked = fc.record({ amount: number(0, 200), permissible: number(0, 80), more: number(0, 60), curve: curves, exempt: fc.boolean() });
  const settle = [{ kind: 'exempt', at: 'facility', below: { at: '40', inclusive: false }, confidence: 'verified' }] as const;
  const slices = 40;

  it('33, 34: within 0 and what was, cheaper than any other emission, MAC and price meet; never dearer to have answered', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async ({ amount, permissible, more, curve, exempt }) => {
        const temporary = `${exactText(addExact(exact(permissible), exact(more)))} t` as const;
        const release = { amount: `${amount} t`, norms: { permissible: `${permissible} t`, temporary } } as Partial<ReleaseData>;
        const regime = lawOf({ air: ladderCharge({}, exempt ? { settle } : {}) });
        const row = await answer(release, curve, regime, { resolution: '0.0001' });
        const [after, before] = [exact(row.after), exact(amount)];
        expect(compareExact(after, exact('0')) >= 0 && compareExact(after, before) <= 0).toBe(true);
        const costs = costsOf(curve, before, 't');
        const paid = (emitted: Exact): Exact =>
          exact(assessed(plant([emission({ ...release, amount: `${exactText(emitted)} t` as never })]), regime).exact);
        const burden = (emitted: Exact): Exact | undefined => {
          const cost = costs.costAt(emitted);
          return cost && addExact(paid(emitted), cost);
        };
        const least = burden(after) as Exact;
        // Half a step of the resolution away from the optimum a payer loses no more than this.
        const slack = exact('0.00001');
        const grid = costs.isWhole
          ? costs.breaks
          : Array.from({ length: slices + 1 }, (_, at) =>
              exact(
                exactText(multiplyExact(before, exact(`${at}/${slices}`))).includes('/')
                  ? '0'
                  : exactText(multiplyExact(before, exact(`${at}/${slices}`))),
              ),
            );
        for (const other of [before, ...grid]) {
          const theirs = burden(other);
          if (theirs) expect(compareExact(least, addExact(theirs, slack))).toBeLessThanOrEqual(0);
        }
        // 34: revenue at the optimum is no more than without an answer
        expect(compareExact(paid(after), paid(before))).toBeLessThanOrEqual(0);
        if (exempt || costs.isWhole) return;
        const near = exact('0.1');
        if (row.lastCost !== null && row.priceAbove !== null)
          expect(compareExact(exact(row.lastCost), addExact(exact(row.priceAbove), near))).toBeLessThanOrEqual(0);
        if (row.nextCost !== null && row.priceBelow !== null)
          expect(compareExact(addExact(exact(row.nextCost), near), exact(row.priceBelow))).toBeGreaterThanOrEqual(0);
      }),
      { ...runs, numRuns: Math.max(25, (runs.numRuns ?? 100) / 4) } as never,
    );
  });

  it('33: a dearer tariff never raises an emission', async () => {
    await fc.assert(
      fc.asyncProperty(asked, number(1, 300), number(0, 300), async ({ amount, curve }, low, more) => {
        const high = exactText(addExact(exact(low), exact(more))) as `${number}`;
        const [cheap, dear] = await Promise.all([low, high].map((rate) => answer({ amount: `${amount} t` }, curve, charging(rate))));
        expect(compareExact(exact(dear?.after ?? ''), exact(cheap?.after ?? ''))).toBeLessThanOrEqual(0);
      }),
      { ...runs, numRuns: Math.max(25, (runs.numRuns ?? 100) / 4) } as never,
    );
  });
});
