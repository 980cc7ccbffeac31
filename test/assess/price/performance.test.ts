import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dependsOnAmount } from '../../../src/assess/dependsOnAmount.ts';
import { lawsKept } from '../../../src/assess/lawsKept.ts';
import { valueAt } from '../../../src/assess/price/performance.ts';
import { compareExact, type Exact, exact, exactText } from '../../../src/exact.ts';
import { explain } from '../../../src/explain/explain.ts';
import type { Curve, Factor } from '../../../src/model/mechanism.ts';
import type { Regime } from '../../../src/model/regime.ts';
import { airCharge, assessed, emission, lawOf, plant, problemsOf } from '../../constructed.ts';
import { holds } from '../../runs.ts';

const below = (at: `${number}`, inclusive: boolean) => ({ at, inclusive });
/** Czech Act 201/2012, annex 9, as printed: by concentration ÷ upper BAT level. */
const czech: Curve = {
  kind: 'ladder',
  continuous: false,
  steps: [
    { below: below('0.5', false), value: '0' },
    { below: below('0.6', true), value: '0.2' },
    { below: below('0.7', true), value: '0.4' },
    { below: below('0.8', true), value: '0.6' },
    { below: below('0.9', true), value: '0.8' },
  ],
};
const ramp: Curve = { kind: 'ramp', continuous: true, best: { at: '0.5', value: '0.5' }, worst: { at: '1', value: '1' } };
const performance = (curve: Curve, changes: Partial<Factor> = {}): Factor =>
  ({
    kind: 'performance',
    id: 'bat-level',
    reading: 'concentration',
    of: 'bat-level',
    curve,
    otherwise: '1',
    unread: 'problem',
    ...changes,
  }) as Factor;
const readings: NonNullable<Regime['readings']> = {
  concentration: { title: 'Concentration', unit: 'mg/m3' },
  'bat-level': { title: 'Upper BAT level', unit: 'mg/m3' },
};
const law = (factor: Factor): Regime<'EUR'> =>
  lawOf({ air: airCharge({ factors: [factor] }) }, { readings, circumstances: { breach: { title: 'A breach' } } });
const facility = (concentration?: string, circumstances: readonly string[] = []) =>
  plant([
    emission({
      ...(concentration && { readings: { concentration: `${concentration} mg/m3`, 'bat-level': '100 mg/m3' } as never }),
      circumstances,
    }),
  ]);
const pays = (factor: Factor, concentration?: string, circumstances?: readonly string[]): string =>
  assessed(facility(concentration, circumstances), law(factor)).payable.amount.toFixed();

describe('a ladder', () => {
  it.each([
    ['49.9', '0'],
    ['50', '0.2'],
    ['60', '0.2'],
    ['60.1', '0.4'],
    ['70', '0.4'],
    ['75', '0.6'],
    ['80', '0.6'],
    ['85', '0.8'],
    ['90', '0.8'],
    ['90.1', '1'],
    ['100', '1'],
    ['130', '1'],
  ])('as published: %s per cent of the BAT level gives %s', (concentration, factor) => {
    expect(pays(performance(czech), concentration)).toBe(`${Number(factor) * 100}`);
  });

  it('is not continuous, and explain shows where it jumps next', () => {
    expect(lawsKept(airCharge({ factors: [performance(czech)] }))).toEqual(['monotone', 'additive', 'homogeneous']);
    const story = explain(assessed(facility('65'), law(performance(czech))));
    expect(story).toContain('ratio: 0.65');
    expect(story).toContain('next step: at 0.7 the factor jumps to 0.6');
    expect(explain(assessed(facility('95'), law(performance(czech))))).not.toContain('next step');
  });
});

describe('a ramp', () => {
  it('is a straight line between its ends, level before them, and continuous', () => {
    expect(['30', '50', '75', '100', '101'].map((concentration) => pays(performance(ramp), concentration))).toEqual([
      '50',
      '50',
      '75',
      '100',
      '100',
    ]);
    expect(lawsKept(airCharge({ factors: [performance(ramp)] }))).toContain('continuous');
  });
});

