import type { Applied, Assessment, Step } from '../../model/assessment.ts';
import type { ExplanationNode } from '../explanationNode.ts';
import { say, type Wording } from '../wording.ts';
import { fact } from './fact.ts';

/** The acts that the numbers of an assessment cite, in the order of first use, with what was really read of them. @internal */
export function sourceNodes(wording: Wording, assessment: Assessment): readonly ExplanationNode[] {
  const { regime } = wording;
  if (!regime) return [];
  return [...new Set(assessment.lines.flatMap(({ steps }) => steps.flatMap(numbersOf)).flatMap(citedBy))].flatMap((id) => {
    const source = Object.hasOwn(regime.sources, id) ? regime.sources[id] : undefined;
    if (!source) return [];
    const words = [say(wording, source.title), source.number && `№ ${source.number}`, source.date]
      .filter((part) => part !== undefined && part !== '')
      .join(', ');
    return [
      {
        ...fact(id, words),
        ...(source.url !== undefined && { source: source.url }),
        children: source.seen === undefined ? [] : [fact(wording.messages.labels.seen, say(wording, source.seen))],
      },
    ];
  });
}

/** The numbers that a step used. */
function numbersOf(step: Step): readonly Applied[] {
  if (step.stage === 'price') return [step.rate, ...step.factors];
  return 'figures' in step ? (step.figures ?? []) : [];
}

function citedBy({ cite, parts }: Applied): readonly string[] {
  return [...cite.sources, ...(parts ?? []).flatMap(citedBy)];
}
