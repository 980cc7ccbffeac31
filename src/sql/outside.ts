import { pricingOf } from '../assess/price/pricing.ts';
import { scope } from '../assess/scope/scope.ts';
import type { Facility } from '../model/facility.ts';
import type { Facts, PriceBook } from '../model/priceBook.ts';
import { type Quantity, tryQuantity } from '../quantity/quantity.ts';

/** Whether a case lies outside the scope of its charge, so that nothing is due whatever the amount. @internal */
export function isOutside(book: PriceBook, facts: Facts): boolean {
  if (!book.regime.charges[facts.charge]?.scope) return false;
  const { claims } = scope(pricingOf(book, undefined), facilityOf(book, facts));
  return claims[0]?.outside !== undefined;
}

/** A facility with one release of which just these facts hold. */
function facilityOf({ regime }: PriceBook, facts: Facts): Facility {
  const { charge, pollutant, class: hazard, period, territory, receiver, circumstances, category, sector, readings = {} } = facts;
  const words = Object.keys(regime.circumstances ?? {});
  return {
    id: 'case',
    territory,
    ...(category !== undefined && { category }),
    ...(sector !== undefined && { sector }),
    circumstances,
    ruledOut: words.filter((word) => !circumstances.includes(word)),
    releases: [
      {
        id: 'case',
        charge,
        pollutant,
        period,
        ...(hazard !== undefined && { class: hazard }),
        ...(receiver !== undefined && { receiver }),
        readings: Object.fromEntries(Object.entries(readings).flatMap(readingOf)),
      },
    ],
  };
}

function readingOf([id, text]: readonly [string, string]): readonly (readonly [string, Quantity])[] {
  const read = tryQuantity(text, []);
  return read.ok ? [[id, read.value]] : [];
}
