import type { Receiver, ReceiverData } from '../../model/facility.ts';
import { unlikeCapacity } from '../checks/capacity.ts';
import { noTwins } from '../checks/twins.ts';
import { year } from './dates.ts';
import { keyed, list } from './list.ts';
import { quantityThat } from './numbers.ts';
import { ifSound, type Shape } from './shape.ts';
import { may, oneOf, strict, text } from './strict.ts';
import { confidence, id, medium, texts, words } from './words.ts';

/** Mass of one year. @internal */
export const massPerYear = quantityThat((dimension) =>
  dimension === 'mass/year' || dimension === 'mass' ? undefined : 'mass per year, such as t/yr',
);

const capacity = strict(
  {
    pollutant: id,
    criterion: id,
    year,
    load: massPerYear,
    capacity: massPerYear,
    includes: oneOf('all-sources', 'some-sources'),
    source: text,
    confidence,
  },
  ifSound(unlikeCapacity),
);

/** A receiver: JSON in, Decimals out. @internal */
export const receiver: Shape<Receiver, ReceiverData> = strict({
  id,
  name: may(words),
  medium,
  keys: may(keyed(text)),
  circumstances: may(texts),
  capacities: may(list(capacity, noTwins('capacities', 'pollutant', 'criterion', 'year'))),
});
