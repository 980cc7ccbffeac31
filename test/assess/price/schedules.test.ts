import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schedule } from '../../../src/assess/price/schedules/schedule.ts';
import { compareExact, type Exact, exact, exactText, subtractExact } from '../../../src/exact.ts';
import type { Schedule } from '../../../src/model/mechanism.ts';
import { holds } from '../../runs.ts';

const bounds = { floor: '0.5', cap: '5', digits: 4 } as const;

/** The families of the table in the scientific basis (section 2.3): λr = 1, K in 0.5 … 5. */
const families = {
  step: {
    ...bounds,
    kind: 'step',
    steps: [
      { from: '0', value: '0.5' },
      { from: '0.5', value: '0.75' },
      { from: '0.8', value: '1' },
      { from: '1.2', value: '1.5' },
      { from: '2', value: '2.5' },
      { from: '3', value: '5' },
    ],
  },
  linear: { ...bounds, kind: 'linear', slope: '0.8' },
  hinge: { ...bounds, kind: 'hinge', slope: '0.8' },
  power: { ...bounds, kind: 'power', exponent: '0.75' },
  exponential: { ...bounds, kind: 'exponential', slope: '0.7' },
  logistic: { ...bounds, kind: 'logistic', slope: '1.5' },
} as const satisfies Readonly<Record<string, Schedule>>;
const names = Object.keys(families) as readonly (keyof typeof families)[];

const at = (chosen: Schedule, ratio: Exact | undefined): Exact => schedule(chosen, ratio, [ratio]).value;
const text = (chosen: Schedule, ratio: string | undefined): string => exactText(at(chosen, ratio === undefined ? undefined : exact(ratio)));

describe('the table of the scientific basis', () => {
  it.each([
    ['0', ['0.5', '0.5', '1', '0.5', '0.5', '0.6221']],
    ['0.5', ['0.75', '0.6', '1', '0.5946', '0.7047', '0.7509']],
    ['1', ['1', '1', '1', '1', '1', '1']],
    ['1.5', ['1.5', '1.4', '1.4', '1.3554', '1.4191', '1.4416']],
    ['2', ['2.5', '1.8', '1.8', '1.6818', '2.0138', '2.1158']],
    ['3', ['5', '2.6', '2.6', '2.2795', '4.0552', '3.7182']],
    ['5', ['5', '4.2', '4.2', '3.3437', '5', '4.9125']],
    [undefined, ['5', '5', '5', '5', '5', '5']],
  ])('ratio %s', (ratio, values) => {
    expect(names.map((name) => text(families[name], ratio))).toEqual(values);
  });
});

/** A ratio from 0 to 1000, and the next a little or a lot above it. */
const ratios = (): fc.Arbitrary<readonly [Exact, Exact]> =>
  fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 9n }), fc.oneof(fc.bigInt({ min: 0n, max: 1000n }), fc.bigInt({ min: 0n, max: 10n ** 9n })))
    .map(([low, more]) => [
      { digits: low, scale: 6, divisor: 1n },
      { digits: low + more, scale: 6, divisor: 1n },
    ]);

describe.each(names)('%s', (name) => {
  const chosen: Schedule = families[name];

  it('never falls as the ratio grows, after rounding too', () => {
    holds(fc.property(ratios(), ([low, high]) => compareExact(at(chosen, low), at(chosen, high)) <= 0));
  });

  it('stays between floor and cap', () => {
    holds(
      fc.property(ratios(), ([low]) => compareExact(at(chosen, low), exact('0.5')) >= 0 && compareExact(at(chosen, low), exact('5')) <= 0),
    );
  });

  it.each(['1', '0.25', '3.7'] as const)('is 1 at the reference %s', (reference) => {
    if (chosen.kind === 'step') return expect(text(chosen, '1')).toBe('1');
    expect(text({ ...chosen, reference }, reference)).toBe('1');
  });

  it('has at most the declared digits', () => {
    for (const digits of [0, 1, 2, 7]) expect(text({ ...chosen, digits }, '1.2345').split('.')[1]?.length ?? 0).toBeLessThanOrEqual(digits);
  });

  it('has an answer at extremes', () => {
    for (const ratio of ['0', '0.000000000000000000001', '1000000000000000000000000000000'])
      expect(text(chosen, ratio)).toMatch(/^[\d.]+$/);
    expect(text(chosen, '1000000000000000000000000000000')).toBe('5');
  });
});

describe('continuity', () => {
  const jumps = (chosen: Schedule): boolean => {
    const [below, here] = ['1.9999999999', '2'].map((ratio) => exact(text({ ...chosen, digits: 9 }, ratio))) as [Exact, Exact];
    return compareExact(subtractExact(here, below), exact('0.00001')) > 0;
  };

  it('holds for every family but the step, which takes its new value at the boundary', () => {
    expect(names.filter((name) => jumps(families[name]))).toEqual(['step']);
    expect(text(families.step, '2')).toBe('2.5');
  });
});

describe('the dynamic family', () => {
  const colombia: Schedule = { kind: 'dynamic', withinTarget: 'unchanged', floor: '1', cap: '5.5', digits: 2 };
  const factorAfter = (chosen: Schedule, yearly: readonly string[]): string =>
    exactText(schedule(chosen, undefined, yearly.map(exact)).value);

  it('grows by load ÷ target in each year over the target, up to its cap', () => {
    expect(factorAfter(colombia, ['1.5'])).toBe('2.5');
    expect(factorAfter(colombia, ['1.5', '1.2'])).toBe('3.7');
    expect(factorAfter(colombia, ['1.5', '1.2', '3'])).toBe('5.5');
  });

  it('stays, or is set back, in a year within the target', () => {
    expect(factorAfter(colombia, ['1.5', '1'])).toBe('2.5');
    expect(factorAfter({ ...colombia, withinTarget: 'reset' }, ['1.5', '1'])).toBe('1');
  });

  it('is at its cap after a year without any target', () => {
    expect(exactText(schedule(colombia, undefined, [exact('1.5'), undefined]).value)).toBe('5.5');
  });
});

describe('a scale', () => {
  it('multiplies before the clamp', () => {
    expect(text({ ...families.linear, scale: '0.5' }, '3')).toBe('1.3');
    expect(text({ ...families.linear, scale: '10' }, '3')).toBe('5');
  });
});
