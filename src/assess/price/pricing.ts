import type { AssessOptions } from '../../model/assessment.ts';
import type { Confidence } from '../../model/confidence.ts';
import type { Receiver } from '../../model/facility.ts';
import type { Factor } from '../../model/mechanism.ts';
import type { PriceBook } from '../../model/priceBook.ts';
import type { Regime } from '../../model/regime.ts';
import type { Found } from '../found.ts';
import type { Asked, Place, Situation } from '../scope/situation.ts';
import type { AppliedNumber } from './applied.ts';
import { type Dimensions, dimensionKey, dimensionsOf } from './dimensions.ts';
import type { Price } from './price.ts';

/** A law being read for one set of options: what was looked up once is remembered. @internal */
export interface Pricing {
  readonly regime: Regime;
  readonly options: AssessOptions;
  readonly minimum: Confidence;
  readonly receivers: ReadonlyMap<string, Receiver>;
  /** By situation and band. */
  readonly prices: Map<string, Price>;
  /** By territory and receiver. */
  readonly places: Map<string, Place>;
  /** The value of a factor, worked out once for all situations between which it cannot tell. Failures are not remembered: they speak of one release. */
  remember(
    factor: Factor,
    situation: Situation,
    asked: Asked,
    work: () => Found<AppliedNumber | undefined>,
  ): Found<AppliedNumber | undefined>;
}

/** How a law is being read: a price book brings its reading with it. @internal */
export function pricingOf(law: Regime | PriceBook, options: AssessOptions | undefined): Pricing {
  if (!('rows' in law)) return readLaw(law, options ?? { year: Number.NaN });
  let known = books.get(law);
  if (!known) {
    known = readLaw(law.regime, law.options);
    books.set(law, known);
  }
  return known;
}

const books = new WeakMap<PriceBook, Pricing>();

/** Keeps the reading that made a price book with it. @internal */
export function keepReading(book: PriceBook, pricing: Pricing): void {
  books.set(book, pricing);
}

/** @internal */
export function readLaw(regime: Regime, options: AssessOptions): Pricing {
  const factors = new Map<Factor, Map<string, Found<AppliedNumber | undefined>>>();
  return {
    regime,
    options,
    minimum: options.minimumConfidence ?? 'reconstructed',
    receivers: new Map(options.receivers?.map((receiver) => [receiver.id, receiver])),
    prices: new Map(),
    places: new Map(),
    remember(factor, situation, asked, work) {
      let values = factors.get(factor);
      if (!values) {
        values = new Map();
        factors.set(factor, values);
      }
      const key = dimensionKey(readsOf(factor), situation, asked);
      const known = values.get(key);
      if (known) return known;
      const value = work();
      if (value.ok) values.set(key, value);
      return value;
    },
  };
}

const reads = new WeakMap<Factor, Dimensions>();

function readsOf(factor: Factor): Dimensions {
  let known = reads.get(factor);
  if (!known) {
    known = dimensionsOf(factor);
    reads.set(factor, known);
  }
  return known;
}
