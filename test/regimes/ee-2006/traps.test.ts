import { describe, expect, it } from 'vitest';
import { assess, tryAssess } from '../../../src/assess/assess.ts';
import { dependsOnAmount } from '../../../src/assess/dependsOnAmount.ts';
import { lawsKept } from '../../../src/assess/lawsKept.ts';
import { explain } from '../../../src/explain/explain.ts';
import type { Facility, FacilityData } from '../../../src/model/facility.ts';
import { estonia2006 } from '../../../src/regimes/ee-2006/index.ts';
import { checkRegime } from '../../../src/schema/checkRegime.ts';
import { plant, prices, problemsIn, type ReleaseData, told } from '../../constructed.ts';

// Where readers of the Estonian act go wrong. Each number is worked out by hand beside it.

const inland = ['unprotected-groundwater', 'sensitive-recipient', 'deep-sea-outfall'];
const works = (releases: readonly ReleaseData[], changes: Partial<FacilityData> = {}): Facility =>
  plant(releases, { territory: 'EE', ...changes });
const release = (charge: string, pollutant: string, period: string, tonnes: string, changes: Partial<ReleaseData> = {}): ReleaseData => ({
  id: `${pollutant}-${period}`,
  charge,
  pollutant,
  period,
  amount: `${tonnes} t` as `${number} t`,
  norms: { permissible: '1000000 t' },
  ...changes,
});
const waste = (pollutant: string, period: string, tonnes: string, changes: Partial<ReleaseData> = {}): ReleaseData =>
  release('waste', pollutant, period, tonnes, { norms: { limit: '1000000 t' }, ...changes });
const yearOf = ({ releases }: Facility): number => Number(releases[0]?.period?.slice(0, 4));
const pay = (facility: Facility) => assess(facility, estonia2006, { year: yearOf(facility) });
const paid = (facility: Facility): string => pay(facility).payable.amount.toFixed(2);
const problems = (facility: Facility) => told(problemsIn(tryAssess(facility, estonia2006, { year: yearOf(facility) })));

describe('the regime', () => {
  it('is whole; a bad landfill pays less for what is above its permit, and a notice says so', () => {
    const { problems: found, notices } = checkRegime(estonia2006);
    expect(found).toEqual([]);
    expect(notices.filter(({ code }) => code === 'regime/falling-price').map(({ path }) => path)).toEqual([['charges', 'waste']]);
  });

  it('is explained in both languages', () => {
    const assessment = pay(works([release('air', 'carbon-monoxide', '2008-Q1', '1.23')], { territory: 'EE-793' }));
    expect(explain(assessment, { regime: estonia2006 })).toContain('place of the source');
    // 1.23 × 57 × 1.5 = 105.165
    expect(explain(assessment, { regime: estonia2006, locale: 'ru' })).toContain('кратно 1, из 105,165, за 2008-Q1');
  });
});

describe('the place of the source', () => {
  const so2 = (period: string, territory: string, changes: Partial<ReleaseData> = {}) =>
    works([release('air', 'sulphur-dioxide', period, '120', changes)], { territory });

  it('multiplies the rate within the permit; above it the rate itself is multiplied', () => {
    // 100 × 329 × 2.5 + 20 × 329 × 10
    expect(prices(pay(so2('2007-Q3', 'EE-624', { norms: { permissible: '100 t' } })))).toEqual([
      'permissible 100 = 82250',
      'exceedance 20 = 65800',
    ]);
  });

  it.each([
    ['EE', '39480.00'],
    ['EE-793', '59220.00'],
    ['EE-784', '78960.00'],
    ['EE-kuressaare', '98700.00'],
  ])('is a town that the act names: %s', (territory, money) => {
    // 120 × 329 × 1, 1.5, 2, 2.5
    expect(paid(so2('2007-Q3', territory))).toBe(money);
  });

  it('counts a high stack on the river Narva, but a town that is named counts more', () => {
    const high = { circumstances: ['narva-river-high-stack'] };
    expect([paid(so2('2007-Q3', 'EE', high)), paid(so2('2007-Q3', 'EE-511', high))]).toEqual(['47376.00', '59220.00']);
  });

  it('ended with 2015: the text of July 2016 holds from the first of January', () => {
    // 120 × 145.46 × 2.5; 120 × 145.46
    expect([paid(so2('2015-Q4', 'EE-624')), paid(so2('2016-Q1', 'EE-624'))]).toEqual(['43638.00', '17455.20']);
  });

  it('does not raise carbon dioxide, whose rate stands in another paragraph', () => {
    // 100 × 23.5
    expect(paid(works([release('carbon-dioxide', 'carbon-dioxide', '2008-Q1', '100')], { territory: 'EE-784' }))).toBe('2350.00');
  });
});

