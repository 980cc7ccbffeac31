import { describe, expect, it } from 'vitest';
import { assessAll } from '../../src/assess/assessAll.ts';
import { dependsOnAmount } from '../../src/assess/dependsOnAmount.ts';
import { lawsKept } from '../../src/assess/lawsKept.ts';
import { exact, exactText, sumExact } from '../../src/exact.ts';
import { explain } from '../../src/explain/explain.ts';
import type { Measure, Select, Split } from '../../src/model/mechanism.ts';
import type { Charge, Regime } from '../../src/model/regime.ts';
import { airCharge, assessed, emission, lawOf, plant, problemsOf, type ReleaseData, told } from '../constructed.ts';

const readings: NonNullable<Regime['readings']> = {
  value: { title: 'Declared value', unit: 'mg/l' },
  background: { title: 'Background', unit: 'mg/l' },
  checks: { title: 'Checks', unit: 'mg/l' },
  colour: { title: 'Colour', unit: 'unit' },
  limit: { title: 'Limit', unit: 'unit' },
  ph: { title: 'pH', unit: 'pH' },
  made: { title: 'Made', unit: 't' },
  stored: { title: 'Stored', unit: 't' },
  used: { title: 'Used', unit: 't' },
  produced: { title: 'Produced', unit: 't' },
  peak: { title: 'Load of the peak month', unit: 'kg' },
};
const lawWith = (changes: Partial<Charge>): Regime<'EUR'> => lawOf({ air: airCharge(changes) }, { readings });
const measuring = (measure: Measure, changes: Partial<Charge> = {}): Regime<'EUR'> =>
  lawWith({ measure: [measure], rates: { rows: [{ value: '10' }] }, ...changes });
const units = (law: Regime<'EUR'>, changes: Partial<ReleaseData> = {}): string =>
  assessed(plant([emission(changes)]), law).lines[0]?.units ?? '';

describe('equivalents', () => {
  const per: Measure = {
    kind: 'equivalents',
    unit: 'equivalent',
    of: 'kg',
    per: { rows: [{ where: { pollutant: 'dust' }, value: '2.18', confidence: 'verified' }] },
  };

  it('divide the amount by the mass that makes one, exactly', () => {
    expect(units(measuring(per), { amount: '218 kg' })).toBe('100');
    expect(units(measuring(per), { amount: '1 kg' })).toBe('50/109');
  });

  it('or multiply it by the units that one makes', () => {
    const times: Measure = { kind: 'equivalents', unit: 'damage unit', of: 'inhabitant', times: '0.5' };
    expect(units(measuring(times), { amount: '7 inhabitant' })).toBe('3.5');
  });

  it('are told with the figure, its act and its grade', () => {
    const story = explain(assessed(plant([emission({ amount: '218 kg' })]), measuring(per)));
    expect(story).toContain('218 kg ÷ 2.18 = 100 equivalent.');
    expect(story).toMatch(/kg per equivalent/);
    expect(story).toContain('verified');
  });

  it('of a pollutant without one are a problem', () => {
    expect(told(problemsOf(plant([emission({ pollutant: 'gas' })]), measuring(per)))).toEqual(['data/missing-figure releases.0.amount']);
  });
});

