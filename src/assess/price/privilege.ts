import { addExact, compareExact, type Exact, exact, exactText, multiplyExact, one, subtractExact, zero } from '../../exact.ts';
import type { Factor } from '../../model/mechanism.ts';
import { type Found, found } from '../found.ts';
import type { Asked, Situation } from '../scope/situation.ts';
import { type AppliedNumber, gradeOf, named, noticesOf } from './applied.ts';
import { lookUp } from './lookUp.ts';
import type { Pricing } from './pricing.ts';
import { readTable } from './table.ts';

/** The laws that a privilege by evidence keeps: the score does not depend on the amount. @internal */
export const privilegeLaws = ['monotone', 'additive', 'homogeneous', 'continuous'] as const;

type Privilege = Factor & { readonly kind: 'privilege' };

/** 1 − depth × score: never above 1, never below 1 − depth; silent without evidence. The score is coverage × phase. @internal */
export function privilege(pricing: Pricing, factor: Privilege, situation: Situation, asked: Asked): Found<AppliedNumber | undefined> {
  const score = scoreOf(factor, situation);
  if (score.digits === 0n) return found(undefined);
  const depth = lookUp(readTable(factor.depth, factor, situation.charge), {
    name: `factor ${factor.id}`,
    situation,
    asked,
    minimum: pricing.minimum,
  });
  if (!depth.ok) return depth;
  const value = subtractExact(one, multiplyExact(depth.value.value, score));
  const applied = {
    ...named(factor),
    value: exactText(value),
    cite: depth.value.cite,
    readings: { depth: exactText(depth.value.value), coverage: exactText(score) },
  };
  return found({ value, applied, notices: noticesOf(depth.value, factor.id), weakest: gradeOf(depth.value.cite) });
}

function scoreOf({ phases }: Privilege, { bat = [], period }: Situation): Exact {
  let score = zero;
  for (const { coverage, since } of bat) {
    const years = Number(period.from.slice(0, 4)) - Number(since.slice(0, 4));
    score = addExact(score, phases ? multiplyExact(coverage, phaseAt(phases, years)) : coverage);
  }
  return compareExact(score, one) > 0 ? one : score;
}

/** Phase-in, the privileged years, phase-out: the share of the last phase that has begun. */
function phaseAt(phases: NonNullable<Privilege['phases']>, years: number): Exact {
  const begun = phases.filter(({ since }) => since <= years);
  return exact(begun.at(-1)?.share ?? '0');
}
