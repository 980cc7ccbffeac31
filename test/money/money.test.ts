import { describe, expect, it } from 'vitest';
import { allocateMoney } from '../../src/money/allocate.ts';
import { addMoney, type Money, money, roundMoney } from '../../src/money/money.ts';
import { PaymentError } from '../../src/problems/paymentError.ts';

const codes = (work: () => unknown): readonly string[] => {
  try {
    work();
  } catch (error) {
    if (error instanceof PaymentError) return error.problems.map(({ code }) => code);
    throw error;
  }
  return [];
};
const shown = ({ amount, currency }: Money): string => `${amount.toFixed()} ${currency}`;

describe('money', () => {
  it('is an exact amount in a currency', () => {
    expect(shown(money('916039.31', 'RUB'))).toBe('916039.31 RUB');
    expect(shown(money('-12.30', 'EUR'))).toBe('-12.3 EUR');
    expect(shown(money(12, 'EUR'))).toBe('12 EUR');
    expect(shown(money(money('0.1', 'EUR').amount, 'RUB'))).toBe('0.1 RUB');
    expect(shown(money('12345678901234567890.123456789', 'RUB'))).toBe('12345678901234567890.123456789 RUB');
  });

  it.each([0.1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '1,5', '1e3', '', ' 1', '0x1', '1'.repeat(61)])('is not %s', (amount) => {
    expect(codes(() => money(amount, 'RUB'))).toEqual(['quantity/not-a-number']);
  });

  it.each(['', 'rub', 'RU', 'ROUBLES', '€'])('in %j is a problem', (currency) => {
    expect(codes(() => money('1', currency))).toEqual(['money/currency']);
  });

  it('adds up without loss, in one currency', () => {
    expect(shown(addMoney(money('0.1', 'RUB'), money('0.2', 'RUB')))).toBe('0.3 RUB');
    expect(codes(() => addMoney(money('1', 'RUB') as Money, money('1', 'EUR')))).toEqual(['money/currency']);
  });

  it('is rounded where it is asked, by a named mode', () => {
    expect(shown(roundMoney(money('0.125', 'RUB'), 'half-up', '0.01'))).toBe('0.13 RUB');
    expect(shown(roundMoney(money('0.125', 'RUB'), 'half-even', '0.01'))).toBe('0.12 RUB');
    expect(shown(roundMoney(money('150', 'RUB'), 'up', '100'))).toBe('200 RUB');
  });

  it.each(['0', '0.00', '-1', 'x', '', '1e2'])('is not rounded to a multiple of %j', (to) => {
    expect(codes(() => roundMoney(money('1', 'RUB'), 'up', to))).toEqual(['quantity/range']);
  });
});

describe('allocation', () => {
  const parts = (amount: string, weights: readonly string[], to?: string) =>
    allocateMoney(money(amount, 'RUB'), weights, to).map((one) => one.amount.toFixed(2));

  it('loses no kopeck', () => {
    expect(parts('100', ['1', '1', '1'])).toEqual(['33.34', '33.33', '33.33']);
    expect(parts('0.05', ['1', '1', '1', '1'])).toEqual(['0.02', '0.01', '0.01', '0.01']);
    expect(parts('100', ['0', '3', '1'])).toEqual(['0.00', '75.00', '25.00']);
    expect(parts('300', ['1', '1'], '100')).toEqual(['200.00', '100.00']);
  });

  it('gives what is left to the largest remainders', () => {
    expect(parts('1', ['0.4', '0.35', '0.25'], '1')).toEqual(['1.00', '0.00', '0.00']);
    expect(parts('2', ['1', '1.1', '1'], '1')).toEqual(['1.00', '1.00', '0.00']);
  });

  it('of less than nothing adds up, too', () => {
    const shares = allocateMoney(money('-0.05', 'RUB'), ['1', '1', '1']);
    expect(
      shares
        .map(({ amount }) => amount)
        .reduce((a, b) => a.plus(b))
        .toFixed(2),
    ).toBe('-0.05');
  });

  it.each([
    ['no weights', '1', [], '0.01'],
    ['weights of nothing', '1', ['0', '0'], '0.01'],
    ['a weight below zero', '1', ['2', '-1'], '0.01'],
    ['a weight that is no number', '1', ['a'], '0.01'],
    ['an amount between the steps', '0.005', ['1'], '0.01'],
    ['a step of nothing', '1', ['1'], '0'],
    ['a step below zero', '1', ['1'], '-0.01'],
    ['a step that is no number', '1', ['1'], 'kopeck'],
  ] as const)('by %s is a problem', (_, amount, weights, to) => {
    expect(codes(() => allocateMoney(money(amount, 'RUB'), weights, to))).toEqual(['money/allocation']);
  });
});
