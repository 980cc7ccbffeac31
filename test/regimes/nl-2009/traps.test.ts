import { describe, expect, it } from 'vitest';
import { tryAssess } from '../../../src/assess/assess.ts';
import { lawsKept } from '../../../src/assess/lawsKept.ts';
import type { Confidence } from '../../../src/model/confidence.ts';
import type { FacilityData } from '../../../src/model/facility.ts';
import { netherlands2009 } from '../../../src/regimes/nl-2009/index.ts';
import { checkRegime } from '../../../src/schema/checkRegime.ts';
import { parseFacility } from '../../../src/schema/facility.ts';

interface Given {
  readonly year?: number;
  readonly territory?: string;
  readonly minimumConfidence?: Confidence;
}

/** What is due, or the codes of the problems. */
function pays(part: Partial<FacilityData['releases'][number]>, given: Given = {}): string {
  const { year = 2022, territory = 'NL-rivierenland', minimumConfidence = 'reconstructed' } = given;
  const releases = [{ id: 'release', pollutant: 'pollution-unit-netherlands', ...part }];
  const outcome = tryAssess(parseFacility({ id: 'plant', territory, releases }), netherlands2009, { year, minimumConfidence });
  return outcome.ok ? outcome.value.payable.amount.toFixed() : outcome.problems.map(({ code }) => code).join();
}

describe('nl-2009', () => {
  it('is whole', () => {
    expect(checkRegime(netherlands2009).problems).toEqual([]);
  });

  it('the price is the board: one unit costs 59.39 in one and 74.00 in another', () => {
    const unit = { charge: 'units', amount: '1 unit' } as const;
    expect([pays(unit), pays(unit, { territory: 'NL-hunze-en-aas' })]).toEqual(['59.39', '74']);
    expect(pays(unit, { territory: 'NL' })).toBe('release/unpriced');
    expect(pays(unit, { year: 2021 })).toBe('release/unpriced');
  });

  it('boards that merged have no later tariff: Groot Salland and Reest en Wieden became the Drents Overijsselse Delta', () => {
    const unit = { charge: 'units', amount: '1 unit' } as const;
    expect(pays(unit, { territory: 'NL-groot-salland', year: 2015 })).toBe('51.95');
    expect(pays(unit, { territory: 'NL-groot-salland', year: 2020 })).toBe('release/unpriced');
    expect(pays(unit, { territory: 'NL-drents-overijsselse-delta', year: 2020 })).toBe('57.28');
  });

  it('by intake: cubic metres times the coefficient of the class', () => {
    // 10,000 × 0.088 × 59.39
    expect(pays({ charge: 'intake', class: '11', amount: '10000 m3' })).toBe('52263.2');
    expect(pays({ charge: 'intake', amount: '10000 m3' })).toBe('data/missing-figure');
  });

  it('small premises: under 45 m3 one unit, from 45 to 218 m3 three, above they are not small', () => {
    const of = (intake: string) => pays({ charge: 'small', amount: '1 piece', readings: { intake: `${intake} m3` as `${number} m3` } });
    // 59.39 and 3 × 59.39
    expect(['44.99', '45', '218', '218.01'].map(of)).toEqual(['59.39', '178.17', '178.17', 'data/missing-figure']);
  });

  it('a dwelling: one unit for one person, three for several, whatever the water', () => {
    expect(pays({ charge: 'household', amount: '1 piece', circumstances: ['one-person'] })).toBe('59.39');
    expect(pays({ charge: 'household', amount: '1 piece' })).toBe('178.17');
  });

  it('measured loads are known from memory only: they must be let in', () => {
    const cod = { charge: 'measured', pollutant: 'cod', amount: '5480 kg' } as const;
    expect(pays(cod)).toBe('data/weak-figure');
    // 5480 ÷ 54.8 = 100 units; of nitrogen 4.57 times as many; a kilogram of cadmium is ten
    expect(pays(cod, { minimumConfidence: 'memory' })).toBe('5939');
    expect(pays({ ...cod, pollutant: 'reduced-nitrogen' }, { minimumConfidence: 'memory' })).toBe('27141.23');
    expect(pays({ ...cod, pollutant: 'cadmium', amount: '1 kg' }, { minimumConfidence: 'memory' })).toBe('593.9');
  });

  it('keeps every law of arithmetic: the flat bands of small premises jump with a reading, not with the amount', () => {
    for (const charge of Object.values(netherlands2009.charges))
      expect(lawsKept(charge)).toEqual(['monotone', 'additive', 'homogeneous', 'continuous']);
  });
});
