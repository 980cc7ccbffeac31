import { compareExact, type Exact, exactText, negateExact, zero } from '../../exact.ts';
import type { Step } from '../../model/assessment.ts';
import type { Settle } from '../../model/mechanism.ts';
import { type Found, found } from '../found.ts';
import { gradeOf, noticesOf, worstOf } from '../price/applied.ts';
import { lookUp } from '../price/lookUp.ts';
import type { PricedLine } from '../price/priceLine.ts';
import { readTable } from '../price/table.ts';
import type { Situation } from '../scope/situation.ts';
import type { Due, Settling } from './due.ts';
import { withLines } from './round.ts';

/** The laws that an exemption keeps: it jumps at its threshold, and parts of a sum may be exempt where the sum is not. @internal */
export const exemptLaws = ['monotone'] as const;

type Exempt = Settle & { readonly kind: 'exempt' };

/** Nothing is due below a threshold: by line, or for the sum of the lines. @internal */
export function exempt(mechanism: Exempt, due: Due, settling: Settling): Found<Due> {
  if (mechanism.at === 'facility') return exemptSum(mechanism, due, settling);
  const lines: PricedLine[] = [];
  for (const line of due.lines) {
    const freed = exemptLine(mechanism, line, settling);
    if (!freed.ok) return freed;
    lines.push(freed.value);
  }
  return found(withLines(due, lines));
}

function exemptLine(mechanism: Exempt, line: PricedLine, settling: Settling): Found<PricedLine> {
  const threshold = thresholdOf(mechanism, line.split.claim.situation, settling);
  if (!threshold.ok) return threshold;
  if (!isBelow(mechanism, line, threshold.value.value)) return found(line);
  const { weakest, notices } = threshold.value;
  return found({
    ...line,
    steps: [...line.steps, step(line.amount, threshold.value.value)],
    amount: zero,
    exact: zero,
    notices: [...line.notices, ...notices],
    weakest: worstOf([line.weakest, weakest]),
  });
}

function exemptSum(mechanism: Exempt, due: Due, settling: Settling): Found<Due> {
  const [line] = due.lines;
  if (!line) return found(due);
  const threshold = thresholdOf(mechanism, line.split.claim.situation, settling);
  if (!threshold.ok) return threshold;
  if (!isBelow(mechanism, due, threshold.value.value)) return found(due);
  const { weakest, notices } = threshold.value;
  return found({
    ...due,
    steps: [...due.steps, step(due.amount, threshold.value.value)],
    amount: zero,
    exact: zero,
    notices: [...due.notices, ...notices],
    weakest: worstOf([due.weakest, weakest]),
  });
}

function thresholdOf(mechanism: Exempt, situation: Situation, { pricing }: Settling) {
  const row = lookUp(readTable(mechanism.below.at, mechanism, situation.charge), {
    name: 'the threshold of the exemption',
    situation,
    asked: {},
    minimum: pricing.minimum,
  });
  if (!row.ok) return row;
  return found({
    value: row.value.value,
    notices: noticesOf(row.value, 'the threshold of the exemption'),
    weakest: gradeOf(row.value.cite),
  });
}

/** What is due decides, as it was rounded; what was rounded to nothing is below, too. */
function isBelow({ below }: Exempt, { amount, exact }: Pick<Due, 'amount' | 'exact'>, threshold: Exact): boolean {
  if (amount.digits === 0n && exact.digits === 0n) return false;
  const order = compareExact(amount, threshold);
  return order < 0 || (order === 0 && below.inclusive);
}

function step(amount: Exact, threshold: Exact): Step {
  const values = { sum: exactText(amount), below: exactText(threshold) };
  return {
    stage: 'settle',
    by: 'exempt',
    why: `Nothing is due: ${values.sum} is below the threshold of ${values.below}.`,
    values,
    amount: exactText(negateExact(amount)),
  };
}
