import { type Exact, multiplyExact, one } from '../../exact.ts';
import type { Applied, Notice, Weakest } from '../../model/assessment.ts';
import type { Charge } from '../../model/regime.ts';
import type { Problem } from '../../problems/problem.ts';
import { type Found, found } from '../found.ts';
import type { Asked, Situation } from '../scope/situation.ts';
import { wheresOfFactor, withParts } from '../scope/wheres.ts';
import { type AppliedNumber, worstOf } from './applied.ts';
import { applyFactor } from './factor.ts';
import type { Pricing } from './pricing.ts';

/** What the factors of a charge come to: the rate is multiplied by it. @internal */
export interface Multiplier {
  readonly value: Exact;
  readonly factors: readonly Applied[];
  readonly notices: readonly Notice[];
  readonly weakest: Weakest;
}

/** All factors of a charge in a situation. Where none looks at the pollutant they are worked out once for its setting. @internal */
export function multiplierOf(pricing: Pricing, situation: Situation, asked: Asked): Found<Multiplier> {
  const { setting, charge } = situation;
  if (!isShared(charge)) return multiply(pricing, situation, asked);
  const key = `${asked.band}${asked.base}`;
  const known = setting.multipliers.get(key);
  if (known) return found(known);
  const made = multiply(pricing, situation, asked);
  if (made.ok) setting.multipliers.set(key, made.value);
  return made;
}

function multiply(pricing: Pricing, situation: Situation, asked: Asked): Found<Multiplier> {
  const numbers: AppliedNumber[] = [];
  const problems: Problem[] = [];
  let hasNoData = true;
  for (const factor of situation.charge.factors) {
    const number = applyFactor(pricing, factor, situation, asked);
    if (!number.ok) {
      problems.push(...number.problems);
      hasNoData &&= number.hasNoData;
    } else if (number.value) numbers.push(number.value);
  }
  if (problems.length > 0) return { ok: false, hasNoData, problems };
  return found({
    value: numbers.map(({ value }) => value).reduce(multiplyExact, one),
    factors: numbers.map(({ applied }) => applied),
    notices: numbers.flatMap(({ notices }) => notices),
    weakest: worstOf(numbers.map(({ weakest }) => weakest)),
  });
}

/** Whether no factor of a charge can tell one pollutant from another. */
function isShared(charge: Charge): boolean {
  let known = shared.get(charge);
  if (known === undefined) {
    known = !charge.factors.flatMap(withParts).some((factor) => {
      const reads = factor.kind === 'capacity' || factor.kind === 'privilege' || factor.kind === 'reciprocal';
      return (
        reads ||
        wheresOfFactor(factor).some(
          ({ pollutant, group, class: hazard }) => pollutant !== undefined || group !== undefined || hazard !== undefined,
        )
      );
    });
    shared.set(charge, known);
  }
  return known;
}

const shared = new WeakMap<Charge, boolean>();
