import { addExact, type Exact, exact, exactText, multiplyExact, one, roundExact, subtractExact } from '../../exact.ts';
import { type Ranking, ratioOf } from './ranking.ts';
import type { PercentileRule, ReadMethod } from './readMethod.ts';

/** The rate that a method gives for ranked plants, of which there is at least one. Unrounded. @internal */
export function rateBy(method: ReadMethod, plants: Ranking): Exact {
  switch (method.method) {
    case 'best-share-mean':
      return bestShareMean(plants, bestCount(method.share, plants.count), method.weights);
    case 'percentile':
      return percentile(plants, method.share, method.rule);
    case 'best-available':
      return plants.at(0);
  }
}

/** ⌈share · n⌉, at least 1. @internal */
export function bestCount(share: Exact, count: number): number {
  return Math.max(1, wholeOf(multiplyExact(share, exact(count)), 'ceiling'));
}

function bestShareMean(plants: Ranking, count: number, weights: 'plants' | 'output'): Exact {
  const sums = plants.best(count);
  if (weights === 'output') return ratioOf(sums);
  const { digits, scale, divisor } = sums.specific;
  return { digits, scale, divisor: divisor * BigInt(count) };
}

function percentile(plants: Ranking, share: Exact, rule: PercentileRule): Exact {
  switch (rule) {
    case 'nearest-rank':
      return plants.at(bestCount(share, plants.count) - 1);
    case 'linear':
      return between(plants, multiplyExact(share, exact(plants.count - 1)));
    case 'weibull':
      return between(plants, subtractExact(multiplyExact(share, exact(plants.count + 1)), one));
  }
}

/** Between two neighbours, at a place counted from 0; not beyond the first and the last. */
function between(plants: Ranking, place: Exact): Exact {
  const below = wholeOf(place, 'floor');
  if (below < 0) return plants.at(0);
  if (below >= plants.count - 1) return plants.at(plants.count - 1);
  const part = subtractExact(place, exact(below));
  const lower = plants.at(below);
  return addExact(lower, multiplyExact(part, subtractExact(plants.at(below + 1), lower)));
}

function wholeOf(value: Exact, mode: 'ceiling' | 'floor'): number {
  return Number(exactText(roundExact(value, mode, one)));
}
