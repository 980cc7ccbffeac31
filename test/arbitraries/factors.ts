import fc from 'fast-check';
import { type Band, bands, type Figure, type Where } from '../../src/model/figure.ts';
import type { Factor, Limit, Schedule } from '../../src/model/mechanism.ts';
import type { DecimalText } from '../../src/quantity/quantity.ts';
import { figure, numbersOf } from './figures.ts';
import { between, coefficient, seldom, share } from './numbers.ts';
import type { Terms } from './terms.ts';
import { where } from './world.ts';

/** Factors of a charge, with ids of their own. */
export const factors = (terms: Terms): fc.Arbitrary<readonly Factor[]> =>
  fc.array(factor(terms), { maxLength: 4 }).map((all) => all.map((one, at) => withId(one, `f${at}`)));

function withId(factor: Factor, id: string): Factor {
  return factor.kind === 'combined' ? { ...factor, id, of: factor.of.map((part, at) => withId(part, `${id}-${at}`)) } : { ...factor, id };
}

const factor = (terms: Terms): fc.Arbitrary<Factor> =>
  fc.oneof(
    { weight: 4, arbitrary: whereSaid(figureFactor(terms)) },
    { weight: 2, arbitrary: terms.isRising ? weights() : whereSaid(figureFactor(terms)) },
    { weight: 2, arbitrary: capacityFactor(terms) },
    { weight: 2, arbitrary: privilege(terms) },
    { weight: 1, arbitrary: whereSaid(reciprocal()) },
    { weight: 2, arbitrary: combined(terms) },
  );

/** A factor that the law may be silent about. */
function whereSaid(arbitrary: fc.Arbitrary<Factor>): fc.Arbitrary<Factor> {
  return fc.tuple(arbitrary, seldom(where())).map(([one, said]) => (said ? { ...one, where: said } : one));
}

const figureFactor = (terms: Terms): fc.Arbitrary<Factor> =>
  fc
    .tuple(figure(terms, coefficient), limits(terms))
    .map(([value, said]): Factor => ({ kind: 'figure', id: '', value, ...(said && { limits: said }) }));

/** Floors and caps by case; by band only where prices may fall. */
const limits = (terms: Terms): fc.Arbitrary<readonly Limit[] | undefined> =>
  seldom(
    fc.array(
      fc
        .tuple(terms.isRising ? where() : fc.oneof(where(), bandWhere), share(), between(1000, 6000, 3))
        .map(([said, floor, cap]): Limit => ({ where: said, floor, cap })),
      { minLength: 1, maxLength: 2 },
    ),
  );

const bandWhere = fc.constantFrom<Where>({ band: 'technological' }, { band: ['permissible', 'exceedance'] });

/** Weights of the bands that do not fall: by a table, over the limit alone, or on the technological band alone. */
const weights = (): fc.Arbitrary<Factor> =>
  fc.oneof(
    numbersOf(coefficient, bands.length).map((values): Factor => ({ kind: 'figure', id: '', value: byBand(ascending(values)) })),
    between(1000, 30_000, 3).map((value): Factor => ({ kind: 'figure', id: '', where: { band: 'exceedance' }, value })),
    share().map((value): Factor => ({ kind: 'figure', id: '', where: { band: 'technological' }, value })),
  );

const byBand = (values: readonly DecimalText[]): Figure => ({
  rows: bands.map((band, at) => ({ where: { band }, value: values[at] as DecimalText })),
});

/** Decimals in order of size. */
export function ascending(values: readonly DecimalText[]): readonly DecimalText[] {
  const places = Math.max(...values.map((value) => value.split('.')[1]?.length ?? 0));
  const size = (value: string): bigint => BigInt(value.split('.')[0] + (value.split('.')[1] ?? '').padEnd(places, '0'));
  return [...values].sort((a, b) => (size(a) < size(b) ? -1 : size(a) > size(b) ? 1 : 0));
}

const schedule = (): fc.Arbitrary<Schedule> =>
  fc.record({
    kind: fc.constant('power'),
    exponent: fc.constantFrom<DecimalText>('1', '0.5', '0', '0.75', '2'),
    floor: between(1, 1000, 3),
    cap: between(1000, 9000, 3),
    digits: fc.integer({ min: 0, max: 8 }),
  });

const noDiscount = fc.constantFrom<Band[]>(['temporary', 'exceedance'], ['exceedance']);

const capacityAlone = (terms: Terms): fc.Arbitrary<Factor> =>
  fc
    .tuple(
      schedule(),
      fc.integer({ min: 1, max: 3 }),
      seldom(fc.constant<DecimalText>('1'), 2),
      seldom(terms.isRising ? noDiscount : fc.oneof(noDiscount, fc.constant<Band[]>(['permissible'])), 2),
    )
    .map(
      ([one, years, partialFloor, lifted]): Factor => ({
        kind: 'capacity',
        id: '',
        schedule: one,
        years,
        ...(partialFloor !== undefined && { partialFloor }),
        ...(lifted && { limits: [{ where: { band: lifted }, floor: '1' }] }),
      }),
    );

/** Alone where receivers are surveyed; otherwise the first of two that has data. */
const capacityFactor = (terms: Terms): fc.Arbitrary<Factor> =>
  terms.isSurveyed
    ? capacityAlone(terms)
    : fc.tuple(capacityAlone(terms), figure(terms, coefficient)).map(
        ([one, value]): Factor => ({
          kind: 'combined',
          id: '',
          by: 'first',
          of: [one, { kind: 'figure', id: '', value }],
        }),
      );

/** Depths that do not rise from band to band, and are 0 above the limits; any where prices may fall. */
const privilege = (terms: Terms): fc.Arbitrary<Factor> =>
  fc
    .oneof(
      numbersOf(share, bands.length).map((values) =>
        byBand(terms.isRising ? [...ascending(values.slice(1))].reverse().concat('0') : values),
      ),
      ...(terms.isRising ? [] : [figure(terms, share)]),
    )
    .map((depth): Factor => ({ kind: 'privilege', id: '', depth, score: 'bat' }));

const reciprocal = (): fc.Arbitrary<Factor> =>
  fc.subarray(['background', 'increase'], { minLength: 1 }).map((of): Factor => ({ kind: 'reciprocal', id: '', of, unit: 'mg/l' }));

/** Parts that speak in every band alike, so that no choice among them makes a price fall; anything where prices may fall. */
const combined = (terms: Terms): fc.Arbitrary<Factor> => {
  const plain = [figureFactor(terms), reciprocal(), ...(terms.isSurveyed ? [capacityAlone(terms)] : [])];
  const parts = terms.isRising ? plain : [...plain, whereSaid(figureFactor(terms)), privilege(terms)];
  return fc
    .oneof(
      fc.tuple(fc.constantFrom('highest' as const, 'first' as const), fc.array(fc.oneof(...parts), { minLength: 1, maxLength: 3 })),
      fc.tuple(fc.constant('product' as const), fc.array(fc.oneof(...parts, privilege(terms)), { minLength: 1, maxLength: 3 })),
    )
    .map(([by, of]): Factor => ({ kind: 'combined', id: '', by, of }));
};
