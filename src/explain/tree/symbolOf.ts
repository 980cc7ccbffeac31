import type { Applied } from '../../model/assessment.ts';
import { say, type Wording } from '../wording.ts';

const longestTitle = 24;

/** How a number is called in a formula: the symbol of the law, else a short title, else its id. @internal */
export function symbolOf(wording: Wording, { id, symbol, title }: Applied): string {
  if (symbol !== undefined) return symbol;
  if (id === 'rate') return wording.messages.labels.rate;
  const words = title === undefined ? '' : say(wording, title);
  return words !== '' && words.length <= longestTitle ? words : id;
}