describe('the recipient', () => {
  const bod = (period: string, circumstances: readonly string[], changes: Partial<ReleaseData> = {}) =>
    works([
      release('water', 'bod-7', period, '10', {
        circumstances,
        ruledOut: inland.filter((word) => !circumstances.includes(word)),
        ...changes,
      }),
    ]);

  it('must be answered', () => {
    expect(problems(works([release('water', 'bod-7', '2012-Q1', '10')]))).toEqual(
      inland.map(() => 'release/unanswered-circumstance releases.0.circumstances'),
    );
  });

  it('counts by its largest factor, never by their product', () => {
    // 10 × 1392 × 1, 1.2, 1.5, 2.5
    expect(paid(bod('2012-Q1', []))).toBe('13920.00');
    expect(paid(bod('2012-Q1', ['deep-sea-outfall']))).toBe('16704.00');
    expect(paid(bod('2012-Q1', ['deep-sea-outfall', 'sensitive-recipient']))).toBe('20880.00');
    expect(paid(bod('2012-Q1', inland))).toBe('34800.00');
  });

  it('knew the bypass of a deep-sea outfall until March 2011', () => {
    const bypassed = ['deep-sea-outfall', 'deep-sea-outfall-bypassed'];
    // 10 × 1379 × 1.5; × 1.2
    expect([paid(bod('2011-Q1', bypassed)), paid(bod('2011-Q2', bypassed))]).toEqual(['20685.00', '16548.00']);
  });

  it('is halved for an outlet that keeps its limits, within the permit only', () => {
    // 6 × 1910 × 1.5 × 0.5 + 4 × 1910 × 10
    const some = bod('2026-Q1', ['sensitive-recipient', 'all-limits-met'], { norms: { permissible: '6 t' } });
    expect(prices(pay(some))).toEqual(['permissible 6 = 8595', 'exceedance 4 = 76400']);
  });
});

describe('above the permit and without one', () => {
  const above = (charge: string, pollutant: string, norms: ReleaseData['norms'], changes: Partial<ReleaseData> = {}) =>
    paid(works([release(charge, pollutant, '2026-Q1', '1', { norms: norms ?? 'no-permit', ...changes })], { ruledOut: inland }));
  const none = { permissible: '0 t' } as const;
  const noWaste = { limit: '0 t' } as const;

  it.each([
    // 222.29 × 5, × 10; 193.61 × 10, × 20; 1701.02 × 100, × 200
    ['air', 'pm-10', none, '1111.45', '2222.90'],
    ['air', 'sulphur-dioxide', none, '1936.10', '3872.20'],
    ['air', 'heavy-metals', none, '170102.00', '340204.00'],
    // 25 × 10, × 20
    ['carbon-dioxide', 'carbon-dioxide', none, '250.00', '500.00'],
    // 640.04 × 10, × 15; 32024 × 100, × 1000
    ['water', 'suspended-solids', none, '6400.40', '9600.60'],
    ['water', 'other-hazardous-substances-in-water', none, '3202400.00', '32024000.00'],
    // 51.56 × 5, × 10; 0.63 × 500, × 1000
    ['waste', 'hazardous-waste', noWaste, '257.80', '515.60'],
    ['waste', 'asbestos-construction-waste', noWaste, '315.00', '630.00'],
  ] as const)('%s %s', (charge, pollutant, norms, over, without) => {
    expect([above(charge, pollutant, norms), above(charge, pollutant, 'no-permit')]).toEqual([over, without]);
  });

  it('oil into the sea costs fifty times the rate, with or without a permit', () => {
    const sea = { circumstances: ['into-the-sea'] };
    // 5304 × 10, × 50
    expect(above('water', 'petroleum-products', none)).toBe('53040.00');
    expect([above('water', 'petroleum-products', none, sea), above('water', 'petroleum-products', 'no-permit', sea)]).toEqual([
      '265200.00',
      '265200.00',
    ]);
  });

  it('the word follows from the norms and cannot be stated against them', () => {
    expect(problems(works([release('air', 'sulphur-dioxide', '2026-Q1', '1', { circumstances: ['without-permit'] })]))).toEqual([
      'release/contradictory-circumstance releases.0.circumstances',
    ]);
  });

  it('absent norms are asked for, but not of carbon dioxide', () => {
    const { norms: _, ...bare } = release('air', 'sulphur-dioxide', '2026-Q1', '1');
    expect(problems(works([bare]))).toEqual(['norm/missing releases.0.norms']);
    const { norms: __, ...heat } = release('carbon-dioxide', 'carbon-dioxide', '2026-Q1', '1');
    expect(paid(works([heat]))).toBe('25.00');
  });

  it('a norm per year is used up by the quarters in turn', () => {
    const quarters = ['2026-Q1', '2026-Q2'].map((period) =>
      release('air', 'carbon-monoxide', period, '60', { norms: { permissible: '100 t/yr' }, outlet: 'stack' }),
    );
    expect(prices(pay(works(quarters)), 1)).toEqual(['permissible 40 = 410', 'exceedance 20 = 1025']);
  });

  it('carbon dioxide above allowances had a rate of its own until 2018', () => {
    const co2 = (period: string) =>
      works([release('carbon-dioxide', 'carbon-dioxide', period, '110', { norms: { permissible: '100 t' } })]);
    // 100 × 15.65 + 10 × 626; 100 × 31.3 + 10 × 1560; 100 × 2 + 10 × 99.70
    expect([paid(co2('2007-Q1')), paid(co2('2009-Q1')), paid(co2('2018-Q1'))]).toEqual(['7825.00', '18730.00', '1197.00']);
    expect(problems(co2('2019-Q1'))).toEqual(['release/unpriced releases.0.pollutant']);
  });

  it('heat plants of the trading system pay nothing from July 2024', () => {
    const co2 = (period: string) =>
      paid(works([release('carbon-dioxide', 'carbon-dioxide', period, '100', { circumstances: ['in-emissions-trading'] })]));
    expect([co2('2024-Q2'), co2('2024-Q3')]).toEqual(['200.00', '0.00']);
  });
});

