import { describe, expect, it } from 'vitest';
import { exactText } from '../../src/exact.ts';
import { PaymentError } from '../../src/problems/paymentError.ts';
import { convertQuantity, dimensionOf, exactIn, type QuantityText, quantity, quantityText, tonnes } from '../../src/quantity/quantity.ts';
import { unitNames } from '../../src/quantity/units.ts';

const codes = (work: () => unknown): readonly string[] => {
  try {
    work();
  } catch (error) {
    if (error instanceof PaymentError) return error.problems.map(({ code }) => code);
    throw error;
  }
  return [];
};
const shown = (text: string): string => quantityText(quantity(text as QuantityText));

describe('a quantity', () => {
  it.each([
    ['12.5 t', '12.5 t'],
    ['9000 t/yr', '9000 t/yr'],
    ['35 kg/t', '35 kg/t'],
    ['0.250 mg/l', '0.25 mg/l'],
    ['7 µg/m³', '7 ug/m3'],
    ['50 1000 m3', '50 1000 m3'],
    ['3 keq/ha/yr', '3 keq/ha/yr'],
    ['0 t', '0 t'],
  ])('%s is %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    ['', 'quantity/not-a-number'],
    ['t', 'quantity/not-a-number'],
    ['1,5 t', 'quantity/not-a-number'],
    ['1e3 t', 'quantity/not-a-number'],
    ['1/2 t', 'quantity/not-a-number'],
    ['NaN t', 'quantity/not-a-number'],
    [' 1 t', 'quantity/not-a-number'],
    [`${'9'.repeat(61)} t`, 'quantity/not-a-number'],
    ['-1 t', 'quantity/negative'],
    ['1', 'quantity/no-unit'],
    ['1 ', 'quantity/no-unit'],
    ['1 ton', 'quantity/unknown-unit'],
    ['1  t', 'quantity/unknown-unit'],
    ['1 t/', 'quantity/unknown-unit'],
    ['1 t/t/t/t', 'quantity/unknown-unit'],
    ['1 __proto__', 'quantity/unknown-unit'],
  ])('%j is a problem: %s', (text, code) => {
    expect(codes(() => quantity(text as QuantityText))).toEqual([code]);
  });

  it('comes with what would mend it', () => {
    const hint = (text: string): string | undefined => {
      try {
        quantity(text as QuantityText);
      } catch (error) {
        if (error instanceof PaymentError) return error.problems[0].hint;
      }
      return undefined;
    };
    expect(hint('1')).toBe("Write '1 t', with a space.");
    expect(hint('1 kgs')).toContain('"kg"');
  });

  it('is frozen', () => {
    expect(Object.isFrozen(quantity('1 t'))).toBe(true);
  });

  it('of tonnes may be given as a number, if it is whole', () => {
    expect(quantityText(tonnes(12))).toBe('12 t');
    expect(quantityText(tonnes('0.1'))).toBe('0.1 t');
    expect(codes(() => tonnes(0.1))).toEqual(['quantity/not-a-number']);
    expect(codes(() => tonnes(-1))).toEqual(['quantity/negative']);
  });
});

describe('conversion', () => {
  it.each([
    ['1 t', 'kg', '1000'],
    ['1 ug', 't', '0.000000000001'],
    ['1 g/m3', 'mg/l', '1'],
    ['1 kg/t', 'g/kg', '1'],
    ['1 t/yr', 'kg/yr', '1000'],
    ['1 GJ', 'MWh', '5/18'],
    ['3.6 GJ', 'MWh', '1'],
    ['1 m3/s', 'm3/d', '86400'],
    ['2500 m3', '1000 m3', '2.5'],
    ['1 mg/m3', 'ug/m3', '1000'],
    ['50 %', '%', '50'],
  ])('%s in %s is %s, exactly', (text, unit, expected) => {
    const converted = exactIn(quantity(text as QuantityText), unit);
    expect(converted && exactText(converted)).toBe(expected);
  });

  it.each([
    ['1 t', 'm3'],
    ['1 t/yr', 'kg/d'],
    ['1 t', 't/yr'],
    ['1 mg/l', 'mg/kg'],
    ['1 head', 'bed'],
    ['1 dB', 'pH'],
    ['1 month', 'yr'],
  ])('%s in %s is refused', (text, unit) => {
    expect(codes(() => convertQuantity(quantity(text as QuantityText), unit))).toEqual(['quantity/dimension']);
  });

  it('to a unit that nobody knows is refused', () => {
    expect(codes(() => convertQuantity(quantity('1 t'), 'pud'))).toEqual(['quantity/unknown-unit']);
  });

  it('there and back is where it began, for every simple unit', () => {
    for (const unit of unitNames) {
      expect(dimensionOf(unit), unit).toBeTypeOf('string');
      for (const other of unitNames.filter((name) => dimensionOf(name) === dimensionOf(unit))) {
        const there = convertQuantity(quantity(`7 ${unit}` as QuantityText), other);
        expect(exactIn(there, unit)?.digits, `${unit} ${other}`).toBeDefined();
        const factor = exactIn(quantity(`1 ${unit}` as QuantityText), other);
        const back = exactIn(quantity(`1 ${other}` as QuantityText), unit);
        if (!factor || !back) throw new Error(`${unit} ${other}`);
        expect(
          exactText({ digits: factor.digits * back.digits, scale: factor.scale + back.scale, divisor: factor.divisor * back.divisor }),
        ).toBe('1');
      }
    }
  });
});
