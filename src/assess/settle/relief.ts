import { compareExact, type Exact, exactText, maxExact, multiplyExact, negateExact, subtractExact, zero } from '../../exact.ts';
import type { Step } from '../../model/assessment.ts';
import type { Settle } from '../../model/mechanism.ts';
import { type Found, found } from '../found.ts';
import { worstOf } from '../price/applied.ts';
import { figureIn } from '../price/figureIn.ts';
import type { Due, Settling } from './due.ts';

/** The laws that a relief keeps: two parts of a sum may both lie below the floor, where the sum does not. @internal */
export const reliefLaws = ['monotone', 'continuous'] as const;

/** Takes a share off what the sum of the lines exceeds a floor by. @internal */
export function relief(mechanism: Settle & { readonly kind: 'relief' }, due: Due, { pricing }: Settling): Found<Due> {
  const [line] = due.lines;
  if (!line) return found(due);
  const { situation } = line.split.claim;
  const look = (id: 'above' | 'share') =>
    figureIn(pricing, { id: `relief-${id}`, title: titles[id], figure: mechanism[id], of: mechanism }, situation);
  const [floor, share] = [look('above'), look('share')];
  if (!floor.ok) return floor;
  if (!share.ok) return share;
  const off = (sum: Exact): Exact => multiplyExact(share.value.value, maxExact(subtractExact(sum, floor.value.value), zero));
  const [amount, exact] = [off(due.amount), off(due.exact)];
  if (compareExact(amount, zero) === 0 && compareExact(exact, zero) === 0) return found(due);
  return found({
    ...due,
    steps: [...due.steps, stepOf(due.amount, floor.value.applied.value, share.value.applied.value, amount)],
    amount: subtractExact(due.amount, amount),
    exact: subtractExact(due.exact, exact),
    notices: [...due.notices, ...floor.value.notices, ...share.value.notices],
    weakest: worstOf([due.weakest, floor.value.weakest, share.value.weakest]),
  });
}

const titles = {
  above: { en: 'the floor of the relief', ru: 'порог льготы' },
  share: { en: 'the share of the relief', ru: 'доля льготы' },
} as const;

function stepOf(sum: Exact, above: string, share: string, off: Exact): Step {
  const values = { sum: exactText(sum), above, share };
  const why = `A share of ${share} of what ${values.sum} exceeds ${above} by is taken off.`;
  return { stage: 'settle', by: 'relief', why, values, amount: exactText(negateExact(off)) };
}
