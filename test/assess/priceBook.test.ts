import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { priceBook } from '../../src/assess/price/priceBook.ts';
import { PaymentError } from '../../src/problems/paymentError.ts';
import { conference2004 } from '../../src/regimes/conference-2004/conference2004.ts';
import { russia2003 } from '../../src/regimes/ru-2003/index.ts';
import { airCharge, emission, ladderCharge, lawOf, plant, problemsIn, told, year } from '../constructed.ts';
import { kondopoga, kondopogaReceivers, mill, millReceivers } from '../exampleData.ts';
import { pricedByHand } from '../pricedByHand.ts';

const options = { year: 2005, receivers: [...kondopogaReceivers, ...millReceivers] };

describe('a price book of facilities', () => {
  it.each([
    ['ru-2003', russia2003],
    ['conference-2004', conference2004],
  ])('priced by hand comes to what assess says, under %s', (_, regime) => {
    const book = priceBook(regime, options, [kondopoga, mill]);
    for (const facility of [kondopoga, mill]) {
      const assessment = assess(facility, regime, options);
      expect(pricedByHand(book, assessment)).toBe(assessment.exact);
    }
  });

  it.each([
    ['ru-2003', russia2003],
    ['conference-2004', conference2004],
  ])('in place of the regime it gives the same assessment, under %s', (_, regime) => {
    const book = priceBook(regime, options, [kondopoga, mill]);
    for (const facility of [kondopoga, mill])
      expect(JSON.stringify(assess(facility, book))).toBe(JSON.stringify(assess(facility, regime, options)));
  });

  it('lists each case once, with every band that the charge knows', () => {
    const two = plant([emission(), emission({ id: 'more', outlet: 'b' })]);
    const book = priceBook(lawOf({ air: ladderCharge() }), { year }, [two, two]);
    expect(book.rows.map(({ band, price }) => `${band} ${price}`)).toEqual(['permissible 10', 'temporary 20', 'exceedance 50']);
  });

  it('reads the facts of a release and no amount', () => {
    const [row] = priceBook(russia2003, options, [mill]).rows.filter(({ facts }) => facts.pollutant === 'suspended-solids');
    expect(row).toMatchObject({
      facts: {
        charge: 'water',
        pollutant: 'suspended-solids',
        period: '2005-Q1',
        territory: 'RU-ARK',
        receiver: 'northern-dvina',
        circumstances: [],
        sector: 'pulp-paper',
        readings: { background: '6 mg/l', 'allowed-increase': '0.25 mg/l' },
      },
      unit: 't',
      currency: 'RUB',
    });
    expect(JSON.stringify(row?.facts)).not.toContain('600');
  });

  it('serves a release that it does not list from its regime', () => {
    const book = priceBook(lawOf({ air: airCharge() }), { year }, []);
    expect(book.rows).toEqual([]);
    expect(assess(plant([emission()]), book).payable.amount.toFixed()).toBe('100');
  });

  it('copied, it is read again from its regime', () => {
    const book = priceBook(lawOf({ air: airCharge() }), { year }, [plant([emission()])]);
    expect(assess(plant([emission()]), { ...book, rows: [] }).payable.amount.toFixed()).toBe('100');
  });
});

describe('a price book of places', () => {
  it('lists what the charge measures, where one rate is for all pollutants', () => {
    const law = lawOf({
      air: airCharge({
        measure: [
          { kind: 'equivalents', where: { pollutant: 'noise' }, unit: 'equivalent', of: 'month', per: '1' },
          { kind: 'equivalents', unit: 'equivalent', of: 'kg', per: { rows: [{ where: { pollutant: 'dust' }, value: '2' }] } },
        ],
        rates: { rows: [{ value: '7' }] },
      }),
    });
    const { rows } = priceBook(law, { year }, [{ territory: 'town' }]);
    expect(rows.map(({ facts, price }) => `${facts.pollutant} ${price}`)).toEqual(['noise 7', 'dust 7']);
  });

  const place = { territory: 'RU-KR', charges: ['stationary'], pollutants: ['sulphur-dioxide'], period: '2005-Q1' };

  it('prices what is asked, by hand', () => {
    // 40 × 1.4 × 1.2, then the rate within the limit, then five times that
    expect(priceBook(russia2003, { year: 2005 }, [place]).rows.map(({ band, price }) => `${band} ${price}`)).toEqual([
      'permissible 67.2',
      'temporary 336',
      'exceedance 1680',
    ]);
  });

  it('prices every pollutant of its charges by default', () => {
    const book = priceBook(russia2003, { year: 2005 }, [{ territory: 'RU-KR', charges: ['mobile'] }]);
    expect(book.rows.map(({ facts, unit }) => `${facts.pollutant} ${unit}`)).toEqual([
      'unleaded-petrol-fuel t',
      'diesel-fuel t',
      'kerosene-fuel t',
      'compressed-natural-gas 1000 m3',
      'liquefied-petroleum-gas t',
    ]);
  });

  it('keeps what has no price beside the rest, with the reasons', () => {
    const whole = priceBook(russia2003, { year: 2005 }, [{ ...place, period: '2005' }]);
    expect(whole.rows).toEqual([]);
    expect(whole.missing.map(({ band, problems }) => [band, ...told(problems)])).toEqual(
      ['permissible', 'temporary', 'exceedance'].map((band) => [band, 'period/figure-changes period']),
    );
    const water = priceBook(russia2003, { year: 2005 }, [
      { territory: 'RU-KR', charges: ['water'], pollutants: ['methanol'], period: '2005-Q1' },
    ]);
    expect(water.missing[0]?.problems[0]?.code).toBe('data/missing-figure');
  });

  it('knows the technological band of a proposal, and its capacity', () => {
    const [first] = priceBook(conference2004, options, [{ ...place, receiver: 'kondopoga-air-basin' }]).rows;
    // 40 × 2 × 0.5 × 1.2
    expect(first).toMatchObject({ band: 'technological', price: '48' });
    expect(first?.weakest).toEqual({ law: 'verified', policy: 'assumption', input: 'assumption' });
  });

  it('refuses a case that cannot be read', () => {
    const problems = (changes: object) => {
      try {
        priceBook(russia2003, { year: 2005 }, [{ ...place, ...changes }]);
      } catch (error) {
        if (error instanceof PaymentError) return told(error.problems);
      }
      return problemsIn({ ok: true, value: undefined });
    };
    expect(problems({ territory: 'nowhere' })).toEqual(['release/unknown-territory territory']);
    expect(problems({ charges: ['fire'] })).toEqual(['regime/unknown-charge releases.0.charge']);
    expect(problems({ circumstances: ['town'] })).toEqual(['release/unknown-circumstance circumstances.0']);
  });
});
