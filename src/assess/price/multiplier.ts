import { type Exact, multiplyExact, one } from '../../exact.ts';
import type { Applied, Notice, Weakest } from '../../model/assessment.ts';
import type { Factor } from '../../model/mechanism.ts';
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
  const blind = blindnessOf(charge);
  if (!blind.toPollutants) return multiply(pricing, situation, asked, blind);
  const key = `${asked.band}${asked.base}`;
  const known = setting.multipliers.get(key);
  if (known) return found(known);
  const made = multiply(pricing, situation, asked, blind);
  if (made.ok) setting.multipliers.set(key, made.value);
  return made;
}

function multiply(pricing: Pricing, situation: Situation, asked: Asked, blind: Blindness): Found<Multiplier> {
  const numbers: AppliedNumber[] = [];
  const problems: Problem[] = [];
  let hasNoData = true;
  for (const factor of situation.charge.factors) {
    const { numbers: known } = situation.setting;
    const number = known.get(factor) ?? applyFactor(pricing, factor, situation, asked);
    if (number.ok && blind.factors.has(factor)) known.set(factor, number);
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

/** What the factors of a charge cannot tell from one another. */
interface Blindness {
  /** No factor tells pollutants apart. */
  readonly toPollutants: boolean;
  /** Factors that tell nothing apart within a setting: neither pollutants nor bands nor price bases. */
  readonly factors: ReadonlySet<Factor>;
}

function blindnessOf(charge: Charge): Blindness {
  let known = blindnesses.get(charge);
  if (!known) {
    const blind = charge.factors.filter((factor) => !tellsPollutants(factor));
    known = { toPollutants: blind.length === charge.factors.length, factors: new Set(blind.filter((factor) => !tellsBands(factor))) };
    blindnesses.set(charge, known);
  }
  return known;
}

const blindnesses = new WeakMap<Charge, Blindness>();

function tellsPollutants(factor: Factor): boolean {
  const reads = withParts(factor).some(({ kind }) => kind !== 'figure' && kind !== 'combined');
  return reads || wheresOfFactor(factor).some((where) => (where.pollutant ?? where.group ?? where.class) !== undefined);
}

function tellsBands(factor: Factor): boolean {
  return wheresOfFactor(factor).some((where) => (where.band ?? where.base) !== undefined);
}
