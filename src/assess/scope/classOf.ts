import { type Exact, subtractExact } from '../../exact.ts';
import type { Measure } from '../../model/mechanism.ts';
import { type Found, found } from '../found.ts';
import { isBelow } from './bound.ts';
import { readingIn } from './readingsOf.ts';
import type { Situation } from './situation.ts';

/** The class of a reading, by the first boundary that it lies below; above the last that of `above`, if there is one. @internal */
export function classOf(
  { reading, minus, readingUnit, classes, above }: Measure & { readonly kind: 'classes' },
  readings: Situation['readings'],
): Found<string | undefined> {
  const classAt = (at: Exact): string | undefined => classes.find(({ below }) => isBelow(at, below))?.class ?? above;
  const value = readingIn(readings, reading, readingUnit);
  if (!value.ok || minus === undefined) return value.ok ? found(classAt(value.value)) : value;
  const less = readingIn(readings, minus, readingUnit);
  return less.ok ? found(classAt(subtractExact(value.value, less.value))) : less;
}
