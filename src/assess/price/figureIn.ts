import type { Cite, Figure } from '../../model/figure.ts';
import type { Words } from '../../model/words.ts';
import { type Found, found } from '../found.ts';
import type { Situation } from '../scope/situation.ts';
import { type AppliedNumber, gradeOf, noticesOf } from './applied.ts';
import { lookUp } from './lookUp.ts';
import type { Pricing } from './pricing.ts';
import { readTable } from './table.ts';

/** A figure of a mechanism that is no factor: an equivalent, a threshold, a share. @internal */
export interface NamedFigure {
  readonly id: string;
  readonly title: Words;
  readonly figure: Figure;
  /** The mechanism, from which a row inherits. */
  readonly of: Cite;
}

/** Looks a figure of a mechanism up, as every figure is. @internal */
export function figureIn({ minimum }: Pricing, { id, title, figure, of }: NamedFigure, situation: Situation): Found<AppliedNumber> {
  const name = typeof title === 'string' ? title : title.en;
  const row = lookUp(readTable(figure, of, situation.charge), { name, situation, asked: {}, minimum });
  if (!row.ok) return row;
  const { value, text, cite } = row.value;
  return found({ value, applied: { id, title, value: text, cite }, notices: noticesOf(row.value, id), weakest: gradeOf(cite) });
}
