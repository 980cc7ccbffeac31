import { addExact, type Exact, exact, exactText, roundExact, subtractExact, sumExact } from '../../exact.ts';
import type { Step } from '../../model/assessment.ts';
import type { Rounding, Settle } from '../../model/mechanism.ts';
import type { PricedLine } from '../price/priceLine.ts';
import type { Due } from './due.ts';

/** The laws that rounding keeps. @internal */
export const roundLaws = ['monotone'] as const;

/** Rounds each line, or the sum of all. @internal */
export function round(mechanism: Settle & { readonly kind: 'round' }, due: Due): Due {
  if (mechanism.at === 'line') return withLines(due, roundLines(due.lines, mechanism));
  const step = roundStep(due.amount, grainOf(mechanism));
  return step ? { ...due, steps: [...due.steps, step.step], amount: step.rounded } : due;
}

/** Lines rounded, each with the step that says so where rounding changed it. @internal */
export function roundLines(lines: readonly PricedLine[], rounding: Pick<Rounding, 'mode' | 'to'>): readonly PricedLine[] {
  const grain = grainOf(rounding);
  return lines.map((line) => {
    const step = roundStep(line.amount, grain);
    return step ? { ...line, steps: [...line.steps, step.step], amount: step.rounded } : line;
  });
}

interface Grain extends Pick<Rounding, 'mode' | 'to'> {
  readonly step: Exact;
}

function grainOf({ mode, to }: Pick<Rounding, 'mode' | 'to'>): Grain {
  return { mode, to, step: exact(to) };
}

function roundStep(amount: Exact, { mode, to, step }: Grain): { readonly step: Step; readonly rounded: Exact } | undefined {
  const rounded = roundExact(amount, mode, step);
  const difference = subtractExact(rounded, amount);
  if (difference.digits === 0n) return undefined;
  const from = exactText(amount);
  const why = `Rounded ${mode} to a multiple of ${to}, from ${from}.`;
  return { rounded, step: { stage: 'settle', by: 'round', why, values: { mode, to, from }, amount: exactText(difference) } };
}

/** What is due with other amounts of its lines. @internal */
export function withLines(due: Due, lines: readonly PricedLine[]): Due {
  const change = subtractExact(sumExact(lines.map(({ amount }) => amount)), sumExact(due.lines.map(({ amount }) => amount)));
  const exactChange = subtractExact(sumExact(lines.map((line) => line.exact)), sumExact(due.lines.map((line) => line.exact)));
  return { ...due, lines, amount: addExact(due.amount, change), exact: addExact(due.exact, exactChange) };
}
