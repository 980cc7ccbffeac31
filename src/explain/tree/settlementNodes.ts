import type { Assessment } from '../../model/assessment.ts';
import type { ExplanationNode } from '../explanationNode.ts';
import { showMoney } from '../print/showNumber.ts';
import type { Wording } from '../wording.ts';
import { bandNode } from './bandNode.ts';
import { fact } from './fact.ts';
import { stepNode } from './stepNode.ts';

/** From the sum of the lines to what is due: each step, credits, and what rounding did. @internal */
export function settlementNodes(wording: Wording, assessment: Assessment): readonly ExplanationNode[] {
  const { labels } = wording.messages;
  const { currency } = assessment.payable;
  const sum = (amount: string): string => `${showMoney(amount, wording.messages)} ${currency}`;
  return [
    fact(labels.total, sum(assessment.total.amount.toFixed())),
    ...assessment.steps.map((step) => (step.stage === 'price' ? bandNode(wording, step, currency) : stepNode(wording, step, currency))),
    fact(labels.credited, sum(assessment.credited.amount.toFixed())),
    fact(labels.payable, sum(assessment.payable.amount.toFixed())),
    fact(labels.exact, sum(assessment.exact)),
    fact(labels.roundingGap, sum(assessment.roundingGap)),
  ];
}
