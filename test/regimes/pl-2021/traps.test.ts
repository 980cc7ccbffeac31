import { describe, expect, it } from 'vitest';
import { tryAssess } from '../../../src/assess/assess.ts';
import { lawsKept } from '../../../src/assess/lawsKept.ts';
import type { FacilityData } from '../../../src/model/facility.ts';
import { poland2021 } from '../../../src/regimes/pl-2021/index.ts';
import { checkRegime } from '../../../src/schema/checkRegime.ts';
import { parseFacility } from '../../../src/schema/facility.ts';

type Part = Partial<FacilityData['releases'][number]> & { readonly pollutant: string };

/** What is due, or the codes of the problems. */
function pays(year: number, ...parts: readonly Part[]): string {
  const releases = parts.map((part, at) => ({ id: `release-${at}`, medium: 'air' as const, ...part }));
  const outcome = tryAssess(parseFacility({ id: 'plant', territory: 'PL', releases }), poland2021, { year });
  return outcome.ok ? outcome.value.payable.amount.toFixed() : outcome.problems.map(({ code }) => code).join();
}

const so2 = (amount: `${number} ${string}`, more: Partial<Part> = {}): Part => ({ pollutant: 'sulphur-dioxide', amount, ...more });

describe('pl-2021', () => {
  it('is whole', () => {
    expect(checkRegime(poland2021).problems).toEqual([]);
  });

  it('prices kilograms, but carbon dioxide, wood and petrol by the tonne', () => {
    // 10,000 kg × 0.53; 10,000 t × 0.29; 200 t × 4.55; 1000 t × 5.95
    expect(pays(2018, so2('10 t'))).toBe('5300');
    expect(pays(2018, { pollutant: 'carbon-dioxide', amount: '10000 t' })).toBe('2900');
    expect(pays(2018, { pollutant: 'wood-fuel', amount: '200 t' })).toBe('910');
    expect(pays(2018, { pollutant: 'petrol-handled', class: 'fixed-roof', amount: '1000 t' })).toBe('5950');
  });

  it('petrol needs the kind of tank: there is no rate for any', () => {
    expect(pays(2018, { pollutant: 'petrol-handled', amount: '1000 t' })).toBe('release/unpriced');
  });

  it('without a required permit six times as much: raised by 500 % is not five times', () => {
    expect(pays(2018, so2('10 t', { norms: 'no-permit' }))).toBe('31800');
  });

  it('an exceedance of the permit costs no more: that is a fine, not the charge', () => {
    expect(pays(2018, so2('10 t', { norms: { permissible: '5 t' } }))).toBe('5300');
  });

  it('a sum of up to 800 is not paid, 800 itself included; above it the whole sum is', () => {
    const alcohols = (amount: `${number} kg`): Part => ({ pollutant: 'aldehydes-alcohols-and-amines', amount });
    // 625 × 1.28 = 800
    expect([pays(2018, alcohols('625 kg')), pays(2018, alcohols('625.0001 kg'))]).toEqual(['0', '800.000128']);
    // All kinds of emission are one use of the environment: 400 + 0.53 × 1000
    expect(pays(2018, alcohols('312.5 kg'), so2('1 t'))).toBe('930');
  });

  it('knows few rates in other years, and says so', () => {
    // 100 × 46.23
    expect(pays(2021, { pollutant: 'acrylonitrile', amount: '100 kg' })).toBe('4623');
    expect(pays(2021, so2('10 t'))).toBe('release/unpriced');
    expect(pays(2018, { pollutant: 'nitrogen-oxides', amount: '10 t' })).toBe('release/unpriced');
  });

  it('is monotone, and neither additive, homogeneous nor continuous', () => {
    const { air } = poland2021.charges;
    if (!air) throw new Error('the charge is gone');
    expect(lawsKept(air)).toEqual(['monotone']);
  });
});
