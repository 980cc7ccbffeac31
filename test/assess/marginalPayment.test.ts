import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { marginalPayment } from '../../src/assess/marginalPayment.ts';
import { priceBook } from '../../src/assess/price/priceBook.ts';
import { type Exact, exact, exactText, subtractExact } from '../../src/exact.ts';
import { PaymentError } from '../../src/problems/paymentError.ts';
import { conference2004 } from '../../src/regimes/conference-2004/conference2004.ts';
import { russia2003 } from '../../src/regimes/ru-2003/index.ts';
import { airCharge, emission, ladderCharge, lawOf, plant, type ReleaseData, told, year } from '../constructed.ts';
import { kondopoga, kondopogaReceivers } from '../exampleData.ts';

const law = lawOf({ air: ladderCharge() });
const norms = { permissible: '6 t', temporary: '8 t' } as const;
const next = (changes: Partial<ReleaseData>, regime = law) => {
  const { band, price, until } = marginalPayment(plant([emission({ norms, ...changes })]), regime, { year, release: 'dust' });
  return `${band} ${price} to ${until}`;
};

describe('the price of the next unit', () => {
  it.each([
    ['0 t', 'permissible 10 to 6'],
    ['5.999999 t', 'permissible 10 to 6'],
    ['6 t', 'temporary 20 to 8'],
    ['7 t', 'temporary 20 to 8'],
    ['8 t', 'exceedance 50 to null'],
    ['900 t', 'exceedance 50 to null'],
  ] as const)('after %s is %s', (amount, expected) => {
    expect(next({ amount })).toBe(expected);
  });

  it('is exact, however near the edge', () => {
    expect(next({ amount: '5.9999999999999999999999999999 t' })).toBe('permissible 10 to 6');
  });

  it.each(['5000 kg', '11023.1131 lb', '0.005 kt'] as const)('does not mind the unit of the amount: %s', (amount) => {
    expect(next({ amount })).toBe('permissible 10 to 6');
  });

  it('of a charge without norms has no end', () => {
    expect(next({}, lawOf({ air: airCharge() }))).toBe('permissible 10 to null');
  });

  it('without a permit is that of the exceedance', () => {
    expect(next({ norms: 'no-permit' })).toBe('exceedance 50 to null');
  });

  it('is not rounded, though the payment is', () => {
    const rounded = lawOf({ air: airCharge({ rounding: [{ at: 'line', mode: 'up', to: '1000' }] }) });
    expect(next({}, rounded)).toBe('permissible 10 to null');
  });

  it('takes in what the whole facility pays: a credit halves it while its cap binds', () => {
    const credited = lawOf(
      { air: airCharge() },
      { settle: [{ kind: 'credit', bands: ['permissible'], share: '0.5', confidence: 'verified' }] },
    );
    const facility = plant([emission()], {
      credits: [{ id: 'c', medium: 'air', year: '2005', amount: '1000000', currency: 'EUR', evidence: 'act' }],
    });
    expect(marginalPayment(facility, credited, { year, release: 'dust' }).price).toBe('5');
  });

  it('takes in what it does to later quarters of a norm per year', () => {
    const yearly = lawOf({ air: ladderCharge({ fill: 'cumulative' }) });
    const two = plant([
      emission({ id: 'q1', period: '2005-Q1', amount: '4 t', norms: { permissible: '10 t/yr' } }),
      emission({ id: 'q2', period: '2005-Q2', amount: '8 t', norms: { permissible: '10 t/yr' } }),
    ]);
    // one more tonne in the first quarter pushes one of the second over the norm: 10 + 50 − 10
    expect(marginalPayment(two, yearly, { year, release: 'q1' }).price).toBe('50');
    expect(marginalPayment(two, yearly, { year, release: 'q2' }).price).toBe('50');
  });

  it('ends where a later quarter has used up what is left of a norm per year', () => {
    const yearly = lawOf({ air: ladderCharge({ fill: 'cumulative' }) });
    const two = plant([
      emission({ id: 'q1', period: '2005-Q1', amount: '4 t', norms: { permissible: '10 t/yr' } }),
      emission({ id: 'q2', period: '2005-Q2', amount: '5.5 t', norms: { permissible: '10 t/yr' } }),
    ]);
    // half a tonne is left for the second quarter; each more of the first pushes one of the second over the norm
    expect(marginalPayment(two, yearly, { year, release: 'q1' })).toMatchObject({ price: '10', until: '4.5' });
  });

  it('is per unit of the charge, where that is no unit of the amount', () => {
    const equivalents = lawOf({
      air: airCharge({ measure: [{ kind: 'equivalents', unit: 'equivalent', of: 'kg', per: '0.95', confidence: 'verified' }] }),
    });
    expect(marginalPayment(plant([emission({ amount: '100 kg' })]), equivalents, { year, release: 'dust' })).toMatchObject({
      price: '10',
      unit: 'equivalent',
    });
  });
});

