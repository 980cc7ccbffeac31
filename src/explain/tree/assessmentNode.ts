import type { Assessment } from '../../model/assessment.ts';
import type { ExplanationNode } from '../explanationNode.ts';
import { nameOf } from '../nameOf.ts';
import { oneLine } from '../print/oneLine.ts';
import { showMoney } from '../print/showNumber.ts';
import { say, type Wording } from '../wording.ts';
import { choiceNodes } from './choiceNodes.ts';
import { fact, group } from './fact.ts';
import { lineNode } from './lineNode.ts';
import { noticeWords } from './noticeWords.ts';
import { settlementNodes } from './settlementNodes.ts';
import { sourceNodes } from './sourceNodes.ts';

/** The whole explanation as a tree: text and Markdown print it, nothing is added later. @internal */
export function assessmentNode(wording: Wording, assessment: Assessment): ExplanationNode {
  const { labels } = wording.messages;
  const { facility, regime, payable, notices } = assessment;
  const isProposal = regime.status === 'proposal';
  const isFirst = ({ code }: { readonly code: string }): boolean => isProposal && code === 'regime';
  const told = (some: typeof notices): readonly ExplanationNode[] =>
    [...new Set(some.map((notice) => noticeWords(wording, notice)))].map((label) => ({ kind: 'notice', label, children: [] }));
  return onOneLine({
    kind: 'assessment',
    label: facility.name ?? facility.id,
    value: `${showMoney(payable.amount.toFixed(), wording.messages)} ${payable.currency}`,
    children: [
      ...(isProposal ? proposalNotices(labels.proposal, told(notices.filter(isFirst))) : []),
      ...headNodes(wording, assessment),
      ...assessment.lines.map((line) => lineNode(wording, line, assessment)),
      ...group(labels.settlement, settlementNodes(wording, assessment)),
      ...group(labels.notices, told(notices.filter((notice) => !isFirst(notice)))),
      ...group(labels.choices, choiceNodes(wording, assessment)),
      ...group(labels.weakest, gradeNodes(wording, assessment)),
      ...group(labels.notModelled, notModelledNodes(wording)),
      ...group(labels.sources, sourceNodes(wording, assessment)),
    ],
  });
}

/** The first sentence says that it is a proposal, whatever the regime's own notices say. */
function proposalNotices(label: string, [first, ...rest]: readonly ExplanationNode[]): readonly ExplanationNode[] {
  return [{ kind: 'notice', label: first ? `${label} ${first.label}` : label, children: [] }, ...rest];
}

function headNodes(wording: Wording, { facility, regime, options, payable }: Assessment): readonly ExplanationNode[] {
  const { labels } = wording.messages;
  const status = regime.status === 'proposal' ? labels.proposed : labels.law;
  const territory = nameOf(wording, 'territory', facility.territory);
  const circumstances = (facility.circumstances ?? []).map((id) => nameOf(wording, 'circumstance', id));
  return [
    fact(labels.payable, `${showMoney(payable.amount.toFixed(), wording.messages)} ${payable.currency}`),
    fact(labels.regime, `${say(wording, regime.title)} (${regime.id}, ${status})`),
    fact(labels.year, String(options.year)),
    fact(labels.territory, territory === facility.territory ? territory : `${territory} (${facility.territory})`),
    ...(circumstances.length === 0 ? [] : [fact(labels.circumstances, circumstances.join(' '))]),
  ];
}

function gradeNodes(
  { messages: { labels, grades } }: Wording,
  { weakest: { law, policy, input } }: Assessment,
): readonly ExplanationNode[] {
  return [
    ...(law ? [fact(labels.weakestLaw, grades[law])] : []),
    ...(policy ? [fact(labels.weakestPolicy, grades[policy])] : []),
    ...(input ? [fact(labels.weakestInput, grades[input])] : []),
  ];
}

function notModelledNodes(wording: Wording): readonly ExplanationNode[] {
  return (wording.regime?.notModelled ?? []).map(({ provision, why }) => ({
    kind: 'notice',
    label: `${say(wording, provision)} ${say(wording, why)}`,
    children: [],
  }));
}

/** Names come from the caller: none of them may begin a line of its own. */
function onOneLine({ kind, label, value, source, children }: ExplanationNode): ExplanationNode {
  return {
    kind,
    label: oneLine(label),
    ...(value !== undefined && { value: oneLine(value) }),
    ...(source !== undefined && { source: oneLine(source) }),
    children: children.map(onOneLine),
  };
}
