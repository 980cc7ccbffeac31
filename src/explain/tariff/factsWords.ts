import type { Facts, PriceRow } from '../../model/priceBook.ts';
import { fill } from '../locale/fill.ts';
import { nameOf } from '../nameOf.ts';
import { sayAmount, type Wording } from '../wording.ts';

/** What all prices of one table have in common: charge, period, place, circumstances, currency. @internal */
export function placeWords(wording: Wording, { facts, currency }: Pick<PriceRow, 'facts' | 'currency'>): string {
  const { labels } = wording.messages;
  const { charge, period, territory, receiver, circumstances, category, sector } = facts;
  return [
    nameOf(wording, 'charge', charge),
    period,
    nameOf(wording, 'territory', territory),
    receiver && `${labels.receiver} ${receiver}`,
    category && `${labels.category} ${category}`,
    sector && `${labels.sector} ${sector}`,
    ...circumstances,
    currency,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
}

/** What a row of a table is about: the pollutant, with what besides it makes its price. @internal */
export function itemWords(wording: Wording, { pollutant, class: hazard, readings, bat }: Facts): string {
  const { labels } = wording.messages;
  const besides = [
    ...(hazard === undefined ? [] : [`${labels.class} ${hazard}`]),
    ...Object.entries(readings ?? {}).map(([id, reading]) => `${id} ${sayAmount(wording, reading)}`),
    ...(bat ?? []).map(
      ({ coverage, since }) => `${labels.coverage}: ${sayAmount(wording, coverage)} (${fill(labels.since, { since }, (_, day) => day)})`,
    ),
  ];
  return nameOf(wording, 'pollutant', pollutant) + (besides.length > 0 ? ` (${besides.join('; ')})` : '');
}