describe('a declared load', () => {
  const declared: Measure = {
    kind: 'declared-load',
    unit: 'damage unit',
    value: 'value',
    background: 'background',
    per: '50',
    free: { concentration: '20', concentrationUnit: 'mg/l', load: '250' },
  };
  const of = (value: string, volume: string, background?: string) =>
    units(measuring(declared), {
      amount: `${volume} m3`,
      readings: { value: `${value} mg/l`, ...(background && { background: `${background} mg/l` }) },
    } as never);

  it('is (value − background) × volume ÷ kilograms per unit', () => {
    expect(of('90', '500000')).toBe('900');
    expect(of('90', '500000', '10')).toBe('800');
  });

  it('is free while the value or the load does not exceed its threshold', () => {
    expect(of('20', '500000')).toBe('0');
    expect(of('20.0001', '500000')).not.toBe('0');
    expect(of('50', '5000')).toBe('0');
    expect(of('50', '5000.02')).not.toBe('0');
  });

  it('may count readings in another unit, and have no threshold of the load', () => {
    const toxicity: Measure = {
      kind: 'declared-load',
      unit: 'damage unit',
      value: 'colour',
      valueUnit: 'unit',
      per: '6000',
      free: { concentration: '2', concentrationUnit: 'unit' },
    };
    const read = (value: string) => units(measuring(toxicity), { amount: '12000 m3', readings: { colour: `${value} unit` } } as never);
    expect(['2', '2.1', '4'].map(read)).toEqual(['0', '4.2', '8']);
    const told = (value: string) =>
      explain(assessed(plant([emission({ amount: '12000 m3', readings: { colour: `${value} unit` } } as never)]), measuring(toxicity)));
    expect(told('4')).toContain('48,000 m³ × unit ÷ 6,000 m³ × unit = 8 damage unit.');
    expect(told('2')).toContain('Free: the value does not exceed 2 unit.');
    const { air } = measuring(toxicity).charges;
    expect(air && [lawsKept(air), dependsOnAmount(air)]).toEqual([['monotone', 'additive', 'homogeneous', 'continuous'], 'no']);
    const { air: loads } = measuring(declared).charges;
    expect(loads && [lawsKept(loads), dependsOnAmount(loads)]).toEqual([['monotone'], 'own-amount']);
  });

  it('needs its declared value', () => {
    expect(told(problemsOf(plant([emission({ amount: '5 m3' })]), measuring(declared)))).toContain(
      'release/missing-reading releases.0.readings.value',
    );
  });
});

describe('an excess multiple', () => {
  const colour: Measure = { kind: 'excess-multiple', unit: 'equivalent', of: 't', reading: 'colour', limit: 'limit', per: '5' };

  it('is (reading ÷ limit − 1) × amount ÷ what makes one, nothing within the limit', () => {
    const read = (value: string) =>
      units(measuring(colour), { amount: '100 t', readings: { colour: `${value} unit`, limit: '50 unit' } } as never);
    expect(['40', '50', '75', '100'].map(read)).toEqual(['0', '0', '10', '20']);
  });
});

describe('classes', () => {
  const ph: Measure & { readonly kind: 'classes' } = {
    kind: 'classes',
    unit: 'equivalent',
    of: 't',
    reading: 'ph',
    readingUnit: 'pH',
    classes: [
      { below: { at: '4', inclusive: false }, class: 'acid' },
      { below: { at: '9', inclusive: true }, class: 'none' },
      { below: { at: '14', inclusive: true }, class: 'alkaline' },
    ],
    per: {
      rows: [
        { where: { class: 'acid' }, value: '0.5' },
        { where: { class: 'alkaline' }, value: '2' },
      ],
    },
  };

  it('find the class that figures are looked up by; the boundary says where it belongs', () => {
    const read = (value: string) => units(measuring(ph), { amount: '10 t', readings: { ph: `${value} pH` } } as never);
    expect(['3.9', '4', '9', '9.1'].map(read)).toEqual(['20', '0', '0', '5']);
  });

  it('have no class above the last boundary, unless the measure names one', () => {
    const level: Measure = { ...ph, classes: ph.classes.slice(0, 2), above: 'alkaline' };
    const read = (value: string) => units(measuring(level), { amount: '10 t', readings: { ph: `${value} pH` } } as never);
    expect(['3.9', '9', '20'].map(read)).toEqual(['20', '0', '5']);
  });
});

describe('a balance', () => {
  const waste: Measure = { kind: 'balance', unit: 't', made: 'made', less: ['stored', 'used'] };

  it('is what was made less what was stored or used, never below zero', () => {
    const read = (stored: string) => units(measuring(waste), { readings: { made: '100 t', stored: `${stored} t`, used: '20 t' } } as never);
    expect(['30', '80', '90'].map(read)).toEqual(['50', '0', '0']);
  });
});

