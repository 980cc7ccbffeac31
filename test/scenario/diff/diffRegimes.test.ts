import { describe, expect, it } from 'vitest';
import { russia2003 } from '../../../src/regimes/ru-2003/index.ts';
import { diffRegimes } from '../../../src/scenario/diff/diffRegimes.ts';
import type { Change } from '../../../src/scenario/reform/change.ts';
import { reform } from '../../../src/scenario/reform/reform.ts';
import { printTable } from '../../../src/scenario/tables/printTable.ts';
import { law } from '../reform/law.ts';

/** The law with the rates of one pollutant: what is told does not depend on the others. */
const ratesOf = (id: string) => (russia2003.charges[id]?.rates.rows ?? []).filter(({ where }) => where?.pollutant === 'sulphur-dioxide');
const sulphur = {
  ...russia2003,
  charges: Object.fromEntries(Object.entries(russia2003.charges).map(([id, charge]) => [id, { ...charge, rates: { rows: ratesOf(id) } }])),
};

const reason = { en: 'A trial.', ru: 'Проба.' };

describe('the difference of two regimes', () => {
  it('of a regime and itself is nothing', () => {
    expect(diffRegimes(law, { ...law, title: 'The same in other words' }).rows).toEqual([]);
    expect(diffRegimes(russia2003, russia2003).rows).toEqual([]);
  });

  it('is a table that a lawyer reads, in both languages', () => {
    const changes: readonly Change[] = [
      {
        kind: 'scale',
        what: { charge: 'stationary', of: 'rates', where: { pollutant: 'sulphur-dioxide', band: 'permissible' } },
        by: '1.1',
        from: '2005',
        until: '2006',
        reason,
      },
      { kind: 'set', what: { charge: 'water', of: 'rounding' }, to: '1', from: '2008', reason },
      { kind: 'remove', what: { charge: 'stationary', of: 'factor', id: 'city' }, from: '2010', reason },
    ];
    const changed = reform(sulphur, changes, { id: 'trial' });
    const { rows } = diffRegimes(sulphur, changed);
    const columns = ['provision', 'case', 'from', 'until', 'before', 'after', 'reason'];
    expect(printTable(rows, { format: 'markdown', columns })).toMatchInlineSnapshot(`
      "| provision | case | from | until | before | after | reason |
      | --- | --- | --- | --- | ---: | ---: | --- |
      | rate | Sulphur dioxide, permissible, prices of 2003 | 2005-01-01 | 2005-06-30 | 40 | 44 | A trial. |
      | rate | Sulphur dioxide, permissible, prices of 2005 | 2005-07-01 | 2006-12-31 | 21 | 23.1 | A trial. |
      | rounding: line, to |  | 2008-01-01 | 2015-12-31 | 0.01 | 1 |  |
      | factor: air of a city | city | 2010-01-01 | 2015-12-31 | 1.2 |  |  |
      | factor: air of a city | otherwise | 2010-01-01 | 2015-12-31 | 1 |  |  |"
    `);
    expect(
      printTable(diffRegimes(sulphur, changed, { locale: 'ru' }).rows, { format: 'markdown', columns: ['charge', ...columns] }),
    ).toMatchInlineSnapshot(`
      "| charge | provision | case | from | until | before | after | reason |
      | --- | --- | --- | --- | --- | ---: | ---: | --- |
      | Выбросы стационарных источников | ставка | Серы диоксид, в пределах норматива, цены 2003 | 2005-01-01 | 2005-06-30 | 40 | 44 | Проба. |
      | Выбросы стационарных источников | ставка | Серы диоксид, в пределах норматива, цены 2005 | 2005-07-01 | 2006-12-31 | 21 | 23,1 | Проба. |
      | Сбросы в водные объекты | округление: line, to |  | 2008-01-01 | 2015-12-31 | 0,01 | 1 |  |
      | Выбросы стационарных источников | коэффициент: выброс в воздух города | city | 2010-01-01 | 2015-12-31 | 1,2 |  |  |
      | Выбросы стационарных источников | коэффициент: выброс в воздух города | в остальных случаях | 2010-01-01 | 2015-12-31 | 1 |  |  |"
    `);
    expect(rows[0]?.source).toBe(
      'Regional act copying the air table of Decree 344 (2003 edition); Russia, Decree 344 of 2003: payments for emissions, discharges and waste: a reform; annex 1, row 13; change 1: × 1.1',
    );
  });

  it('tells a schedule, a threshold, a word, a charge that is gone', () => {
    const told = (change: Change): readonly string[] =>
      diffRegimes(law, reform(law, [change])).rows.map(
        ({ provision, from, before, after }) => `${provision} ${from}: ${before} → ${after}`,
      );
    expect(
      told({ kind: 'set', what: { of: 'factor', id: 'capacity', part: 'schedule.exponent' }, to: '0.5', from: '2006', reason }),
    ).toMatchInlineSnapshot(`
      [
        "factor: capacity, schedule.exponent 2006-01-01: 1 → 0.5",
      ]
    `);
    expect(told({ kind: 'set', what: { of: 'settle', kind: 'exempt' }, to: '5', until: '2006', reason })).toMatchInlineSnapshot(`
      [
        "settlement: exempt, below.at 2000-01-01: 100 → 5",
      ]
    `);
    expect(told({ kind: 'add', what: { of: 'circumstances', id: 'sea' }, value: { title: 'By the sea' }, reason })).toMatchInlineSnapshot(`
      [
        "circumstance: sea 2000-01-01:  → declared",
      ]
    `);
    expect(
      told({ kind: 'replace', what: { charge: 'air', of: 'split' }, value: { kind: 'whole' }, from: '2006', reason }),
    ).toMatchInlineSnapshot(`
      [
        "split, kind 2006-01-01: ladder → whole",
        "split, policy 2006-01-01: capacity-wins → ",
        "split, takes 2006-01-01: norms → ",
        "split, withoutNorms 2006-01-01: problem → ",
        "split, technological.shared 2006-01-01: norm → ",
        "split, technological.evidence 2006-01-01: none → ",
      ]
    `);
  });
});
