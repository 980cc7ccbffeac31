import type { Facility, Release } from '../../model/facility.ts';
import type { Regime } from '../../model/regime.ts';
import { didYouMean } from '../../problems/nearest.ts';
import { type Path, type Problem, problem } from '../../problems/problem.ts';
import type { Place } from './situation.ts';

type Stated = Pick<Release, 'circumstances' | 'ruledOut'>;

/** The words that hold for a release, sorted. The nearer says: release over facility over territory and receiver. @internal */
export function circumstancesOf(place: Place, facility: Stated, release: Stated): readonly string[] {
  const ofPlace = without(place.circumstances, facility.ruledOut);
  const ofFacility = without(facility.circumstances ? [...ofPlace, ...facility.circumstances] : ofPlace, release.ruledOut);
  const own = release.circumstances ?? none;
  if (ofFacility.length === 0 && own.length < 2) return own;
  return [...new Set([...ofFacility, ...own])].sort();
}

const none: readonly string[] = [];

function without(words: readonly string[], ruledOut: readonly string[] | undefined): readonly string[] {
  return ruledOut ? words.filter((word) => !ruledOut.includes(word)) : words;
}

/** The release with the words that follow from it: those of a release without a permit. @internal */
export function withFollowing<R extends Pick<Release, 'circumstances' | 'norms'>>({ circumstances = {} }: Regime, release: R): R {
  if (release.norms !== 'no-permit') return release;
  const words = Object.keys(circumstances).filter((word) => circumstances[word]?.from === 'no-permit');
  return words.length === 0 ? release : { ...release, circumstances: [...(release.circumstances ?? []), ...words] };
}

/** Words that follow from the norms and are stated or ruled out against them. @internal */
export function contradicted({ id, circumstances = {} }: Regime, facility: Facility, release: Release): readonly Problem[] {
  const said = (stated: Stated, against: 'circumstances' | 'ruledOut'): boolean =>
    stated[against]?.some((word) => circumstances[word]?.from === 'no-permit') === true;
  const against = release.norms === 'no-permit' ? 'ruledOut' : 'circumstances';
  if (!release.norms || !(said(facility, against) || said(release, against))) return [];
  return [
    problem(
      'release/contradictory-circumstance',
      [against],
      `${id} reads from the norms whether there is a permit, and ${against} says otherwise.`,
      "State norms: 'no-permit' and leave the word out.",
    ),
  ];
}

/** Words that the regime does not declare, as problems: a word that nobody reads would change nothing, silently. @internal */
export function undeclared(regime: Regime, stated: Stated, path: Path): readonly Problem[] {
  const { circumstances, ruledOut } = stated;
  const declared = regime.circumstances ?? {};
  const isUnknown = (word: string): boolean => !Object.hasOwn(declared, word);
  if (!circumstances?.some(isUnknown) && !ruledOut?.some(isUnknown)) return [];
  return (['circumstances', 'ruledOut'] as const).flatMap((field) =>
    (stated[field] ?? []).flatMap((word, at) =>
      isUnknown(word)
        ? [
            problem(
              'release/unknown-circumstance',
              [...path, field, at],
              `${regime.id} does not declare the circumstance "${word}".`,
              didYouMean(word, Object.keys(declared)),
            ),
          ]
        : [],
    ),
  );
}

/** Circumstances that the charge reads, that must be answered, and that neither the release nor the facility nor the place answers. @internal */
export function unanswered(
  { id, circumstances = {} }: Regime,
  read: readonly string[],
  holding: readonly string[],
  facility: Facility,
  release: Release,
): readonly Problem[] {
  return read
    .filter(
      (word) =>
        circumstances[word]?.mustBeAnswered === true &&
        !holding.includes(word) &&
        !release.ruledOut?.includes(word) &&
        !facility.ruledOut?.includes(word),
    )
    .map((word) =>
      problem(
        'release/unanswered-circumstance',
        ['circumstances'],
        `${id} asks whether "${word}" holds, and the input does not say.`,
        'List it under `circumstances` if it holds, under `ruledOut` if it does not.',
      ),
    );
}