describe('a half peak', () => {
  const halfPeak: Measure = { kind: 'half-peak', unit: 'kg of base', of: 'kg', peak: 'peak', months: '12' };
  const solids = (amount: string, peak: string, more: Partial<ReleaseData> = {}) =>
    ({ amount, period: '2005', readings: { peak }, ...more }) as Partial<ReleaseData>;

  it('is (the amount of the year + 12 × the load of the peak month) ÷ 2', () => {
    // (24 + 12 × 5) ÷ 2; an even load is its own base: (24 + 12 × 2) ÷ 2
    expect([units(measuring(halfPeak), solids('24 t', '5000 kg')), units(measuring(halfPeak), solids('24 t', '2 t'))]).toEqual([
      '42000',
      '24000',
    ]);
  });

  it('times what a unit counts for', () => {
    const metals: Measure = { ...halfPeak, times: { rows: [{ where: { pollutant: 'dust' }, value: '50' }], otherwise: '1' } };
    expect(units(measuring(metals), solids('24 kg', '5 kg'))).toBe('2100');
    const story = explain(assessed(plant([emission(solids('24 kg', '5 kg'))]), measuring(metals)));
    expect(story).toContain('(24 kg + 12 × 5 kg) ÷ 2 × 50 = 2,100 kg of base.');
  });

  it('is that of a whole year, whose month is no more than the year', () => {
    const refused = (changes: Partial<ReleaseData>) => told(problemsOf(plant([emission(changes)]), measuring(halfPeak)));
    expect(refused(solids('24 t', '2 t', { period: '2005-Q1' }))).toEqual(['period/not-a-year releases.0.period']);
    expect(refused(solids('24 t', '24.001 t'))).toEqual(['quantity/range releases.0.readings.peak']);
    expect(refused({ amount: '24 t', period: '2005' })).toEqual(['release/missing-reading releases.0.readings.peak']);
  });

  it('keeps every law: peaks are masses, too', () => {
    expect(lawsKept(airCharge({ measure: [halfPeak] })).length).toBe(4);
    expect(dependsOnAmount(airCharge({ measure: [halfPeak] }))).toBe('no');
  });
});

describe('readings of several releases of one pollutant', () => {
  const two = (first: string, second: string) => [
    emission({ id: 'a', amount: '1000 m3', readings: { value: `${first} mg/l`, made: '10 t' } } as never),
    emission({ id: 'b', amount: '1000 m3', readings: { value: `${second} mg/l`, made: '30 t', used: '10 t' } } as never),
  ];
  const unitsOf = (law: Regime<'EUR'>) => assessed(plant(two('100', '50')), law).lines.map((line) => line.units);

  it('are those of each release', () => {
    expect(unitsOf(measuring({ kind: 'declared-load', unit: 'damage unit', value: 'value', per: '10' }))).toEqual(['10', '5']);
    expect(unitsOf(measuring({ kind: 'balance', unit: 't', made: 'made', less: ['used'] }))).toEqual(['10', '20']);
  });

  it('decide for each whether it is in', () => {
    const scope = { kind: 'reading', reading: 'value', unit: 'mg/l', below: { at: '60', inclusive: false } } as const;
    expect(unitsOf(measuring({ kind: 'amount', unit: 'm3' }, { scope }))).toEqual(['0', '1000']);
  });

  it('split and raise each by its own', () => {
    const checks = (value: string) => ({ checks: [{ on: '2005-03-01', value }] });
    const releases = [
      emission({ id: 'a', readings: { value: '4 mg/l', ...checks('4 mg/l') } } as never),
      emission({ id: 'b', readings: { value: '4 mg/l', ...checks('8 mg/l') } } as never),
    ];
    const split: Split = { kind: 'raised', value: 'value', checks: 'checks', once: '0.5', more: '1' };
    expect(assessed(plant(releases), lawWith({ split })).lines.map(({ amount }) => amount.toFixed())).toEqual(['100', '150']);
    const share: Split = { kind: 'share', of: 'produced', within: '0.05' };
    const gas = (id: string, produced: string) => emission({ id, amount: '10 t', readings: { produced } } as never);
    const rates = {
      rows: (['permissible', 'exceedance'] as const).map(
        (band) => ({ where: { band }, value: band === 'permissible' ? '1' : '10' }) as const,
      ),
    };
    const paid = assessed(plant([gas('a', '200 t'), gas('b', '100 t')]), lawWith({ split: share, rates })).lines;
    expect(paid.map(({ amount }) => amount.toFixed())).toEqual(['10', '55']);
  });
});

