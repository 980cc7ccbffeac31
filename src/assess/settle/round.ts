import { addExact, type Exact, exact, exactText, type RoundingMode, roundExact, subtractExact, sumExact } from '../../exact.ts';
import type { Step } from '../../model/assessment.ts';
import type { Settle } from '../../model/mechanism.ts';
import type { PricedLine } from '../price/priceLine.ts';
import type { Due } from './due.ts';

/** The laws that rounding keeps. @internal */
export const roundLaws = ['monotone'] as const;

/** Rounds each line, or the sum of all. @internal */
export function round({ at, mode, to }: Settle & { readonly kind: 'round' }, due: Due): Due {
  if (at === 'line')
    return withLines(
      due,
      due.lines.map((line) => roundLine(line, mode, to)),
    );
  const step = roundStep(due.amount, mode, to);
  return step ? { ...due, steps: [...due.steps, step.step], amount: step.rounded } : due;
}

/** A line rounded, with the step that says so where rounding changed it. @internal */
export function roundLine(line: PricedLine, mode: RoundingMode, to: string): PricedLine {
  const step = roundStep(line.amount, mode, to);
  return step ? { ...line, steps: [...line.steps, step.step], amount: step.rounded } : line;
}

function roundStep(from: Exact, mode: RoundingMode, to: string): { readonly step: Step; readonly rounded: Exact } | undefined {
  const rounded = roundExact(from, mode, exact(to));
  const difference = subtractExact(rounded, from);
  if (difference.digits === 0n) return undefined;
  const values = { mode, to, from: exactText(from) };
  return {
    rounded,
    step: {
      stage: 'settle',
      by: 'round',
      why: `Rounded ${mode} to a multiple of ${to}, from ${values.from}.`,
      values,
      amount: exactText(difference),
    },
  };
}

/** What is due with other amounts of its lines. @internal */
export function withLines(due: Due, lines: readonly PricedLine[]): Due {
  const change = subtractExact(sumExact(lines.map(({ amount }) => amount)), sumExact(due.lines.map(({ amount }) => amount)));
  const exactChange = subtractExact(sumExact(lines.map((line) => line.exact)), sumExact(due.lines.map((line) => line.exact)));
  return { ...due, lines, amount: addExact(due.amount, change), exact: addExact(due.exact, exactChange) };
}
