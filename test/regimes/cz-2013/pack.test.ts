import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { airModule } from '../../../scripts/data/cz-2013.ts';
import { tryAssess } from '../../../src/assess/assess.ts';
import { lawsKept } from '../../../src/assess/lawsKept.ts';
import { czechia2013 } from '../../../src/regimes/cz-2013/index.ts';
import { checkRegime } from '../../../src/schema/checkRegime.ts';
import { parseFacility } from '../../../src/schema/facility.ts';

type Part = readonly [pollutant: string, tonnes: string, percent?: string];

const outcomeOf = (year: number, parts: readonly Part[], circumstances: readonly string[] = []) =>
  tryAssess(
    parseFacility({
      id: 'plant',
      territory: 'CZ',
      circumstances,
      releases: parts.map(([pollutant, tonnes, percent]) => ({
        id: pollutant,
        medium: 'air',
        pollutant,
        amount: `${tonnes} t`,
        ...(percent !== undefined && { readings: { concentration: `${percent} mg/m3`, 'bat-level': '100 mg/m3' } }),
      })),
    }),
    czechia2013,
    { year },
  );
const pays = (...args: Parameters<typeof outcomeOf>): string => {
  const outcome = outcomeOf(...args);
  return outcome.ok ? outcome.value.payable.amount.toFixed() : outcome.problems.map(({ code }) => code).join();
};

describe('cz-2013', () => {
  it('is whole, and its table is what its source says', () => {
    expect(checkRegime(czechia2013).problems).toEqual([]);
    expect(readFileSync(new URL('../../../src/regimes/cz-2013/tables/air.ts', import.meta.url), 'utf8')).toBe(airModule());
  });

  it('golden CZ-01: two pollutants in 2016', () => {
    expect(
      pays(2016, [
        ['total-particulate-matter', '50'],
        ['nitrogen-oxides', '120'],
      ]),
    ).toBe('342000');
  });

  it('golden CZ-02: three steps of the ladder in 2021, up to whole hundreds', () => {
    expect(
      pays(2021, [
        ['total-particulate-matter', '12.345', '55'],
        ['sulphur-dioxide', '80.5', '75'],
        ['nitrogen-oxides', '210.25', '95'],
      ]),
    ).toBe('1093000');
  });

  it('golden CZ-03: a facility below 50,000 CZK pays nothing', () => {
    expect(pays(2018, [['volatile-organic-compounds', '8', '95']])).toBe('0');
    expect(pays(2018, [['volatile-organic-compounds', '16', '95']])).toBe('89600');
  });

  it('golden cz-ladder: the coefficients of annex 9 at their boundaries', () => {
    const percents = ['49.9', '50', '60', '60.1', '70', '75', '80', '85', '90', '90.1', '100', '130'];
    const paid = percents.map((percent) => pays(2021, [['total-particulate-matter', '1000', percent]]));
    const coefficients = ['0', '0.2', '0.2', '0.4', '0.4', '0.6', '0.6', '0.8', '0.8', '1', '1', '1'];
    expect(paid).toEqual(coefficients.map((coefficient) => String(Number(coefficient) * 14_700_000)));
  });

  it('asks for the level from 2017, not before', () => {
    expect(pays(2016, [['sulphur-dioxide', '1000']])).toBe('1350000');
    expect(pays(2017, [['sulphur-dioxide', '1000']])).toBe('release/missing-reading');
  });

  it('takes nothing of what was modernised as the act asks', () => {
    expect(pays(2021, [['total-particulate-matter', '1000', '95']], ['modernised'])).toBe('0');
  });

  it('keeps no law but monotony: the examples of its page', () => {
    const { air } = czechia2013.charges;
    if (!air) throw new Error('the charge is gone');
    expect(lawsKept(air)).toEqual(['monotone']);
    expect([pays(2021, [['total-particulate-matter', '100', '90']]), pays(2021, [['total-particulate-matter', '100', '90.0001']])]).toEqual(
      ['1176000', '1470000'],
    );
  });
});
