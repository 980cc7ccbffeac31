import type { Assessment } from '../model/assessment.ts';
import type { Regime } from '../model/regime.ts';
import { fail } from '../problems/outcome.ts';
import { orThrow } from '../problems/paymentError.ts';
import { problem } from '../problems/problem.ts';
import type { ExplanationNode } from './explanationNode.ts';
import type { Locale } from './locale/messages.ts';
import { printMarkdown } from './print/printMarkdown.ts';
import { printText } from './print/printText.ts';
import { assessmentNode } from './tree/assessmentNode.ts';
import { wordingOf } from './wording.ts';

/** How an explanation is printed: aligned text, Markdown with tables, or a tree for programs. */
export type ExplanationFormat = 'text' | 'markdown' | 'tree';

/** What an explanation may be asked for. */
export interface ExplainOptions {
  /** Language of the explanation, English by default. Names that exist in one language only stay in it. */
  readonly locale?: Locale;
  /**
   * The regime that made the assessment: gives names of pollutants, charges, circumstances and places, the titles of the
   * acts, and what the regime does not model. Without it ids are printed.
   */
  readonly regime?: Regime;
}

/**
 * Explains an assessment: every step with its formula, every number with its value, meaning, act, place, dates and grade,
 * bands, capacity, limits, rounding and its gap, zero lines and why, notices. It prints the steps of the assessment and
 * computes nothing, so the story cannot part from the sum. Figures are never rounded: a fraction is printed as `a/b`, with
 * the first digits of its decimal. The first line about a proposal says that it is one.
 *
 * @param assessment - Made by `assess`, or read back by `parseAssessment`.
 * @param options - Language, format (`text` by default; `markdown`; `tree` returns nested records) and the regime for names.
 * @throws PaymentError `regime/digest` if `options.regime` has another id than the regime of the assessment.
 *
 * @example
 * ```ts
 * import { assess } from 'polluter-pays';
 * import { explain } from 'polluter-pays/explain';
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const mill = parseFacility({
 *   id: 'mill',
 *   territory: 'RU-KR',
 *   releases: [{ id: 'co', charge: 'stationary', pollutant: 'carbon-monoxide', period: '2005-Q1', amount: '100 t', norms: { permissible: '120 t' } }],
 * });
 * const assessment = assess(mill, russia2003, { year: 2005 });
 * explain(assessment, { regime: russia2003 }).includes('100 t × 0.6 × 1.4') // => true
 * ```
 */
export function explain(assessment: Assessment, options: ExplainOptions & { readonly format: 'tree' }): ExplanationNode;
export function explain(assessment: Assessment, options?: ExplainOptions & { readonly format?: 'text' | 'markdown' }): string;
export function explain(
  assessment: Assessment,
  options?: ExplainOptions & { readonly format?: ExplanationFormat },
): string | ExplanationNode;
export function explain(
  assessment: Assessment,
  { locale = 'en', format = 'text', regime }: ExplainOptions & { readonly format?: ExplanationFormat } = {},
): string | ExplanationNode {
  if (regime && regime.id !== assessment.regime.id) {
    orThrow(
      fail(
        problem(
          'regime/digest',
          ['regime'],
          `The assessment was made with ${assessment.regime.id}, not with ${regime.id}.`,
          'Pass the regime that made it, or none.',
        ),
      ),
    );
  }
  const wording = wordingOf(locale, regime, assessment);
  const tree = assessmentNode(wording, assessment);
  switch (format) {
    case 'text':
      return printText(tree, wording.messages);
    case 'markdown':
      return printMarkdown(tree, wording.messages);
    case 'tree':
      return tree;
  }
}
