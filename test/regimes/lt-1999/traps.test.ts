import { describe, expect, it } from 'vitest';
import { tryAssess } from '../../../src/assess/assess.ts';
import { lawsKept } from '../../../src/assess/lawsKept.ts';
import type { FacilityData } from '../../../src/model/facility.ts';
import type { Regime } from '../../../src/model/regime.ts';
import { lithuania1999 } from '../../../src/regimes/lt-1999/index.ts';
import { checkRegime } from '../../../src/schema/checkRegime.ts';
import { parseFacility } from '../../../src/schema/facility.ts';

type Part = Partial<FacilityData['releases'][number]> & { readonly pollutant: string };

/** What is due with its currency, or the codes of the problems. */
function pays(part: Part, year = 2020, law: Regime = lithuania1999): string {
  const releases = [{ id: 'release', medium: 'air' as const, ...part }];
  const outcome = tryAssess(parseFacility({ id: 'plant', territory: 'LT', releases }), law, { year, minimumConfidence: 'assumption' });
  if (!outcome.ok) return outcome.problems.map(({ code }) => code).join();
  return `${outcome.value.payable.amount.toFixed()} ${outcome.value.payable.currency}`;
}

const so2 = (amount: string, more: Partial<Part> = {}): Part => ({
  pollutant: 'sulphur-dioxide',
  amount: `${amount} t` as `${number} t`,
  norms: { permissible: '10 t' },
  ...more,
});

describe('lt-1999', () => {
  it('is whole', () => {
    expect(checkRegime(lithuania1999).problems).toEqual([]);
  });

  it('above the norm the coefficient of the pollutant: 1.5 for sulphur dioxide, 300 for vanadium', () => {
    // 10 × 104 × 1.345; (10 + 2 × 1.5) × 104 × 1.345
    expect([pays(so2('10')), pays(so2('12'))]).toEqual(['1398.8 EUR', '1818.44 EUR']);
    // (10 + 2 × 300) × 3855 × 1.345
    expect(pays(so2('12', { pollutant: 'vanadium-pentoxide' }))).toBe('3162834.75 EUR');
  });

  it('what a temporary limit allows is not above the norm', () => {
    expect(pays(so2('12', { norms: { permissible: '10 t', temporary: '12 t' } }))).toBe('1678.56 EUR');
  });

  it('asks for the norms, and takes the whole mass as above them where there is no permit', () => {
    expect(pays({ pollutant: 'sulphur-dioxide', amount: '10 t' })).toBe('norm/missing');
    expect(pays(so2('10', { norms: 'no-permit' }))).toBe('2098.2 EUR');
  });

  it('a relief frees what is within the norms, not what is above; two reliefs are one', () => {
    // 2 × 104 × 1.5 × 1.345
    for (const circumstances of [['biofuel'], ['measures'], ['biofuel', 'measures']])
      expect(pays(so2('12', { circumstances }))).toBe('419.64 EUR');
  });

  it('one letter for air and water is two groups', () => {
    // 1 × 4 × 1.345 and 1 × 9831 × 1.345
    expect(pays(so2('1', { pollutant: 'lt-air-group-4' }))).toBe('5.38 EUR');
    expect(pays(so2('1', { medium: 'water', pollutant: 'lt-water-group-4' }))).toBe('13222.695 EUR');
  });

  it('litas until 2014, euros from 2015; the index of those years is supplied by the caller', () => {
    expect(pays(so2('10'), 2014)).toBe('data/missing-figure');
    const { air } = lithuania1999.charges;
    if (!air) throw new Error('the charge is gone');
    const factors = air.factors.map((factor) =>
      factor.id === 'index' ? { ...factor, confidence: 'assumption' as const, value: '1.2' as const } : factor,
    );
    const supplied = { ...lithuania1999, charges: { air: { ...air, factors } } } as Regime;
    // 10 × 360 × 1.2 and 10 × 104 × 1.2
    expect([pays(so2('10'), 2014, supplied), pays(so2('10'), 2015, supplied)]).toEqual(['4320 LTL', '1248 EUR']);
  });

  it('has no rates from 2021', () => {
    expect(pays(so2('10'), 2021)).toBe('release/unpriced');
  });

  it('keeps every law of arithmetic, norms and amounts together', () => {
    for (const charge of Object.values(lithuania1999.charges))
      expect(lawsKept(charge)).toEqual(['monotone', 'additive', 'homogeneous', 'continuous']);
  });
});
