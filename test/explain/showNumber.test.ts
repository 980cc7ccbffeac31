import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addExact, compareExact, divideExact, exact, exactText } from '../../src/exact.ts';
import { en } from '../../src/explain/locale/en.ts';
import { ru } from '../../src/explain/locale/ru.ts';
import { showMoney, showNumber } from '../../src/explain/print/showNumber.ts';

describe('examples', () => {
  it.each([
    ['0', '0', '0'],
    ['999', '999', '999'],
    ['4658.75', '4,658.75', '4\u00a0658,75'],
    ['-1234567.0001', '−1,234,567.0001', '−1\u00a0234\u00a0567,0001'],
    ['500/3', '500/3 (166.666666…)', '500/3 (166,666666…)'],
    ['-1/300', '−1/300 (−0.00333333…)', '−1/300 (−0,00333333…)'],
    ['0.123456789012345678901', '0.123456789012…', '0,123456789012…'],
  ])('%s', (value, english, russian) => {
    expect([showNumber(value, en), showNumber(value, ru)]).toEqual([english, russian]);
  });

  it('prints money with two places or more', () => {
    expect(['844200', '0.5', '12.345', '-3', '1/3'].map((value) => showMoney(value, en))).toEqual([
      '844,200.00',
      '0.50',
      '12.345',
      '−3.00',
      '1/3 (0.333333…)',
    ]);
  });
});

describe('laws', () => {
  const decimals = fc
    .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 20 }))
    .map(([digits, scale]) => exactText({ digits, scale, divisor: 1n }));

  it('a decimal of up to 20 places loses nothing but the marks of its groups', () => {
    fc.assert(
      fc.property(decimals, (value) => {
        expect(showNumber(value, en).replaceAll(',', '').replace('−', '-')).toBe(value);
        expect(showNumber(value, ru).replaceAll('\u00a0', '').replace('−', '-').replace(',', '.')).toBe(value);
      }),
    );
  });

  it('the decimal beside a fraction is cut, never rounded', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 12n }), fc.bigInt({ min: 2n, max: 10n ** 6n }), (above, below) => {
        const value = divideExact(exact(above), exact(below));
        const shown = /\((.*)…\)/.exec(showNumber(exactText(value), en))?.[1]?.replaceAll(',', '');
        fc.pre(shown !== undefined);
        const cut = exact(String(shown));
        expect(compareExact(cut, value)).toBeLessThan(0);
        expect(compareExact(addExact(cut, { digits: 1n, scale: cut.scale, divisor: 1n }), value)).toBeGreaterThan(0);
      }),
    );
  });
});
