import type { Regime } from '../../model/regime.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { type Case, inWords } from './cases.ts';
import { nameOf, type RegimeFigure } from './figures.ts';
import { knownCases } from './known.ts';
import { type Span, yearsOf } from './span.ts';

/** Years in force for which a figure has no row, though it has one for others: one notice for all cases that lack the same years. @internal */
export function missingYears(regime: Regime, one: RegimeFigure, span: Span): readonly Problem[] {
  const lacking = new Map<string, Case[]>();
  for (const { where, years: known } of knownCases(regime, one, span)) {
    const years = yearsOf(span).filter((_, at) => known[at] === 'missing');
    const key = years.join(', ');
    if (key !== '') lacking.set(key, [...(lacking.get(key) ?? []), where]);
  }
  return [...lacking].map(([years, cases]) =>
    problem(
      'data/missing-figure',
      one.path,
      `${nameOf(one)} has no figure for all or a part of ${years} in ${cases.length} of its cases, such as ${inWords(cases[0])}.`,
      'Add a row. If the law has none, or nobody has read it, say so where the regime is described.',
    ),
  );
}
