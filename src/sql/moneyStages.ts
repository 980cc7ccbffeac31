import { type Problem, problem } from '../problems/problem.ts';
import type { PriceCase } from './priceCases.ts';
import type { Stage, Terms } from './terms.ts';

/** How all charges of a book round money, or why a query cannot: one column holds the payments of all. @internal */
export function moneyStages(
  terms: readonly Terms[],
  cases: readonly PriceCase[],
  decimals: number,
): { readonly stages?: readonly [Stage, ...Stage[]]; readonly problems: readonly Problem[] } {
  const [first, ...others] = terms;
  if (!first) return { problems: [] };
  const problems = others.filter((one) => textOf(one) !== textOf(first)).map((one) => roundsOtherwise(one, first));
  const [stage, ...later] = first.stages;
  if (stage) return { stages: [stage, ...later], problems };
  const finest = finestStep(cases, decimals);
  return finest ? { stages: [finest], problems } : { problems: [...problems, hasFractions(first)] };
}

/** Where nothing is rounded, and prices are decimals: a step so fine that every payment is a whole number of them. */
function finestStep(cases: readonly PriceCase[], decimals: number): Stage | undefined {
  const [one, ...others] = new Set(cases.map(({ denominator }) => denominator));
  const digits = one === undefined || others.length > 0 ? '' : String(one);
  return /^10*$/.test(digits) ? { at: 'line', mode: 'down', digits: 1n, scale: decimals + digits.length - 1 } : undefined;
}

function textOf({ stages }: Terms): string {
  return stages.map(({ at, mode, digits, scale }) => [at, mode, digits, scale].join()).join(';');
}

function roundsOtherwise({ charge }: Terms, first: Terms): Problem {
  return problem(
    'sql/not-expressed',
    ['regime', 'charges', charge, 'rounding'],
    `Charge ${charge} rounds money otherwise than charge ${first.charge}, and one column holds the payments of both.`,
    'Make a price book for each.',
  );
}

function hasFractions({ charge }: Terms): Problem {
  return problem(
    'sql/not-expressed',
    ['regime', 'charges', charge, 'rounding'],
    `Charge ${charge} rounds nothing, and a price is a fraction that does not end, so a payment is no whole number of any step.`,
    'Add the rounding that is practised to a copy of the regime, or use assessPortfolio.',
  );
}
