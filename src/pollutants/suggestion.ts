import { nearest } from '../problems/nearest.ts';
import { pollutantsNamed } from './pollutantsNamed.ts';
import { fold, lookAlikes, tidy } from './spelling.ts';
import type { PollutantId } from './tables/pollutantId.ts';
import { pollutants } from './tables/pollutants.ts';
import { wordIndex } from './wordIndex.ts';

/** An id with its name: `ozone: Ozone`. @internal */
export function called(id: PollutantId): string {
  return `${id}: ${pollutants[id].name.en}`;
}

/** What an unknown word may have meant: a CAS number, the code of some law, look-alike letters, a slip. Nothing near: nothing. @internal */
export function suggestion(word: string): string | undefined {
  const spelled = tidy(word);
  const withCas = (Object.keys(pollutants) as PollutantId[]).filter((id) => pollutants[id].cas === spelled);
  if (withCas.length > 0) return `A CAS number says no basis; write the id. With this number: ${withCas.map(called).join('; ')}.`;
  const codes = codesOf(spelled);
  if (codes.length > 0) return `As a code of a law, with its country: ${codes.map(meant).join(', ')}.`;
  const other = lookAlikes(spelled).find(isKnown);
  if (other !== undefined) return `Are some letters Cyrillic and some Latin? Known: ${meant(other)}.`;
  const near = nearWords(spelled);
  return near.length > 0 ? `Did you mean ${near.map(meant).join(', ')}?` : undefined;
}

/** Codes of laws that the word is without their country. */
function codesOf(word: string): readonly string[] {
  const row = `:${fold(word)}`;
  const ids = wordIndex().bareCodes.get(fold(word)) ?? [];
  return ids.flatMap((id) => pollutants[id].codes.filter((code) => fold(code).endsWith(row)));
}

function isKnown(word: string): boolean {
  return pollutantsNamed(word).length > 0;
}

/** A known word with its id: `"сажа" (soot)`. */
function meant(word: string): string {
  const [id, ...others] = pollutantsNamed(word);
  if (others.length > 0) return `"${word}" (any of ${others.length + 1})`;
  return id === word ? `"${word}"` : `"${word}" (${id})`;
}

/** Known words that are a part of the word (acts print a second name in brackets) or near to it, one for each meaning. */
function nearWords(word: string): readonly string[] {
  const parts = word.split(/[()]/).map(tidy).filter(isKnown);
  const near = [...parts, ...nearest(word, comparable(fold(word)))];
  return [...new Map(near.map((one) => [pollutantsNamed(one).join(), one])).values()];
}

// Every short word is few letters away from every other, and the symbol N is a part of most names: so not those, and only
// words of a length that can be near.
function comparable(word: string): readonly string[] {
  const slack = Math.max(2, word.length / 3);
  return wordIndex().words.filter((known) => {
    if (word.length < 3 || known.length < 3) return false;
    if (Math.abs(known.length - word.length) <= slack) return true;
    return known.length * 2 > word.length && (fold(known).includes(word) || word.includes(fold(known)));
  });
}