describe('an amount per year', () => {
  it('fills its period by days of 365 or of the calendar year, where the charge says so', () => {
    const yearly = (perYear?: 365 | 'calendar'): Regime<'EUR'> => measuring({ kind: 'amount', unit: 'm3', ...(perYear && { perYear }) });
    const of = (law: Regime<'EUR'>) =>
      assessed(plant([emission({ amount: '3650 m3/yr', period: '2004-01' })]), law, { year: 2004 }).lines[0]?.units;
    expect(of(yearly(365))).toBe('310');
    expect(of(yearly('calendar'))).toBe('56575/183');
    expect(told(problemsOf(plant([emission({ amount: '3650 m3/yr' })]), yearly()))).toEqual(['quantity/dimension releases.0.amount']);
  });
});

describe('a selection', () => {
  const stack = (id: string, pollutant: string, amount: string, outlet = 'stack'): ReleaseData =>
    emission({ id, pollutant, amount: `${amount} t` as never, outlet });
  const topTwo: Select = { kind: 'top-n', n: '2', per: 'outlet' };
  const law = (select: readonly Select[]) =>
    lawWith({ select, rates: { rows: [{ value: '1' }, { where: { pollutant: 'dear' }, value: '100' }] } });
  const paid = (releases: readonly ReleaseData[], select: readonly Select[]) =>
    Object.fromEntries(assessed(plant(releases), law(select)).lines.map(({ release, amount }) => [release, amount.toFixed()]));

  it('takes the n lines with most units, by units and never by money', () => {
    const releases = [stack('a', 'dust', '3'), stack('b', 'dear', '1'), stack('c', 'gas', '2')];
    expect(paid(releases, [topTwo])).toEqual({ a: '3', b: '0', c: '2' });
  });

  it('looks at each outlet alone, and at each period', () => {
    const releases = [stack('a', 'dust', '3'), stack('b', 'gas', '2'), stack('c', 'dear', '1'), stack('d', 'dear', '1', 'other')];
    expect(paid(releases, [topTwo])).toEqual({ a: '3', b: '2', c: '0', d: '100' });
  });

  it('keeps the one stated first at a tie, and tells what it passed over', () => {
    const releases = [stack('a', 'dust', '2'), stack('b', 'gas', '2'), stack('c', 'dear', '2')];
    const assessment = assessed(plant(releases), law([topTwo]));
    expect(assessment.lines[2]?.steps).toMatchObject([
      { stage: 'select', by: 'top-n', amount: '0', values: { units: '2 t', n: '2', rank: '3' } },
    ]);
  });

  it('of some pollutants takes the one with most units, then the next selection looks at what is left', () => {
    const releases = [stack('a', 'dust', '3'), stack('b', 'gas', '2'), stack('c', 'dear', '1')];
    expect(paid(releases, [{ kind: 'exclusive', among: ['dust', 'gas'], per: 'outlet' }, topTwo])).toEqual({ a: '3', b: '0', c: '100' });
  });

  it('needs the outlet, because the law looks at it', () => {
    expect(told(problemsOf(plant([emission()]), law([topTwo])))).toEqual(['release/missing-outlet releases.0.outlet']);
  });

  it('may lower the payment as mass grows: the law is not monotone', () => {
    const releases = (mass: string) => [stack('a', 'dust', '3'), stack('b', 'dear', '1'), stack('c', 'gas', mass)];
    const sum = (mass: string) => assessed(plant(releases(mass)), law([topTwo])).payable.amount.toFixed();
    expect([sum('1'), sum('1.1')]).toEqual(['103', '4.1']);
  });
});

