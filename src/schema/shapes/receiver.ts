import type { Receiver, ReceiverData } from '../../model/facility.ts';
import { partsOffLoad, unlikeCapacity } from '../checks/capacity.ts';
import { noTwins } from '../checks/twins.ts';
import { year } from './dates.ts';
import { keyed, list } from './list.ts';
import { quantityThat } from './numbers.ts';
import { ifSound, type Shape } from './shape.ts';
import { may, oneOf, strict, text } from './strict.ts';
import { confidence, id, medium, texts, words } from './words.ts';

const ofYear: ReadonlySet<string> = new Set(['mass/year', 'mass', 'mass/area/year', 'equivalent/area/year']);

/** Mass of one year, or deposition per area. @internal */
export const massPerYear = quantityThat((dimension) => (ofYear.has(dimension) ? undefined : 'mass per year, such as t/yr'));

const part = may(massPerYear);

const capacity = strict(
  {
    pollutant: id,
    criterion: id,
    year,
    load: massPerYear,
    capacity: massPerYear,
    includes: oneOf('all-sources', 'some-sources'),
    parts: may(strict({ 'point-sources': part, transport: part, agriculture: part, housing: part, other: part })),
    formula: may(text),
    values: may(keyed(text)),
    source: text,
    confidence,
  },
  ifSound(unlikeCapacity),
  ifSound(partsOffLoad),
);

/** As the compiler infers it, held equal to the interface by a type test. @internal */
export const receiverShape = strict({
  id,
  name: may(words),
  medium,
  keys: may(keyed(text)),
  circumstances: may(texts),
  capacities: may(list(capacity, noTwins('capacities', 'pollutant', 'criterion', 'year'))),
});

/** A receiver: JSON in, Decimals out. @internal */
export const receiver: Shape<Receiver, ReceiverData> = receiverShape;
