import type { AssessOptions } from '../../model/assessment.ts';
import type { Confidence } from '../../model/confidence.ts';
import type { Receiver } from '../../model/facility.ts';
import type { PriceBook } from '../../model/priceBook.ts';
import type { Regime } from '../../model/regime.ts';
import type { Place, Setting } from '../scope/situation.ts';

/** A law being read for one set of options: what was looked up once is remembered. @internal */
export interface Pricing {
  readonly regime: Regime;
  readonly options: AssessOptions;
  readonly minimum: Confidence;
  readonly receivers: ReadonlyMap<string, Receiver>;
  /** By territory, then by receiver. */
  readonly places: Map<string, Map<string | undefined, Place>>;
  /** By charge, period, place and circumstances. */
  readonly settings: Map<string, Setting>;
  /** The setting of the release before: mostly it is that of the next, too. */
  latest: Setting | undefined;
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
  return {
    regime,
    options,
    minimum: options.minimumConfidence ?? 'reconstructed',
    receivers: new Map(options.receivers?.map((receiver) => [receiver.id, receiver])),
    places: new Map(),
    settings: new Map(),
    latest: undefined,
  };
}
