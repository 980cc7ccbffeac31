import type { Step } from '../../model/assessment.ts';
import type { ExplanationNode } from '../explanationNode.ts';
import type { ToldStep } from '../locale/messages.ts';
import { showMoney } from '../print/showNumber.ts';
import type { Wording } from '../wording.ts';
import { numberNode } from './numberNode.ts';
import { templateWords } from './templateWords.ts';

/** A step that is not a price: why nothing is due, what happened to the units, what the settlement added or took off. @internal */
export function stepNode(wording: Wording, step: Exclude<Step, { stage: 'price' }>, currency: string): ExplanationNode {
  const { stage, by, why, values, amount } = step;
  const { steps } = wording.messages;
  const template = Object.hasOwn(steps, by) ? steps[by as ToldStep] : undefined;
  const label = (template && templateWords(wording, template, values)) ?? why;
  const children = 'figures' in step ? (step.figures ?? []).map((figure) => numberNode(wording, figure)) : [];
  return stage === 'settle' || amount !== '0'
    ? { kind: 'step', label, value: `${showMoney(amount, wording.messages)} ${currency}`, children }
    : { kind: 'step', label, children };
}
