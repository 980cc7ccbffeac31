import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { exact, exactText, sumExact } from '../../src/exact.ts';

// The example prints tables; what they say is held here, and that they say one thing.
describe('npm run example -- strategy-2005-2015', async () => {
  const told: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((text: string) => void told.push(text));
  await import('../../examples/strategy-2005-2015.ts');
  log.mockRestore();
  const rowsOf = (title: string): readonly (readonly string[])[] => {
    const table = told
      .join('\n')
      .split('\n\n')
      .find((one) => one.startsWith(title));
    return (table?.split('\n').slice(2) ?? []).map((line) => line.trim().split(/ {2,}/));
  };
  const sum = (cells: readonly (string | undefined)[]): string => exactText(sumExact(cells.map((cell) => exact(cell ?? 'none'))));
  const payments = rowsOf('Payments, roubles of each year');
  const of = (regime: string): readonly (string | undefined)[] => payments.filter((row) => row[1] === regime).map((row) => row[3]);

  it('says first which indices are only remembered, and that the proposal was never law', () => {
    expect(told[0]).toMatch(/^Indices that are only remembered, and let in: .*2012 \(prices of 2005\).*2014 \(prices of 2005\)/);
    expect(told[1]).toContain('this is not a bill and was never law');
  });

  it('prices five plants in eleven years under two laws', () => {
    expect([payments.length, new Set(payments.map((row) => row[2])).size]).toEqual([22, 1]);
    expect([sum(of('law')), sum(of('proposal'))]).toEqual(['184880392.2', '556222461.5']);
  });

  it('the proposal with its ideas switched off is the law, and the waterfall leads from one to the other to the kopeck', () => {
    const rows = rowsOf('From 184880392.20 under the law to 556222461.50 under the proposal: 371342069.30');
    expect([1, 2].map((column) => sum(rows.map((row) => row[column])))).toEqual(['371342069.3', '371342069.3']);
  });

  it('winners and losers add up to the change', () => {
    const rows = rowsOf('Winners and losers');
    expect(sum(rows.map((row) => row[3]))).toBe('371342069.3');
    expect(rows.map((row) => [row[0], row[5]])).toEqual([
      ['heat-plant', 'wins'],
      ['dairy', 'unchanged'],
      ['saw-mill', 'unchanged'],
      ['kondopoga', 'loses'],
      ['pechenga', 'loses'],
    ]);
  });

  it('lists what is a sum over substances, and the loads are as printed', () => {
    expect(rowsOf('Cannot be priced').map((row) => row[2])).toEqual([...Array.from({ length: 8 }, () => 'total'), 'waste-water']);
    const printed = readFileSync(new URL('../../examples/data/barents-hot-spots.csv', import.meta.url), 'utf8').split(/\r?\n/);
    const loads = printed.filter((line) => /,total,/.test(line)).map((line) => line.split(',')[4]);
    const plants = readFileSync(new URL('../../examples/data/strategy-plants.json', import.meta.url), 'utf8');
    for (const load of loads) expect(plants).toContain(`"amount": "${load} t"`);
    expect(plants).toContain('"amount": "18635 t"');
    expect(plants).toContain('"amount": "124300 t"');
  });

  it('the more payers respond, the less they emit and pay, and nobody pays more than before', () => {
    const rows = rowsOf('Sulphur dioxide in 2015');
    for (const law of ['law', 'proposal']) {
      const [still, low, high] = rows.filter((row) => row[0] === law).map((row) => [Number(row[3]), Number(row[4])]);
      for (const at of [0, 1]) expect((still?.[at] ?? 0) > (low?.[at] ?? 0) && (low?.[at] ?? 0) > (high?.[at] ?? 0)).toBe(true);
    }
  });

  it('the guide shows what it prints', () => {
    const page = readFileSync(new URL('../../docs/guide/strategy-2005-2015.md', import.meta.url), 'utf8');
    const tables = told
      .join('\n')
      .split('\n\n')
      .filter((table) => /^(From|Sulphur)/.test(table));
    expect(tables).toHaveLength(2);
    for (const table of tables) expect(page).toContain(table.trim());
  });

  it('a neutral scale brackets what the law takes in 2015', () => {
    const [below, above] = rowsOf('Neutral scale of all rates in 2015: the law takes 21867030.2').map((row) => Number(row[1]));
    expect((below ?? Number.NaN) <= 21867030.2 && (above ?? Number.NaN) >= 21867030.2).toBe(true);
  });
});
