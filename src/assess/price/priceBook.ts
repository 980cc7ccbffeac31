import { exactText } from '../../exact.ts';
import type { AssessOptions } from '../../model/assessment.ts';
import type { Facility, Release } from '../../model/facility.ts';
import { type Band, bands, type Where } from '../../model/figure.ts';
import type { Facts, PriceBook, PriceCase, PriceRow } from '../../model/priceBook.ts';
import type { Charge, Regime } from '../../model/regime.ts';
import { failed } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import type { Problem } from '../../problems/problem.ts';
import { currencyOf } from '../currencyOf.ts';
import { measureFor } from '../measure/measure.ts';
import type { Claim } from '../scope/claim.ts';
import { readingText } from '../scope/readingsOf.ts';
import { readsOf } from '../scope/reads.ts';
import { scope } from '../scope/scope.ts';
import type { Situation } from '../scope/situation.ts';
import { wheresOfMeasure } from '../scope/wheres.ts';
import { priceInBand } from './price.ts';
import { keepReading, type Pricing, readLaw } from './pricing.ts';

/**
 * Reads a law for a year and for cases: what one unit of each pollutant costs in each band. No amount enters, so the book
 * is the whole law for these cases. Print it with `tariffSheet`; pass it to `assess` in place of the regime, so that many
 * facilities share one reading. A release that the book does not list is read from its regime.
 *
 * @param regime - A law or a proposal.
 * @param options - As for `assess`; they stay with the book.
 * @param cases - Facilities (their releases are the cases), or places with circumstances: then every pollutant of their charges.
 * @returns Rows for each case and band, and `missing`: what has no price, with the reasons.
 * @throws PaymentError if a case cannot be read: an unknown territory, charge or circumstance.
 *
 * @example
 * ```ts
 * import { priceBook } from 'polluter-pays';
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 *
 * const book = priceBook(russia2003, { year: 2005 }, [
 *   { territory: 'RU-KR', charges: ['stationary'], pollutants: ['sulphur-dioxide'], period: '2005-Q1', circumstances: ['city'] },
 * ]);
 * // 40 × 1.4 × 1.2 × 1.2
 * book.rows.map(({ band, price }) => `${band} ${price}`) // => ['permissible 80.64', 'temporary 403.2', 'exceedance 2016']
 * ```
 */
export function priceBook<C extends string>(
  regime: Regime<C>,
  options: AssessOptions,
  cases: readonly (Facility | PriceCase)[],
): PriceBook<C> {
  const pricing = readLaw(regime, options);
  const rows: PriceRow[] = [];
  const missing: PriceBook['missing'][number][] = [];
  const problems: Problem[] = [];
  const seen = new Set<Situation>();
  for (const one of cases) {
    const scoped = scope(pricing, 'releases' in one ? one : facilityOf(regime, one));
    problems.push(...scoped.problems);
    for (const claim of scoped.claims) {
      if (seen.has(claim.situation)) continue;
      seen.add(claim.situation);
      const priced = rowsOf(pricing, claim);
      rows.push(...priced.rows);
      missing.push(...priced.missing);
    }
  }
  if (problems.length > 0) return orThrow(failed(problems));
  const book = { regime, options, rows, missing };
  keepReading(book, pricing);
  return book;
}

/** A case as a facility that releases everything its charges price. */
function facilityOf(
  regime: Regime,
  { territory, charges, pollutants, class: hazard, period, receiver, readings, ...rest }: PriceCase,
): Facility {
  const releases = (charges ?? Object.keys(regime.charges)).flatMap((charge): readonly Release[] => {
    const known = regime.charges[charge];
    return (pollutants ?? (known ? pollutantsOf(known) : [''])).map((pollutant) => ({
      id: `${charge} ${pollutant}`,
      charge,
      pollutant,
      ...(hazard !== undefined && { class: hazard }),
      ...(period !== undefined && { period }),
      ...(receiver !== undefined && { receiver }),
      ...(readings && { readings }),
    }));
  });
  return { id: 'case', territory, ...rest, releases };
}

/** What a charge prices, in the order of its table; where a rate is for all pollutants, what the charge measures, too. @internal */
export function pollutantsOf({ rates, measure, groups = {} }: Charge): readonly string[] {
  const named = ({ pollutant, group }: Where): readonly string[] =>
    pollutant === undefined ? (groups[group ?? ''] ?? []) : [pollutant].flat();
  const priced = rates.rows.map(({ where = {} }) => named(where));
  const isOpen = priced.some((ids) => ids.length === 0);
  return [...new Set([...priced.flat(), ...(isOpen ? measure.flatMap(wheresOfMeasure).flatMap(named) : [])])];
}

function rowsOf(pricing: Pricing, claim: Claim): Pick<PriceBook, 'rows' | 'missing'> {
  const { situation } = claim;
  const facts = factsOf(situation);
  const { unit } = measureFor(claim) ?? { unit: '' };
  const currency = currencyOf(pricing.regime, [claim]);
  const rows: PriceRow[] = [];
  const missing: PriceBook['missing'][number][] = [];
  for (const band of bandsOf(situation.charge)) {
    const price = priceInBand(pricing, situation, band);
    if (!price.ok || !currency.ok) {
      missing.push({ facts, band, problems: [price, currency].flatMap((one) => (one.ok ? [] : one.problems)) });
      continue;
    }
    const { value, rate, factors, notices, weakest } = price.value;
    rows.push({ facts, band, unit, currency: currency.value, rate, factors, price: exactText(value), notices, weakest });
  }
  return { rows, missing };
}

/** The bands that a charge knows. @internal */
export function bandsOf({ split }: Charge): readonly Band[] {
  switch (split.kind) {
    case 'whole':
      return ['permissible'];
    case 'share':
    case 'raised':
      return ['permissible', 'exceedance'];
    case 'ladder':
      return bands.filter((band) => (band !== 'technological' || split.technological) && (band !== 'temporary' || split.takes === 'norms'));
  }
}

function factsOf({
  chargeId,
  charge,
  pollutant,
  class: hazard,
  period,
  place,
  circumstances,
  category,
  sector,
  readings,
  bat,
}: Situation): Facts {
  const read = readsOf(charge).readings.flatMap((id) => {
    const reading = readings?.[id];
    return reading ? [[id, readingText(reading)] as const] : [];
  });
  return {
    charge: chargeId,
    pollutant,
    ...(hazard !== undefined && { class: hazard }),
    period: period.text,
    territory: place.lineage[0] ?? '',
    ...(place.receiver && { receiver: place.receiver.id }),
    circumstances,
    ...(category !== undefined && { category }),
    ...(sector !== undefined && { sector }),
    ...(read.length > 0 && { readings: Object.fromEntries(read) }),
    ...(bat?.length && { bat: bat.map(({ coverage, since }) => ({ coverage: exactText(coverage), since })) }),
  };
}
