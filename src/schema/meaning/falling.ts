import { priceInBand } from '../../assess/price/price.ts';
import { bandsOf } from '../../assess/price/priceBook.ts';
import { wheresOfFactor, withParts } from '../../assess/scope/wheres.ts';
import { compareExact, exactText } from '../../exact.ts';
import type { Factor } from '../../model/mechanism.ts';
import type { Charge, Regime } from '../../model/regime.ts';
import type { Day } from '../../period/period.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { both, type Case, distinct, factorCases, standingIn } from './cases.ts';
import { combinations } from './extremes.ts';
import { recordsOf } from './records.ts';
import { type Span, turningDays } from './span.ts';

/**
 * Prices that fall from one band to the next: one finding for each pair of bands, with its first case. Factors that do not
 * tell bands apart are left out, since they multiply both prices alike; so are bands in prices of different years. Each rate
 * is tried in every case that one of the factors tells apart, and with all their circumstances at once; not in every pair.
 *
 * @internal
 */
export function fallingPrices(regime: Regime, chargeId: string, charge: Charge, span: Span): readonly Problem[] {
  const falls = new Map<string, { readonly first: string; count: number }>();
  const rates = distinct(
    [...charge.rates.rows.map(({ where = {} }) => where), ...(charge.rates.otherwise === undefined ? [] : [{}])],
    charge,
  );
  for (const factors of combinations(charge.factors.filter(tellsBands))) {
    const law = { ...regime, charges: { [chargeId]: { ...charge, factors } } };
    const days = turningDays(
      span,
      recordsOf(law).map(({ node }) => node),
    );
    for (const [told, words] of casesTold(factors, charge)) {
      for (const rate of rates) {
        const circumstances = rate.circumstance === undefined ? words : [...words, rate.circumstance];
        for (const [pair, first] of days.flatMap((day) => fallsIn(law, chargeId, both(rate, told), day, circumstances))) {
          const known = falls.get(pair) ?? { first, count: 0 };
          known.count += 1;
          falls.set(pair, known);
        }
      }
    }
  }
  return [...falls].map(([pair, { first, count }]) =>
    problem('regime/falling-price', ['charges', chargeId], `The price falls from ${pair}, in ${count} cases, such as ${first}.`),
  );
}

function tellsBands(factor: Factor): boolean {
  return wheresOfFactor(factor).some((where) => where.band !== undefined);
}

/** The cases that the factors tell apart, each with its circumstance; the last with all circumstances at once. */
function casesTold(factors: readonly Factor[], charge: Charge): readonly (readonly [Case, readonly string[]])[] {
  const leaves = factors.flatMap(withParts).filter((factor) => factor.kind !== 'combined' && tellsBands(factor));
  const cases = distinct([{}, ...leaves.flatMap((factor) => factorCases(factor, charge))], charge);
  const words = cases.flatMap(({ circumstance }) => circumstance ?? []);
  return [
    ...cases.map((one) => [one, one.circumstance === undefined ? [] : [one.circumstance]] as const),
    ...(words.length > 1 ? [[{}, words] as const] : []),
  ];
}

function fallsIn(
  law: Regime,
  chargeId: string,
  one: Case,
  day: Day,
  circumstances: readonly string[],
): readonly (readonly [string, string])[] {
  const standing = standingIn(law, chargeId, one, day, circumstances);
  if (!standing) return [];
  const { pricing, situation } = standing;
  const prices = bandsOf(situation.charge).flatMap((band) => {
    const price = priceInBand(pricing, situation, band);
    return price.ok ? [{ band, value: price.value.value, base: price.value.rate.base }] : [];
  });
  return prices.flatMap(({ band, value, base }, at) => {
    const before = prices[at - 1];
    if (!before || before.base !== base || compareExact(before.value, value) <= 0) return [];
    const words = [situation.pollutant, ...situation.circumstances, day].filter(Boolean).join(', ');
    return [[`${before.band} to ${band}`, `${words}: ${exactText(before.value)} to ${exactText(value)} before the other factors`] as const];
  });
}