describe('any curve', () => {
  it.each([
    ['ladder', czech],
    ['ramp', ramp],
  ])('never falls as performance gets worse: %s', (_, curve) => {
    const ratio = (digits: bigint): Exact => ({ digits, scale: 4, divisor: 1n });
    const at = (digits: bigint): Exact => valueAt(curve, exact('1'), ratio(digits));
    const positions = fc.bigInt({ min: 0n, max: 20_000n });
    holds(fc.property(positions, positions, (a, b) => compareExact(at(a < b ? a : b), at(a < b ? b : a)) <= 0));
    expect(exactText(at(1_000_000n))).toBe('1');
  });
});

describe('what is not stated', () => {
  it('is a problem, or the price without the discount, as the regime says', () => {
    expect(problemsOf(facility(), law(performance(czech))).map(({ code }) => code)).toEqual(['release/missing-reading']);
    expect(pays(performance(czech, { unread: 'otherwise' } as Partial<Factor>))).toBe('100');
  });

  it('a closed gate costs the discount, whatever the readings', () => {
    const gate = { kind: 'not', of: { kind: 'where', where: { circumstance: 'breach' } } };
    expect(pays(performance(czech, { gate } as Partial<Factor>), '55')).toBe('20');
    expect(pays(performance(czech, { gate } as Partial<Factor>), '55', ['breach'])).toBe('100');
  });

  it('a BAT level of 0 has no ratio', () => {
    const zero = plant([emission({ readings: { concentration: '5 mg/m3', 'bat-level': '0 mg/m3' } as never })]);
    expect(problemsOf(zero, law(performance(czech))).map(({ code }) => code)).toEqual(['quantity/range']);
  });
});

describe('a reading that was worked out from the amount', () => {
  it('brings the amount into the price', () => {
    const charge = airCharge({ factors: [performance(czech)] });
    expect(dependsOnAmount(charge, { readings })).toBe('no');
    expect(
      dependsOnAmount(charge, { readings: { ...readings, concentration: { title: 'Specific emission', unit: 'kg/t', from: 'amount' } } }),
    ).toBe('own-amount');
  });
});

describe('a privilege', () => {
  const factor = (phases?: readonly { readonly since: number; readonly share: `${number}` }[]): Factor => ({
    kind: 'privilege',
    id: 'privilege',
    depth: '0.5',
    score: 'bat',
    ...(phases && { phases }),
  });
  const adopted = (coverage: `${number}`, since: string, until?: string) =>
    plant([emission({ installation: 'boiler' })], {
      installations: [
        { id: 'boiler', bat: [{ pollutants: ['dust'], since, ...(until !== undefined && { until }), coverage, evidence: 'permit' }] },
      ],
    });
  const pay = (chosen: Factor, ...bat: Parameters<typeof adopted>): string =>
    assessed(adopted(...bat), law(chosen)).payable.amount.toFixed();

  it('is affine in coverage, and nothing without evidence', () => {
    expect(['0', '0.2', '0.5', '1'].map((coverage) => pay(factor(), coverage as `${number}`, '2000-01-01'))).toEqual([
      '100',
      '90',
      '75',
      '50',
    ]);
    expect(pay(factor(), '1', '2000-01-01', '2004-12-31')).toBe('100');
    expect(pay(factor(), '1', '2006-01-01')).toBe('100');
  });

  it('fades in and out by calendar years since its evidence', () => {
    const phases = [
      { since: 0, share: '0.5' },
      { since: 1, share: '1' },
      { since: 3, share: '0.5' },
      { since: 4, share: '0' },
    ] as const;
    const years = ['2005-01-01', '2004-06-01', '2003-01-01', '2002-12-31', '2001-01-01'];
    expect(years.map((since) => pay(factor(phases), '1', since))).toEqual(['75', '50', '50', '75', '100']);
  });

  it('of a non-adopter is a figure by circumstance and year, and ends when the circumstance does', () => {
    const late: Factor = {
      kind: 'figure',
      id: 'late',
      value: {
        otherwise: '1',
        rows: [
          { where: { circumstance: 'breach' }, from: '2005', until: '2005', value: '2' },
          { where: { circumstance: 'breach' }, from: '2006', value: '4' },
        ],
      },
    };
    expect(assessed(facility(undefined, ['breach']), law(late)).payable.amount.toFixed()).toBe('200');
    expect(assessed(facility(), law(late)).payable.amount.toFixed()).toBe('100');
  });
});
