import { subtractExact } from '../../exact.ts';
import type { Measure } from '../../model/mechanism.ts';
import { type Found, found } from '../found.ts';
import { isBelow } from './bound.ts';
import { readingIn } from './readingsOf.ts';
import type { Situation } from './situation.ts';

/** The class of a reading, by the first boundary that it lies below; above the last there is none. @internal */
export function classOf(
  { reading, minus, readingUnit, classes }: Measure & { readonly kind: 'classes' },
  readings: Situation['readings'],
): Found<string | undefined> {
  const value = readingIn(readings, reading, readingUnit);
  if (!value.ok || minus === undefined) return value.ok ? found(classes.find(({ below }) => isBelow(value.value, below))?.class) : value;
  const less = readingIn(readings, minus, readingUnit);
  if (!less.ok) return less;
  const rest = subtractExact(value.value, less.value);
  return found(classes.find(({ below }) => isBelow(rest, below))?.class);
}
