import type { Pollutant } from './pollutant.ts';
import { fold, tidy } from './spelling.ts';
import { ambiguousAliases } from './tables/ambiguousAliases.ts';
import type { PollutantId } from './tables/pollutantId.ts';
import { pollutants } from './tables/pollutants.ts';

type Meanings = ReadonlyMap<string, readonly PollutantId[]>;

/** What every word of the vocabulary stands for. @internal */
export interface WordIndex {
  /** `ru:0301`; `kz:CO`, whose part is left out, may stand for several. */
  readonly codes: Meanings;
  /** Names and aliases as tidied, ambiguous ones too. */
  readonly exact: Meanings;
  /** Ids, codes, names and aliases, folded. */
  readonly anyCase: Meanings;
  /** Codes without their country and part, folded: `0301`. */
  readonly bareCodes: Meanings;
  /** What decides between the candidates of an ambiguous alias, by its folded spelling. */
  readonly notes: ReadonlyMap<string, string>;
  /** Every word in the spelling of the vocabulary: for suggestions. */
  readonly words: readonly string[];
}

let built: WordIndex | undefined;

/** The index, built when first asked for. @internal */
export function wordIndex(): WordIndex {
  built ??= build();
  return built;
}

function build(): WordIndex {
  const codes = new Map<string, PollutantId[]>();
  const exact = new Map<string, PollutantId[]>();
  const anyCase = new Map<string, PollutantId[]>();
  const bareCodes = new Map<string, PollutantId[]>();
  const words = new Set<string>();

  for (const [id, { name, codes: own, aliases }] of Object.entries(pollutants) as [PollutantId, Pollutant][]) {
    add(anyCase, fold(id), id);
    words.add(id);
    for (const code of own) {
      const [country, ...rest] = code.split(':');
      const row = rest.at(-1) ?? '';
      for (const spelling of new Set([code, `${country}:${row}`])) {
        add(codes, tidy(spelling), id);
        add(anyCase, fold(tidy(spelling)), id);
      }
      add(bareCodes, fold(tidy(row)), id);
      if (/\d/.test(row)) words.add(row);
    }
    for (const word of [name.en, name.ru, ...aliases]) {
      add(exact, tidy(word), id);
      add(anyCase, fold(tidy(word)), id);
      words.add(word);
    }
  }
  const notes = new Map<string, string>();
  for (const { alias, candidates, note } of ambiguousAliases) {
    for (const id of candidates) {
      add(exact, tidy(alias), id);
      add(anyCase, fold(tidy(alias)), id);
    }
    if (note !== undefined) notes.set(fold(tidy(alias)), note);
    words.add(alias);
  }
  return { codes, exact, anyCase, bareCodes, notes, words: [...words] };
}

function add(meanings: Map<string, PollutantId[]>, word: string, id: PollutantId): void {
  const ids = meanings.get(word);
  if (!ids) meanings.set(word, [id]);
  else if (!ids.includes(id)) ids.push(id);
}
