import { describe, expect, it } from 'vitest';
import { mill } from '../../examples/laws/mill.ts';
import { manyLaws, manyLawsText } from '../../examples/laws/table.ts';

const rows = manyLaws();
const rowOf = (id: string) => {
  const found = rows.find(({ regime }) => regime === id);
  if (!found) throw new Error(`no row for ${id}`);
  return found;
};

describe('npm run example one-mill-many-laws', () => {
  it('lays one mill under at least eight regimes, each once, every one of them held below', () => {
    expect(rows.length).toBeGreaterThanOrEqual(8);
    expect(new Set(rows.map(({ regime }) => regime)).size).toBe(rows.length);
  });

  // By hand, with 900 t of sulphur dioxide, 180 t of nitrogen oxides, 180 t of COD, 2 t of phosphorus, 20 t of nitrogen, 2,000,000 m3 of water.
  it.each([
    // (900 × 21 × 1.08 + 180 × 52 × 1.3) × 1.4
    ['ru-2003', '45612.00 RUB', '1.4', '0'],
    // 800 t and 150 t are technological, at half: ((800 ÷ 2 + 100) × 21 × 1.08 + (150 ÷ 2 + 30) × 52 × 1.3) × 1.5
    ['conference-2004', '27657.00 RUB', '1.5', '-594'],
    // 800 t and 150 t are free: 100 × 68.55 × 1.045 + 30 × 209.59 × 1.045 + 20 × 1749.59, each rounded
    ['ru-2016', '48725.93 RUB', '1', '-2,525'],
    // (900,000 + 180,000) ÷ 0.95 × 6 × 0.75; 180,000 × 3 + 2000 ÷ 0.25 × 1.4
    ['cn-2018', '5666989.47 CNY', 'in the rate', '-221,684'],
    // (180,000 ÷ 50 + 2000 ÷ 3) × 35.79 × 0.5
    ['de-1981', '76352.00 EUR', 'in the rate', '-76,352'],
    // (900 × 4900 + 180 × 3900) × 0.2: 55 and 60 % of the level
    ['cz-2013', '1022400.00 CZK', 'in the rate', '-159,494'],
    // 20,000 × 33.39 + 2000 × 183.64
    ['dk-1997', '1035080.00 DKK', 'in the rate', '0'],
    // (900 × 111.90 + 180 × 111.20) × 1.5 + (20 × 2457 + 2 × 9241) × 1.5 × 0.5
    ['ee-2006', '231805.50 EUR', '1.5', '-50,717'],
    // 2,000,000 × 0.01 × 27.19
    ['be-flanders-2002', '543800.00 EUR', 'in the rate', '0'],
    // 900 × 145.38 + 180 × 175.48; ((180,000 + 12 × 18,000) × 0.109 + (2000 + 12 × 200) × 1.374) ÷ 2
    ['fr-2021', '187033.20 EUR', 'in the rate', '0'],
    // 1080 × 302.12 × 1.55 × 1.25
    ['ua-1999', '632186.10 UAH', '1.55 × 1.25', '0'],
    // Nothing is due with an integrated permit; without it 1080 × 10 × 3450 × 2 KZT
    ['kz-2018', '0.00 KZT', '2', '-149,040'],
    // 2,000,000 × 0.04377 × 1.09 × 0.5 × 1.25
    ['es-2003', '59636.63 EUR', '1.25', '-238,547'],
    // 180,000 × 50
    ['se-1992', '9000000.00 SEK', 'in the rate', '0'],
    // 900,000 × 0.53; nitrogen oxides have no rate that was seen
    ['pl-2021', '477000.00 PLN', 'in the rate', '0'],
    // Nothing is due with the relief; without it (900 × 104 + 180 × 196 + 20 × 201 + 2 × 1007) × 1.345
    ['lt-1999', '0.00 EUR', 'in the rate', '-181,459'],
    // 180,000 ÷ 54.8 × 74.00
    ['nl-2009', '243065.69 EUR', 'in the rate', '0'],
  ])('%s: payment, regional factor, effect of best available technology', (id, payment, place, bat) => {
    const row = rowOf(id);
    expect([row.payment, row.place, row.bat]).toEqual([payment, place, bat]);
  });

  it('says of each the price of a unit, the law behind it, and what the law leaves out; every release is priced somewhere', () => {
    const releases = mill(true).releases.map(({ id }) => id);
    for (const { regime, price, act, unpriced } of rows) {
      expect([regime, price]).toEqual([regime, expect.stringMatching(/^\d+\.\d\d per (t|1000 m3), /)]);
      expect(act.length).toBeGreaterThan(5);
      expect(releases).toEqual(expect.arrayContaining([...unpriced]));
    }
    const somewhere = releases.filter((id) => rows.some(({ unpriced }) => !unpriced.includes(id)));
    expect(releases.filter((id) => !somewhere.includes(id))).toEqual([]);
  });

  it('no law prices one discharge twice: as a mass and as water', () => {
    for (const { regime, unpriced } of rows) {
      const twice = ['cod', 'nitrogen', 'phosphorus'].filter((id) => !unpriced.includes(id) && !unpriced.includes(`${id}-in-water`));
      expect([regime, twice]).toEqual([regime, []]);
    }
  });

  it('prints what is made up', () => {
    const text = manyLawsText();
    expect(text).toContain('Mill, receivers and exchange rates are made up.');
    for (const { illustrative } of rows) expect(text).toContain(illustrative);
    expect(mill(true).illustrative).toBe(true);
  });
});
