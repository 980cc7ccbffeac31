import type { Exact } from '../../exact.ts';
import type { Applied, Cited, Notice, Weakest } from '../../model/assessment.ts';
import { type Confidence, confidences, isAtLeast, weaker } from '../../model/confidence.ts';
import type { Factor } from '../../model/mechanism.ts';
import { english, type Words } from '../../model/words.ts';
import { isChosen, type ReadRow } from './table.ts';

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
  return all.reduce(worse, ungraded);
}

/** The weaker of each. @internal */
export function worse(a: Weakest, b: Weakest): Weakest {
  if (a === b || b === ungraded) return a;
  return a === ungraded ? b : { law: weaker(a.law, b.law), policy: weaker(a.policy, b.policy), input: weaker(a.input, b.input) };
}

/** The grade of one figure: of a choice of a proposal, or of a law. Equal grades are one object. @internal */
export function gradeOf({ choice, confidence }: Cited): Weakest {
  return (choice ? ofChoices : ofLaws)[confidence];
}

const graded = (grade: (confidence: Confidence) => Weakest): Readonly<Record<Confidence, Weakest>> =>
  Object.fromEntries(confidences.map((confidence) => [confidence, grade(confidence)])) as Record<Confidence, Weakest>;
const ofChoices = /* @__PURE__ */ graded((policy) => ({ law: null, policy, input: null }));
const ofLaws = /* @__PURE__ */ graded((law) => ({ law, policy: null, input: null }));

/** What must be said about a row that was used: a doubt, a grade below the default. A factor is said once for all pollutants. @internal */
export function noticesOf({ doubt, cite }: ReadRow, factor: string, pollutant?: string): readonly Notice[] {
  if (!doubt && (isChosen(cite) || isAtLeast(cite.confidence, 'reconstructed'))) return none;
  const notices: Notice[] = [];
  if (doubt) notices.push(doubted(doubt, factor, pollutant));
  if (!isChosen(cite) && !isAtLeast(cite.confidence, 'reconstructed')) {
    const message = `${about(factor, pollutant)} is known only as "${cite.confidence}" and was accepted at the caller's wish.`;
    notices.push({
      code: 'weak-figure',
      message,
      values: { factor, confidence: cite.confidence, ...(pollutant !== undefined && { pollutant }) },
    });
  }
  return notices;
}

const none: readonly Notice[] = [];

/** @internal */
export function doubted(doubt: Words, factor: string, pollutant?: string): Notice {
  const values = { factor, ...(pollutant !== undefined && { pollutant }) };
  return { code: 'doubt', message: `A doubt about ${about(factor, pollutant)}: ${english(doubt)}`, values, words: doubt };
}

const about = (factor: string, pollutant: string | undefined): string => (pollutant === undefined ? factor : `${factor} for ${pollutant}`);

/** What a factor is called wherever it is applied. @internal */
export function named({ id, symbol, title }: Factor): Pick<Applied, 'id' | 'symbol' | 'title'> {
  return { id, ...(symbol !== undefined && { symbol }), ...(title !== undefined && { title }) };
}
