import type { Confidence } from '../../model/confidence.ts';

/** How a rate follows from a sample of plants. */
export type RateMethod = 'best-share-mean' | 'percentile' | 'best-available';

/** A law or practice that derives a rate so. */
export interface RatePrecedent {
  readonly act: string;
  /** What it does. */
  readonly what: string;
  /** How far this can be defended: `verified` was seen in one source, `memory` was not seen. */
  readonly confidence: Confidence;
}

/** A method in words: what `deriveRate` does, and who does it. */
export interface RateMethodAbout {
  readonly formula: string;
  readonly precedents: readonly RatePrecedent[];
}

/**
 * The methods of `deriveRate`, each with its formula and the practice that has it. e₍₁₎ ≤ … ≤ e₍ₙ₎ are the specific emissions of
 * the plants, best first; s is the share.
 *
 * @example
 * ```ts
 * import { rateMethods } from 'polluter-pays/technology';
 *
 * rateMethods['best-available'].formula // => 'e(1)'
 * rateMethods['best-share-mean'].precedents.map(({ confidence }) => confidence) // => ['verified', 'verified']
 * ```
 */
export const rateMethods: Readonly<Record<RateMethod, RateMethodAbout>> = {
  'best-share-mean': {
    formula: '(e(1) + … + e(k)) ÷ k, k = ⌈s · n⌉; by output: the masses of these plants ÷ their outputs',
    precedents: [
      {
        act: 'EU ETS, product benchmarks for 2013–2020 (Directive 2003/87/EC, art. 10a)',
        what: 'The average of the 10 % most efficient installations, in tonnes of CO2 per tonne of product. How a part of an installation is rounded was not seen.',
        confidence: 'verified',
      },
      {
        act: 'US Clean Air Act, section 112(d)(3)(A), existing sources',
        what: 'The average emission limitation achieved by the best performing 12 % of the sources with emissions information, in categories of 30 or more; (B) of the best 5 sources in smaller ones. How a part of a source is rounded was not seen.',
        confidence: 'verified',
      },
    ],
  },
  percentile: {
    formula:
      'nearest-rank: e(⌈s · n⌉); linear: between e(i) and e(i+1) at 1 + s · (n − 1); weibull: at s · (n + 1), not beyond e(1) and e(n)',
    precedents: [
      {
        act: 'US EPA, floors under section 112(d)(3) of the Clean Air Act',
        what: 'The word "average" may be read as a median: that of the best 12 % lies at s = 0.06.',
        confidence: 'memory',
      },
      {
        act: 'Hyndman and Fan, Sample Quantiles in Statistical Packages, American Statistician 50 (1996), 361–365',
        what: 'Names the rules of interpolation: type 1 (nearest-rank), 6 (weibull) and 7 (linear).',
        confidence: 'verified',
      },
    ],
  },
  'best-available': {
    formula: 'e(1)',
    precedents: [
      {
        act: 'US Clean Air Act, section 112(d)(3), new sources',
        what: 'Not less stringent than the emission control that is achieved in practice by the best controlled similar source.',
        confidence: 'verified',
      },
    ],
  },
};
