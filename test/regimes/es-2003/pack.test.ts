import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tryAssess } from '../../../src/assess/assess.ts';
import { lawsKept } from '../../../src/assess/lawsKept.ts';
import { divideExact, exact, exactText } from '../../../src/exact.ts';
import type { FacilityData } from '../../../src/model/facility.ts';
import type { Regime } from '../../../src/model/regime.ts';
import { coefficient } from '../../../src/regimes/es-2003/factors.ts';
import { spain2003 } from '../../../src/regimes/es-2003/index.ts';
import { checkRegime } from '../../../src/schema/checkRegime.ts';
import { parseFacility } from '../../../src/schema/facility.ts';

const printed = JSON.parse(readFileSync(new URL('../../../src/regimes/es-2003/tables/source.json', import.meta.url), 'utf8'));
const town = (
  release: Partial<FacilityData['releases'][number]>,
  circumstances: readonly string[] = ['adequate-treatment', 'category-1-zone'],
) =>
  parseFacility({
    id: 'town',
    territory: 'ES',
    circumstances,
    ruledOut: ['adequate-treatment', 'category-1-zone', 'category-2-zone'].filter((word) => !circumstances.includes(word)),
    releases: [{ id: 'sewage', medium: 'water', pollutant: 'urban-wastewater', class: '2000-9999', amount: '500000 m3', ...release }],
  });
const pays = (facility: ReturnType<typeof town>, year = 2020, law: Regime<'EUR'> = spain2003): string => {
  const outcome = tryAssess(facility, law, { year });
  return outcome.ok ? outcome.value.payable.amount.toFixed(2) : outcome.problems.map(({ code }) => code).join();
};

describe('es-2003', () => {
  it('is whole, with the figures of its source', () => {
    expect(checkRegime(spain2003).problems).toEqual([]);
    const values = (figure: unknown): readonly string[] => JSON.stringify(figure).match(/"value":"[\d.]+"/g) ?? [];
    const { k2_characteristics, k3_treatment, k4_recipient } = printed.media[0].coefficient_K;
    const [k2, k3, k4] = coefficient.kind === 'combined' ? coefficient.of : [];
    expect(values(k2)).toEqual(values(k2_characteristics));
    expect(new Set([...values(k3), '"value":"2.5"'])).toEqual(new Set(values(k3_treatment)));
    expect([...values(k4), '"value":"1"']).toEqual(values(k4_recipient));
  });

  it('golden ES-04: a treated town above a bathing water', () => {
    expect(pays(town({}))).toBe('6237.94');
  });

  it('golden ES-01: the same discharge, treated on 30 September 2019, pays a fifth a day', () => {
    const perDay = (period: string, days: string, circumstances: readonly string[]) => {
      const outcome = tryAssess(town({ amount: '1000000 m3/yr', period }, circumstances), spain2003, { year: 2019 });
      if (!outcome.ok) throw new Error('refused');
      return divideExact(exact(outcome.value.exact), exact(days));
    };
    const before = perDay('2019-01-01/2019-09-29', '272', []);
    const after = perDay('2019-09-30/2019-12-31', '93', ['adequate-treatment']);
    expect(exactText(divideExact(before, after))).toBe('5');
  });

  it('asks whether the discharge is treated: silence is not the dearer answer', () => {
    const silent = parseFacility({
      id: 'town',
      territory: 'ES',
      releases: [{ id: 'sewage', medium: 'water', pollutant: 'urban-wastewater', class: '2000-9999', amount: '1 m3' }],
    });
    expect(pays(silent)).toBe('release/unanswered-circumstance,release/unanswered-circumstance,release/unanswered-circumstance');
  });

  it('takes the highest of several zones', () => {
    expect(pays(town({}, ['adequate-treatment', 'category-1-zone', 'category-2-zone']))).toBe('6237.94');
    expect(pays(town({}, ['adequate-treatment', 'category-2-zone']))).toBe('5589.19');
  });

  it('never takes more than four times the price', () => {
    const worst = town({ pollutant: 'industrial-wastewater', class: 'hazardous', amount: '100000 m3' }, ['category-1-zone']);
    expect(pays(worst)).toBe('17508.00');
    // On the figures seen the cap is just reached: a copy with a dearer zone shows that it binds.
    const dearer = JSON.parse(JSON.stringify(spain2003).replace('"value":"1.25"', '"value":"2"')) as Regime<'EUR'>;
    expect(pays(worst, 2020, dearer)).toBe('17508.00');
  });

  it('does not know the prices before 2014', () => {
    expect(pays(town({}), 2010)).toBe('release/unpriced');
  });

  it('keeps every law of arithmetic', () => {
    const { discharge } = spain2003.charges;
    if (!discharge) throw new Error('the charge is gone');
    expect(lawsKept(discharge)).toEqual(['monotone', 'additive', 'homogeneous', 'continuous']);
  });
});
