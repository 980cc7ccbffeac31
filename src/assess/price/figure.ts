import type { Factor } from '../../model/mechanism.ts';
import { type Found, found } from '../found.ts';
import type { Asked, Situation } from '../scope/situation.ts';
import { type AppliedNumber, gradeOf, named, noticesOf } from './applied.ts';
import { lookUp } from './lookUp.ts';
import type { Pricing } from './pricing.ts';
import { readTable } from './table.ts';

/** The laws that a figure keeps: it is a number for each case, and no case holds an amount. @internal */
export const figureLaws = ['monotone', 'additive', 'homogeneous', 'continuous'] as const;

/** A number of the law, constant or looked up. @internal */
export function figure(
  { minimum }: Pricing,
  factor: Factor & { readonly kind: 'figure' },
  situation: Situation,
  asked: Asked,
): Found<AppliedNumber> {
  const row = lookUp(readTable(factor.value, factor, situation.charge), { name: `factor ${factor.id}`, situation, asked, minimum });
  if (!row.ok) return row;
  const { value, text, cite } = row.value;
  const applied = { ...named(factor), value: text, cite };
  return found({ value, applied, notices: noticesOf(row.value, factor.id), weakest: gradeOf(cite) });
}
