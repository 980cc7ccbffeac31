import { describe, expect, it } from 'vitest';
import { exact, exactText, roundExact } from '../../src/exact.ts';
import { discountedPayback, type Flows, presentValue, simplePayback } from '../../src/technology/payback/appraise.ts';

const flows = (investment: string, net: readonly string[], discountRate: string): Flows => ({
  investment: exact(investment),
  net: net.map(exact),
  discountRate: exact(discountRate),
});
const every = (net: string, years: number): readonly string[] => Array.from({ length: years }, () => net);
const text = (value: Parameters<typeof exactText>[0] | undefined) => value && exactText(value);

describe('presentValue', () => {
  it.each([
    // Model, section 5.4: the annuity at 10 % over ten years is 6.14, at 15 % over five years 3.35.
    ['0', every('1', 10), '0.1', '0.01', '6.14'],
    ['0', every('1', 5), '0.15', '0.01', '3.35'],
    // The paper mill of the UNIDO guidance: 80,000 for 88,000 a year, 10 % over five years.
    ['80000', every('88000', 5), '0.1', '1', '253589'],
  ] as const)('of %s for %j at %s', (investment, net, rate, to, expected) => {
    expect(exactText(roundExact(presentValue(flows(investment, net, rate)), 'half-even', exact(to)))).toBe(expected);
  });

  it('is exact', () => {
    expect(text(presentValue(flows('100', ['60', '60'], '0.2')))).toBe('-25/3');
    expect(text(presentValue(flows('100', ['60', '60'], '0')))).toBe('20');
  });
});

describe('payback', () => {
  it.each([
    ['65000', ['20000'], '3.25'],
    ['100', ['0', '100'], undefined],
    ['100', ['-1'], undefined],
    ['0', ['-1'], '0'],
  ] as const)('simple, of %s for %j', (investment, net, expected) => {
    expect(text(simplePayback(flows(investment, net, '0.1')))).toBe(expected);
  });

  it.each([
    ['100', every('50', 3), '0', '2'],
    ['100', every('40', 3), '0', '2.5'],
    ['100', every('60', 2), '0.2', undefined],
    // 100 − 60 ÷ 1.1 is 500/11, which 60 ÷ 1.21 repays in 11/12 of the second year.
    ['100', every('60', 2), '0.1', '23/12'],
    ['100', ['-10', '110', '5'], '0', '2'],
    ['0', ['5'], '0.1', '0'],
    ['100', every('10', 9), '0', undefined],
  ] as const)('discounted, of %s for %j at %s', (investment, net, rate, expected) => {
    expect(text(discountedPayback(flows(investment, net, rate)))).toBe(expected);
  });
});
