import type { Band, Charge, Condition, DecimalText, Factor, Measure, Regime, Row, Settle, Split, Table, Where } from 'polluter-pays';
import { conference2004Variants } from 'polluter-pays/regimes/conference-2004';
import { russia2003 } from 'polluter-pays/regimes/ru-2003';
import { describe, expectTypeOf, it } from 'vitest';

describe('a band', () => {
  it('is one of the four', () => {
    expectTypeOf<Band>().toEqualTypeOf<'technological' | 'permissible' | 'temporary' | 'exceedance'>();
    const fine: Row = { where: { band: ['temporary', 'exceedance'] }, value: '5' };
    // @ts-expect-error: an undeclared band
    const band: Row = { where: { band: 'over' }, value: '5' };
    // @ts-expect-error: one undeclared band of two
    const list: Row = { where: { band: ['temporary', 'limit'] }, value: '5' };
    // @ts-expect-error: a column of an undeclared band
    const column: Charge['pricedAs'] = { exceedence: 'temporary' };
    return [fine, band, list, column];
  });
});

describe('a figure of a law', () => {
  it('is a decimal as text', () => {
    expectTypeOf<'138.8'>().toExtend<DecimalText>();
    // @ts-expect-error: a number
    const number: Row = { value: 138.8 };
    // @ts-expect-error: a letter in the number
    const letter: Row = { value: '12O' };
    // @ts-expect-error: no value
    const none: Row = { where: { pollutant: 'dust' } };
    return [number, letter, none];
  });

  it('is graded by a grade that there is', () => {
    // @ts-expect-error: no such grade
    const row: Row = { value: '1', confidence: 'certain' };
    return row;
  });

  it('says its dates as days or years', () => {
    const fine: Row = { value: '1', from: '2005-07-01', until: '2006' };
    // @ts-expect-error: words
    const words: Row = { value: '1', from: 'mid-2005' };
    return [fine, words];
  });

  it('speaks of no amount', () => {
    expectTypeOf<keyof Where>().not.toExtend<'amount'>();
    // @ts-expect-error: a price depends on no amount
    const where: Where = { amount: '10 t' };
    return where;
  });

  it('of several rows may take the highest, and nothing else', () => {
    // @ts-expect-error: no such rule
    const table: Table = { rows: [], many: 'lowest' };
    return table;
  });
});

describe('mechanisms', () => {
  it('are a closed list', () => {
    // @ts-expect-error: no such factor
    const factor: Factor = { id: 'f', kind: 'magic' };
    // @ts-expect-error: no such split
    const split: Split = { kind: 'thirds' };
    // @ts-expect-error: no such measure
    const measure: Measure = { kind: 'guess', unit: 't' };
    // @ts-expect-error: no such settlement
    const settle: Settle = { kind: 'forgive', at: 'line' };
    // @ts-expect-error: no such condition
    const condition: Condition = { kind: 'sometimes' };
    return [factor, split, measure, settle, condition];
  });

  it('say all that they need', () => {
    // @ts-expect-error: what absent norms mean
    const ladder: Split = { kind: 'ladder', policy: 'capacity-wins', takes: 'norms' };
    // @ts-expect-error: a credit without a cap
    const credit: Settle = { kind: 'credit', bands: ['permissible'] };
    // @ts-expect-error: an exemption that does not say whether the threshold itself is free
    const exempt: Settle = { kind: 'exempt', at: 'line', below: { at: '50' } };
    return [ladder, credit, exempt];
  });
});

describe('a regime', () => {
  it('has its currency in the type', () => {
    expectTypeOf(russia2003).toEqualTypeOf<Regime<'RUB'>>();
    // @ts-expect-error: another currency
    const euros: Regime<'EUR'> = russia2003;
    return euros;
  });

  it('is a value that nobody writes into', () => {
    // @ts-expect-error: readonly
    russia2003.id = 'another';
    // @ts-expect-error: readonly
    russia2003.charges.stationary = undefined;
  });

  it('is made anew by spread', () => {
    expectTypeOf({ ...russia2003, id: 'ru-reform' }).toExtend<Regime<'RUB'>>();
  });

  it('has the variants that it names', () => {
    expectTypeOf(conference2004Variants.strict).toEqualTypeOf<Regime<'RUB'>>();
    // @ts-expect-error: no such variant
    conference2004Variants.lenient;
  });
});
