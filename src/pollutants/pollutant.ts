import type { Medium } from '../model/figure.ts';
import type { PollutantId } from './tables/pollutantId.ts';

/**
 * What a pollutant is: one substance, a group of them, a parameter of water or noise (COD, pH), a class of waste, a fuel
 * burnt, or something else that a law prices (heads of cattle, a pollution unit).
 */
export type PollutantKind = 'substance' | 'group' | 'parameter' | 'waste' | 'fuel' | 'other';

/**
 * An entry of the vocabulary: what laws price under one id, on one basis. Zinc oxide counted as zinc is another
 * pollutant than zinc, and phosphate as PO4 another than phosphate as P.
 *
 * @example
 * ```ts
 * import { type Pollutant, pollutants } from 'polluter-pays/pollutants';
 *
 * const ozone: Pollutant = pollutants.ozone;
 * ozone.kind // => 'substance'
 * ozone.media.join() // => 'air'
 * ```
 */
export interface Pollutant {
  readonly name: { readonly en: string; readonly ru: string };
  /** CAS number, with a correct check digit. Six are shared by two pollutants that differ in basis or scope. */
  readonly cas?: string;
  readonly kind: PollutantKind;
  /** The media in which a law of the library's tables prices it; at least one. Another law may price it elsewhere. */
  readonly media: readonly Medium[];
  /**
   * Codes and rows of laws: `ru:0301` (Russian code), `ru-2016:II.114` (row of a table), `kz:air_flaring:CO` (a row whose
   * part must be named). Each code belongs to one pollutant.
   */
  readonly codes: readonly string[];
  /** Other names and formulas, in any language. None is shared with another pollutant, letter case counted. */
  readonly aliases: readonly string[];
  /** What is counted in it where a law prices it. A reading of the chemistry, not the list of an act. */
  readonly covers?: readonly PollutantId[];
  /** Its basis, and what it must not be taken for. English. */
  readonly note?: string;
}
