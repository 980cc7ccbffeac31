import { describe, expect, it } from 'vitest';
import { divideExact, type Exact, exact, multiplyExact, one } from '../../../src/exact.ts';
import { stepsOf } from '../../constructed.ts';
import { atPrintedDigits, caseOf } from '../../golden/cases.ts';
import { paid, pay, tenTonnes } from './sample.ts';

// Cases of the collection that are no payment: a factor, and a scheme that must not be reproduced.

type Kp = readonly { readonly background_mg_dm3: string; readonly increase: string; readonly Kp_published: string }[];

const number = (text: string): Exact => {
  const [above = '', below] = text.split('/');
  return below === undefined ? exact(above) : divideExact(exact(above), exact(below));
};

describe('ru16-13: the coefficient of suspended solids', () => {
  it.each((caseOf('ru-2016', 'ru16-13').cases as unknown as Kp).map((one) => [one.Kp_published, one] as const))(
    '%s',
    (published, { background_mg_dm3, increase }) => {
      const readings = { background: `${background_mg_dm3} mg/l`, 'allowed-increase': `${increase} mg/l` } as Record<
        string,
        `${number} mg/l`
      >;
      const { lines } = pay(tenTonnes('water', { pollutant: 'suspended-solids', readings }), 2025);
      const [step] = stepsOf(lines[0]?.steps ?? [], 'price');
      const factor = step?.factors.find(({ id }) => id === 'suspended-solids');
      expect(atPrintedDigits(number(factor?.value ?? ''), published)).toBe(published);
    },
  );
});

describe('ru16-17: 2025 is not 2018 x 1.32 x 1.045', () => {
  it('but the rate of Order 1852-r x 1.045', () => {
    const wrong = [exact('10'), exact('138.8'), exact('1.32'), exact('1.045')].reduce(multiplyExact, one);
    expect(atPrintedDigits(wrong, '0.00')).toBe('1914.61');
    // 10 × 209.59 × 1.045 = 2190.2155
    expect(paid(tenTonnes('stationary'), 2025)).toBe('2190.22');
  });
});
