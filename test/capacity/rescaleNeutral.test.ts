import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rescaleNeutral, tryRescaleNeutral } from '../../src/capacity/rescaleNeutral.ts';
import { compareExact, exact, exactText, multiplyExact, roundExact, sumExact } from '../../src/exact.ts';
import { holds } from '../runs.ts';

const bounds = { floor: '0.5', cap: '5' } as const;

describe('the three smelters and mills of the scientific basis', () => {
  // Payments at K = 1 in proportion to loads; λ 0.725, 2.628, 0.394 give K 0.7858, 2.0639, 0.5 (power 0.75, floor 0.5).
  const payments = [
    { base: '34.3', factor: '0.7858' },
    { base: '124.3', factor: '2.0639' },
    { base: '18.635', factor: '0.5' },
  ];

  it('without a binding floor: one scale for all, mean 1', () => {
    const neutral = rescaleNeutral(payments, { total: '177.235', floor: '0.1', cap: '5', digits: 4 });
    expect(neutral.rounded).toBe('0.6053');
    expect(neutral.factors.map((factor) => exactText(roundExact(exact(factor), 'half-even', exact('0.0001'))))).toEqual([
      '0.4756',
      '1.2492',
      '0.3026',
    ]);
  });

  it('with the floor: the mill stays at it, the others give way', () => {
    const neutral = rescaleNeutral(payments, { total: '177.235', ...bounds });
    expect(neutral.factors[2]).toBe('0.5');
    expect(sum(payments, neutral.factors)).toBe('177.235');
  });
});

describe('laws', () => {
  const part = fc.record({
    base: fc.integer({ min: 0, max: 1_000_000 }).map(String),
    factor: fc.integer({ min: 1, max: 9_999 }).map((digits) => `${Math.floor(digits / 1000)}.${String(digits % 1000).padStart(3, '0')}`),
  });
  const parts = fc.array(
    part.filter(({ factor }) => !/^0\.0*$/.test(factor)),
    { minLength: 1, maxLength: 8 },
  );

  it('the total is met exactly, factors stay in their bounds and keep their order', () => {
    holds(
      fc.property(parts, fc.integer({ min: 50, max: 500 }), (payments, percent) => {
        const bases = sumExact(payments.map(({ base }) => exact(base)));
        const total = exactText(multiplyExact(bases, { digits: BigInt(percent), scale: 2, divisor: 1n }));
        const { factors } = rescaleNeutral(payments, { total, ...bounds });
        expect(sum(payments, factors)).toBe(total);
        factors.forEach((factor, at) => {
          expect(compareExact(exact(factor), exact('0.5')) >= 0 && compareExact(exact(factor), exact('5')) <= 0).toBe(true);
          factors.forEach((other, next) => {
            const before = compareExact(exact(payments[at]?.factor ?? ''), exact(payments[next]?.factor ?? ''));
            if (before <= 0) expect(compareExact(exact(factor), exact(other))).toBeLessThanOrEqual(0);
          });
        });
      }),
    );
  });

  it('what is neutral already stays as it is', () => {
    holds(
      fc.property(parts, (payments) => {
        const total = exactText(sumExact(payments.map(({ base }) => exact(base))));
        const { factors } = rescaleNeutral(payments, { total, ...bounds });
        const again = rescaleNeutral(
          payments.map(({ base }, at) => ({ base, factor: factors[at] ?? '' })),
          { total, ...bounds },
        );
        expect(sum(payments, again.factors)).toBe(total);
        if (factors.every((factor) => factor !== '0.5' && factor !== '5')) expect(again.factors).toEqual(factors);
      }),
    );
  });
});

describe('what cannot be', () => {
  it('is told with both bounds', () => {
    const outcome = tryRescaleNeutral([{ base: '100', factor: '2' }], { total: '501', ...bounds });
    expect(outcome).toMatchObject({
      ok: false,
      problems: [{ code: 'input/not-reachable', message: expect.stringContaining('raise 50 to 500') }],
    });
  });

  it('is told all at once', () => {
    const outcome = tryRescaleNeutral(
      [
        { base: '-1', factor: '0' },
        { base: 'x', factor: '1' },
      ],
      { total: '1', floor: '2', cap: '1' },
    );
    expect(outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'quantity/range 0.base',
      'quantity/range 0.factor',
      'quantity/not-a-number 1.base',
      'quantity/range cap',
    ]);
  });
});

function sum(payments: readonly { readonly base: string }[], factors: readonly string[]): string {
  return exactText(sumExact(payments.map(({ base }, at) => multiplyExact(exact(base), exact(factors[at] ?? '')))));
}