describe('next to a threshold', () => {
  const exempt = (at: 'line' | 'facility', inclusive = false) =>
    lawOf({ air: airCharge({ settle: [{ kind: 'exempt', at, below: { at: '50', inclusive }, confidence: 'verified' }] }) });
  const priced = (amount: '0 t' | '4.9 t' | '5 t' | '5.1 t', regime: ReturnType<typeof lawOf>) => {
    const { price, until, cliffs } = marginalPayment(plant([emission({ amount })]), regime, { year, release: 'dust' });
    return { price, until, ...(cliffs && { cliffs: cliffs.map((cliff) => `${cliff.by} at ${cliff.at}`) }) };
  };

  it.each(['line', 'facility'] as const)('of an exemption by %s the price is that of the side, and the cliff is listed', (at) => {
    const below = { price: '0', until: '5', cliffs: ['50 at 5'] };
    expect(priced('4.9 t', exempt(at))).toEqual(below);
    expect(priced('0 t', exempt(at))).toEqual(below);
    expect(priced('5 t', exempt(at))).toEqual({ price: '10', until: null });
    expect(priced('5.1 t', exempt(at))).toEqual({ price: '10', until: null });
  });

  it('that is met itself, the cliff is where one stands', () => {
    expect(priced('5 t', exempt('facility', true))).toEqual({ price: '10', until: null, cliffs: ['50 at 5'] });
  });

  it('of a sum that is rounded first, the cliff is where rounding reaches it', () => {
    const rounded = lawOf({
      air: airCharge({
        rounding: [{ at: 'line', mode: 'half-up', to: '1' }],
        settle: [{ kind: 'exempt', at: 'facility', below: { at: '50', inclusive: false }, confidence: 'verified' }],
      }),
    });
    expect(priced('0 t', rounded)).toEqual({ price: '0', until: '4.95', cliffs: ['49.5 at 4.95'] });
  });

  it('that is no decimal, it is a fraction', () => {
    const third = lawOf({
      air: airCharge({
        rates: { rows: [{ value: '3' }] },
        settle: [{ kind: 'exempt', at: 'facility', below: { at: '50', inclusive: false }, confidence: 'verified' }],
      }),
    });
    expect(priced('4.9 t', third)).toEqual({ price: '0', until: '50/3', cliffs: ['50 at 50/3'] });
  });

  it('of the lines that count, the line that comes to count pushes another out', () => {
    const top = lawOf({ air: airCharge({ select: [{ kind: 'top-n', n: '1', per: 'facility', confidence: 'verified' }] }) });
    const two = plant([emission({ amount: '4 t' }), emission({ id: 'gas', pollutant: 'gas', amount: '5 t' })]);
    // at 5 t the first stated line wins the tie: 500 for gas falls away, 50 for dust come
    expect(marginalPayment(two, top, { year, release: 'dust' })).toMatchObject({
      price: '0',
      until: '5',
      cliffs: [{ at: '5', by: '-450' }],
    });
  });

  it('of the lines that count, in units of the law', () => {
    const top = lawOf({
      air: airCharge({
        measure: [{ kind: 'equivalents', unit: 'equivalent', of: 'kg', per: '0.5', confidence: 'verified' }],
        select: [{ kind: 'top-n', n: '1', per: 'facility', confidence: 'verified' }],
      }),
    });
    const two = plant([emission({ amount: '4 kg' }), emission({ id: 'gas', pollutant: 'gas', amount: '5 kg' })]);
    expect(marginalPayment(two, top, { year, release: 'dust' })).toMatchObject({
      price: '0',
      unit: 'equivalent',
      until: '10',
      cliffs: [{ at: '10', by: '-900' }],
    });
  });

  it('of a threshold, the whole becomes due; on the far side every unit costs its rate', () => {
    const select = [
      { kind: 'threshold', per: 'facility', sum: 'by-pollutant', below: { at: '5', inclusive: true }, confidence: 'verified' },
    ] as const;
    const whole = lawOf({ air: airCharge({ select }) });
    expect(priced('4.9 t', whole)).toEqual({ price: '0', until: '5', cliffs: ['50 at 5'] });
    expect(priced('5.1 t', whole)).toEqual({ price: '10', until: null });
    const peaks = lawOf(
      {
        air: airCharge({
          select,
          measure: [{ kind: 'half-peak', unit: 'base', of: 't', peak: 'peak', months: '12', confidence: 'verified' }],
        }),
      },
      { readings: { peak: { title: 'Peak', unit: 't' } } },
    );
    const mill = (amount: '2 t' | '6 t') => plant([emission({ amount, period: '2005', readings: { peak: '0.5 t' } })]);
    // (2 + 6) ÷ 2 = 4 units; each tonne is half a unit
    expect(marginalPayment(mill('2 t'), peaks, { year, release: 'dust' })).toMatchObject({
      price: '0',
      unit: 'base',
      until: '5',
      cliffs: [{ at: '5', by: '50' }],
    });
    expect(marginalPayment(mill('6 t'), peaks, { year, release: 'dust' })).toMatchObject({ price: '10', until: null });
  });

  it('of a credit, the price ends where its cap stops to bind', () => {
    const credited = lawOf(
      { air: airCharge() },
      { settle: [{ kind: 'credit', bands: ['permissible'], share: '0.5', confidence: 'verified' }] },
    );
    const facility = plant([emission()], {
      credits: [{ id: 'c', medium: 'air', year: '2005', amount: '70', currency: 'EUR', evidence: 'act' }],
    });
    // half of 10 a tonne, until the half is 70
    expect(marginalPayment(facility, credited, { year, release: 'dust' })).toMatchObject({ price: '5', until: '14' });
  });
});

