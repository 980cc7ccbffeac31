import fc from 'fast-check';
import type { DecimalText, QuantityText } from '../../src/quantity/quantity.ts';

/** `digits / 10^scale`, as people write it. */
export function decimalText(digits: bigint, scale: number): DecimalText {
  const text = digits.toString().padStart(scale + 1, '0');
  const point = text.length - scale;
  const tail = text.slice(point).replace(/0+$/, '');
  return (tail === '' ? text.slice(0, point) : `${text.slice(0, point)}.${tail}`) as DecimalText;
}

/** The units that a mass or a volume is written in, and how many powers of ten below a tonne or a cubic metre 10^-9 of it lies. */
const places = { t: 9, kg: 6, g: 3, mg: 0, m3: 9, l: 6, '1000 m3': 12 } as const;
export type AmountUnit = keyof typeof places;

/** Milligrams (or 10^-9 m3) in another unit. */
export function amountText(smallest: bigint, unit: AmountUnit, per: '' | '/yr' = ''): QuantityText {
  return `${decimalText(smallest, places[unit])} ${unit}${per}` as QuantityText;
}

/** The largest step in which the masses of one facility are counted: a thousand of these are a million tonnes. */
export const largestStep = 12;

/** A mass in milligrams, before it is known in steps of what: small numbers, so that amounts and norms often meet. */
export interface RawMass {
  readonly steps: number;
  readonly more: number;
}

export const rawMass = (): fc.Arbitrary<RawMass> =>
  fc.record({
    steps: fc.oneof({ weight: 4, arbitrary: fc.nat(20) }, { weight: 1, arbitrary: fc.nat(1000) }),
    more: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(999_999) }),
  });

/** Milligrams: 0 to a million tonnes, to the milligram, never through a float. */
export function massOf({ steps, more }: RawMass, step: number): bigint {
  const mass = BigInt(steps) * 10n ** BigInt(step) + (step > 3 ? BigInt(more) : 0n);
  return mass > 10n ** 15n ? 10n ** 15n : mass;
}

/** 0 to a million tonnes, in milligrams. */
export const mass = (): fc.Arbitrary<bigint> => fc.bigInt({ min: 0n, max: 10n ** 15n });

/** A number without unit, 0 to 5, often one that a law would print. */
export const coefficient = (): fc.Arbitrary<DecimalText> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<DecimalText>('1', '2', '5', '1.2', '0.5', '0.3', '0') },
    { weight: 2, arbitrary: between(0, 5000, 3) },
  );

/** Money per unit, 0 to a million. */
export const rate = (): fc.Arbitrary<DecimalText> =>
  fc.oneof({ weight: 2, arbitrary: between(1, 1000, 0) }, { weight: 1, arbitrary: between(0, 1_000_000_000, 3) });

/** `least` to `most` in steps of 10^-scale. */
export const between = (least: number, most: number, scale: number): fc.Arbitrary<DecimalText> =>
  fc.integer({ min: least, max: most }).map((digits) => decimalText(BigInt(digits), scale));

/** Absent, or in one of `times` cases there. */
export const seldom = <T>(arbitrary: fc.Arbitrary<T>, times = 3): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: times - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

/** 0 to 1. */
export const share = (): fc.Arbitrary<DecimalText> =>
  fc.oneof({ weight: 2, arbitrary: fc.constantFrom<DecimalText>('0', '1', '0.5') }, { weight: 3, arbitrary: between(0, 1000, 3) });
