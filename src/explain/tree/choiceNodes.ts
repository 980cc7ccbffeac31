import type { Applied, Assessment } from '../../model/assessment.ts';
import type { ExplanationNode } from '../explanationNode.ts';
import { say, type Wording } from '../wording.ts';
import { fact } from './fact.ts';
import { symbolOf } from './symbolOf.ts';

/** The choices behind the numbers of a proposal, each told once: why, after whom, what else, to what effect. @internal */
export function choiceNodes(wording: Wording, { lines }: Assessment): readonly ExplanationNode[] {
  const { labels } = wording.messages;
  const told = new Map<string, ExplanationNode>();
  for (const applied of lines.flatMap(({ steps }) =>
    steps.flatMap((step) => (step.stage === 'price' ? [step.rate, ...step.factors] : [])),
  )) {
    for (const number of withParts(applied)) {
      const { choice } = number.cite;
      const key = JSON.stringify(choice);
      if (!choice || told.has(key)) continue;
      const more = (['precedent', 'alternatives', 'effect'] as const).flatMap((what) => {
        const words = choice[what];
        return words === undefined ? [] : [fact(labels[what], say(wording, words))];
      });
      told.set(key, { ...fact(symbolOf(wording, number), say(wording, choice.reason)), children: more });
    }
  }
  return [...told.values()];
}

function withParts(applied: Applied): readonly Applied[] {
  return [applied, ...(applied.parts ?? []).flatMap(withParts)];
}
