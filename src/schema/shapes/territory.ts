import type { Territory } from '../../model/territory.ts';
import { keyed } from './list.ts';
import type { Shape } from './shape.ts';
import { may, strict, text } from './strict.ts';
import { id, texts, words } from './words.ts';

/** As the compiler infers it, held equal to the interface by a type test. @internal */
export const territoryShape = strict({
  name: may(words),
  parent: may(id),
  keys: may(keyed(text)),
  circumstances: may(texts),
});

/** A territory. @internal */
export const territory: Shape<Territory> = territoryShape;
