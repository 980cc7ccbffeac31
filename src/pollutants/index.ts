/**
 * The vocabulary of pollutants that all regimes share, and the look-up of a word in it.
 *
 * @module
 */
export { type FindPollutantOptions, findPollutant, tryFindPollutant } from './findPollutant.ts';
export type { Pollutant, PollutantKind } from './pollutant.ts';
export { pollutants } from './pollutants.ts';
export { pollutantsNamed } from './pollutantsNamed.ts';
export type { PollutantId } from './tables/pollutantId.ts';
