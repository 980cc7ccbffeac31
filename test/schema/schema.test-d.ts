import { expectTypeOf, test } from 'vitest';
import type { $ZodStandardSchema, $ZodType, input, output } from 'zod/v4/core';
import type { Decimal } from '../../src/decimal.ts';
import type { Applied, Assessment } from '../../src/model/assessment.ts';
import type { Facility, FacilityData, Receiver, ReceiverData } from '../../src/model/facility.ts';
import type { Condition, Factor } from '../../src/model/mechanism.ts';
import type { Regime } from '../../src/model/regime.ts';
import type { Territory } from '../../src/model/territory.ts';
import type { Outcome } from '../../src/problems/outcome.ts';
import type { AssessmentData } from '../../src/schema/index.ts';
import { facilitySchema, parseFacilities, parseFacility, toData, tryParseRegime } from '../../src/schema/index.ts';
import type { appliedShape, assessmentShape } from '../../src/schema/shapes/assessment.ts';
import type { facilityShape } from '../../src/schema/shapes/facility.ts';
import type { conditionShape, factorShape } from '../../src/schema/shapes/mechanism.ts';
import type { receiverShape } from '../../src/schema/shapes/receiver.ts';
import type { regimeShape } from '../../src/schema/shapes/regime.ts';
import type { territoryShape } from '../../src/schema/shapes/territory.ts';

// What a shape infers and what the interface says, both written out field by field and readonly, so that a field that is
// missing on one side shows. Where a type contains itself it stands for itself.
type Written<T> = T extends string | number | boolean | null | undefined | Decimal | Factor | Condition | Applied
  ? T
  : T extends readonly (infer Part)[]
    ? readonly Written<Part>[]
    : Fields<T>;
type Fields<T> = T extends unknown ? { readonly [Key in keyof T]: Written<T[Key]> } : never;

test('each shape reads what its interface says, no more and no less', () => {
  expectTypeOf<Fields<output<typeof facilityShape>>>().toEqualTypeOf<Fields<Facility>>();
  expectTypeOf<Fields<output<typeof receiverShape>>>().toEqualTypeOf<Fields<Receiver>>();
  expectTypeOf<Fields<output<typeof territoryShape>>>().toEqualTypeOf<Fields<Territory>>();
  expectTypeOf<Fields<output<typeof conditionShape>>>().toEqualTypeOf<Fields<Condition>>();
  expectTypeOf<Fields<output<typeof factorShape>>>().toEqualTypeOf<Fields<Factor>>();
  expectTypeOf<Fields<output<typeof regimeShape>>>().toEqualTypeOf<Fields<Regime>>();
  expectTypeOf<Fields<output<typeof appliedShape>>>().toEqualTypeOf<Fields<Applied>>();
  expectTypeOf<Fields<output<typeof assessmentShape>>>().toEqualTypeOf<Fields<Assessment>>();
});

test('each shape takes the data form', () => {
  expectTypeOf<Fields<input<typeof facilityShape>>>().toEqualTypeOf<Fields<FacilityData>>();
  expectTypeOf<Fields<input<typeof receiverShape>>>().toEqualTypeOf<Fields<ReceiverData>>();
  expectTypeOf<Fields<input<typeof assessmentShape>>>().toEqualTypeOf<Fields<AssessmentData>>();
});

test('doors take anything and give nouns', () => {
  expectTypeOf(parseFacility).toEqualTypeOf<(data: unknown) => Facility>();
  expectTypeOf(tryParseRegime).toEqualTypeOf<(data: unknown) => Outcome<Regime>>();
  expectTypeOf(parseFacilities).parameter(0).toEqualTypeOf<readonly unknown[]>();
  expectTypeOf(toData({} as Facility)).toEqualTypeOf<FacilityData>();
  expectTypeOf(toData({} as Receiver)).toEqualTypeOf<ReceiverData>();
});

test('what was read cannot be written into', () => {
  const facility = {} as Facility;
  // @ts-expect-error -- frozen
  facility.id = 'other';
  // @ts-expect-error -- frozen
  facility.releases.push({ id: 'a', pollutant: 'dust' });
});

test('a schema is one of the convention', () => {
  type Convention = $ZodStandardSchema<$ZodType<Facility, FacilityData>>;
  expectTypeOf(facilitySchema['~standard']).toExtend<Convention>();
});
