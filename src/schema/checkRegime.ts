import { exactText } from '../exact.ts';
import type { ExactText } from '../model/assessment.ts';
import type { Regime } from '../model/regime.ts';
import type { Problem } from '../problems/problem.ts';
import { checkAmbiguity } from './meaning/ambiguous.ts';
import { unmeasured } from './meaning/cases.ts';
import { checkCitation } from './meaning/citations.ts';
import { fallingPrices } from './meaning/falling.ts';
import { figuresOf } from './meaning/figures.ts';
import { idleCapacity } from './meaning/idle.ts';
import { missingYears } from './meaning/missing.ts';
import { multiplierRange } from './meaning/multipliers.ts';
import { checkRanges } from './meaning/ranges.ts';
import { recordsOf } from './meaning/records.ts';
import { checkContinued, checkNames, checkRounding, checkTerritories } from './meaning/references.ts';
import { clipped, spanOf, turningDays } from './meaning/span.ts';
import { checkPollutants } from './meaning/vocabulary.ts';
import { checkWhole } from './meaning/whole.ts';
import { tryParseRegime } from './regime.ts';

/** What is wrong with a regime, and what must be known of it. */
export interface RegimeCheck {
  /** Mistakes, each with its path; empty if the regime is ready. */
  readonly problems: readonly Problem[];
  /**
   * No mistakes, but to be stated where the regime is described; in the form of problems: `data/missing-figure` a table
   * without a figure for a year in force · `regime/falling-price` in a law · `regime/idle-factor` a band that is free
   * whatever its capacity.
   */
  readonly notices: readonly Problem[];
  /** In the order of the charges; a charge that has no price on any day is left out. Empty while the form is wrong. */
  readonly multipliers: readonly MultiplierBounds[];
}

/**
 * Bounds of what the factors of a charge come to together, over all years, bands, places and circumstances. Each factor is
 * taken as free of the others, so that no case lies outside, but none need lie at a bound. Capacities lie between floor and
 * cap, evidence between none and full; the reciprocal of readings has no bounds and counts as 1.
 */
export interface MultiplierBounds {
  readonly charge: string;
  /** What a rate is multiplied by at least; no unit. */
  readonly lowest: ExactText;
  /** At most. */
  readonly highest: ExactText;
}

/**
 * Proves a regime as far as it can be proved without a facility: first its form, as `parseRegime`, then its meaning.
 *
 * Problems are: figures of a law without source (`regime/unsourced`; one graded `memory` or `assumption` may lack it),
 * sources, circumstances, readings, groups, territories and factors that nobody declares (`regime/unknown-source`,
 * `regime/unknown-reference`), dates that end before they begin or lie outside the regime (`regime/dates`), days without one
 * currency (`money/currency`), rows that fit one case equally well (`regime/ambiguous`), factors of one id
 * (`input/duplicate-id`), numbers out of range or order (`quantity/range`), a law that does not say how far it was read
 * (`regime/incomplete`), and in a proposal a price that falls from band to band (`regime/falling-price`).
 *
 * @param regime - A literal, or data such as parsed JSON.
 * @param options - `pollutants`: ids that are known, such as the keys of `pollutants` of `polluter-pays/pollutants`; others
 * are then `release/unknown-pollutant`.
 * @returns All problems at once, notices, and the bounds of the factors. It takes about a second for a law of some hundred rates.
 *
 * @example
 * ```ts
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { checkRegime } from 'polluter-pays/schema';
 *
 * const { problems, notices, multipliers } = checkRegime(russia2003);
 * problems // => []
 * notices.map(({ code, path }) => `${code} ${path[1]}`)[0] // => 'data/missing-figure stationary'
 * // Over the limit, a city in a protected area of the Urals in 2015: 5 × 2 × 1.2 × 2 × 2.45
 * multipliers[0] // => { charge: 'stationary', lowest: '1', highest: '58.8' }
 *
 * const { sources, ...unread } = russia2003;
 * checkRegime({ ...unread, sources: {} }).problems[0]?.code // => 'regime/unknown-source'
 * ```
 */
export function checkRegime(regime: unknown, options: { readonly pollutants?: Iterable<string> } = {}): RegimeCheck {
  const parsed = tryParseRegime(regime);
  if (!parsed.ok) return { problems: parsed.problems, notices: [], multipliers: [] };
  return checkMeaning(parsed.value, options.pollutants);
}

// A regime that dates nothing is looked at on a day like any other.
const anyDay = { from: '2000-01-01', until: '2000-01-01' };

function checkMeaning(regime: Regime, pollutants: Iterable<string> | undefined): RegimeCheck {
  const records = recordsOf(regime);
  const figures = figuresOf(regime);
  const span = spanOf(regime) ?? anyDay;
  const priced = unmeasured(regime);
  const charges = Object.entries(priced.charges).map(([chargeId, charge]) => {
    const dated = records.filter(({ path }) => path[1] === chargeId).map(({ node }) => node);
    return { regime: priced, chargeId, charge, days: turningDays(clipped(span, [charge]), dated) };
  });
  const falls = charges.flatMap(({ chargeId, charge }) => fallingPrices(priced, chargeId, charge, clipped(span, [charge])));
  const isLaw = regime.status === 'law';
  return {
    problems: [
      ...checkWhole(regime, span),
      ...checkTerritories(regime),
      ...checkContinued(regime),
      ...records.flatMap((record) => [...checkCitation(regime, record), ...checkNames(regime, record), ...checkRanges(record)]),
      ...Object.entries(regime.charges).flatMap(([id, charge]) => checkRounding(id, charge)),
      ...(pollutants ? checkPollutants(regime, records, new Set(pollutants)) : []),
      ...figures.flatMap((figure) => checkAmbiguity(priced, figure)),
      ...(isLaw ? [] : falls),
    ],
    notices: [
      ...figures.flatMap((figure) => missingYears(priced, figure, span)),
      ...charges.flatMap(idleCapacity),
      ...(isLaw ? falls : []),
    ],
    multipliers: charges.flatMap((charge) => {
      const range = multiplierRange(charge);
      return range ? [{ charge: charge.chargeId, lowest: exactText(range.lowest), highest: exactText(range.highest) }] : [];
    }),
  };
}
