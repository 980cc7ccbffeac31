import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dated, makeModules, missing, printed } from '../../../scripts/data/lt-1999.ts';
import { divideExact, exact, exactText, roundExact } from '../../../src/exact.ts';
import { discharges, dischargesAboveNorm, emissions, emissionsAboveNorm, indices } from '../../../src/regimes/lt-1999/tables/rates.ts';

const pack = new URL('../../../src/regimes/lt-1999/', import.meta.url);
const text = (file: string): string => readFileSync(new URL(file, pack), 'utf8');

describe('the tables', () => {
  it.each([...makeModules()])('%s is what the script makes', (file, made) => {
    expect(text(file)).toBe(made);
  });

  it('hold every printed rate', () => {
    const euros = [...emissions, ...discharges].filter(({ from }) => from === '2015').map(({ value }) => value);
    expect(euros).toEqual(printed.media.flatMap(({ rates }) => rates.map(({ value }) => value)));
    expect(euros).toHaveLength(19);
  });

  it('the euros without a date are the litas of 2010 at 3.4528, cut off: the rates of the change of currency', () => {
    const converted = (['air', 'water_soil'] as const).flatMap((part) =>
      (printed.media.find(({ medium }) => medium === part)?.rates ?? []).map(({ code, value }) => {
        const euros = divideExact(exact(dated.litas[part][code] ?? ''), exact('3.4528'));
        // Chlorides keep a tenth; sulphates, the smallest, are rounded.
        const [mode, step] = code === 'SO4' ? (['half-up', '0.01'] as const) : (['down', code === 'Cl' ? '0.1' : '1'] as const);
        return [code, value, exactText(roundExact(euros, mode, exact(step)))] as const;
      }),
    );
    expect(converted.filter(([, value, ours]) => value !== ours)).toEqual([]);
  });

  it('say of each figure found later where it was read', () => {
    expect(Object.keys(dated.sources)).toEqual(['lt-translation', 'lt-index-table']);
    for (const record of missing) expect(Object.values(record).every((one) => one !== '')).toBe(true);
  });

  it('the README states the coverage by grade that the tables have', () => {
    const graded = (name: string, verified: number, derived: number) =>
      expect(text('README.md')).toContain(`| ${[name, verified + derived, verified, derived].join(' | ')} |`);
    const of = (grade: string) => [...emissions, ...discharges].filter(({ confidence }) => confidence === grade).length;
    graded('rates', of('verified'), of('derived'));
    graded('above the norm', emissionsAboveNorm.length + dischargesAboveNorm.length, 0);
    graded('index', 0, indices.length);
  });
});