describe('of the reference facility', () => {
  const options = { year: 2005, receivers: kondopogaReceivers };

  it('is the price in the band where it stands', () => {
    // 200 × 5 × 1.4 × 1.2 × 1.2; 40 × 25 × 2 × 1.2
    expect(marginalPayment(kondopoga, russia2003, { ...options, release: 'so2' })).toEqual({
      release: 'so2',
      band: 'exceedance',
      price: '2016',
      unit: 't',
      currency: 'RUB',
      until: null,
    });
    expect(marginalPayment(kondopoga, conference2004, { ...options, release: 'so2' }).price).toBe('2400');
    // 52 × 1.2 × 1.2, above the 280 t of technology, up to the norm of 350
    expect(marginalPayment(kondopoga, conference2004, { ...options, release: 'no2' })).toMatchObject({
      band: 'permissible',
      price: '74.88',
      until: '350',
    });
  });

  it('is the difference that assess makes', () => {
    const { price } = marginalPayment(kondopoga, russia2003, { ...options, release: 'co' });
    const more = {
      ...kondopoga,
      releases: kondopoga.releases.map((release) =>
        release.id === 'co' && release.amount
          ? { ...release, amount: { ...release.amount, value: release.amount.value.plus(1) } }
          : release,
      ),
    };
    const [before, after] = [kondopoga, more].map((facility) => exact(assess(facility, russia2003, options).exact));
    expect(exactText(subtractExact(after as Exact, before as Exact))).toBe(price);
  });

  it('may be asked of a price book', () => {
    const book = priceBook(russia2003, options, [kondopoga]);
    expect(marginalPayment(kondopoga, book, { release: 'so2' }).price).toBe('2016');
  });
});

describe('a release that is not there', () => {
  it('is a problem with the nearest name', () => {
    const ask = (release: string) => {
      try {
        marginalPayment(plant([emission({ norms })]), law, { year, release });
      } catch (error) {
        if (error instanceof PaymentError) return error.problems;
      }
      throw new Error('expected problems');
    };
    expect(told(ask('dsut'))).toEqual(['input/missing releases']);
    expect(ask('dsut')[0].hint).toContain('"dust"');
  });
});
