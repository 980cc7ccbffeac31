import type { Territory } from '../../model/territory.ts';
import { keyed } from './list.ts';
import type { Shape } from './shape.ts';
import { may, strict, text } from './strict.ts';
import { id, texts, words } from './words.ts';

/** A territory. @internal */
export const territory: Shape<Territory> = strict({
  name: may(words),
  parent: may(id),
  keys: may(keyed(text)),
  circumstances: may(texts),
});
