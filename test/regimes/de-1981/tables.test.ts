import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeModules, missing, printed } from '../../../scripts/data/de-1981.ts';
import { wastewater } from '../../../src/regimes/de-1981/charges.ts';
import { prices } from '../../../src/regimes/de-1981/tables/prices.ts';
import {
  freeConcentrations,
  freeLoads,
  hectareUnits,
  inhabitantUnits,
  smallUnits,
  toxicityUnits,
  unitLoads,
} from '../../../src/regimes/de-1981/tables/units.ts';

const pack = new URL('../../../src/regimes/de-1981/', import.meta.url);
const text = (file: string): string => readFileSync(new URL(file, pack), 'utf8');

describe('the tables', () => {
  it.each([...makeModules()])('%s is what the script makes', (file, made) => {
    expect(text(file)).toBe(made);
  });

  it('hold every printed parameter, in kg and mg/l', () => {
    const row = (id: string) =>
      [unitLoads, freeConcentrations, freeLoads].map((rows) => rows.find(({ where }) => where?.pollutant === id)?.value);
    // Printed: 20 g, 1 ug/l, 100 g; 500 g, 50 ug/l, 2.5 kg; 2 kg, 100 ug/l, 10 kg; 50 kg, 20 mg/l, 250 kg.
    expect(row('mercury')).toEqual(['0.02', '0.001', '0.1']);
    expect(row('nickel')).toEqual(['0.5', '0.05', '2.5']);
    expect(row('aox')).toEqual(['2', '0.1', '10']);
    expect(row('cod')).toEqual(['50', '20', '250']);
    expect(unitLoads.length + toxicityUnits.length).toBe(2 * printed.media[0].rates.length - 1);
  });

  it('hold every printed price, each to the day before the next', () => {
    expect(prices.map(({ from, value }) => [from, value])).toEqual(printed.media[0].unit_price.map(({ from, value }) => [from, value]));
    expect(prices.map(({ until }) => until).slice(-3)).toEqual(['1996-12-31', '2001-12-31', undefined]);
  });

  it('missing.csv says of each what, why and how to supply it', () => {
    expect(missing.length).toBe(5);
    for (const record of missing) expect(Object.values(record).every((one) => one !== '')).toBe(true);
  });

  it('the README states the coverage by grade that the tables have', () => {
    const readme = text('README.md');
    const [art] = wastewater.factors;
    const ofArt = art?.kind === 'figure' && typeof art.value !== 'string' ? art.value.rows : [];
    for (const [name, rows] of [
      ['kilograms of a damage unit', unitLoads],
      ['free concentrations', freeConcentrations],
      ['free loads', freeLoads],
      ['toxicity to fish eggs', toxicityUnits],
      ['inhabitants and hectares', [...inhabitantUnits, ...hectareUnits, ...smallUnits]],
      ['price of a unit', prices],
      ['state of the art', ofArt.map((row) => ({ ...row, confidence: row.confidence ?? art?.confidence }))],
    ] as const) {
      const counts = ['verified', 'derived', 'memory'].map((grade) => rows.filter(({ confidence }) => confidence === grade).length);
      expect(readme).toContain(`| ${[name, rows.length, ...counts].join(' | ')} |`);
    }
  });
});
