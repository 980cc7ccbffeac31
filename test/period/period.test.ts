import { describe, expect, it } from 'vitest';
import { dayAfter, daysOf, firstDay, isDay, isOverlapping, isWithin, lastDay, tryPeriod, yearOf } from '../../src/period/period.ts';

const period = (text: string) => {
  const read = tryPeriod(text, []);
  if (!read.ok) throw new Error(`${text} is no period`);
  return read.value;
};

describe('a period', () => {
  it.each([
    ['2005', '2005-01-01', '2005-12-31', 365],
    ['2004', '2004-01-01', '2004-12-31', 366],
    ['1900', '1900-01-01', '1900-12-31', 365],
    ['2000', '2000-01-01', '2000-12-31', 366],
    ['2005-Q1', '2005-01-01', '2005-03-31', 90],
    ['2004-Q1', '2004-01-01', '2004-03-31', 91],
    ['2005-Q4', '2005-10-01', '2005-12-31', 92],
    ['2005-02', '2005-02-01', '2005-02-28', 28],
    ['2018-04', '2018-04-01', '2018-04-30', 30],
    ['2005-07-01/2005-09-30', '2005-07-01', '2005-09-30', 92],
    ['2005-07-01/2005-07-01', '2005-07-01', '2005-07-01', 1],
  ])('%s is from %s to %s, %s days', (text, from, until, days) => {
    expect(period(text)).toEqual({ text, from, until });
    expect(daysOf(period(text))).toBe(days);
  });

  it.each([
    '',
    '05',
    '1899',
    '2200',
    '2005-Q5',
    '2005-Q0',
    '2005-13',
    '2005-00',
    '2005-1',
    '2005-02-30/2005-03-01',
    '2005-09-30/2005-07-01',
    '2005-07-01',
    '2005-07-01/2005-08-01/2005-09-01',
    '2005/2006',
    'Q1-2005',
    '2005-Q1 ',
    '20050',
    `2005${'-'.repeat(1000)}`,
  ])('%j is none', (text) => {
    const read = tryPeriod(text, ['period']);
    expect(read.ok ? [] : read.problems.map(({ code, path }) => [code, ...path])).toEqual([['period/malformed', 'period']]);
  });

  it('lies in one year, or touches two', () => {
    expect(yearOf(period('2005-Q4'))).toBe(2005);
    expect(yearOf(period('2005-12-31/2006-01-01'))).toBeUndefined();
  });

  it('lies within another, or shares days with it', () => {
    const [year, quarter, spring] = [period('2005'), period('2005-Q1'), period('2005-03-15/2005-05-15')];
    expect([isWithin(quarter, year), isWithin(year, quarter), isWithin(quarter, quarter)]).toEqual([true, false, true]);
    expect([isOverlapping(quarter, spring), isOverlapping(quarter, period('2005-Q2')), isWithin(spring, quarter)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('days', () => {
  it.each([
    ['2005-02-28', '2005-03-01'],
    ['2004-02-28', '2004-02-29'],
    ['2005-12-31', '2006-01-01'],
  ])('after %s comes %s', (day, next) => {
    expect(dayAfter(day)).toBe(next);
  });

  it.each([
    ['2005-02-28', true],
    ['2005-02-29', false],
    ['2004-02-29', true],
    ['2005-2-1', false],
    ['2005', false],
    ['2005-01-01T00:00', false],
  ])('%s is one: %s', (text, is) => {
    expect(isDay(text)).toBe(is);
  });

  it('a year as a beginning is its first day, as an end its last; nothing is always', () => {
    expect([firstDay('2005'), lastDay('2005'), firstDay('2005-07-01'), lastDay('2005-07-01')]).toEqual([
      '2005-01-01',
      '2005-12-31',
      '2005-07-01',
      '2005-07-01',
    ]);
    expect(firstDay(undefined) < '1000-01-01' && lastDay(undefined) > '3000-01-01').toBe(true);
  });
});
