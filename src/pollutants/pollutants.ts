import type { Pollutant } from './pollutant.ts';
import type { PollutantId } from './tables/pollutantId.ts';
import { pollutants as table } from './tables/pollutants.ts';

/**
 * The vocabulary: every pollutant by its id. All regimes share the ids. Index it with ids only; a word from elsewhere goes
 * through `findPollutant`.
 *
 * Names and codes are those of the acts that the library's tables were read from. A CAS number is for searching in it: it
 * names a substance, not the basis on which a law counts the mass, so no look-up takes one for an id.
 *
 * @see The page "Pollutants" of the documentation lists it whole.
 *
 * @example
 * ```ts
 * import { pollutants } from 'polluter-pays/pollutants';
 *
 * pollutants['nitrogen-dioxide'].name.en // => 'Nitrogen dioxide'
 * pollutants['nitrogen-dioxide'].codes.join(' ') // => 'ru:0301 kz:NO2'
 *
 * const withCas = Object.entries(pollutants).filter(([, { cas }]) => cas === '14265-44-2');
 * withCas.map(([id]) => id).join(' ') // => 'phosphate-ion phosphate-phosphorus'
 *
 * const covering = Object.entries(pollutants).filter(([, { covers }]) => covers?.includes('inorganic-dust-silica-20-70'));
 * covering.map(([id]) => id).join(' ') // => 'inorganic-dust-silica'
 * ```
 */
export const pollutants: Readonly<Record<PollutantId, Pollutant>> = table;
