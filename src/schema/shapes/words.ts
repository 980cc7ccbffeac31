import { fail, succeed } from '../../problems/outcome.ts';
import { problem } from '../../problems/problem.ts';
import { textOr } from './choice.ts';
import { textLeaf } from './leaf.ts';
import { list } from './list.ts';
import { oneOf, strict, text } from './strict.ts';

/** A text in one language or in two. @internal */
export const words = textOr(text, strict({ en: text, ru: text }));
/** A name that is not empty. @internal */
export const id = textLeaf<string>('a text', (value) =>
  value === '' ? fail(problem('input/missing', [], 'An id has at least one character.')) : succeed(value),
);
/** Several names. @internal */
export const texts = list(text);
/** ISO 4217. @internal */
export const currency = textLeaf<string>('a currency code', (code) =>
  /^[A-Z]{3}$/.test(code)
    ? succeed(code)
    : fail(problem('money/currency', [], `"${code.slice(0, 40)}" is no currency code of three capital letters.`)),
);
/** @internal */
export const medium = oneOf('air', 'water', 'waste', 'noise');
/** @internal */
export const band = oneOf('technological', 'permissible', 'temporary', 'exceedance');
/** @internal */
export const confidence = oneOf('two-sources', 'verified', 'derived', 'reconstructed', 'memory', 'assumption');
