import { describe, expect, it } from 'vitest';
import { assess, tryAssess } from '../../../src/assess/assess.ts';
import { dependsOnAmount } from '../../../src/assess/dependsOnAmount.ts';
import { lawsKept } from '../../../src/assess/lawsKept.ts';
import { explain } from '../../../src/explain/explain.ts';
import type { AssessOptions } from '../../../src/model/assessment.ts';
import type { Facility } from '../../../src/model/facility.ts';
import { china2018, china2018Variants } from '../../../src/regimes/cn-2018/index.ts';
import { territories } from '../../../src/regimes/cn-2018/tables/territories.ts';
import { checkRegime } from '../../../src/schema/checkRegime.ts';
import { factorsOf, plant, problemsIn, type ReleaseData, told } from '../../constructed.ts';

// Where readers of the Environmental Protection Tax go wrong. Each number is worked out by hand beside it.

type Changes = Partial<ReleaseData>;
const period = '2019-04';
const month = (charge: string, pollutant: string, amount?: string, changes: Changes = {}): ReleaseData => ({
  id: pollutant,
  charge,
  pollutant,
  period,
  outlet: 'outlet',
  ...(amount !== undefined && { amount: amount as `${number} kg` }),
  ...changes,
});
const air = (pollutant: string, kilograms: string, changes: Changes = {}) => month('air', pollutant, `${kilograms} kg`, changes);
const water = (pollutant: string, amount: string, changes: Changes = {}) => month('water', pollutant, amount, changes);
const read = (readings: Readonly<Record<string, string>>): Changes => ({ readings: readings as NonNullable<ReleaseData['readings']> });

const at = (territory: string, ...releases: readonly ReleaseData[]): Facility => plant(releases, { territory });
const pay = (facility: Facility, options: Partial<AssessOptions> = {}) => assess(facility, china2018, { year: 2019, ...options });
const paid = (...args: Parameters<typeof pay>): string => pay(...args).payable.amount.toFixed(2);
const units = (territory: string, release: ReleaseData): string => pay(at(territory, release)).lines[0]?.units ?? '';
const problems = (facility: Facility, options: Partial<AssessOptions> = {}) =>
  problemsIn(tryAssess(facility, china2018, { year: 2019, ...options }));

describe('the regime', () => {
  it('is whole, and its variants are', () => {
    for (const law of [china2018, ...Object.values(china2018Variants)]) expect(checkRegime(law).problems).toEqual([]);
  });

  it('is explained in both languages', () => {
    const assessment = pay(at('CN-FJ', air('sulphur-dioxide', '95')));
    expect(explain(assessment, { regime: china2018 })).toContain('95 kg ÷ 0.95 = 100 equivalent.');
    expect(explain(assessment, { regime: china2018, locale: 'ru' })).toContain('Фуцзянь');
  });

  it('says of every rate of a place that later changes were not looked for', () => {
    expect(
      pay(at('CN-FJ', air('sulphur-dioxide', '95'))).notices.map(({ code, message }) => [code, /later changes/.test(message)]),
    ).toEqual([['doubt', true]]);
  });
});

describe('the first three', () => {
  it('go by equivalents, never by money, outlet by outlet', () => {
    // 200, 100, 500 and 100 equivalents: the tie goes to the one stated first
    const stack = [
      air('nitrogen-oxides', '190'),
      air('sulphur-dioxide', '95'),
      air('fluorides-in-air', '435'),
      air('hydrogen-chloride', '1075'),
    ];
    const counting = (releases: readonly ReleaseData[]) =>
      pay(at('CN-SD', ...releases)).lines.flatMap(({ release, amount }) => (amount.isZero() ? [] : [release]));
    expect(counting(stack)).toEqual(['nitrogen-oxides', 'sulphur-dioxide', 'fluorides-in-air']);
    expect(counting(stack.map((one, index) => ({ ...one, outlet: `outlet-${index % 2}` })))).toHaveLength(4);
  });

  it('need the outlet', () => {
    const { outlet: _, ...nowhere } = air('sulphur-dioxide', '95');
    expect(told(problems(at('CN-FJ', nowhere)))).toEqual(['release/missing-outlet releases.0.outlet']);
  });

  it('of water are five of class I and three of the others', () => {
    const heavy = ['mercury', 'cadmium', 'chromium', 'arsenic', 'lead', 'silver'].map((id) => water(id, '20 kg'));
    const others = ['suspended-solids', 'toc', 'volatile-phenols', 'ammonium-nitrogen'].map((id) => water(id, '20 kg'));
    const left = pay(at('CN-GD', ...heavy, ...others)).lines.filter(({ amount }) => amount.isZero());
    expect(left.map(({ release }) => release)).toEqual(['chromium', 'suspended-solids']);
  });

  it('of BOD, COD and TOC hold one, of coliforms and residual chlorine one', () => {
    // 100, 40 and 80 equivalents; 10 by either
    const releases = [
      water('cod', '100 kg'),
      water('bod-5', '20 kg'),
      water('toc', '39.2 kg'),
      water('coliform-count', '33 t', read({ coliform: '900 unit/l', 'coliform-standard': '500 unit/l' })),
      water('residual-chlorine', '32 t'),
    ];
    expect(pay(at('CN-GD', ...releases)).lines.map(({ release, units: some }) => `${release} ${some}`)).toEqual([
      'cod 100',
      'bod-5 0',
      'toc 0',
      'coliform-count 10',
      'residual-chlorine 0',
    ]);
  });

  it('may be more where a province says so', () => {
    const four = [
      air('nitrogen-oxides', '190'),
      air('sulphur-dioxide', '95'),
      air('fluorides-in-air', '435'),
      air('hydrogen-chloride', '1075'),
    ];
    const { air: charge } = china2018.charges;
    if (!charge) throw new Error('the charge is gone');
    const n = { rows: [{ value: '3' }, { where: { territory: 'CN-SD' }, value: '5' }] } as const;
    const wider = { ...china2018, charges: { air: { ...charge, select: [{ kind: 'top-n', n, per: 'outlet' }] } } } as const;
    expect(assess(at('CN-SD', ...four), wider, { year: 2019 }).payable.amount.toFixed(2)).toBe('2520.00');
  });
});

