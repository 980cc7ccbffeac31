/**
 * How far a figure can be defended, strongest first:
 * `two-sources` seen in two independent ones · `verified` seen in one · `derived` follows from seen figures ·
 * `reconstructed` back-calculated from later figures · `memory` remembered, no source seen · `assumption` chosen.
 */
export type Confidence = 'two-sources' | 'verified' | 'derived' | 'reconstructed' | 'memory' | 'assumption';

/** All grades, strongest first. */
export const confidences: readonly Confidence[] = ['two-sources', 'verified', 'derived', 'reconstructed', 'memory', 'assumption'];

/** Whether `grade` is at least as strong as `minimum`. @internal */
export function isAtLeast(grade: Confidence, minimum: Confidence): boolean {
  return confidences.indexOf(grade) <= confidences.indexOf(minimum);
}

/** The weaker of two grades; an absent one counts as strongest. @internal */
export function weaker(a: Confidence, b: Confidence): Confidence;
export function weaker(a: Confidence | null, b: Confidence | null): Confidence | null;
export function weaker(a: Confidence | null, b: Confidence | null): Confidence | null {
  if (!a || !b || a === b) return a ?? b;
  return confidences.indexOf(a) >= confidences.indexOf(b) ? a : b;
}
