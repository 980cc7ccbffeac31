import type { Facility, Release } from '../../model/facility.ts';
import type { Regime } from '../../model/regime.ts';
import { didYouMean } from '../../problems/nearest.ts';
import { type Path, type Problem, problem } from '../../problems/problem.ts';
import type { Place } from './situation.ts';

type Stated = Pick<Release, 'circumstances' | 'ruledOut'>;

/** The words that hold for a release, sorted. The nearer says: release over facility over territory and receiver. @internal */
export function circumstancesOf(place: Place, facility: Stated, release: Stated): readonly string[] {
  const ofFacility = [...without(place.circumstances, facility.ruledOut), ...(facility.circumstances ?? [])];
  const all = [...without(ofFacility, release.ruledOut), ...(release.circumstances ?? [])];
  return all.length > 1 ? [...new Set(all)].sort() : all;
}

function without(words: readonly string[], ruledOut: readonly string[] | undefined): readonly string[] {
  return ruledOut ? words.filter((word) => !ruledOut.includes(word)) : words;
}

/** Words that the regime does not declare, as problems: a word that nobody reads would change nothing, silently. @internal */
export function undeclared(regime: Regime, stated: Stated, path: Path): readonly Problem[] {
  const declared = regime.circumstances ?? {};
  return (['circumstances', 'ruledOut'] as const).flatMap((field) =>
    (stated[field] ?? []).flatMap((word, at) =>
      Object.hasOwn(declared, word)
        ? []
        : [
            problem(
              'release/unknown-circumstance',
              [...path, field, at],
              `${regime.id} does not declare the circumstance "${word}".`,
              didYouMean(word, Object.keys(declared)),
            ),
          ],
    ),
  );
}

/** Circumstances that must be answered, that the charge reads, and that neither the release nor the facility answers. @internal */
export function unanswered(
  regime: Regime,
  read: ReadonlySet<string>,
  holding: readonly string[],
  facility: Facility,
  release: Release,
): readonly Problem[] {
  return Object.entries(regime.circumstances ?? {})
    .filter(([word, { mustBeAnswered }]) => mustBeAnswered === true && read.has(word) && !holding.includes(word))
    .filter(([word]) => !release.ruledOut?.includes(word) && !facility.ruledOut?.includes(word))
    .map(([word]) =>
      problem(
        'release/unanswered-circumstance',
        ['circumstances'],
        `${regime.id} asks whether "${word}" holds, and the input does not say.`,
        'List it under `circumstances` if it holds, under `ruledOut` if it does not.',
      ),
    );
}
