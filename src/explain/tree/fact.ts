import type { ExplanationKind, ExplanationNode } from '../explanationNode.ts';

/** A label and its value. @internal */
export function fact(label: string, value: string, kind: ExplanationKind = 'fact'): ExplanationNode {
  return { kind, label, value, children: [] };
}

/** A heading with what stands under it; nothing where there is nothing. @internal */
export function group(label: string, children: readonly ExplanationNode[]): readonly ExplanationNode[] {
  return children.length === 0 ? [] : [{ kind: 'group', label, children }];
}
