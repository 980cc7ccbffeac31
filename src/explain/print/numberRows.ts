import type { ExplanationNode } from '../explanationNode.ts';
import type { Messages } from '../locale/messages.ts';

/** A number of a line, once, with the bands that it was applied in. Parts of a combined number follow it, one deeper. @internal */
export interface NumberRow {
  readonly depth: number;
  readonly label: string;
  readonly value: string;
  readonly meaning: string;
  readonly bands: string;
  readonly source: string;
  readonly dates: string;
  readonly confidence: string;
  /** Everything else, `label: value`. */
  readonly details: readonly string[];
}

/** The numbers of the steps and bands of a line, equal ones joined. @internal */
export function numberRows(children: readonly ExplanationNode[], { labels }: Messages): readonly NumberRow[] {
  const bands = children.filter(({ kind }) => kind === 'band');
  const used = new Map<string, { readonly node: ExplanationNode; readonly in: string[] }>();
  for (const part of children) {
    for (const node of part.children.filter(({ kind }) => kind === 'number')) {
      const key = JSON.stringify(node);
      const label = part.kind === 'band' ? [part.label] : [];
      const known = used.get(key);
      if (known) known.in.push(...label);
      else used.set(key, { node, in: label });
    }
  }
  // All rates first, then factor by factor.
  const order = [...new Set([...used.values()].map(({ node }) => node.label))];
  const sorted = [...used.values()].sort((a, b) => order.indexOf(a.node.label) - order.indexOf(b.node.label));
  return sorted.flatMap(({ node, in: labelsOfBands }) =>
    rowsOf(node, bands.length > 1 && labelsOfBands.length === bands.length ? labels.allBands : labelsOfBands.join(', '), 0),
  );
}

function rowsOf(node: ExplanationNode, bands: string, depth: number): readonly NumberRow[] {
  const only = (kind: string): string => node.children.find((child) => child.kind === kind)?.value ?? '';
  const row = {
    depth,
    label: node.label,
    value: node.value ?? '',
    meaning: only('meaning'),
    bands,
    source: node.source ?? '',
    dates: only('dates'),
    confidence: only('confidence'),
    details: node.children.filter(({ kind }) => kind === 'fact').map(({ label, value }) => `${label}: ${value}`),
  };
  return [row, ...node.children.filter(({ kind }) => kind === 'number').flatMap((part) => rowsOf(part, '', depth + 1))];
}
