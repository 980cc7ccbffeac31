import { addExact, type Exact, exact, exactText, roundExact, subtractExact, sumExact } from '../../exact.ts';
import type { Notice, Step, Weakest } from '../../model/assessment.ts';
import type { Rounding, Settle } from '../../model/mechanism.ts';
import { problem } from '../../problems/problem.ts';
import { type Found, found, mistaken } from '../found.ts';
import { worstOf } from '../price/applied.ts';
import { figureIn } from '../price/figureIn.ts';
import type { PricedLine } from '../price/priceLine.ts';
import type { Pricing } from '../price/pricing.ts';
import { declaredIn } from './declaredIn.ts';
import type { Due, Settling } from './due.ts';

/** The laws that rounding keeps. @internal */
export const roundLaws = ['monotone'] as const;

type Round = Settle & { readonly kind: 'round' };

/** Rounds each line, the sum of each period, or the sum of all. @internal */
export function round(mechanism: Round, due: Due, { pricing }: Settling): Found<Due> {
  const { at, to } = mechanism;
  if (at === 'line' && typeof to === 'string') return found(withLines(due, roundLines(due.lines, { ...mechanism, to })));
  const groups = at === 'facility' ? [due.lines] : at === 'line' ? due.lines.map((line) => [line]) : byPeriod(due.lines);
  let current = due;
  for (const lines of groups) {
    const grain = grainOf(mechanism, lines, pricing);
    if (!grain.ok) return grain;
    if (!grain.value) continue;
    const rounded = roundGroup(mechanism, current, lines, grain.value);
    const { notices, weakest } = grain.value;
    current = { ...rounded, notices: [...rounded.notices, ...notices], weakest: worstOf([rounded.weakest, weakest]) };
  }
  return found(current);
}

function roundGroup({ at }: Round, due: Due, lines: readonly PricedLine[], grain: Grain): Due {
  const [line] = lines;
  if (at === 'line' && line)
    return withLines(
      due,
      due.lines.map((one) => (one === line ? roundLine(one, grain) : one)),
    );
  const period = at === 'period' && line ? declaredIn(line.split.claim.situation) : undefined;
  const step = roundStep(period === undefined ? due.amount : sumExact(lines.map(({ amount }) => amount)), grain, period);
  return step ? { ...due, steps: [...due.steps, step.step], amount: addExact(due.amount, step.difference) } : due;
}

function byPeriod(lines: readonly PricedLine[]): readonly (readonly PricedLine[])[] {
  const groups = new Map<string, PricedLine[]>();
  for (const line of lines) {
    const period = declaredIn(line.split.claim.situation);
    groups.set(period, [...(groups.get(period) ?? []), line]);
  }
  return [...groups.keys()].sort().map((period) => groups.get(period) ?? []);
}

/** Lines rounded, each with the step that says so where rounding changed it. @internal */
export function roundLines(lines: readonly PricedLine[], { mode, to }: Pick<Rounding, 'mode' | 'to'>): readonly PricedLine[] {
  const grain = { mode, to, step: exact(to) };
  return lines.map((line) => roundLine(line, grain));
}

function roundLine(line: PricedLine, grain: Grain): PricedLine {
  const step = roundStep(line.amount, grain);
  return step ? { ...line, steps: [...line.steps, step.step], amount: step.rounded } : line;
}

interface Grain extends Pick<Rounding, 'mode'> {
  /** As printed. */
  readonly to: string;
  readonly step: Exact;
}

interface CitedGrain extends Grain {
  readonly notices: readonly Notice[];
  readonly weakest: Weakest;
}

/** What is rounded to where these lines lie, which must be one step; none without lines. @internal */
export function grainOf(mechanism: Round, lines: readonly PricedLine[], pricing: Pricing): Found<CitedGrain | undefined> {
  const { mode, to } = mechanism;
  if (typeof to === 'string') return found({ mode, to, step: exact(to), notices: [], weakest: worstOf([]) });
  const figure = { id: 'rounding', title: { en: 'the step of rounding', ru: 'шаг округления' }, figure: to, of: mechanism };
  let grain: CitedGrain | undefined;
  for (const { split } of lines) {
    const row = figureIn(pricing, figure, split.claim.situation);
    if (!row.ok) return row;
    const { value, applied, notices, weakest } = row.value;
    if (grain && grain.to !== applied.value) return mistaken(severalSteps(grain.to, applied.value));
    if (value.digits <= 0n) return mistaken(problem('quantity/range', [], `The step of rounding is ${applied.value}, not above 0.`));
    grain = { mode, to: applied.value, step: value, notices, weakest };
  }
  return found(grain);
}

function severalSteps(one: string, other: string) {
  return problem(
    'period/figure-changes',
    ['releases'],
    `The sum is rounded to ${one} for some releases and to ${other} for others.`,
    'Assess the parts of the year apart.',
  );
}

function roundStep(
  amount: Exact,
  { mode, to, step }: Grain,
  period?: string,
): { readonly step: Step; readonly rounded: Exact; readonly difference: Exact } | undefined {
  const rounded = roundExact(amount, mode, step);
  const difference = subtractExact(rounded, amount);
  if (difference.digits === 0n) return undefined;
  const values = { mode, to, from: exactText(amount), ...(period !== undefined && { period }) };
  const why = `Rounded ${mode} to a multiple of ${to}, from ${values.from}${period === undefined ? '' : `, for ${period}`}.`;
  return { rounded, difference, step: { stage: 'settle', by: 'round', why, values, amount: exactText(difference) } };
}

/** What is due with other amounts of its lines. @internal */
export function withLines(due: Due, lines: readonly PricedLine[]): Due {
  const change = subtractExact(sumExact(lines.map(({ amount }) => amount)), sumExact(due.lines.map(({ amount }) => amount)));
  const exactChange = subtractExact(sumExact(lines.map((line) => line.exact)), sumExact(due.lines.map((line) => line.exact)));
  return { ...due, lines, amount: addExact(due.amount, change), exact: addExact(due.exact, exactChange) };
}
