import { didYouMean } from '../problems/nearest.ts';
import { fail, type Outcome, succeed } from '../problems/outcome.ts';
import { type Path, problem } from '../problems/problem.ts';
import type { Field } from './field.ts';
import { showValue } from './showValue.ts';

/** One of the words that a field takes. @internal */
export function readWord<W extends string>(given: unknown, path: Path, words: readonly W[], usual?: W): Outcome<W> {
  if (given === undefined && usual !== undefined) return succeed(usual);
  const word = words.find((one) => one === given);
  if (word !== undefined) return succeed(word);
  return fail(
    problem(
      given === undefined ? 'input/missing' : 'input/type',
      path,
      given === undefined ? 'A word is missing.' : `${showValue(given)} is none of the words that the field takes.`,
      typeof given === 'string' ? didYouMean(given, words) : `Known: ${words.join(', ')}.`,
    ),
  );
}

/** One of these words. @internal */
export function oneWord<const W extends string>(...words: readonly W[]): Field<W> {
  return (given, path) => readWord(given, path, words);
}

/** A text that is not empty: an id, a name. @internal */
export function readText(given: unknown, path: Path): Outcome<string> {
  if (typeof given === 'string' && given !== '' && given.length <= 1000) return succeed(given);
  const code = given === undefined ? 'input/missing' : typeof given === 'string' && given !== '' ? 'input/too-long' : 'input/type';
  return fail(problem(code, path, `${showValue(given)} is no text of 1 to 1000 characters.`));
}

/** A list that is not empty. @internal */
export function readList<T>(given: readonly T[], path: Path, what: string): Outcome<readonly T[]> {
  if (Array.isArray(given) && given.length > 0) return succeed(given as readonly T[]);
  return Array.isArray(given)
    ? fail(problem('input/missing', path, `There is no ${what}.`, 'Give at least one.'))
    : fail(problem('input/type', path, `${showValue(given)} is no list.`));
}
