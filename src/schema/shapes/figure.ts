import { textOr } from './choice.ts';
import { dayText } from './dates.ts';
import { keyed, list } from './list.ts';
import { decimalText } from './numbers.ts';
import { may, oneOf, strict, text } from './strict.ts';
import { band, confidence, medium, texts, words } from './words.ts';

/** The fields of `Undated`. @internal */
export const undated = {
  source: may(text),
  place: may(text),
  confidence: may(confidence),
  note: may(words),
  doubt: may(words),
  choice: may(strict({ reason: words, precedent: may(words), alternatives: may(words), effect: may(words) })),
};

/** The fields of `Cite`. @internal */
export const cite = { from: may(dayText), until: may(dayText), ...undated };

/** @internal */
export const where = strict({
  pollutant: may(textOr(text, texts)),
  group: may(text),
  class: may(text),
  band: may(textOr(band, list(band))),
  territory: may(text),
  keys: may(keyed(text)),
  circumstance: may(text),
  category: may(text),
  sector: may(text),
  base: may(text),
  medium: may(medium),
});

/** @internal */
export const table = strict({
  ...cite,
  rows: list(strict({ ...cite, where: may(where), value: decimalText, base: may(text) })),
  many: may(oneOf('highest')),
  otherwise: may(decimalText),
});

/** @internal */
export const figure = textOr(decimalText, table);
