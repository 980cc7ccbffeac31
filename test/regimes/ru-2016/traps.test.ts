import { describe, expect, it } from 'vitest';
import { readTable } from '../../../scripts/data/ru-2016.ts';
import { explain } from '../../../src/explain/explain.ts';
import type { FacilityData } from '../../../src/model/facility.ts';
import { tryFindPollutant } from '../../../src/pollutants/index.ts';
import { russia2016 } from '../../../src/regimes/ru-2016/russia2016.ts';
import { factorsOf, plant, prices, type ReleaseData, told } from '../../constructed.ts';
import { type ChargeId, memory, paid, pay, refused, tenTonnes } from './sample.ts';

// Where readers of Decree 913 and its successors go wrong. Each number is worked out by hand beside it.

const charges = ['stationary', 'water', 'waste', 'municipal'] as const;
const doubts = (...asked: Parameters<typeof pay>): readonly string[] =>
  pay(...asked)
    .notices.filter(({ code }) => code === 'doubt')
    .map(({ values }) => `${values.factor} ${values.pollutant ?? ''}`.trim());

describe('the coefficient of the year goes by the rate', () => {
  it.each([
    // 10 × 138.8 × the coefficient
    [2017, '1388.00'],
    [2018, '1388.00'],
    [2019, '1443.52'],
    [2020, '1499.04'],
    [2021, '1499.04'],
    [2022, '1651.72'],
    [2023, '1748.88'],
    [2024, '1832.16'],
    // 10 × 209.59 × 1.045
    [2025, '2190.22'],
    // as printed in Order 2409-r
    [2026, '2190.00'],
    [2027, '2949.00'],
    [2028, '4915.00'],
    [2029, '9830.00'],
    [2030, '19659.00'],
  ])('nitrogen dioxide in %s', (year, due) => {
    expect(paid(tenTonnes('stationary'), year)).toBe(due);
  });

  it('1.045 is not for rows regulated only from 2025: they had no rate before', () => {
    const beryllium = tenTonnes('stationary', { pollutant: 'beryllium' });
    expect(factorsOf(pay(beryllium, 2025))).toContain('index 1');
    expect(told(refused(beryllium, 2024))).toEqual(['release/unpriced releases.0.pollutant']);
    expect(factorsOf(pay(tenTonnes('water', { pollutant: 'total-nitrogen' }), 2025))).toContain('index 1');
  });

  it('neither is the rate x coefficient rounded before the amount', () => {
    // 90 t × 138.8 × 1.04 = 12991.68; rounded first, 144.35 × 90 = 12991.50
    expect(paid(tenTonnes('stationary', { amount: '90 t' }), 2019)).toBe('12991.68');
  });

  it('2017 is an inference, and says so', () => {
    expect(doubts(tenTonnes('stationary'), 2017)).toEqual(['index']);
    expect(pay(tenTonnes('stationary'), 2017).weakest.law).toBe('reconstructed');
    expect(doubts(tenTonnes('stationary'), 2018)).toEqual([]);
  });

  it('2016 has waste rates of its own and no others', () => {
    // 10 × 635.9, without a coefficient
    expect(paid(tenTonnes('waste'), 2016)).toBe('6359.00');
    for (const charge of ['stationary', 'water', 'municipal'] as const) {
      const [first, ...more] = refused(tenTonnes(charge), 2016);
      expect(told([first, ...more]), charge).toEqual(['release/unpriced releases.0.pollutant']);
      expect(first.hint).toContain('Known for');
    }
  });

  it('waste items 1 to 5 may get one from 2026: applied as printed, with a doubt; the other charges have none', () => {
    expect(paid(tenTonnes('waste'), 2026)).toBe('10883.00');
    expect(doubts(tenTonnes('waste'), 2026)).toEqual(['index']);
    for (const charge of ['stationary', 'water', 'municipal'] as const) expect(doubts(tenTonnes(charge), 2026), charge).toEqual([]);
  });
});

