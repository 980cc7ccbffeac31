import type { Assessment, Line } from '../../model/assessment.ts';
import { bands } from '../../model/figure.ts';
import type { ExplanationNode } from '../explanationNode.ts';
import { nameOf } from '../nameOf.ts';
import { showMoney, showNumber } from '../print/showNumber.ts';
import { sayUnit, type Wording } from '../wording.ts';
import { bandNode } from './bandNode.ts';
import { fact } from './fact.ts';
import { stepNode } from './stepNode.ts';

/** One release under one charge: what was released, its bands, and each step to its payment. @internal */
export function lineNode(wording: Wording, line: Line, { facility, payable: { currency } }: Assessment): ExplanationNode {
  const { messages } = wording;
  const { labels } = messages;
  const release = facility.releases.find(({ id }) => id === line.release);
  const circumstances = release?.circumstances ?? [];
  const edges = edgesWords(wording, line);
  return {
    kind: 'line',
    label: `${nameOf(wording, 'pollutant', line.pollutant)} (${line.release})`,
    value: `${showMoney(line.amount.toFixed(), messages)} ${currency}`,
    children: [
      fact(labels.charge, nameOf(wording, 'charge', line.charge)),
      fact(labels.period, line.period),
      fact(labels.amount, `${showNumber(line.units, messages)} ${sayUnit(wording, line.unit)}`),
      ...(edges === undefined ? [] : [fact(labels.edges, edges)]),
      ...(release?.receiver === undefined ? [] : [fact(capitalised(labels.receiver), release.receiver)]),
      ...(circumstances.length === 0
        ? []
        : [fact(labels.circumstances, circumstances.map((id) => nameOf(wording, 'circumstance', id)).join(' '))]),
      ...line.steps.map((step) => (step.stage === 'price' ? bandNode(wording, step, currency) : stepNode(wording, step, currency))),
    ],
  };
}

function edgesWords(wording: Wording, { edges, unit }: Line): string | undefined {
  const { messages } = wording;
  const { labels } = messages;
  if (edges === undefined) return undefined;
  const known = bands.flatMap((band) => {
    const edge = edges[band];
    return edge === undefined ? [] : [`${messages.bands[band]} ${labels.edge} ${showNumber(edge, messages)} ${sayUnit(wording, unit)}`];
  });
  const isOpen = edges.exceedance === undefined && known.length > 0;
  return [...known, ...(isOpen ? [`${messages.bands.exceedance} ${labels.above}`] : [])].join('; ');
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
