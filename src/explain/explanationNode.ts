/**
 * What a node of an explanation is, for those who draw it:
 * `assessment` the whole · `notice` a sentence that the reader must know · `fact` a label and a value · `group` facts,
 * steps and sentences under a heading · `line` one release under one charge · `step` what settled or zeroed an amount ·
 * `band` the price of one band · `formula` symbols (label) and numbers (value) · `number` a rate, a factor or a part of one ·
 * `meaning`, `dates`, `confidence` facts about a number that have a column of their own in tables.
 */
export type ExplanationKind =
  | 'assessment'
  | 'notice'
  | 'fact'
  | 'group'
  | 'line'
  | 'step'
  | 'band'
  | 'formula'
  | 'number'
  | 'meaning'
  | 'dates'
  | 'confidence';

/**
 * An explanation as a tree: what `explain` prints, for programs that draw it themselves. Every text is ready to be read in
 * the language asked for; numbers stand in it as the assessment has them, with their digits grouped.
 *
 * @example
 * ```ts
 * import type { ExplanationNode } from 'polluter-pays/explain';
 *
 * const depth = (node: ExplanationNode): number => 1 + Math.max(0, ...node.children.map(depth));
 * depth({ kind: 'fact', label: 'Year', value: '2005', children: [] }) // => 1
 * ```
 */
export interface ExplanationNode {
  readonly kind: ExplanationKind;
  /** What it is: a heading, a name, a sentence, a symbol. */
  readonly label: string;
  /** How much it is, with its unit or currency. */
  readonly value?: string;
  /** The acts (ids of the regime's sources) and the place in them. */
  readonly source?: string;
  readonly children: readonly ExplanationNode[];
}