describe('rates of a place', () => {
  const so2 = (territory: string, options: Partial<AssessOptions> = {}) => paid(at(territory, air('sulphur-dioxide', '95')), options);

  it('differ by zone', () => {
    expect(['CN-HE-1', 'CN-HE-2', 'CN-HE-3'].map((id) => so2(id))).toEqual(['960.00', '600.00', '480.00']);
    expect(['CN-JS-1', 'CN-JS-2', 'CN-JS-3'].map((id) => so2(id))).toEqual(['840.00', '600.00', '480.00']);
    expect(so2('suzhou', { territories: { suzhou: { parent: 'CN-JS-2' } } })).toBe('600.00');
  });

  it('differ by pollutant: those named, and the others', () => {
    expect([paid(at('CN-SD', air('sulphur-dioxide', '95'))), paid(at('CN-SD', air('carbon-monoxide', '1670')))]).toEqual([
      '600.00',
      '120.00',
    ]);
    // Total lead 3, silver 1.4 with the doubt of the cut list
    expect([paid(at('CN-SD', water('lead', '2.5 kg'))), paid(at('CN-SD', water('silver', '2 kg')))]).toEqual(['300.00', '140.00']);
    expect(pay(at('CN-SD', water('silver', '2 kg'))).notices[0]?.message).toContain('etc.');
  });

  it('have steps: Shanghai and Yunnan from 2019', () => {
    const early = (territory: string) =>
      assess(at(territory, air('sulphur-dioxide', '95', { period: '2018-12' })), china2018, { year: 2018 }).payable.amount.toFixed(2);
    expect([early('CN-SH'), so2('CN-SH'), early('CN-YN'), so2('CN-YN')]).toEqual(['665.00', '760.00', '120.00', '280.00']);
  });

  it('of Tianjin are a draft: refused, unless the caller lets memory in', () => {
    const tianjin = at('CN-TJ', air('sulphur-dioxide', '95'));
    expect(told(problems(tianjin))).toEqual(['data/weak-figure releases.0.period']);
    const let_in = pay(tianjin, { minimumConfidence: 'memory' });
    expect([let_in.payable.amount.toFixed(2), let_in.weakest.law]).toEqual(['600.00', 'memory']);
    expect(let_in.notices[0]?.message).toContain('draft');
  });

  it.each(Object.keys(territories).filter((id) => !['CN-TJ'].includes(id)))('of %s are there, or a problem with a hint', (territory) => {
    for (const release of [
      air('sulphur-dioxide', '95'),
      water('silver', '2 kg'),
      month('small', 'pigs', '600 head', read({ stock: '600 head' })),
    ]) {
      const outcome = tryAssess(at(territory, release), china2018, { year: 2019 });
      if (outcome.ok) expect(outcome.value.payable.amount.gt(0)).toBe(true);
      else {
        expect(told(outcome.problems)).toEqual(['release/unpriced releases.0.pollutant']);
        expect(outcome.problems[0].hint).toMatch(/^(Known for |The pack lists in missing\.csv|The territory or the receiver must say)/);
      }
    }
  });

  it('of sixteen provinces, and of two that are divided, are missing; of Guizhou those of water', () => {
    const lacking = (release: ReleaseData) =>
      Object.keys(territories).filter((id) => !tryAssess(at(id, release), china2018, { year: 2019, minimumConfidence: 'memory' }).ok);
    const sixteen = lacking(air('sulphur-dioxide', '95'));
    expect(sixteen).toHaveLength(18);
    expect(lacking(water('silver', '2 kg')).filter((id) => !sixteen.includes(id))).toEqual(['CN-GZ']);
  });
});

