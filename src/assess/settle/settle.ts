import { addExact, sumExact, zero } from '../../exact.ts';
import type { Settle } from '../../model/mechanism.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { type Found, found, mistaken } from '../found.ts';
import { worstOf } from '../price/applied.ts';
import type { PricedLine } from '../price/priceLine.ts';
import { credit, expired } from './credit.ts';
import type { Due, Settling } from './due.ts';
import { exempt } from './exempt.ts';
import { unsettledPool } from './pool.ts';
import { relief } from './relief.ts';
import { round, roundLines } from './round.ts';

/** What is due? Each charge settles its own lines, then the regime settles all of them, in the order written. @internal */
export function settle(lines: readonly PricedLine[], settling: Settling): Found<Due> {
  const used = new Set(lines.map(({ split }) => split.claim.situation.charge));
  // In the order of the law, so that the order of releases decides nothing.
  const charges = Object.values(settling.pricing.regime.charges).filter((charge) => used.has(charge));
  const settled: Due[] = [];
  const problems: Problem[] = [];
  let spent: Due['spent'] = new Map();
  for (const charge of charges) {
    const rounding = charge.rounding?.find(({ at }) => at === 'line');
    const own = lines.filter(({ split }) => split.claim.situation.charge === charge);
    const rounded = rounding ? roundLines(own, rounding) : own;
    const due = inOrder(charge.settle ?? [], dueFrom(rounded, spent), settling);
    if (due.ok) {
      settled.push(due.value);
      spent = due.value.spent;
    } else problems.push(...due.problems);
  }
  problems.push(...notForeseen(settling));
  if (problems.length > 0) return mistaken(...problems);
  const due = inOrder(settling.pricing.regime.settle ?? [], together(settled, spent), settling);
  if (!due.ok || !settling.facility.credits) return due;
  return found({ ...due.value, notices: [...due.value.notices, ...expired(due.value, settling)] });
}

/** Credits of the year that no step of the regime is for: they would be lost silently. */
function notForeseen({ pricing: { regime, options }, facility: { credits = [] } }: Settling): readonly Problem[] {
  if (credits.length === 0) return [];
  const steps = [regime, ...Object.values(regime.charges)].flatMap(({ settle: all = [] }) => all.filter((step) => step.kind === 'credit'));
  return credits.flatMap(({ year, medium }, at) =>
    year !== String(options.year) || steps.some((one) => one.medium === undefined || one.medium === medium)
      ? []
      : [
          problem(
            'credit/not-foreseen',
            ['credits', at],
            `${regime.id} foresees no credit for ${medium}.`,
            'Leave the credit out, or add a credit with its share to a copy of the regime.',
          ),
        ],
  );
}

function dueFrom(lines: readonly PricedLine[], spent: Due['spent']): Due {
  return {
    lines,
    steps: [],
    amount: sumExact(lines.map(({ amount }) => amount)),
    exact: sumExact(lines.map((line) => line.exact)),
    credited: zero,
    spent,
    notices: [],
    weakest: worstOf([]),
  };
}

function together(all: readonly Due[], spent: Due['spent']): Due {
  const [only] = all;
  if (only && all.length === 1) return only;
  return {
    lines: all.flatMap(({ lines }) => lines).sort((a, b) => a.split.claim.index - b.split.claim.index),
    steps: all.flatMap(({ steps }) => steps),
    amount: sumExact(all.map(({ amount }) => amount)),
    exact: sumExact(all.map((due) => due.exact)),
    credited: all.map(({ credited }) => credited).reduce(addExact, zero),
    spent,
    notices: all.flatMap(({ notices }) => notices),
    weakest: worstOf(all.map(({ weakest }) => weakest)),
  };
}

function inOrder(mechanisms: readonly Settle[], due: Due, settling: Settling): Found<Due> {
  let current = due;
  for (const mechanism of mechanisms) {
    const next = settleBy(mechanism, current, settling);
    if (!next.ok) return next;
    current = next.value;
  }
  return found(current);
}

function settleBy(mechanism: Settle, due: Due, settling: Settling): Found<Due> {
  switch (mechanism.kind) {
    case 'round':
      return round(mechanism, due, settling);
    case 'exempt':
      return exempt(mechanism, due, settling);
    case 'relief':
      return relief(mechanism, due, settling);
    case 'credit':
      return credit(mechanism, due, settling);
    case 'pool':
      return found(unsettledPool(due));
  }
}