describe('rates that stand alone', () => {
  it.each([
    [2018, '950.00'],
    [2019, '950.00'],
    [2023, '950.00'],
    // not 1037.69: no 1.045
    [2025, '993.00'],
    [2026, '1900.00'],
    [2030, '8230.00'],
  ])('municipal waste of class IV in %s', (year, due) => {
    expect(paid(tenTonnes('municipal'), year)).toBe(due);
  });

  it('municipal waste has no rate for 2024, and is not paid as class IV', () => {
    expect(told(refused(tenTonnes('municipal'), 2024))).toEqual(['release/unpriced releases.0.pollutant']);
    expect(told(refused(tenTonnes('waste', { pollutant: 'municipal-solid-waste-class-4' }), 2024))[0]).toMatch(/^release\//);
    // 10 × 663.2 × 1.32
    expect(paid(tenTonnes('waste'), 2024)).toBe('8754.24');
  });

  const coal = (year: number) => paid(tenTonnes('stationary', { pollutant: 'coal-dust' }), year);

  it('coal dust takes no coefficient from 2021 to 2023, and 1.045 in 2025', () => {
    expect([2021, 2022, 2023].map(coal)).toEqual(['610.00', '671.20', '712.10']);
    // 10 × 92.11 × 1.045
    expect(coal(2025)).toBe('962.55');
    for (const year of [2018, 2020, 2024])
      expect(told(refused(tenTonnes('stationary', { pollutant: 'coal-dust' }), year))).toEqual(['release/unpriced releases.0.pollutant']);
  });
});

describe('bands', () => {
  const over = (year: number, options = {}) =>
    prices(pay(tenTonnes('stationary', { norms: { permissible: '2 t', temporary: '5 t' } }), year, options));

  it('1, 25 and 100 from 2020', () => {
    // 219 × 2, × 3 × 25, × 5 × 100
    expect(over(2026)).toEqual(['permissible 2 = 438', 'temporary 3 = 16425', 'exceedance 5 = 109500']);
  });

  it('1, 5 and 25 until 2019, from memory only: refused unless the caller lets them in', () => {
    expect(told(refused(tenTonnes('stationary', { norms: { permissible: '2 t', temporary: '5 t' } }), 2018))).toEqual([
      'data/weak-figure releases.0.period',
      'data/weak-figure releases.0.period',
    ]);
    expect(over(2018, memory)).toEqual(['permissible 2 = 277.6', 'temporary 3 = 2082', 'exceedance 5 = 17350']);
    expect(pay(tenTonnes('stationary', { norms: 'no-permit' }), 2019, memory).notices.map(({ code }) => code)).toContain('weak-figure');
    // within the norm nothing is from memory
    expect(pay(tenTonnes('stationary'), 2019).weakest.law).toBe('verified');
  });

  it('no permit is the top band', () => {
    expect(paid(tenTonnes('stationary', { norms: 'no-permit' }), 2026)).toBe('219000.00');
  });

  it('waste over its limit: 25 from 2020, 5 until 2019, never 100, each with its doubt', () => {
    const over = tenTonnes('waste', { norms: { limit: '0 t' } });
    // 10 × 1001.43 × 1.045 × 25; 10 × 663.2 × 1.04 × 5
    expect(paid(over, 2025)).toBe('261623.59');
    expect(paid(over, 2019)).toBe('34486.40');
    expect(doubts(over, 2025)).toEqual(['ksl']);
    expect(doubts(over, 2019)).toEqual(['ksl']);
  });

  it('until 2019 no coefficient within the limit of waste was seen, so there is none', () => {
    expect(factorsOf(pay(tenTonnes('waste'), 2019))).toEqual(['special 1', 'index 1.04']);
    expect(factorsOf(pay(tenTonnes('waste'), 2020))).toEqual(['kl 1', 'special 1', 'index 1.08']);
  });

  describe('within the technological norm', () => {
    const installations: FacilityData['installations'] = [
      {
        id: 'boiler',
        outputs: [{ product: 'paper', amount: '1000 t', rates: { 'nitrogen-dioxide': '6 kg/t' } }],
        bat: [{ pollutants: ['nitrogen-dioxide'], since: '2019-01-01', coverage: '1', evidence: 'permit 1' }],
      },
    ];
    const mill = (category: string) => tenTonnes('stationary', { installation: 'boiler' }, { category, installations });

    it('nothing is due for category I from 2020, known from memory', () => {
      expect(told(refused(mill('I'), 2026))).toEqual(['data/weak-figure releases.0.period']);
      expect(prices(pay(mill('I'), 2026, memory))).toEqual(['technological 6 = 0', 'permissible 4 = 876']);
    });

    it('the others, and all until 2019, pay as within the norm', () => {
      expect(prices(pay(mill('II'), 2026))).toEqual(['technological 6 = 1314', 'permissible 4 = 876']);
      expect(prices(pay(mill('I'), 2019))).toEqual(['technological 6 = 866.11', 'permissible 4 = 577.41']);
    });

    it('it never reaches beyond the norm of the permit', () => {
      const small = tenTonnes('stationary', { installation: 'boiler', norms: { permissible: '4 t' } }, { category: 'I', installations });
      expect(prices(pay(small, 2026, memory))).toEqual(['technological 4 = 0', 'exceedance 6 = 131400']);
    });
  });
});

describe('special territories', () => {
  it.each(charges)('%s: 2 on a protected territory, once with Baikal', (charge) => {
    const one = Number(paid(tenTonnes(charge), 2026));
    for (const circumstances of [['protected-area'], ['baikal'], ['baikal', 'protected-area']])
      expect(paid(tenTonnes(charge, { circumstances }), 2026)).toBe((2 * one).toFixed(2));
  });

  it.each(['far-north', 'city'])('%s is none, and is refused rather than passed over', (word) => {
    expect(told(refused(tenTonnes('stationary', { circumstances: [word] }), 2026))).toEqual([
      'release/unknown-circumstance releases.0.circumstances.0',
    ]);
  });

  it('no economic region, no basin, no soil: the price is one for the whole country', () => {
    for (const charge of charges)
      for (const territory of ['RU-MOW', 'RU-CHU', 'RU-BU'])
        expect(paid(tenTonnes(charge, {}, { territory }), 2026), charge).toBe(paid(tenTonnes(charge), 2026));
  });

  it('named border districts pay nothing for 2024 and 2025, in three oblasts only', () => {
    const at = (territory: string) => tenTonnes('stationary', { circumstances: ['border-territory'] }, { territory });
    for (const territory of ['RU-BEL', 'RU-BRY', 'RU-KRS'] as const) {
      expect([2024, 2025].map((year) => paid(at(territory), year))).toEqual(['0.00', '0.00']);
      expect(paid(at(territory), 2026)).toBe('2190.00');
    }
    expect(told(refused(at('RU-MOW'), 2025))).toEqual(['data/missing-figure releases.0.amount']);
  });
});

describe('suspended solids', () => {
  const solids = (readings?: ReleaseData['readings']) =>
    tenTonnes('water', { pollutant: 'suspended-solids', ...(readings && { readings }) });
  const read = { background: '6 mg/l', 'allowed-increase': '0.25 mg/l' } as const;

  it('take 1 ÷ (background + permitted increase) until 2025, and ask for both', () => {
    // 10 × 1475.57 × 0.16 × 1.045
    expect(paid(solids(read), 2025)).toBe('2467.15');
    expect(told(refused(solids(), 2025))).toEqual([
      'release/missing-reading releases.0.readings.background',
      'release/missing-reading releases.0.readings.allowed-increase',
    ]);
  });

  it('take none from 2026, whatever is read', () => {
    expect(paid(solids(), 2026)).toBe('15420.00');
    expect(paid(solids(read), 2026)).toBe('15420.00');
  });
});

describe('coefficients whose value was not seen', () => {
  const asked = { water: ['kvo'], waste: ['kod', 'kpo'], municipal: ['kpo'] } as const;

  it.each(Object.entries(asked))('%s must say whether they apply', (charge, words) => {
    for (const year of [2018, 2026])
      expect(told(refused(tenTonnes(charge as ChargeId, { ruledOut: [] }), year))).toEqual(
        words.map(() => 'release/unanswered-circumstance releases.0.circumstances'),
      );
  });

  it.each(Object.entries(asked).flatMap(([charge, words]) => words.map((word) => [word, charge] as const)))(
    '%s, where it applies to %s, is a missing figure with a hint, never 1',
    (word, charge) => {
      const others = asked[charge as keyof typeof asked].filter((one) => one !== word);
      const [first, ...more] = refused(tenTonnes(charge as ChargeId, { circumstances: [word], ruledOut: others }), 2026);
      expect(told([first, ...more])).toEqual(['data/missing-figure releases.0.amount']);
      expect(first.message).toContain(word);
      expect(first.hint).toContain('missing.csv');
    },
  );

  it('Kpo is within the limit only, Kod in both parts', () => {
    const above = (word: string, other: string) =>
      tenTonnes('waste', { norms: { limit: '0 t' }, circumstances: [word], ruledOut: [other] });
    expect(paid(above('kpo', 'kod'), 2026)).toBe('272075.00');
    expect(told(refused(above('kod', 'kpo'), 2026))).toEqual(['data/missing-figure releases.0.amount']);
  });

  it.each(['by-product', 'livestock'])('%s is a missing figure', (word) => {
    expect(told(refused(tenTonnes('waste', { circumstances: [word] }), 2026))).toEqual(['data/missing-figure releases.0.amount']);
  });

  it('air asks for none of them', () => {
    expect(paid(tenTonnes('stationary'), 2026)).toBe('2190.00');
  });
});

describe('stimulating coefficients of waste', () => {
  const ofClass = (pollutant: string, ...circumstances: readonly string[]) => tenTonnes('waste', { pollutant, circumstances });

  it.each([
    ['waste-class-5-mining', 'mining-backfill', '0.00'],
    ['waste-class-4', 'own-landfill', '3264.90'],
    ['waste-class-4', 'from-recycling', '5441.50'],
    ['waste-class-5-other', 'from-recycling', '142.00'],
    ['waste-class-3', 'from-class-2', '14590.59'],
    ['waste-class-4', 'from-class-3', '5332.67'],
    ['waste-class-4', 'from-class-2', '3591.39'],
  ])('%s, %s', (pollutant, word, due) => {
    // 10 t of the rate of 2026 (1088.3, 2177.7, 28.4, 1.8) × 0, 0.3, 0.5, 0.67, 0.49, 0.33
    expect(paid(ofClass(pollutant, word), 2026)).toBe(due);
  });

  it('a ground that is not for the class is a missing figure', () => {
    for (const [pollutant, word] of [
      ['waste-class-1', 'from-class-2'],
      ['waste-class-3', 'from-class-3'],
      ['waste-class-4', 'mining-backfill'],
      ['waste-class-2', 'from-recycling'],
    ] as const)
      expect(told(refused(ofClass(pollutant, word), 2026)), word).toEqual(['data/missing-figure releases.0.amount']);
  });

  it('several grounds are one coefficient, the one that relieves least', () => {
    expect(paid(ofClass('waste-class-4', 'own-landfill', 'from-recycling'), 2026)).toBe('5441.50');
  });

  it('0.3 is within the limit only; that is a reading, and says so', () => {
    const half = tenTonnes('waste', { norms: { limit: '5 t' }, circumstances: ['own-landfill'] });
    // 5 × 1088.3 × 0.3; 5 × 1088.3 × 25
    expect(prices(pay(half, 2026))).toEqual(['permissible 5 = 1632.45', 'exceedance 5 = 136037.5']);
    expect(doubts(half, 2026)).toContain('own-landfill');
  });

  it('used in time: 0 from 2020 within the limit; before that the figure is missing', () => {
    expect(paid(ofClass('waste-class-4', 'reused'), 2020)).toBe('0.00');
    expect(told(refused(ofClass('waste-class-4', 'reused'), 2019))).toEqual(['data/missing-figure releases.0.amount']);
  });
});

describe('category IV', () => {
  it.each(charges)('%s: out of scope with a line that says so', (charge) => {
    const { payable, lines } = pay(tenTonnes(charge, {}, { category: 'IV' }), 2026);
    expect(payable.amount.toFixed(2)).toBe('0.00');
    expect(lines[0]?.steps).toMatchObject([{ stage: 'scope', amount: '0' }]);
  });

  it('unless its payer has facilities of another category', () => {
    const site = { category: 'IV', circumstances: ['payer-has-other-categories'] };
    expect(paid(tenTonnes('stationary', {}, site), 2026)).toBe('2190.00');
  });

  it('other categories pay', () => {
    for (const category of ['I', 'II', 'III']) expect(paid(tenTonnes('stationary', {}, { category }), 2026)).toBe('2190.00');
  });
});

describe('the deduction of measures', () => {
  const credit = (medium: 'air' | 'waste', amount: `${number}`) =>
    ({ id: medium, medium, year: '2026', amount, currency: 'RUB', evidence: `plan of ${medium}` }) as const;
  const site = (credits: NonNullable<FacilityData['credits']>, circumstances: readonly string[] = []) =>
    plant(
      [
        ...tenTonnes('stationary', { norms: { permissible: '5 t', temporary: '10 t' } }).releases,
        ...tenTonnes('waste').releases,
      ] as unknown as readonly ReleaseData[],
      { territory: 'RU-KR', credits, circumstances },
    );

  it('is known from memory only', () => {
    expect(told(refused(site([credit('air', '1000')]), 2026))).toContain('data/weak-figure period');
  });

  it('is per kind of impact: waste does not pay for air', () => {
    // air 5 × 219 + 5 × 219 × 25 = 28470; waste 10883
    expect(paid(site([credit('air', '1000')]), 2026, memory)).toBe('38353.00');
    const { credited, notices } = pay(site([credit('air', '50000')]), 2026, memory);
    expect(credited.amount.toFixed(2)).toBe('28470.00');
    expect(notices.map(({ code }) => code)).toContain('credit-expires');
    expect(paid(site([credit('waste', '50000')]), 2026, memory)).toBe('28470.00');
  });

  it('a plan that was not met: no deduction, and as over the limit', () => {
    // 5 × 219 + 5 × 219 × 100 + 10883
    const failed = site([credit('air', '1000')], ['plan-not-met']);
    expect(paid(failed, 2026, memory)).toBe('121478.00');
    expect(pay(failed, 2026, memory).credited.amount.toFixed(2)).toBe('0.00');
    expect(told(refused(site([], ['plan-not-met']), 2026))).toEqual(['data/weak-figure releases.0.period']);
  });
});

describe('doubts travel with their rows', () => {
  it.each(readTable('doubts').flatMap((one) => (['first', 'last'] as const).map((end) => [one.table, one.row, one[end], one] as const)))(
    '%s %s, %s',
    (table, row, year, doubt) => {
      const id = readTable(table as string).find((record) => record.code_or_row === row)?.pollutant_id ?? '';
      const charge = table === 'air' ? 'stationary' : 'water';
      const notice = pay(tenTonnes(charge, { pollutant: id }), Number(year)).notices.find(({ values }) => values.pollutant === id);
      expect(notice).toMatchObject({ code: 'doubt', words: { en: doubt.en, ru: doubt.ru } });
    },
  );

  it('the figure stays as printed', () => {
    // 3679.3 of phosphate ion, though it may count phosphorus; 19658.1, though 19659.1 is likely
    expect(paid(tenTonnes('water', { pollutant: 'phosphate-ion' }), 2018)).toBe('36793.00');
    expect(paid(tenTonnes('stationary', { pollutant: '1-bromo-2-methylpropane' }), 2030)).toBe('196581.00');
    expect(paid(tenTonnes('stationary', { pollutant: 'benzo-a-pyrene' }), 2030)).toBe('1965906294.00');
    expect(paid(tenTonnes('water', { pollutant: 'dioxins' }), 2026)).toBe('13196342500000.00');
    expect(told(refused(tenTonnes('water', { pollutant: 'phosphate-phosphorus' }), 2018))).toEqual([
      'release/unpriced releases.0.pollutant',
    ]);
  });

  it('rows without one are silent', () => {
    expect(doubts(tenTonnes('water'), 2026)).toEqual([]);
    expect(doubts(tenTonnes('water', { pollutant: 'dioxins' }), 2025)).toEqual([]);
  });
});

describe('four-digit codes', () => {
  const codes = readTable('air-codes').map(({ code = '', row = '', pollutant_id: id = '' }) => [code, row, id] as const);

  it('are 201, each of them found and priced by the row that lists it', () => {
    expect(codes.length).toBe(201);
    for (const [code, row, id] of codes) {
      expect(tryFindPollutant(code, { medium: 'air' }), code).toEqual({ ok: true, value: id });
      const rows = russia2016.charges.stationary?.rates.rows.filter(({ where }) => [where?.pollutant].flat().includes(id)) ?? [];
      expect(rows.length, code).toBeGreaterThan(5);
      for (const { place } of rows) expect(place).toMatch(new RegExp(`^row ${row.replace('.', '\\.')},.* code ${code}(,|$)`));
    }
  });

  it('of dust by silica are classes of one row with one rate', () => {
    const dust = ['inorganic-dust-silica', ...['2907', '2908', '2909'].map((code) => codes.find(([one]) => one === code)?.[2] ?? '')];
    expect(new Set(dust).size).toBe(4);
    for (const pollutant of dust) expect(paid(tenTonnes('stationary', { pollutant }), 2026)).toBe('1966.00');
  });

  it('stand in the explanation', () => {
    expect(explain(pay(tenTonnes('stationary'), 2026), { regime: russia2016 })).toContain('code 0301');
  });
});

describe('laws of arithmetic', () => {
  const twice = (a: string, b: string) =>
    plant(
      [a, b].map((amount, at) => ({
        id: `q${at + 1}`,
        charge: 'stationary',
        pollutant: 'nitrogen-dioxide',
        period: `2026-Q${at + 1}`,
        amount: `${amount} t` as `${number} t`,
        norms: { permissible: '100 t/yr' },
      })),
      { territory: 'RU-KR' },
    );
  const credits = [{ id: 'c', medium: 'air', year: '2026', amount: '1000', currency: 'RUB', evidence: 'plan' }] as const;

  it('additive is broken: a norm per year is met once', () => {
    expect([twice('60', '0'), twice('0', '60'), twice('60', '60')].map((one) => paid(one, 2026))).toEqual([
      '13140.00',
      '13140.00',
      '459900.00',
    ]);
  });

  it('homogeneous is broken by a credit', () => {
    expect([10, 20].map((t) => paid(tenTonnes('stationary', { amount: `${t} t` }, { credits }), 2026, memory))).toEqual([
      '1190.00',
      '3380.00',
    ]);
  });

  it('monotone and continuous hold: the price only rises with the band', () => {
    const due = [9.999999, 10, 10.000001].map(
      (t) => pay(tenTonnes('stationary', { amount: `${t} t`, norms: { permissible: '10 t' } }), 2026).exact,
    );
    expect(due).toEqual(['2189.999781', '2190', '2190.0219']);
  });
});
