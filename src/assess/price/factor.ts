import { exact, exactText, maxExact, minExact, roundExact } from '../../exact.ts';
import type { Factor } from '../../model/mechanism.ts';
import { dayAfter, firstDay, lastDay } from '../../period/period.ts';
import { problem } from '../../problems/problem.ts';
import { type Found, found, mistaken } from '../found.ts';
import { fits } from '../scope/fits.ts';
import type { Asked, Situation } from '../scope/situation.ts';
import { type AppliedNumber, doubted } from './applied.ts';
import { capacity } from './capacity.ts';
import { combine } from './combined.ts';
import { figure } from './figure.ts';
import { performance } from './performance.ts';
import type { Pricing } from './pricing.ts';
import { privilege } from './privilege.ts';
import { reciprocal } from './reciprocal.ts';

/** A factor of the price, `undefined` where the law is silent: `where` or dates do not fit. @internal */
export function applyFactor(pricing: Pricing, factor: Factor, situation: Situation, asked: Asked): Found<AppliedNumber | undefined> {
  const { from, until } = situation.period;
  const [first, last] = [firstDay(factor.from), lastDay(factor.until)];
  if (first > until || last < from || !fits(factor.where, situation, asked)) return found(undefined);
  if (first > from || last < until) {
    return mistaken(
      problem(
        'period/figure-changes',
        ['period'],
        `Factor ${factor.id} applies to a part of ${situation.period.text} only.`,
        `Split the release at ${first > from ? first : dayAfter(last)}.`,
      ),
    );
  }
  const applied = apply(pricing, factor, situation, asked);
  if (!applied.ok || !applied.value) return applied;
  const number = rounded(factor, limited(factor, situation, asked, applied.value), situation);
  return found(factor.doubt ? { ...number, notices: [...number.notices, doubted(factor.doubt, factor.id)] } : number);
}

function apply(pricing: Pricing, factor: Factor, situation: Situation, asked: Asked): Found<AppliedNumber | undefined> {
  switch (factor.kind) {
    case 'figure':
      return figure(pricing, factor, situation, asked);
    case 'capacity':
      return capacity(factor, situation);
    case 'privilege':
      return privilege(pricing, factor, situation, asked);
    case 'performance':
      return performance(factor, situation);
    case 'reciprocal':
      return reciprocal(factor, situation);
    case 'combined':
      return combine(factor, situation, (part) => applyFactor(pricing, part, situation, asked));
  }
}

function limited(factor: Factor, situation: Situation, asked: Asked, number: AppliedNumber): AppliedNumber {
  const limit = factor.limits?.find(({ where }) => fits(where, situation, asked));
  if (!limit) return number;
  let { value } = number;
  if (limit.floor !== undefined) value = maxExact(value, exact(limit.floor));
  if (limit.cap !== undefined) value = minExact(value, exact(limit.cap));
  return value === number.value
    ? number
    : { ...number, value, applied: { ...number.applied, value: exactText(value), unlimited: number.applied.value } };
}

function rounded(factor: Factor, number: AppliedNumber, { charge }: Situation): AppliedNumber {
  const rounding = charge.rounding?.find(({ at }) => at === `factor:${factor.id}`);
  if (!rounding) return number;
  const value = roundExact(number.value, rounding.mode, exact(rounding.to));
  return { ...number, value, applied: { ...number.applied, value: exactText(value), unrounded: number.applied.value } };
}
