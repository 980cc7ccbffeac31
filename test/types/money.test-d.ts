import { type Assessment, addMoney, allocateMoney, assess, type Facility, type Money, money, type Regime, roundMoney } from 'polluter-pays';
import { russia2003 } from 'polluter-pays/regimes/ru-2003';
import { describe, expectTypeOf, it } from 'vitest';

const roubles = money('1', 'RUB');
const euros = money('1', 'EUR');

describe('money', () => {
  it('has its currency in the type', () => {
    expectTypeOf(roubles).toEqualTypeOf<Money<'RUB'>>();
    expectTypeOf(addMoney(roubles, money('2', 'RUB'))).toEqualTypeOf<Money<'RUB'>>();
    expectTypeOf(roundMoney(euros, 'half-up', '0.01')).toEqualTypeOf<Money<'EUR'>>();
    expectTypeOf(allocateMoney(euros, ['1', '2'])).toEqualTypeOf<readonly Money<'EUR'>[]>();
  });

  it('of two currencies does not add', () => {
    // @ts-expect-error: roubles and euros
    addMoney(roubles, euros);
    // @ts-expect-error: euros are no roubles
    const wrong: Money<'RUB'> = euros;
    return wrong;
  });

  it('is rounded by a mode that has a name', () => {
    // @ts-expect-error: no such mode
    roundMoney(roubles, 'nearest', '0.01');
  });

  it('is not a plain number', () => {
    // @ts-expect-error: a currency is needed
    addMoney(1, 2);
  });

  it('is not written into', () => {
    // @ts-expect-error: readonly
    roubles.currency = 'RUB';
  });
});

describe('an assessment', () => {
  it('is in the currency of its regime', () => {
    const facility = {} as Facility;
    expectTypeOf(() => assess(facility, russia2003, { year: 2005 })).returns.toEqualTypeOf<Assessment<'RUB'>>();
    const both = {} as Regime<'DEM' | 'EUR'>;
    expectTypeOf(() => assess(facility, both, { year: 2001 }).payable.currency).returns.toEqualTypeOf<'DEM' | 'EUR'>();
  });

  it('in roubles does not add to euros', () => {
    const { payable } = {} as Assessment<'RUB'>;
    expectTypeOf(() => addMoney(payable, roubles)).returns.toEqualTypeOf<Money<'RUB'>>();
    // @ts-expect-error: a payment in roubles and an amount in euros
    () => addMoney(payable, euros);
  });

  it('needs a year with a regime, and takes none with a price book', () => {
    const facility = {} as Facility;
    // @ts-expect-error: the year is an argument
    () => assess(facility, russia2003);
    // @ts-expect-error: the year is a number
    () => assess(facility, russia2003, { year: '2005' });
    // @ts-expect-error: no such option
    () => assess(facility, russia2003, { year: 2005, reciever: [] });
  });
});
