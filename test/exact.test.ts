import { describe, expect, it } from 'vitest';
import { Decimal, decimalOf } from '../src/decimal.ts';
import {
  addExact,
  compareExact,
  divideExact,
  exact,
  exactText,
  maxExact,
  minExact,
  multiplyExact,
  negateExact,
  parseExact,
  type RoundingMode,
  reduceExact,
  roundExact,
  subtractExact,
  sumExact,
} from '../src/exact.ts';

const text = (value: string): string | undefined => {
  const parsed = parseExact(value);
  return parsed && exactText(parsed);
};

describe('an exact number', () => {
  it.each([
    ['0', '0'],
    ['-0', '0'],
    ['007', '7'],
    ['1.50', '1.5'],
    ['-12.00', '-12'],
    ['0.000', '0'],
    ['-0.05', '-0.05'],
    ['500/3', '500/3'],
    ['6/4', '1.5'],
    ['-2/6', '-1/3'],
    ['0.1/0.3', '1/3'],
    ['1/3.6', '5/18'],
    ['123456789012345678901234567890.123456789', '123456789012345678901234567890.123456789'],
  ])('%s is written as %s', (given, expected) => {
    expect(text(given)).toBe(expected);
  });

  it.each([
    '',
    ' ',
    '1.',
    '.5',
    '1,5',
    '1e3',
    '0x10',
    '+1',
    '--1',
    'NaN',
    'Infinity',
    '1/0',
    '1/-2',
    '1/2/3',
    '1 000',
    '٣',
    '1'.repeat(1001),
  ])('is not %j', (given) => {
    expect(parseExact(given)).toBeUndefined();
  });

  it('is asked for only where it was checked before', () => {
    expect(() => exact('12O')).toThrow(TypeError);
  });
});

describe('arithmetic', () => {
  const [a, b] = [exact('0.1'), exact('1/3')];

  it('loses nothing', () => {
    expect(exactText(addExact(a, exact('0.2')))).toBe('0.3');
    expect(exactText(addExact(a, b))).toBe('13/30');
    expect(exactText(subtractExact(a, b))).toBe('-7/30');
    expect(exactText(multiplyExact(a, b))).toBe('1/30');
    expect(exactText(divideExact(a, b))).toBe('0.3');
    expect(exactText(divideExact(a, negateExact(b)))).toBe('-0.3');
    expect(exactText(sumExact([b, b, b]))).toBe('1');
    expect(exactText(sumExact([]))).toBe('0');
    expect([minExact(a, b), maxExact(a, b)]).toEqual([a, b]);
  });

  it('three times 500/3 is 500, which 60 digits are not enough for', () => {
    expect(exactText(sumExact([exact('500/3'), exact('500/3'), exact('500/3')]))).toBe('500');
    const third = new Decimal(500).div(3);
    expect(third.plus(third).plus(third).eq(500)).toBe(false);
  });

  it('compares across forms', () => {
    expect(compareExact(exact('1.50'), exact('3/2'))).toBe(0);
    expect(compareExact(exact('1/3'), exact('0.3333333333'))).toBeGreaterThan(0);
    expect(compareExact(exact('-1'), exact('1'))).toBeLessThan(0);
  });

  it('does not divide by zero', () => {
    expect(() => divideExact(a, exact('0.00'))).toThrow(RangeError);
  });

  it('reduces twos and fives into the scale: a divisor of 1 means that the decimal ends', () => {
    const reduced = reduceExact({ digits: 3n, scale: 0, divisor: 40n });
    expect([reduced.divisor, exactText(reduced)]).toEqual([1n, '0.075']);
    expect(reduceExact({ digits: 2n, scale: 0, divisor: 6n }).divisor).toBe(3n);
  });
});

describe('rounding', () => {
  const modes: readonly RoundingMode[] = ['half-up', 'half-even', 'half-down', 'up', 'down', 'ceiling', 'floor'];

  it.each([
    ['2.4', '2 2 2 3 2 3 2'],
    ['2.5', '3 2 2 3 2 3 2'],
    ['3.5', '4 4 3 4 3 4 3'],
    ['2.6', '3 3 3 3 2 3 2'],
    ['3', '3 3 3 3 3 3 3'],
    ['-2.5', '-3 -2 -2 -3 -2 -2 -3'],
    ['-2.4', '-2 -2 -2 -3 -2 -2 -3'],
    ['1/3', '0 0 0 1 0 1 0'],
    ['2.50000000000000000000000000000001', '3 3 3 3 2 3 2'],
  ])('%s becomes %s, by mode', (given, expected) => {
    expect(modes.map((mode) => exactText(roundExact(exact(given), mode, exact('1')))).join(' ')).toBe(expected);
  });

  it.each([
    ['1234.5678', '0.01', '1234.57'],
    ['1234.5678', '100', '1200'],
    ['1250', '100', '1300'],
    ['7', '2.5', '7.5'],
    ['1', '1/3', '1'],
  ])('%s to a multiple of %s is %s', (given, to, expected) => {
    expect(exactText(roundExact(exact(given), 'half-up', exact(to)))).toBe(expected);
  });
});

describe('a Decimal', () => {
  it('is ours: settings of the shared one do not reach it, and it prints no exponent', () => {
    expect(new Decimal('1e-20').toString()).toBe('0.00000000000000000001');
    expect(new Decimal('1e30').toString()).toBe(`1${'0'.repeat(30)}`);
    expect(Decimal.precision).toBe(60);
  });

  it('of a fraction is cut at 60 digits, half-even', () => {
    expect(decimalOf(exact('2/3')).toString()).toBe(`0.${'6'.repeat(59)}7`);
    expect(decimalOf(exact('1234567.8')).toString()).toBe('1234567.8');
  });
});
