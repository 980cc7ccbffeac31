import type { Exact } from '../../exact.ts';
import { readShare } from '../../input/readNumber.ts';
import { readWord } from '../../input/readWord.ts';
import { together } from '../../input/together.ts';
import { fail, type Outcome, succeed } from '../../problems/outcome.ts';
import { problem } from '../../problems/problem.ts';
import type { DecimalText } from '../../quantity/quantity.ts';
import type { RateMethod } from './rateMethods.ts';

/** How a percentile falls between two plants; `rateMethods` has the formulas. */
export type PercentileRule = 'nearest-rank' | 'linear' | 'weibull';

/** A method of `deriveRate` with what it needs to know. */
export type RateMethodChoice =
  | {
      readonly method: 'best-share-mean';
      /** Share of the plants that count, above 0 to 1; the number of plants is rounded up. */
      readonly share: DecimalText;
      /** Each plant counts once (the default), or by its output. */
      readonly weights?: 'plants' | 'output';
    }
  | {
      readonly method: 'percentile';
      /** Share of the plants at or below the rate, 0 to 1: 0 is the best plant, 1 the worst. */
      readonly share: DecimalText;
      readonly rule: PercentileRule;
    }
  | { readonly method: 'best-available' };

/** The same, with the share as an exact number. @internal */
export type ReadMethod =
  | { readonly method: 'best-share-mean'; readonly share: Exact; readonly weights: 'plants' | 'output' }
  | { readonly method: 'percentile'; readonly share: Exact; readonly rule: PercentileRule }
  | { readonly method: 'best-available' };

/** @internal */
export function readMethod(given: RateMethodChoice): Outcome<ReadMethod> {
  const method = readWord<RateMethod>(given?.method, ['method'], ['best-share-mean', 'percentile', 'best-available']);
  if (!method.ok) return method;
  const { share, weights, rule } = given as { readonly share?: unknown; readonly weights?: unknown; readonly rule?: unknown };
  switch (method.value) {
    case 'best-share-mean': {
      const read = together({
        share: readSomeShare(share),
        weights: readWord(weights, ['weights'], ['plants', 'output'] as const, 'plants'),
      });
      return read.ok ? succeed({ method: 'best-share-mean', ...read.value }) : read;
    }
    case 'percentile': {
      const rules = ['nearest-rank', 'linear', 'weibull'] as const;
      const read = together({ share: readShare(share, ['share']), rule: readWord(rule, ['rule'], rules) });
      return read.ok ? succeed({ method: 'percentile', ...read.value }) : read;
    }
    case 'best-available':
      return succeed({ method: 'best-available' });
  }
}

function readSomeShare(given: unknown): Outcome<Exact> {
  const read = readShare(given, ['share']);
  return read.ok && read.value.digits === 0n
    ? fail(problem('quantity/range', ['share'], 'A share of 0 holds no plant.', 'The best plant alone is the method best-available.'))
    : read;
}