describe('the reductions', () => {
  const so2 = (concentration: string, changes: Changes = { circumstances: ['within-standard-all-month'] }) =>
    paid(
      at(
        'CN-SH',
        air('sulphur-dioxide', '12.5', { ...read({ concentration: `${concentration} mg/m3`, standard: '18 mg/m3' }), ...changes }),
      ),
    );

  it('are strict: at 50 % three quarters, at 70 % all of it', () => {
    expect(['8.9999', '9', '12.5999', '12.6', '18'].map((one) => so2(one))).toEqual(['50.00', '75.00', '75.00', '100.00', '100.00']);
  });

  it('need the whole month within the standard, and the concentration', () => {
    expect(so2('8', {})).toBe('100.00');
    expect(paid(at('CN-SH', air('sulphur-dioxide', '12.5', { circumstances: ['within-standard-all-month'] })))).toBe('100.00');
  });

  it('no multiplier is there for an exceedance', () => {
    expect(so2('40')).toBe('100.00');
  });

  it('are no part of small sources, waste and noise', () => {
    for (const id of ['small', 'waste', 'noise'])
      expect(china2018.charges[id]?.factors.map((one) => one.id)).not.toContain('concentration');
  });
});

describe('water that is no mass', () => {
  it('pH: acid classes hold their lower end, alkaline ones their upper', () => {
    const ph = (value: string) => units('CN-HN', water('ph', '24 t', read({ ph: `${value} pH` })));
    // 24 ÷ 0.06, 0.125, 0.25, 0.5, 1, 5
    expect(['0', '0.99', '1', '2', '3', '4', '5', '5.99'].map(ph)).toEqual(['400', '400', '192', '96', '48', '24', '4.8', '4.8']);
    expect(['6', '7', '9'].map(ph)).toEqual(['0', '0', '0']);
    expect(['9.01', '10', '10.01', '11', '12', '13', '14'].map(ph)).toEqual(['24', '24', '48', '48', '96', '192', '400']);
  });

  it('colour: the multiple by which the standard is exceeded, not the colour', () => {
    const colour = (value: string) =>
      units('CN-HN', water('colour', '100 t', read({ colour: `${value} unit`, 'colour-standard': '80 unit' })));
    expect(['80', '100', '320'].map(colour)).toEqual(['0', '5', '60']);
  });

  it('coliforms: waste water, if the standard is exceeded', () => {
    const coliforms = (value: string) =>
      units('CN-HN', water('coliform-count', '33 t', read({ coliform: `${value} unit/l`, 'coliform-standard': '500 unit/l' })));
    expect(['500', '501'].map(coliforms)).toEqual(['0', '10']);
  });

  it('is in tonnes: cubic metres are refused, and readings are asked for', () => {
    expect(told(problems(at('CN-HN', water('residual-chlorine', '33 m3'))))).toEqual(['quantity/dimension releases.0.amount']);
    expect(told(problems(at('CN-HN', water('ph', '24 t'))))).toEqual(['release/missing-reading releases.0.readings.ph']);
  });
});

describe('small sources', () => {
  const farm = (pollutant: string, heads: string) =>
    paid(at('CN-GD', month('small', pollutant, `${heads} head`, read({ stock: `${heads} head` }))));

  it('farms up to their threshold are free', () => {
    // ÷ 0.1, 1, 30 × 2.8
    expect([farm('cattle', '50'), farm('cattle', '51')]).toEqual(['0.00', '1428.00']);
    expect([farm('pigs', '500'), farm('pigs', '501')]).toEqual(['0.00', '1402.80']);
    expect([farm('poultry', '5000'), farm('poultry', '5001')]).toEqual(['0.00', '466.76']);
  });

  it('hospitals go by beds or by waste water, above 20 beds', () => {
    const ward = (amount: string, beds: string, changes: Changes = {}) =>
      paid(at('CN-GD', month('small', 'hospital-disinfecting', amount, { ...read({ beds: `${beds} bed` }), ...changes })));
    // 28 ÷ 0.14 × 2.8; 28 ÷ 2.8 × 2.8
    expect([ward('28 bed', '28', { circumstances: ['by-beds'] }), ward('28 t', '28'), ward('28 t', '20')]).toEqual([
      '560.00',
      '28.00',
      '0.00',
    ]);
  });

  it('enterprises and catering go by waste water', () => {
    expect(paid(at('CN-GD', month('small', 'small-enterprise-wastewater', '18 t')))).toBe('28.00');
    expect(paid(at('CN-GD', month('small', 'catering-and-entertainment-wastewater', '5 t')))).toBe('28.00');
  });

  it('must state their size', () => {
    expect(told(problems(at('CN-GD', month('small', 'pigs', '600 head'))))).toEqual(['release/missing-reading releases.0.readings.stock']);
  });
});

