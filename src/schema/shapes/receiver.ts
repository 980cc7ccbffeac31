import type * as z from 'zod/mini';
import type { Receiver, ReceiverData } from '../../model/facility.ts';
import { problem } from '../../problems/problem.ts';
import { dimensionOf } from '../../quantity/quantity.ts';
import { year } from './dates.ts';
import { quantityThat } from './numbers.ts';
import { keyed, list, may, oneOf, strict, text } from './strict.ts';
import { confidence, id, medium, texts, words } from './words.ts';

const massPerYear = quantityThat((dimension) => (dimension === 'mass/year' || dimension === 'mass' ? undefined : 'mass per year, such as t/yr'));

const capacity = strict({
  pollutant: id,
  criterion: id,
  year,
  load: massPerYear,
  capacity: massPerYear,
  includes: oneOf(['all-sources', 'some-sources']),
  source: text,
  confidence,
}).check(({ value, issues }) => {
  if (dimensionOf(value.load.unit) !== dimensionOf(value.capacity.unit)) {
    const found = problem('quantity/dimension', ['load'], `Load in ${value.load.unit} and capacity in ${value.capacity.unit} do not compare.`, 'Give both in t/yr.');
    issues.push({ code: 'custom', input: value.load, params: { problem: found } });
  }
});

/** A receiver: JSON in, Decimals out. @internal */
export const receiver: z.ZodMiniType<Receiver, ReceiverData> = strict({
  id,
  name: may(words),
  medium,
  keys: may(keyed(text)),
  circumstances: may(texts),
  capacities: may(list(capacity)),
});
