import { type Fraction, inSteps, least, minus, most, over, plus, sum, times } from './fraction.ts';

// The two calculations once more, straight from the decree and from the decisions on the proposal, with nothing of the engine.

const none: Fraction = [0n, 1n];
const one: Fraction = [1n, 1n];
const five: Fraction = [5n, 1n];
const half: Fraction = [1n, 2n];

/** Multipliers of the federal budget laws: base year of the rate, year of the payment. */
export const indices: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  2003: { 2005: '1.2', 2006: '1.3', 2007: '1.4', 2008: '1.48', 2009: '1.62', 2010: '1.79' },
  2005: { 2005: '1', 2006: '1.08', 2007: '1.15', 2008: '1.21', 2009: '1.32', 2010: '1.46' },
};

/** What is released in a period, in tonnes, and what was released before it under the same norms. */
export interface Load {
  readonly mass: Fraction;
  /** Norm and limit; of waste one limit is both, and without a permit both are zero. */
  readonly norm: Fraction;
  readonly limit: Fraction;
  readonly before: Fraction;
}

/** Mass within the norm, within the limit, above it. */
function slices({ mass, norm, limit, before }: Load): readonly [Fraction, Fraction, Fraction] {
  const upTo = (edge: Fraction): Fraction => least(mass, most(none, minus(edge, before)));
  return [upTo(norm), minus(upTo(limit), upTo(norm)), minus(mass, upTo(limit))];
}

/** Emissions and discharges: Cn·a + Cl·b + 5·Cl·c, times the coefficients. */
export function airOrWater(load: Load, norm: Fraction, limit: Fraction, coefficients: readonly Fraction[]): Fraction {
  const [within, temporary, above] = slices(load);
  return times(sum([times(norm, within), times(limit, temporary), times(five, limit, above)]), ...coefficients);
}

/** Waste: C·a, less on an own landfill and nothing where it is used again, + 5·C·c, times the coefficients. */
export function waste(load: Load, rate: Fraction, reduced: readonly Fraction[], coefficients: readonly Fraction[]): Fraction {
  const [within, , above] = slices(load);
  return times(rate, plus(times(within, ...reduced), times(five, above)), ...coefficients);
}

/** K: load ÷ capacity, the mean of the years, the worst criterion, 0.5 to 5, six places; at least 1 where sources are missing. */
export function capacityFactor(criteria: readonly { readonly ratios: readonly Fraction[]; readonly isWhole: boolean }[]): Fraction {
  const means = criteria.map(({ ratios, isWhole }) => ({ isWhole, mean: over(sum(ratios), [BigInt(ratios.length), 1n]) }));
  const worst = means.reduce((a, b) => (a.mean[0] * b.mean[1] < b.mean[0] * a.mean[1] ? b : a));
  const factor = inSteps(least(five, most(half, worst.mean)), 1_000_000n, 'even');
  return worst.isWhole ? factor : most(one, factor);
}

/** Of a place: above the norm spare capacity is no discount. */
export interface PlaceFactor {
  readonly within: Fraction;
  readonly above: Fraction;
}

/** The proposal: Cn · (t ÷ 2 + (a − t) + 5·b + 25·c), each with the factor of the place, times the coefficients. */
export function proposal(
  load: Load,
  technological: Fraction,
  rate: Fraction,
  place: PlaceFactor,
  coefficients: readonly Fraction[],
): Fraction {
  const [within, temporary, above] = slices(load);
  const full = minus(within, times(half, least(technological, within)));
  const weighted = plus(times(place.within, full), times(place.above, five, plus(temporary, times(five, above))));
  return times(rate, weighted, ...coefficients);
}
