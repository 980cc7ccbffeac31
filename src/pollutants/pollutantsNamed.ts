import type { Medium } from '../model/figure.ts';
import { fold, tidy } from './spelling.ts';
import type { PollutantId } from './tables/pollutantId.ts';
import { pollutants } from './tables/pollutants.ts';
import { wordIndex } from './wordIndex.ts';

/** Longer words are not read. @internal */
export const longestWord = 200;

/**
 * Every pollutant that a word may stand for: what `findPollutant` decides from, and what a form offers to choose from.
 *
 * @param word - Looked up as by `findPollutant`.
 * @param options - `medium` leaves the candidates of that medium, if there are any.
 * @returns Ids of `pollutants`: none if the word is unknown or longer than 200 characters, one if it is clear, several if it
 * is ambiguous.
 *
 * @example
 * ```ts
 * import { pollutantsNamed } from 'polluter-pays/pollutants';
 *
 * pollutantsNamed('ammonium').join(' ') // => 'ammonium-ion ammonium-nitrogen'
 * pollutantsNamed('mineral oil', { medium: 'air' }).join(' ') // => 'mineral-oil'
 * pollutantsNamed('phlogiston').length // => 0
 * ```
 */
export function pollutantsNamed(word: string, { medium }: { readonly medium?: Medium | undefined } = {}): readonly PollutantId[] {
  if (word.length > longestWord) return [];
  const candidates = meanings(tidy(word));
  if (medium === undefined || candidates.length < 2) return candidates;
  const there = candidates.filter((id) => pollutants[id].media.includes(medium));
  return there.length > 0 ? there : candidates;
}

function meanings(word: string): readonly PollutantId[] {
  if (isId(word)) return [word];
  const { codes, exact, anyCase, bareCodes } = wordIndex();
  return codes.get(word) ?? exact.get(word) ?? anyCase.get(fold(word)) ?? (/\d/.test(word) ? bareCodes.get(fold(word)) : undefined) ?? [];
}

function isId(word: string): word is PollutantId {
  return Object.hasOwn(pollutants, word);
}
