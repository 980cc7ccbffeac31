/**
 * Explanations: every step of an assessment in English or Russian, tariff sheets, where two calculations part, and replay.
 *
 * @module
 */
export { type AssessmentDiff, diffAssessments } from './diff/diffAssessments.ts';
export type { Difference } from './diff/difference.ts';
export { type ExplainOptions, type ExplanationFormat, explain } from './explain.ts';
export type { ExplanationKind, ExplanationNode } from './explanationNode.ts';
export type { Locale } from './locale/messages.ts';
export { type Replay, replay } from './replay.ts';
export { type TariffSheetOptions, tariffSheet } from './tariff/tariffSheet.ts';