describe('rates by date', () => {
  it('2024 has two lists of air: the year must be split at the first of July', () => {
    expect(problems(works([release('air', 'carbon-monoxide', '2024', '1')]))).toEqual(['period/figure-changes releases.0.period']);
    // 7.70; 8.47
    expect(['2024-Q2', '2024-Q3'].map((period) => paid(works([release('air', 'carbon-monoxide', period, '1')])))).toEqual(['7.70', '8.47']);
    expect(problems(works([release('air', 'pm-10', '2024-Q2', '1')]))).toEqual(['release/unpriced releases.0.pollutant']);
  });

  it('under a permit of the old form particles and all volatile compounds pay by the new items (§ 68⁸)', () => {
    const of = (pollutant: string) => paid(works([release('air', pollutant, '2025-Q1', '1')]));
    expect([of('particulate-matter-except-heavy-metals'), of('voc-except-mercaptans')]).toEqual(['193.30', '148.01']);
  });

  it.each([
    // 100 t each
    ['oil-shale-mining-waste', '2013-Q1', '76.00'],
    ['oil-shale-mining-waste', '2013-Q2', '91.00'],
    ['oil-shale-mining-waste', '2014-Q1', '109.00'],
    ['oil-shale-mining-waste', '2015-Q1', '131.00'],
    ['oil-shale-ash', '2019-Q4', '298.00'],
    ['oil-shale-ash', '2020-Q1', '131.00'],
    ['oil-shale-semicoke', '2020-Q1', '298.00'],
    ['oil-shale-ash', '2021-Q1', '298.00'],
    ['asbestos-construction-waste', '2009-04-01/2009-06-05', '15650.00'],
    ['asbestos-construction-waste', '2009-06-06/2009-06-30', '1000.00'],
  ])('waste: %s in %s', (pollutant, period, money) => {
    expect(paid(works([waste(pollutant, period, '100')]))).toBe(money);
  });

  it('waste burnt for energy pays from July 2026', () => {
    const burnt = (period: string) => works([{ ...waste('mixed-municipal-waste', period, '2'), charge: 'waste-energy' }]);
    expect(paid(burnt('2026-Q3'))).toBe('120.00');
    expect(problems(burnt('2026-Q2'))).toEqual(['regime/not-in-force releases.0.period']);
  });
});