describe('waste', () => {
  it('is a balance that never falls below zero', () => {
    const tailings = (readings: Readonly<Record<string, string>>) =>
      paid(at('CN-GD', month('waste', 'tailings', undefined, read(readings))));
    expect(tailings({ generated: '1000 t', used: '300 t', stored: '200 t' })).toBe('7500.00');
    expect(tailings({ generated: '100 t', disposed: '300 t' })).toBe('0.00');
  });
});

describe('noise', () => {
  const noise = (level: string, changes: Changes = {}) =>
    month('noise', 'industrial-noise', '1 month', {
      ...read({ level: `${level} dB`, 'level-limit': '55 dB' }),
      ruledOut: ['few-days', 'long-boundary'],
      ...changes,
    });

  it('goes by decibels over the limit', () => {
    const levels = ['55', '55.9', '56', '58', '59', '62', '65', '68', '71', '90'].map((level) => paid(at('CN-GD', noise(level))));
    expect(levels).toEqual(['0.00', '0.00', '350.00', '350.00', '700.00', '1400.00', '2800.00', '5600.00', '11200.00', '11200.00']);
  });

  it('halves for few days, doubles for a long boundary, and both must be answered', () => {
    expect(paid(at('CN-GD', noise('56', { circumstances: ['few-days', 'long-boundary'], ruledOut: [] })))).toBe('350.00');
    expect(factorsOf(pay(at('CN-GD', noise('56'))))).toEqual(['few-days 1', 'long-boundary 1']);
    const open = { ...noise('56'), ruledOut: [] };
    expect(told(problems(at('CN-GD', open)))).toEqual([
      'release/unanswered-circumstance releases.0.circumstances',
      'release/unanswered-circumstance releases.0.circumstances',
    ]);
  });
});

describe('exemptions', () => {
  it('leave a line of zero that says so', () => {
    const { lines } = pay(at('CN-GD', water('cod', '100 kg', { circumstances: ['exempt'] })));
    expect(lines[0]?.steps).toMatchObject([{ stage: 'scope', amount: '0' }]);
  });
});

describe('laws of arithmetic', () => {
  const stack = (chloride: string) => [
    air('nitrogen-oxides', '190'),
    air('sulphur-dioxide', '95'),
    air('fluorides-in-air', '435'),
    air('hydrogen-chloride', chloride),
  ];

  it('are those that the README states', () => {
    const kept = Object.entries(china2018.charges).map(([id, charge]) => [
      id,
      lawsKept(charge).join(' '),
      dependsOnAmount(charge, china2018),
    ]);
    expect(kept).toEqual([
      ['air', 'homogeneous', 'other-lines'],
      ['water', 'homogeneous', 'other-lines'],
      ['small', 'monotone additive homogeneous continuous', 'no'],
      ['waste', 'monotone homogeneous continuous', 'no'],
      ['noise', 'monotone additive homogeneous continuous', 'no'],
    ]);
  });

  it('monotone, continuous: one kilogram more lowers the tax', () => {
    // (200 + 100) × 6 + 500 × 1.2; 200 × 6 + (500 + 1076 ÷ 10.75) × 1.2
    expect([paid(at('CN-SD', ...stack('1075'))), paid(at('CN-SD', ...stack('1076')))]).toEqual(['2400.00', '1920.11']);
  });

  it('additive: four pollutants pay less from one stack than from four', () => {
    const apart = stack('1075').map((release, index) => ({ ...release, outlet: `outlet-${index}` }));
    expect(paid(at('CN-SD', ...apart))).toBe('2520.00');
  });

  it('additive: a balance in two', () => {
    const waste = (id: string, readings: Readonly<Record<string, string>>) =>
      month('waste', 'tailings', undefined, { id, ...read(readings) });
    expect(paid(at('CN-GD', waste('one', { generated: '100 t', used: '100 t' })))).toBe('0.00');
    expect(paid(at('CN-GD', waste('one', { generated: '100 t' }), waste('two', { generated: '0 t', used: '100 t' })))).toBe('1500.00');
  });
});
