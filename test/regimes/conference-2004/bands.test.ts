import { describe, expect, it } from 'vitest';
import { conference2004Variants } from '../../../src/regimes/conference-2004/variants.ts';
import type { plant } from '../../constructed.ts';
import { prices, stepsOf } from '../../constructed.ts';
import { loaded, noticesOf, refused, stack, under } from './sample.ts';

// 50 t of a product at 1 t each: a technological mass of 50 t, of which evidence opens a share.
const boilers = (
  bat: { readonly since?: string; readonly until?: string; readonly coverage?: `${number}` } | 'none' = {},
  amount: `${number} t` = '50 t',
): Parameters<typeof plant>[1] => ({
  installations: [
    {
      id: 'boilers',
      outputs: [{ product: 'paper', period: '2005-Q1', amount, rates: { 'sulphur-dioxide': '1 t/t' } }],
      ...(bat !== 'none' && {
        bat: [{ pollutants: ['sulphur-dioxide'], since: '2004-01-01', coverage: '1', evidence: 'permit', ...bat }],
      }),
    },
  ],
});
const withBoilers = (...asked: Parameters<typeof boilers>) => stack({ installation: 'boilers' }, boilers(...asked));

describe('weights', () => {
  it('are 1, 1, 5 and 25 times the rate within the norm', () => {
    const [step] = [stepsOf(under(withBoilers(), [loaded(1)]).lines[0]?.steps ?? [], 'price')];
    expect(step.map(({ band, rate, factors }) => `${band} ${rate.value} × ${factors.find(({ id }) => id === 'weight')?.value}`)).toEqual([
      'technological 40 × 1',
      'permissible 40 × 1',
      'temporary 40 × 5',
      'exceedance 40 × 25',
    ]);
  });
});

describe('the technological band', () => {
  it('is what rate × output justifies, within the norm, at half the price', () => {
    // 50 t at 40 × 0.5, 10 at 40, 20 at 200, 20 at 1000; K = 1, index 1.2
    expect(prices(under(withBoilers(), [loaded(1)]))).toEqual([
      'technological 50 = 1200',
      'permissible 10 = 480',
      'temporary 20 = 4800',
      'exceedance 20 = 24000',
    ]);
  });

  it('ends at the norm: capacity wins', () => {
    expect(prices(under(withBoilers({}, '500 t'), [loaded(1)]))[0]).toBe('technological 60 = 1440');
  });

  it('is the covered share of it: coverage × min(T, N)', () => {
    expect(prices(under(withBoilers({ coverage: '0.5' }, '500 t'), [loaded(1)])).slice(0, 2)).toEqual([
      'technological 30 = 720',
      'permissible 30 = 1440',
    ]);
  });

  it('stays closed without evidence, with a notice', () => {
    const assessment = under(withBoilers('none'), [loaded(1)]);
    expect(prices(assessment)[0]).toBe('permissible 60 = 2880');
    expect(noticesOf(assessment)).toContain('no-evidence');
  });

  it('refuses evidence for a part of the period, and names the day', () => {
    expect(refused(withBoilers({ since: '2005-02-01' }), [loaded(1)])).toEqual(['period/evidence-changes releases.0.period']);
    expect(refused(withBoilers({ until: '2005-03-30' }), [loaded(1)])).toEqual(['period/evidence-changes releases.0.period']);
  });

  it('stays closed where evidence lies in other years', () => {
    expect(prices(under(withBoilers({ until: '2004-12-31' }), [loaded(1)]))[0]).toBe('permissible 60 = 2880');
  });

  it('is never opened without a permit: the whole mass is above the limit', () => {
    const outlaw = stack({ installation: 'boilers', norms: 'no-permit' }, boilers());
    expect(prices(under(outlaw, [loaded(1)]))).toEqual(['exceedance 100 = 120000']);
  });
});

describe('splitting a stack never pays', () => {
  const half = (id: string) => ({
    id,
    outlet: id,
    charge: 'stationary',
    pollutant: 'sulphur-dioxide',
    period: '2005-Q1',
    amount: '50 t' as const,
    norms: { permissible: '30 t' as const, temporary: '40 t' as const },
    installation: 'boilers',
    receiver: 'basin',
  });
  const two = stack({}, { ...boilers(), releases: [half('a'), half('b')] });

  it('two halves share one budget by their norms', () => {
    const assessment = under(two, [loaded(1)]);
    expect([prices(assessment, 0)[0], prices(assessment, 1)[0]]).toEqual(['technological 25 = 600', 'technological 25 = 600']);
    expect(assessment.payable.amount.toFixed(2)).toBe(under(withBoilers(), [loaded(1)]).payable.amount.toFixed(2));
  });
});

describe('variants of the depth', () => {
  it('bat-free: nothing for the technological mass, and the line says why', () => {
    const assessment = under(withBoilers(), [loaded(1)], conference2004Variants['bat-free']);
    expect(prices(assessment)[0]).toBe('technological 50 = 0');
    const [price] = stepsOf(assessment.lines[0]?.steps ?? [], 'price');
    expect(price?.factors.find(({ id }) => id === 'bat')).toMatchObject({ value: '0', cite: { confidence: 'assumption' } });
  });

  it('none: the full price', () => {
    expect(prices(under(withBoilers(), [loaded(1)], conference2004Variants.none))[0]).toBe('technological 50 = 2400');
  });
});