describe('a threshold', () => {
  const dust = (id: string, amount: string, changes: Partial<ReleaseData> = {}): ReleaseData =>
    emission({ id, amount: `${amount} t` as never, ...changes });
  const above = (inclusive: boolean, changes: Partial<Select> = {}): Select =>
    ({
      kind: 'threshold',
      per: 'facility',
      sum: 'by-pollutant',
      where: { pollutant: 'dust' },
      below: { at: '5', inclusive },
      ...changes,
    }) as Select;
  const paid = (releases: readonly ReleaseData[], select: Select = above(true)): string =>
    assessed(plant(releases), lawWith({ select: [select] })).payable.amount.toFixed();

  it('frees all below it and nothing above; the boundary says where it belongs', () => {
    expect([paid([dust('a', '5')]), paid([dust('a', '5.001')])]).toEqual(['0', '50.01']);
    expect([paid([dust('a', '4.999')], above(false)), paid([dust('a', '5')], above(false))]).toEqual(['0', '50']);
  });

  it('sums stacks and periods of a year, but not other pollutants', () => {
    expect(paid([dust('a', '3'), dust('b', '3')])).toBe('60');
    expect(paid([dust('a', '3', { period: '2005-Q1' }), dust('b', '3', { period: '2005-Q3' })])).toBe('60');
    // 1 t of gas at 100 was never asked
    expect(paid([dust('a', '3'), dust('gas', '1', { pollutant: 'gas' })])).toBe('100');
  });

  it('may look at each outlet alone, or at what counts together', () => {
    const stacks = [dust('a', '3', { outlet: 'a' }), dust('b', '6', { outlet: 'b' })];
    expect(paid(stacks, above(true, { per: 'outlet' }))).toBe('60');
    const both = [dust('a', '4'), dust('gas', '2', { pollutant: 'gas' })];
    const ofBoth = { where: { pollutant: ['dust', 'gas'] } };
    expect([paid(both, above(true, ofBoth)), paid(both, above(true, { ...ofBoth, sum: 'together' } as never))]).toEqual(['0', '240']);
  });

  it('is told with its figure, on lines that count and on those that do not, and brings its grade and its doubts', () => {
    const select = above(true, {
      below: { at: { rows: [{ value: '5', confidence: 'memory', source: 'act', doubt: 'Perhaps 6.' }] }, inclusive: true },
    });
    for (const [amount, by] of [
      ['4', 'threshold'],
      ['6', 'threshold-met'],
    ] as const) {
      const law = lawWith({ select: [select] });
      const assessment = assessed(plant([dust('a', amount)]), law, { minimumConfidence: 'memory' });
      expect(assessment.lines[0]?.steps[0]).toMatchObject({ stage: 'select', by, values: { sum: `${amount} t`, least: '5 t' } });
      expect(assessment.weakest.law).toBe('memory');
      expect(assessment.notices.map(({ code }) => code)).toEqual(['doubt', 'weak-figure']);
      expect(explain(assessment, { locale: 'ru' })).toMatch(/за год всего/i);
      expect(told(problemsOf(plant([dust('a', amount)]), law))).toEqual(['data/weak-figure releases.0.period']);
    }
  });

  it('keeps monotony alone', () => {
    const charge = airCharge({ select: [above(true)] });
    expect([lawsKept(charge), dependsOnAmount(charge)]).toEqual([['monotone'], 'other-lines']);
  });
});

describe('a share', () => {
  it('splits at a share of a reading', () => {
    const split: Split = { kind: 'share', of: 'produced', within: '0.05' };
    const rates = {
      rows: [
        { where: { band: 'permissible' as const }, value: '1' as const },
        { where: { band: 'exceedance' as const }, value: '10' as const },
      ],
    };
    const of = (amount: string) =>
      assessed(
        plant([emission({ amount: `${amount} t`, readings: { produced: '100 t' } } as never)]),
        lawWith({ split, rates }),
      ).payable.amount.toFixed();
    expect(['4', '5', '7'].map(of)).toEqual(['4', '5', '25']);
  });
});

