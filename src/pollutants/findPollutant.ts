import type { Medium } from '../model/figure.ts';
import type { Outcome } from '../problems/outcome.ts';
import { fail, succeed } from '../problems/outcome.ts';
import { orThrow } from '../problems/paymentError.ts';
import { type Path, problem } from '../problems/problem.ts';
import { longestWord, pollutantsNamed } from './pollutantsNamed.ts';
import { fold, tidy } from './spelling.ts';
import { called, suggestion } from './suggestion.ts';
import type { PollutantId } from './tables/pollutantId.ts';
import { pollutants } from './tables/pollutants.ts';
import { wordIndex } from './wordIndex.ts';

/** What narrows a look-up, and where its problems say they are. */
export interface FindPollutantOptions {
  /** Chooses among the candidates of an ambiguous word. It never refuses a word that has one meaning. */
  readonly medium?: Medium | undefined;
  /** Where the word stands in the input: `['rows', 3, 'pollutant']`; empty by default. */
  readonly path?: Path;
}

/**
 * The id of the pollutant that a word stands for.
 *
 * The word is looked up as an id, then as a code with its country (`ru:0301`), then as a name or alias exactly, then all of
 * these ignoring case, and last as a code without its country (`0301`) if that has a digit and belongs to one pollutant:
 * the French row `NO` is oxidised nitrogen in water, while the word `NO` is nitrogen monoxide. `CO` and `Co` differ by case
 * only, so the exact spelling goes first. Spaces around, `SO₂` for `SO2` and е for ё make no difference.
 *
 * Nothing is guessed: a word of several meanings is a problem unless the medium leaves one, and so is an unknown word.
 *
 * @param word - At most 200 characters.
 * @param options - The medium of the release, where it is known.
 * @returns An id of `pollutants`.
 * @throws PaymentError `release/ambiguous-pollutant` with the candidates and what decides between them,
 * `release/unknown-pollutant` with the nearest words, `input/too-long`, `input/type`.
 *
 * @example
 * ```ts
 * import { findPollutant } from 'polluter-pays/pollutants';
 *
 * findPollutant('0301') // => 'nitrogen-dioxide'
 * findPollutant('двуокись азота') // => 'nitrogen-dioxide'
 * findPollutant('CO') // => 'carbon-monoxide'
 * findPollutant('Co') // => 'cobalt'
 * findPollutant('Взвешенные вещества', { medium: 'water' }) // => 'suspended-solids'
 * ```
 */
export function findPollutant(word: string, options?: FindPollutantOptions): PollutantId {
  return orThrow(tryFindPollutant(word, options));
}

/**
 * As `findPollutant`, returning an Outcome.
 *
 * @param word - At most 200 characters.
 * @param options - The medium of the release, where it is known, and the path that a problem carries.
 * @returns An id of `pollutants`, or one problem: `release/ambiguous-pollutant`, `release/unknown-pollutant`,
 * `input/too-long` or `input/type`.
 *
 * @example
 * ```ts
 * import { tryFindPollutant } from 'polluter-pays/pollutants';
 *
 * const found = tryFindPollutant('фосфаты', { path: ['rows', 3, 'pollutant'] });
 * if (!found.ok) found.problems[0].message // => '"фосфаты" stands for 2 pollutants: as PO4 or as P: a factor of 3.066.'
 *
 * const typo = tryFindPollutant('benzine');
 * if (!typo.ok) typo.problems[0].code // => 'release/unknown-pollutant'
 * ```
 */
export function tryFindPollutant(word: string, { medium, path = [] }: FindPollutantOptions = {}): Outcome<PollutantId> {
  if (typeof word !== 'string') return fail(problem('input/type', path, `A pollutant is named by a text, not by a ${typeof word}.`));
  if (word.length > longestWord) {
    const message = `${shown(word)} has ${word.length} characters; a pollutant is looked up by at most ${longestWord}.`;
    return fail(problem('input/too-long', path, message));
  }
  const [first, ...others] = pollutantsNamed(word, { medium });
  if (first === undefined) {
    return fail(problem('release/unknown-pollutant', path, `${shown(word)} names no pollutant of the vocabulary.`, suggestion(word)));
  }
  return others.length === 0 ? succeed(first) : ambiguous(word, [first, ...others], path);
}

function ambiguous(word: string, candidates: readonly PollutantId[], path: Path): Outcome<PollutantId> {
  const note = wordIndex().notes.get(fold(tidy(word)));
  const message = `${shown(word)} stands for ${candidates.length} pollutants${note === undefined ? '' : `: ${note}`}.`;
  const list = candidates.map((id) => `${called(id)} [${pollutants[id].media.join(', ')}]`);
  return fail(problem('release/ambiguous-pollutant', path, message, `Write the id of the one that is meant: ${list.join('; ')}.`));
}

function shown(word: string): string {
  return JSON.stringify(word.length > 40 ? `${word.slice(0, 40)}…` : word);
}
