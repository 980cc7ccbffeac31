import { describe, expect, it } from 'vitest';
import { en } from '../../src/explain/locale/en.ts';
import { fill, namesIn } from '../../src/explain/locale/fill.ts';
import type { Messages, ToldStep } from '../../src/explain/locale/messages.ts';
import { ru } from '../../src/explain/locale/ru.ts';
import type { NoticeCode } from '../../src/model/assessment.ts';

type Section = 'labels' | 'bands' | 'grades' | 'modes' | 'combined' | 'steps' | 'notices' | 'units';
const sections: readonly Section[] = ['labels', 'bands', 'grades', 'modes', 'combined', 'steps', 'notices', 'units'];
const entries = (messages: Messages, section: Section): readonly (readonly [string, string])[] => Object.entries(messages[section]);

describe('both languages', () => {
  it.each(sections)('have the same messages: %s', (section) => {
    expect(
      entries(ru, section)
        .map(([key]) => key)
        .sort(),
    ).toEqual(
      entries(en, section)
        .map(([key]) => key)
        .sort(),
    );
  });

  it.each(sections)('leave no message empty: %s', (section) => {
    expect([...entries(en, section), ...entries(ru, section)].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(sections)('use the same values in each template: %s', (section) => {
    const valuesOf = (messages: Messages) =>
      Object.fromEntries(entries(messages, section).map(([key, text]) => [key, [...namesIn(text)].sort()]));
    expect(valuesOf(ru)).toEqual(valuesOf(en));
  });

  it.each(sections.filter((section) => section !== 'units'))('Russian is Russian and English is English: %s', (section) => {
    // Some messages are all values and signs.
    const isBare = (text: string): boolean => /^[{}\w:÷×=. -]+$/.test(text) && !/(^|\})[^{]*\w/.test(text);
    expect(entries(ru, section).filter(([, text]) => !/[а-яё]/i.test(text) && !isBare(text))).toEqual([]);
    expect(entries(en, section).filter(([, text]) => /[а-яё]/i.test(text))).toEqual([]);
  });

  it('know every step and every notice with the values that the stages give', () => {
    const steps: Record<ToldStep, readonly string[]> = {
      condition: [],
      amount: [],
      'no-permit': [],
      'without-norms': ['band'],
      'pro-rata-days': ['part', 'share', 'year'],
      cumulative: ['before', 'year'],
      budget: ['coverage', 'installation', 'mass'],
      'budget-taken': ['before'],
      equivalents: ['amount', 'each', 'units'],
      'equivalents-of': ['amount', 'each', 'units'],
      'declared-load': ['each', 'load', 'units'],
      'free-load': ['concentration', 'least', 'load'],
      'free-value': ['concentration'],
      'excess-multiple': ['amount', 'each', 'multiple', 'multiple', 'units'],
      'class-none': ['reading'],
      'half-peak': ['amount', 'months', 'parts', 'peak', 'units'],
      'half-peak-of': ['amount', 'each', 'months', 'parts', 'peak', 'units'],
      balance: ['made', 'taken', 'units'],
      classes: ['amount', 'class', 'reading', 'units'],
      'top-n': ['n', 'rank', 'units'],
      exclusive: ['kept', 'units'],
      threshold: ['least', 'sum'],
      'threshold-met': ['least', 'sum'],
      share: ['edge', 'of', 'share'],
      raised: ['checks', 'highest', 'raise', 'weight'],
      pool: ['output', 'perUnit', 'product'],
      round: ['from', 'mode', 'period', 'to'],
      exempt: ['below', 'sum'],
      relief: ['above', 'share', 'sum'],
      credit: ['cap', 'evidence', 'offered'],
    };
    const notices: Record<NoticeCode, readonly string[]> = {
      regime: ['words'],
      illustrative: ['facility'],
      'after-as-of': ['asOf'],
      'first-without-data': ['factor', 'part', 'pollutant', 'receiver', 'taken'],
      'partial-inventory': ['pollutant', 'receiver'],
      'weak-figure': ['confidence', 'factor', 'pollutant'],
      doubt: ['factor', 'pollutant', 'words'],
      'no-evidence': ['installation', 'pollutant'],
      'pool-not-settled': [],
      'credit-expires': ['credit', 'currency', 'left'],
      'not-in-year': ['count'],
    };
    const asked = (section: 'steps' | 'notices') =>
      Object.fromEntries(entries(en, section).map(([key, text]) => [key, [...namesIn(text)].sort()]));
    expect([asked('steps'), asked('notices')]).toEqual([steps, notices]);
  });
});

describe('templates', () => {
  const print = (kind: string, value: string): string => `${kind}(${value})`;

  it('print a value as its kind asks, and drop a part in brackets whose value is absent', () => {
    expect(fill('{a} of {b:number}[ in {c}]', { a: 'x', b: '1' }, print)).toBe('x of number(1)');
    expect(fill('{a} of {b:number}[ in {c}]', { a: 'x', b: '1', c: 'y' }, print)).toBe('x of number(1) in y');
  });

  it('give no sentence with a hole', () => {
    expect(fill('{a} of {b}', { a: 'x' }, print)).toBeUndefined();
    expect(fill('{constructor}', {}, print)).toBeUndefined();
  });

  it('do not read braces and brackets inside values', () => {
    expect(fill('{a}[ {b}]', { a: '{b}', b: '[{a}]' }, print)).toBe('{b} [{a}]');
  });
});
