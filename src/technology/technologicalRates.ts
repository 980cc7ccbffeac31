import type { Confidence } from '../model/confidence.ts';
import type { QuantityText } from '../quantity/quantity.ts';
import type { Averaging } from './averaging.ts';
import { rates } from './tables/rates.ts';

/** A technological rate that an act or a guideline prints. */
export type ShippedRate = {
  /** Act or guideline, with its section. */
  readonly source: string;
  /** Process and edition of the rate: `BPT` binds existing sources, `NSPS` new ones. */
  readonly process: string;
  /** Pollutant id, shared by all regimes. */
  readonly pollutant: string;
  /** The pollutant as the source prints it. */
  readonly printed: string;
  /** What the unit of product is made of: `product`, `dry feed`, `Cu`. */
  readonly per: string;
  /** A limit binds, a target is aimed at, a range is what plants with the technique reach. */
  readonly kind: 'limit' | 'target' | 'range';
  /** Time over which it is an average; absent where the source states none. */
  readonly averaging?: Averaging;
  readonly confidence: Confidence;
} & (
  | {
      /** Mass per unit of product, digits as printed. */
      readonly rate: QuantityText;
    }
  | {
      /** The bounds of a range; which of the two is meant for a plant is not ours to say. */
      readonly lower: QuantityText;
      readonly upper: QuantityText;
    }
);

/**
 * Technological rates of published acts and guidelines, to compare with and to start from. None is Russian, none is part of a regime:
 * a rate enters a payment only where a facility states it.
 *
 * Pollutants are mapped to the ids of the vocabulary: TSS is `suspended-solids`; PM and dust are `total-particulate-matter`. `kg/kkg`
 * is `kg/t`. The rates of one process by averaging period do not mix (`technologicalMass`).
 *
 * @see 40 CFR 430.22, 430.25, 430.32 and 60.62; World Bank, Pollution Prevention and Abatement Handbook, 1998.
 *
 * @example
 * ```ts
 * import { technologicalRates } from 'polluter-pays/technology';
 *
 * const bod = technologicalRates.filter(({ process, pollutant }) => process === 'market bleached kraft BPT' && pollutant === 'bod-5');
 * bod.map((one) => ('rate' in one ? `${one.averaging} ${one.rate}` : '')) // => ['daily 15.45 kg/t', '30-day 8.05 kg/t', 'annual 4.52 kg/t']
 *
 * const [dust] = technologicalRates.filter(({ kind }) => kind === 'range');
 * dust && 'lower' in dust ? [dust.lower, dust.upper] : [] // => ['0.5 kg/t', '1.0 kg/t']
 * ```
 */
export const technologicalRates: readonly ShippedRate[] = rates;
