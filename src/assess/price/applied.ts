import type { Exact } from '../../exact.ts';
import type { Applied, Cited, Notice, Weakest } from '../../model/assessment.ts';
import { isAtLeast, weaker } from '../../model/confidence.ts';
import type { Factor } from '../../model/mechanism.ts';
import { english } from '../../model/words.ts';
import type { ReadRow } from './table.ts';

/** A number as it was applied, with its exact value and what must be said about it. @internal */
export interface AppliedNumber {
  readonly value: Exact;
  readonly applied: Applied;
  readonly notices: readonly Notice[];
  readonly weakest: Weakest;
}

/** @internal */
export const ungraded: Weakest = { law: null, policy: null, input: null };

/** @internal */
export function worstOf(all: readonly Weakest[]): Weakest {
  let worst = ungraded;
  for (const { law, policy, input } of all)
    worst = { law: weaker(worst.law, law), policy: weaker(worst.policy, policy), input: weaker(worst.input, input) };
  return worst;
}

/** @internal */
export function gradeOf({ choice, confidence }: Cited): Weakest {
  return choice ? { law: null, policy: confidence, input: null } : { law: confidence, policy: null, input: null };
}

/** What must be said about a row that was used: a doubt, a grade below the default. @internal */
export function noticesOf({ doubt, cite }: ReadRow, factor: string, pollutant: string): readonly Notice[] {
  const notices: Notice[] = [];
  if (doubt)
    notices.push({ code: 'doubt', message: `${factor} for ${pollutant}: ${english(doubt)}`, values: { factor, pollutant }, words: doubt });
  if (!cite.choice && !isAtLeast(cite.confidence, 'reconstructed')) {
    notices.push({
      code: 'weak-figure',
      message: `${factor} is known only as "${cite.confidence}" and was accepted at the caller's wish.`,
      values: { factor, confidence: cite.confidence },
    });
  }
  return notices;
}

/** What a factor is called wherever it is applied. @internal */
export function named({ id, symbol, title }: Factor): Pick<Applied, 'id' | 'symbol' | 'title'> {
  return { id, ...(symbol !== undefined && { symbol }), ...(title !== undefined && { title }) };
}
