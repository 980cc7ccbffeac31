import { compareExact, exact } from '../../exact.ts';
import { type Path, type Problem, problem } from '../../problems/problem.ts';
import type { DecimalText } from '../../quantity/quantity.ts';
import { decimalProblem } from '../study/values.ts';
import { exponential, inverseNormal, normalBelow } from './normal.ts';
import { numberOf } from './numberOf.ts';

/** How a number is spread. No value lies below 0: masses, rates and capacities do not. */
export type Distribution =
  | { readonly kind: 'uniform'; readonly from: DecimalText; readonly to: DecimalText }
  | { readonly kind: 'triangular'; readonly from: DecimalText; readonly mode: DecimalText; readonly to: DecimalText }
  | {
      /** Cut off below `least` (0 by default) and above `most`: what would lie outside is spread over what is inside. */
      readonly kind: 'normal';
      readonly mean: DecimalText;
      /** Standard deviation before it is cut, above 0. */
      readonly deviation: DecimalText;
      readonly least?: DecimalText;
      readonly most?: DecimalText;
    }
  | {
      /** `median` × e ^ (`spread` × a standard normal variable). */
      readonly kind: 'lognormal';
      readonly median: DecimalText;
      /** Standard deviation of the logarithm, above 0, at most 5. */
      readonly spread: DecimalText;
    }
  | { readonly kind: 'discrete'; readonly values: readonly { readonly value: DecimalText; readonly weight: DecimalText }[] };

/** What is wrong with a distribution. @internal */
export function checkDistribution(distribution: Distribution, path: Path): readonly Problem[] {
  const bad = textsOf(distribution).flatMap(([text, ...at]) => decimalProblem(text, [...path, ...at]));
  if (bad.length > 0) return bad;
  const range = (message: string): readonly Problem[] => [problem('quantity/range', path, message)];
  switch (distribution.kind) {
    case 'uniform':
      return isOrdered(distribution.from, distribution.to) ? [] : range(`${distribution.to} lies below ${distribution.from}.`);
    case 'triangular': {
      const { from, mode, to } = distribution;
      return isOrdered(from, mode) && isOrdered(mode, to) && !isOrdered(to, from) ? [] : range(`${from}, ${mode}, ${to} do not rise.`);
    }
    case 'normal': {
      const { deviation, least = '0', most } = distribution;
      if (exact(deviation).digits <= 0n) return range('A standard deviation is above 0.');
      const { low, high } = cut(distribution);
      return (most === undefined || isOrdered(least, most)) && high - low > 1e-9
        ? []
        : range('Nothing of the distribution lies within its bounds.');
    }
    case 'lognormal':
      return exact(distribution.spread).digits > 0n && isOrdered(distribution.spread, '5')
        ? []
        : range(`A spread of ${distribution.spread} is not above 0 and at most 5.`);
    case 'discrete':
      return distribution.values.some(({ weight }) => exact(weight).digits > 0n) ? [] : range('No value has a weight.');
  }
}

function textsOf(distribution: Distribution): readonly (readonly [string, ...(string | number)[]])[] {
  if (distribution.kind === 'discrete')
    return distribution.values.flatMap(({ value, weight }, at) => [
      [value, 'values', at, 'value'] as const,
      [weight, 'values', at, 'weight'] as const,
    ]);
  return Object.entries(distribution).flatMap(([key, text]) => (key === 'kind' || text === undefined ? [] : [[text, key] as const]));
}

const isOrdered = (low: string, high: string): boolean => compareExact(exact(low), exact(high)) <= 0;

/** Probabilities of the bounds of a normal distribution. */
function cut({ mean, deviation, least = '0', most }: Extract<Distribution, { readonly kind: 'normal' }>): {
  readonly low: number;
  readonly high: number;
} {
  const at = (text: string): number => normalBelow((numberOf(text) - numberOf(mean)) / numberOf(deviation));
  return { low: at(least), high: most === undefined ? 1 : at(most) };
}

/** The value of a distribution at a probability, as a decimal with so many places. @internal */
export function valueAt(distribution: Distribution, probability: number, places: number): string {
  switch (distribution.kind) {
    case 'uniform': {
      const [from, to] = [numberOf(distribution.from), numberOf(distribution.to)];
      return (from + (to - from) * probability).toFixed(places);
    }
    case 'triangular': {
      const [from, mode, to] = [distribution.from, distribution.mode, distribution.to].map(numberOf) as [number, number, number];
      const rising = probability * (to - from) < mode - from;
      const value = rising
        ? from + Math.sqrt(probability * (to - from) * (mode - from))
        : to - Math.sqrt((1 - probability) * (to - from) * (to - mode));
      return value.toFixed(places);
    }
    case 'normal': {
      const { low, high } = cut(distribution);
      const value =
        numberOf(distribution.mean) + numberOf(distribution.deviation) * inverseNormal(inside(low + (high - low) * probability));
      const [least, most] = [numberOf(distribution.least ?? '0'), distribution.most === undefined ? value : numberOf(distribution.most)];
      return Math.min(most, Math.max(least, value)).toFixed(places);
    }
    case 'lognormal':
      return (numberOf(distribution.median) * exponential(numberOf(distribution.spread) * inverseNormal(inside(probability)))).toFixed(
        places,
      );
    case 'discrete': {
      const total = distribution.values.reduce((sum, { weight }) => sum + numberOf(weight), 0);
      let sum = 0;
      for (const { value, weight } of distribution.values) {
        sum += numberOf(weight);
        if (probability * total < sum) return value;
      }
      return (distribution.values.at(-1) as { readonly value: string }).value;
    }
  }
}

/** A probability that has an inverse. */
function inside(probability: number): number {
  const least = 2 ** -53;
  return Math.min(1 - least, Math.max(least, probability));
}
