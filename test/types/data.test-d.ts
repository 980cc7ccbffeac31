import {
  type FacilityData,
  type Quantity,
  type QuantityText,
  quantity,
  type Receiver,
  type ReceiverData,
  type Release,
  tonnes,
} from 'polluter-pays';
import { describe, expectTypeOf, it } from 'vitest';

describe('a quantity', () => {
  it('has its unit', () => {
    expectTypeOf(tonnes('1')).toEqualTypeOf<Quantity<'t'>>();
    expectTypeOf<'12.5 t'>().toExtend<QuantityText>();
    expectTypeOf<'0.25 mg/l'>().toExtend<QuantityText>();
  });

  it('without a unit does not compile', () => {
    // @ts-expect-error: no unit
    quantity('12.5');
    // @ts-expect-error: no number
    quantity('t');
    // @ts-expect-error: a letter in the number
    quantity('12O t');
    // @ts-expect-error: a decimal comma
    quantity('1,5 t');
    // @ts-expect-error: a number
    quantity(12.5);
  });
});

describe('a facility as data', () => {
  const base = { id: 'mill', territory: 'RU-KR' } as const;

  it('is written as text, with units', () => {
    const data: FacilityData = {
      ...base,
      releases: [{ id: 'so2', pollutant: 'sulphur-dioxide', amount: '12.5 t', norms: { permissible: '10 t', temporary: '12 t' } }],
    };
    expectTypeOf(data.releases).toExtend<readonly object[]>();
  });

  it('refuses what is not', () => {
    // @ts-expect-error: a number
    const number: FacilityData = { ...base, releases: [{ id: 'a', pollutant: 'dust', amount: 12.5 }] };
    // @ts-expect-error: no unit
    const bare: FacilityData = { ...base, releases: [{ id: 'a', pollutant: 'dust', amount: '12.5' }] };
    // @ts-expect-error: no such medium
    const medium: FacilityData = { ...base, releases: [{ id: 'a', pollutant: 'dust', medium: 'soil' }] };
    // @ts-expect-error: no such field
    const field: FacilityData = { ...base, releases: [{ id: 'a', polutant: 'dust' }] };
    // @ts-expect-error: no releases
    const empty: FacilityData = base;
    return [number, bare, medium, field, empty];
  });

  it('has norms of one form', () => {
    type Norms = NonNullable<FacilityData['releases'][number]['norms']>;
    expectTypeOf<{ permissible: '10 t' }>().toExtend<Norms>();
    expectTypeOf<{ limit: '10 t' }>().toExtend<Norms>();
    expectTypeOf<'no-permit'>().toExtend<Norms>();
    expectTypeOf<'permit'>().not.toExtend<Norms>();
    expectTypeOf<{ temporary: '10 t' }>().not.toExtend<Norms>();
  });

  it('says nothing of what it leaves out: absent is not undefined', () => {
    // @ts-expect-error: a field that may be absent is left out
    const undefinedNorms: FacilityData = { ...base, releases: [{ id: 'a', pollutant: 'dust', norms: undefined }] };
    return undefinedNorms;
  });
});

describe('parsed data', () => {
  it('hold Decimals, and are not written into', () => {
    expectTypeOf<Release['amount']>().toEqualTypeOf<Quantity | undefined>();
    const release = {} as Release;
    // @ts-expect-error: readonly
    release.pollutant = 'dust';
    const receiver = {} as Receiver;
    // @ts-expect-error: readonly
    receiver.capacities?.push();
  });

  it('are not the raw form', () => {
    expectTypeOf<ReceiverData>().not.toExtend<Receiver>();
  });
});