describe('a raise', () => {
  const split: Split = {
    kind: 'raised',
    value: 'value',
    checks: 'checks',
    once: '0.5',
    more: '1',
    forgiven: { of: 5, met: 4, years: 3, atMost: '1' },
  };
  const law = lawWith({ split });
  const check = (on: string, value: string) => ({ on, value: `${value} mg/l` });
  const raisedBy = (...checks: readonly ReturnType<typeof check>[]) =>
    assessed(plant([emission({ amount: '100 t', readings: { value: '4 mg/l', checks } } as never)]), law)
      .payable.amount.minus(1000)
      .toFixed();

  it('is half the highest excess for one exceeded check, all of it for several', () => {
    expect(raisedBy(check('2005-03-01', '4'))).toBe('0');
    expect(raisedBy(check('2005-03-01', '5'))).toBe('125');
    expect(raisedBy(check('2005-03-01', '5'), check('2005-06-01', '6'))).toBe('500');
  });

  it('forgives a check where four of five are met, but not one that exceeds the value by more than all of it', () => {
    const clean = ['2004-01-01', '2004-04-01', '2004-07-01', '2004-10-01'].map((on) => check(on, '3'));
    expect(raisedBy(...clean, check('2005-03-01', '5'))).toBe('0');
    expect(raisedBy(...clean, check('2005-03-01', '8.1'))).toBe('512.5');
    expect(raisedBy(...clean.slice(1), check('2005-03-01', '5'))).toBe('125');
  });

  it('stands in a band of its own, so the bands add up to more than the units', () => {
    const { lines } = assessed(
      plant([emission({ amount: '100 t', readings: { value: '4 mg/l', checks: [check('2005-03-01', '5')] } } as never)]),
      law,
    );
    expect(lines[0]?.steps.flatMap((step) => (step.stage === 'price' ? [`${step.band} ${step.units}`] : []))).toEqual([
      'permissible 100',
      'exceedance 12.5',
    ]);
  });
});

describe('a pool', () => {
  const law = lawWith({ rates: { rows: [{ value: '50' }] }, settle: [{ kind: 'pool', product: 'energy', unit: 'MWh', less: '0' }] });
  const unit = (id: string, mass: string, energy: string) =>
    plant([emission({ amount: `${mass} t` as never, installation: 'unit' })], {
      id,
      installations: [{ id: 'unit', outputs: [{ product: 'energy', amount: `${energy} MWh` as never }] }],
    });
  const { assessments, pools } = assessAll([unit('a', '10', '100'), unit('b', '20', '100'), unit('c', '5', '100')], law, { year: 2005 });

  it('golden se-nox-budget: gives back in proportion to output, and adds up to nothing exactly', () => {
    expect(assessments.map(({ exact: net }) => net)).toEqual(['-250/3', '1250/3', '-1000/3']);
    expect(exactText(sumExact(assessments.map(({ exact: net }) => exact(net))))).toBe('0');
    expect(pools).toMatchObject([{ revenue: '1750', output: '300', perUnit: '35/6' }]);
  });

  it('is a step of each assessment, told in both languages', () => {
    const [first] = assessments;
    if (!first) throw new Error('three were assessed');
    expect(first.steps).toMatchObject([{ stage: 'settle', by: 'pool', amount: '-1750/3' }]);
    expect(explain(first)).toContain('Back in proportion to output: 100 MWh (energy)');
  });

  it('of one facility alone is not settled, and the result says so', () => {
    expect(assessed(unit('a', '10', '100'), law).notices.map(({ code }) => code)).toEqual(['pool-not-settled']);
  });
});

describe('conditions of the scope', () => {
  const small = (at: string): Regime<'EUR'> =>
    lawWith({ scope: { kind: 'not', of: { kind: 'output', product: 'energy', below: { at: `${at} MWh` as never, inclusive: false } } } });
  const unit = plant([emission({ installation: 'unit' })], {
    installations: [{ id: 'unit', outputs: [{ product: 'energy', amount: '25 GWh' }] }],
  });

  it('look at the output of the installation', () => {
    expect(assessed(unit, small('25000')).payable.amount.toFixed()).toBe('100');
    expect(assessed(unit, small('25000.1')).payable.amount.toFixed()).toBe('0');
  });

  it('look at readings and ratios of readings', () => {
    const law = (scope: Charge['scope']): Regime<'EUR'> => lawWith({ ...(scope && { scope }) });
    const read = plant([emission({ readings: { value: '3 mg/l', background: '4 mg/l' } } as never)]);
    const pays = (scope: Charge['scope']) => assessed(read, law(scope)).payable.amount.toFixed();
    expect(pays({ kind: 'reading', reading: 'value', unit: 'mg/l', below: { at: '3', inclusive: true } })).toBe('100');
    expect(pays({ kind: 'reading', reading: 'value', unit: 'mg/l', below: { at: '3', inclusive: false } })).toBe('0');
    expect(pays({ kind: 'reading', reading: 'value', of: 'background', below: { at: '0.8', inclusive: false } })).toBe('100');
  });
});
