import {
  addExact,
  compareExact,
  divideExact,
  type Exact,
  exactText,
  maxExact,
  minExact,
  multiplyExact,
  parseExact,
  roundExact,
  subtractExact,
  sumExact,
  zero,
} from '../exact.ts';
import type { ExactText } from '../model/assessment.ts';
import { fail, type Outcome, succeed } from '../problems/outcome.ts';
import { orThrow } from '../problems/paymentError.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { DecimalText } from '../quantity/quantity.ts';

/** A payment that a capacity factor multiplies. */
export interface ScaledPayment {
  /** What is due at K = 1, by `assess`, 0 or more: a decimal or a fraction. */
  readonly base: ExactText;
  /** K before it is rescaled, above 0. */
  readonly factor: ExactText;
}

/** What the rescaled factors are held to. */
export interface NeutralTarget {
  /** What all payments together shall come to: a payment under a named baseline. */
  readonly total: ExactText;
  /** Least factor, above 0. */
  readonly floor: DecimalText;
  /** Greatest factor, at least the floor. */
  readonly cap: DecimalText;
  /** Decimal places of the scale that a schedule can carry; 6 by default. */
  readonly digits?: number;
}

/** Factors that raise a given total. */
export interface Neutral {
  /** The exact scale; of several that reach the total the smallest. */
  readonly scale: ExactText;
  /** The scale rounded half to even to the digits asked for: `Schedule.scale`. */
  readonly rounded: DecimalText;
  /** clamp(scale × factor), exact, in the order given. */
  readonly factors: readonly ExactText[];
  /** What the rounded scale comes to, and by how much it misses the total. */
  readonly total: ExactText;
  readonly missed: ExactText;
}

/**
 * Rescales capacity factors so that together they raise a given total: one scale for all, clamped for each. Order is kept.
 * The total is a broken line in the scale, so the answer is exact, without a search.
 *
 * @param payments - Bases and factors, at least one base above 0.
 * @throws PaymentError `input/not-reachable` with both bounds where no scale reaches the total; `quantity/not-a-number`, `quantity/range`.
 * @see Design of the proposal: neutral means the total of a named baseline, at K = 1 or under another law.
 *
 * @example
 * ```ts
 * import { rescaleNeutral } from 'polluter-pays/capacity';
 *
 * // Two receivers pay 100 each at K = 1; K is 2 and 0.5.
 * const neutral = rescaleNeutral([{ base: '100', factor: '2' }, { base: '100', factor: '0.5' }], { total: '200', floor: '0.1', cap: '5' });
 * neutral.scale // => '0.8'
 * neutral.factors // => ['1.6', '0.4']
 * ```
 */
export function rescaleNeutral(payments: readonly ScaledPayment[], target: NeutralTarget): Neutral {
  return orThrow(tryRescaleNeutral(payments, target));
}

/**
 * As `rescaleNeutral`, returning an Outcome: the factors, or every problem.
 *
 * @example
 * ```ts
 * import { tryRescaleNeutral } from 'polluter-pays/capacity';
 *
 * const outcome = tryRescaleNeutral([{ base: '100', factor: '2' }], { total: '900', floor: '0.5', cap: '5' });
 * outcome.ok ? '' : outcome.problems[0].code // => 'input/not-reachable'
 * ```
 */
export function tryRescaleNeutral(payments: readonly ScaledPayment[], target: NeutralTarget): Outcome<Neutral> {
  const problems: Problem[] = [];
  const read = (text: string, path: readonly (string | number)[], isAllowed: (value: Exact) => boolean, range: string): Exact => {
    const value = parseExact(text);
    if (!value)
      problems.push(problem('quantity/not-a-number', path, `${JSON.stringify(String(text).slice(0, 40))} is no decimal or fraction.`));
    else if (!isAllowed(value)) problems.push(problem('quantity/range', path, `${text} is not ${range}.`));
    return value ?? zero;
  };
  const isPositive = ({ digits }: Exact): boolean => digits > 0n;
  const isNotNegative = ({ digits }: Exact): boolean => digits >= 0n;
  const parts = payments.map(({ base, factor }, at) => ({
    base: read(base, [at, 'base'], isNotNegative, '0 or more'),
    factor: read(factor, [at, 'factor'], isPositive, 'above 0'),
  }));
  const total = read(target.total, ['total'], isNotNegative, '0 or more');
  const floor = read(target.floor, ['floor'], isPositive, 'above 0');
  const cap = read(target.cap, ['cap'], (value) => compareExact(value, floor) >= 0, 'at least the floor');
  const [first, ...rest] = problems;
  if (first) return fail(first, ...rest);
  return solve(parts, { total, floor, cap, digits: target.digits ?? 6 });
}

interface Part {
  readonly base: Exact;
  readonly factor: Exact;
}

interface Bounds {
  readonly total: Exact;
  readonly floor: Exact;
  readonly cap: Exact;
  readonly digits: number;
}

function solve(parts: readonly Part[], { total, floor, cap, digits }: Bounds): Outcome<Neutral> {
  const clamped = (scale: Exact, { factor }: Part): Exact => minExact(cap, maxExact(floor, multiplyExact(scale, factor)));
  const totalAt = (scale: Exact): Exact => sumExact(parts.map((part) => multiplyExact(part.base, clamped(scale, part))));
  const bases = sumExact(parts.map(({ base }) => base));
  const [lowest, highest] = [multiplyExact(bases, floor), multiplyExact(bases, cap)];
  if (compareExact(total, lowest) < 0 || compareExact(total, highest) > 0) {
    const message = `No scale raises ${exactText(total)}: factors of ${exactText(floor)} to ${exactText(cap)} raise ${exactText(lowest)} to ${exactText(highest)}.`;
    return fail(problem('input/not-reachable', ['total'], message, 'Widen the bounds, or name another total.'));
  }
  // Between two corners, where a factor leaves the floor or meets the cap, the total is a straight line.
  const corners = parts.flatMap(({ factor }) => [divideExact(floor, factor), divideExact(cap, factor)]).sort(compareExact);
  const above = corners.findIndex((corner) => compareExact(totalAt(corner), total) >= 0);
  const high = corners[above] ?? zero;
  const low = corners[above - 1];
  const scale = low ? between(low, high, totalAt, total) : high;
  const rounded = roundExact(scale, 'half-even', { digits: 1n, scale: digits, divisor: 1n });
  const reached = totalAt(rounded);
  return succeed({
    scale: exactText(scale),
    rounded: exactText(rounded) as DecimalText,
    factors: parts.map((part) => exactText(clamped(scale, part))),
    total: exactText(reached),
    missed: exactText(subtractExact(reached, total)),
  });
}

function between(low: Exact, high: Exact, totalAt: (scale: Exact) => Exact, total: Exact): Exact {
  const [below, above] = [totalAt(low), totalAt(high)];
  const share = divideExact(subtractExact(total, below), subtractExact(above, below));
  return addExact(low, multiplyExact(share, subtractExact(high, low)));
}
