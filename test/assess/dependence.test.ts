import { describe, expect, it } from 'vitest';
import { dependsOnAmount } from '../../src/assess/dependsOnAmount.ts';
import { lawsKept } from '../../src/assess/lawsKept.ts';
import type { Settle } from '../../src/model/mechanism.ts';
import type { Regime } from '../../src/model/regime.ts';
import { conference2004 } from '../../src/regimes/conference-2004/conference2004.ts';
import { conference2004Variants } from '../../src/regimes/conference-2004/variants.ts';
import { russia2003 } from '../../src/regimes/ru-2003/index.ts';
import { airCharge, ladderCharge } from '../constructed.ts';

const dependences = (regime: Regime) =>
  Object.fromEntries(Object.entries(regime.charges).map(([id, charge]) => [id, dependsOnAmount(charge, regime)]));
const laws = ({ charges, settle }: Regime) =>
  Object.fromEntries(Object.entries(charges).map(([id, charge]) => [id, lawsKept(charge, settle).join(' ')]));

const exempt = (at: 'line' | 'facility'): Settle => ({ kind: 'exempt', at, below: { at: '50', inclusive: false } });
const credit: Settle = { kind: 'credit', bands: ['permissible'], share: '0.5' };
const round: Settle = { kind: 'round', at: 'facility', mode: 'up', to: '100' };

describe('what a payment depends on', () => {
  it('under both regimes: norms per year tie the quarters of a source, and fuel is only priced', () => {
    const expected = { stationary: 'other-lines', mobile: 'no', water: 'other-lines', waste: 'other-lines' };
    for (const regime of [russia2003, conference2004, ...Object.values(conference2004Variants)])
      expect(dependences(regime), regime.id).toEqual(expected);
  });

  it.each([
    ['a whole', airCharge(), 'no'],
    ['a whole, rounded', airCharge({ settle: [round], rounding: [{ at: 'line', mode: 'up', to: '1' }] }), 'no'],
    ['a ladder', ladderCharge(), 'bands'],
    ['a ladder of norms by days', ladderCharge({ fill: 'pro-rata-days' }), 'bands'],
    ['a ladder of norms met cumulatively', ladderCharge({ fill: 'cumulative' }), 'other-lines'],
    ['a budget shared by norm', ladderCharge({ technological: { shared: 'norm', evidence: 'bat' } }), 'bands'],
    ['a budget shared by amount', ladderCharge({ technological: { shared: 'amount', evidence: 'bat' } }), 'other-lines'],
    ['an exemption by line', airCharge({ settle: [exempt('line')] }), 'own-amount'],
    ['an exemption of the sum', airCharge({ settle: [exempt('facility')] }), 'other-lines'],
    ['a credit', airCharge({ settle: [credit] }), 'other-lines'],
  ] as const)('%s: %s', (_, charge, expected) => {
    expect(dependsOnAmount(charge)).toBe(expected);
  });

  it('the settlement of the regime counts for each of its charges', () => {
    expect(dependsOnAmount(airCharge(), { settle: [credit] })).toBe('other-lines');
    expect(dependsOnAmount(airCharge(), { settle: [round] })).toBe('no');
  });
});

describe('the laws of arithmetic that a charge keeps', () => {
  it('under both regimes: what releases share does not add up, all else holds', () => {
    const expected = {
      stationary: 'monotone homogeneous continuous',
      mobile: 'monotone additive homogeneous continuous',
      water: 'monotone homogeneous continuous',
      waste: 'monotone homogeneous continuous',
    };
    for (const regime of [russia2003, conference2004, ...Object.values(conference2004Variants)])
      expect(laws(regime), regime.id).toEqual(expected);
  });

  it.each([
    ['a whole', airCharge(), 'monotone additive homogeneous continuous'],
    ['a ladder', ladderCharge(), 'monotone additive homogeneous continuous'],
    ['a budget', ladderCharge({ technological: { shared: 'norm', evidence: 'bat' } }), 'monotone homogeneous continuous'],
    ['norms met cumulatively', ladderCharge({ fill: 'cumulative' }), 'monotone homogeneous continuous'],
    [
      'rounding of the line, which `exact` does not see',
      airCharge({ rounding: [{ at: 'line', mode: 'up', to: '1' }] }),
      'monotone additive homogeneous continuous',
    ],
    ['rounding of units', airCharge({ rounding: [{ at: 'units', mode: 'down', to: '1' }] }), 'monotone'],
    ['a credit', airCharge({ settle: [credit] }), 'monotone continuous'],
  ] as const)('%s: %s', (_, charge, expected) => {
    expect(lawsKept(charge).join(' ')).toBe(expected);
  });

  it('an exemption jumps, and does not add up', () => {
    for (const at of ['line', 'facility'] as const) {
      const kept = lawsKept(airCharge({ settle: [exempt(at)] }));
      expect(kept).not.toContain('continuous');
      expect(kept).not.toContain('additive');
      expect(kept).toContain('monotone');
    }
  });
});
