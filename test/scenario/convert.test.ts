import { describe, expect, it } from 'vitest';
import { conference2004 } from '../../src/regimes/conference-2004/index.ts';
import { russia2003 } from '../../src/regimes/ru-2003/index.ts';
import { convert, tryConvert } from '../../src/scenario/convert/convert.ts';
import { airCharge, lawOf } from '../constructed.ts';
import { kondopoga, kondopogaReceivers } from '../exampleData.ts';

const euroLaw = lawOf({
  air: airCharge({
    rates: {
      rows: [
        { where: { pollutant: 'sulphur-dioxide' }, value: '10' },
        { where: { pollutant: 'nitrogen-oxides' }, value: '20' },
      ],
    },
  }),
});
const roubles = { RUB: { value: '0.025', source: 'made up' } } as const;

describe('the reference facility under three laws', () => {
  const { laws } = convert(
    kondopoga,
    [
      { regime: russia2003, year: 2005 },
      { regime: conference2004, year: 2005, receivers: kondopogaReceivers },
      { regime: euroLaw, year: 2010, territory: 'town', pollutants: { 'nitrogen-dioxide': 'nitrogen-oxides' } },
    ],
    { currency: 'EUR', rates: roubles },
  );

  it('comes into one currency, exactly', () => {
    expect(laws.map(({ regime, payable }) => [regime, payable])).toEqual([
      ['ru-2003', '22900.98275'],
      ['conference-2004', '22965.32225'],
      // 4658.75 × 10 + 325.2 × 20
      ['xx-law', '53091.5'],
    ]);
  });

  it('lists what a law does not price, and drops nothing', () => {
    expect(laws.map(({ unpriced }) => unpriced.map(({ release }) => release))).toEqual([[], [], ['no', 'ash', 'co']]);
    expect(laws[2]?.unpriced[0]?.problems.map(({ code }) => code)).toEqual(['release/unpriced']);
    for (const { assessment, unpriced } of laws) expect((assessment?.lines.length ?? 0) + unpriced.length).toBe(kondopoga.releases.length);
  });

  it('lists words that a law does not ask', () => {
    expect(laws[0]?.leftOut).toEqual([]);
    expect(laws[2]?.leftOut).toContainEqual({ what: 'circumstance', id: 'city' });
    expect(laws[2]?.leftOut).toContainEqual({ release: 'so2', what: 'charge', id: 'stationary' });
  });

  it('moves dates into the year of the law', () => {
    expect(laws[2]?.assessment?.lines.map(({ period }) => period)).toEqual(['2010-Q1', '2010-Q1']);
    expect(laws[2]?.assessment?.facility.installations?.[0]?.bat?.[0]).toMatchObject({ since: '2009-01-01', until: '2015-12-31' });
  });
});

describe('money', () => {
  it('of another currency without a rate is a problem, not a sum', () => {
    const outcome = tryConvert(
      kondopoga,
      [
        { regime: russia2003, year: 2005 },
        { regime: euroLaw, year: 2005, territory: 'town' },
      ],
      { currency: 'EUR' },
    );
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: 'money/currency', path: ['targets', 0] }] });
  });

  it('may be brought to the prices of another year', () => {
    const { laws } = convert(kondopoga, [{ regime: russia2003, year: 2005 }], {
      currency: 'RUB',
      rates: { RUB: { value: '1', prices: '2', source: 'made up' } },
    });
    expect(laws[0]?.payable).toBe('1832078.62');
  });
});

describe('a law that prices nothing of it', () => {
  it('says so for each release', () => {
    const empty = lawOf({ water: airCharge({ medium: 'water' }) });
    const { laws } = convert(kondopoga, [{ regime: empty, year: 2005, territory: 'town' }], { currency: 'EUR' });
    expect(laws[0]?.assessment).toBeUndefined();
    expect(laws[0]?.unpriced).toHaveLength(5);
  });
});
