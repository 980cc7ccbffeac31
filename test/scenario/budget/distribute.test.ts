import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, exactText, sumExact } from '../../../src/exact.ts';
import { money } from '../../../src/money/money.ts';
import { type BudgetShare, distribute, tryDistribute } from '../../../src/scenario/budget/distribute.ts';
import { problemsIn, told } from '../../constructed.ts';
import { holds } from '../../runs.ts';

const made = { source: 'made up', confidence: 'assumption' } as const;

describe('a payment among budgets', () => {
  it('keeps every kopeck', () => {
    holds(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 14n }),
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 5 }),
        (kopecks, weights) => {
          const whole = weights.reduce((a, b) => a + b, 1);
          const shares: readonly BudgetShare[] = [...weights, 1].map((weight, at) => ({
            level: `${at}`,
            share: `${weight}/${whole}`,
            ...made,
          }));
          const payment = money(`${kopecks / 100n}.${String(kopecks % 100n).padStart(2, '0')}`, 'RUB');
          expect(exactText(sumExact(distribute(payment, shares, 2005).map(({ amount }) => exact(amount))))).toBe(
            exactText(exact(payment.amount.toFixed())),
          );
        },
      ),
    );
  });

  it('by the shares of its year, tied ones marked', () => {
    const shares: readonly BudgetShare[] = [
      { level: 'federal', share: '1', until: '2004', ...made },
      { level: 'federal', share: '0.2', from: '2005', ...made },
      { level: 'local', share: '0.8', from: '2005', earmarked: true, ...made },
    ];
    expect(distribute(money('10.01', 'RUB'), shares, 2004).map(({ level, amount }) => [level, amount])).toEqual([['federal', '10.01']]);
    expect(distribute(money('10.01', 'RUB'), shares, 2005).map(({ level, amount, earmarked }) => [level, amount, earmarked])).toEqual([
      ['federal', '2.00', 'no'],
      ['local', '8.01', 'yes'],
    ]);
  });

  it('is refused where the shares are none', () => {
    const codes = (shares: readonly BudgetShare[]): readonly string[] => told(problemsIn(tryDistribute(money('1', 'RUB'), shares, 2005)));
    expect(codes([{ level: 'a', share: '0.9', ...made }])).toEqual(['input/shares shares']);
    expect(codes([{ level: 'a', share: 'x', ...made, source: '' }])).toEqual([
      'quantity/not-a-number shares.0.share',
      'input/missing shares.0.source',
    ]);
    expect(codes([{ level: 'a', share: '1', from: '2005-07-01', ...made }])).toEqual(['period/figure-changes shares.0']);
  });
});
