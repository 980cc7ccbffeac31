import fc from 'fast-check';
import { facilityData } from './facilityData.ts';

/** Texts that are nearly right. */
const nearly = () =>
  fc.constantFrom('1,5 t', '1e400 t', '-1 t', '12.5', '', 'NaN t', '5 m3', '2005-Q5', '1.0000001', '12.5 t', '2005', '0.5', 'no-permit');

/** A facility in which one value, anywhere, was taken away or replaced. Often it is wrong then, sometimes still right. */
export const changedFacility = (): fc.Arbitrary<unknown> =>
  fc
    .tuple(facilityData(), fc.nat(), fc.oneof(nearly(), fc.jsonValue({ maxDepth: 1 }), fc.constant(undefined)))
    .map(([data, which, value]) => {
      const copy = structuredClone(data);
      const places = placesIn(copy);
      const { holder, key } = places[which % places.length] as Place;
      if (value === undefined && !Array.isArray(holder)) delete holder[key];
      else holder[key] = value;
      return copy;
    });

interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function placesIn(value: unknown): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}