describe('a landfill below its requirements', () => {
  const bad = { circumstances: ['landfill-below-requirements'] };

  it.each([
    // 10 t × 122 × 2; × 156.5 × 3; × 680 × 15; × 5.5 × 2.5; × 15.65 × 8; × 6 × 1
    ['landfilled-waste-general', '2006-Q1', '2440.00'],
    ['landfilled-waste-general', '2009-Q1', '4695.00'],
    ['waste-preservatives-arsenic-lead-tars', '2008-Q1', '102000.00'],
    ['oil-shale-semicoke', '2007-Q1', '138.00'],
    ['oil-shale-semicoke', '2009-Q1', '1252.00'],
    ['oil-shale-mining-waste', '2006-Q1', '60.00'],
  ])('%s in %s', (pollutant, period, money) => {
    expect(paid(works([waste(pollutant, period, '10', bad)]))).toBe(money);
  });

  it('pays times the rate above its permit, too, which is less than within', () => {
    // 10 × 15.65 × 8; 10 × 15.65 × 5
    expect(prices(pay(works([waste('oil-shale-semicoke', '2009-Q1', '20', { ...bad, norms: { limit: '10 t' } })])))).toEqual([
      'permissible 10 = 1252',
      'exceedance 10 = 782.5',
    ]);
  });

  it('is no matter after 2009', () => {
    expect(paid(works([waste('oil-shale-semicoke', '2010-Q1', '10', bad)]))).toBe('188.00');
  });
});

describe('acid and alkaline water', () => {
  const acid = (period: string, excess: string) =>
    works(
      [
        {
          id: 'acid',
          charge: 'ph',
          pollutant: 'ph',
          period,
          amount: '1000 m3',
          readings: { 'ph-excess': `${excess} unit` as `${number} unit` },
        },
      ],
      { circumstances: ['unprotected-groundwater'] },
    );

  it('pays by tenth of pH and m3, whatever the recipient', () => {
    // 0.35 ÷ 0.1 × 1000 × 2
    expect([paid(acid('2008-Q1', '0.35')), paid(acid('2008-Q1', '0'))]).toEqual(['7000.00', '0.00']);
  });

  it('from 2011 "up to 0.19 euros", which is told as a doubt', () => {
    const assessment = pay(acid('2012-Q1', '0.35'));
    expect(assessment.payable.amount.toFixed(2)).toBe('665.00');
    expect(assessment.notices.map(({ code }) => code)).toContain('doubt');
  });
});

describe('the currency', () => {
  const co = (...some: readonly (readonly [period: string, tonnes: string])[]) =>
    pay(works(some.map(([period, tonnes]) => release('air', 'carbon-monoxide', period, tonnes))));

  it('is the kroon until 2010, then the euro', () => {
    // 1 × 74.8, to whole kroons; 1 × 5.25, to ten cents
    expect([co(['2010-Q4', '1']), co(['2011-Q1', '1'])].map(({ payable }) => `${payable.amount.toFixed(2)} ${payable.currency}`)).toEqual([
      '75.00 EEK',
      '5.30 EUR',
    ]);
  });

  it('rounds the payment of a quarter, not of a line: to kroons, tens of cents, cents', () => {
    // 0.01 × 74.8 = 0.748; half a kroon up: 0.5 → 1
    expect(co(['2010-Q1', '0.01'], ['2010-Q2', '0.01']).payable.amount.toFixed(2)).toBe('2.00');
    const lines = [
      release('air', 'carbon-monoxide', '2010-Q1', '0.006'),
      release('air', 'mercaptans', '2010-Q1', '0.000001', { outlet: 'other' }),
    ];
    // 0.4488 + 0.407123 = 0.855923
    expect(paid(works(lines))).toBe('1.00');
    // 0.01 × 5.25 in both quarters: 0.0525 → 0.1, → 0.05
    expect(co(['2011-Q1', '0.01'], ['2011-Q2', '0.01']).payable.amount.toFixed(2)).toBe('0.15');
  });

  it('does not add kroons to euros', () => {
    expect(estonia2006.currency).toEqual([
      { code: 'EEK', until: '2010' },
      { code: 'EUR', from: '2011' },
    ]);
    const both = works([release('air', 'carbon-monoxide', '2010-07-01/2011-06-30', '1')]);
    expect(told(problemsIn(tryAssess(both, estonia2006, { year: 2010 })))).toEqual(['period/several-years releases.0.period']);
  });
});

describe('laws of arithmetic', () => {
  it('hold but for additivity, which a norm per year breaks', () => {
    const kept = Object.entries(estonia2006.charges).map(([id, charge]) => [
      id,
      lawsKept(charge, estonia2006.settle).join(' '),
      dependsOnAmount(charge, estonia2006),
    ]);
    const byPermit = ['monotone homogeneous continuous', 'other-lines'];
    expect(kept).toEqual([
      ['air', ...byPermit],
      ['carbon-dioxide', ...byPermit],
      ['water', ...byPermit],
      ['ph', 'monotone additive homogeneous continuous', 'no'],
      ['waste', ...byPermit],
      ['waste-energy', ...byPermit],
    ]);
  });
});
