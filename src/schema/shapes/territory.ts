import type * as z from 'zod/mini';
import type { Territory } from '../../model/territory.ts';
import { keyed, may, strict, text } from './strict.ts';
import { id, texts, words } from './words.ts';

/** A territory. @internal */
export const territory: z.ZodMiniType<Territory> = strict({
  name: may(words),
  parent: may(id),
  keys: may(keyed(text)),
  circumstances: may(texts),
});
