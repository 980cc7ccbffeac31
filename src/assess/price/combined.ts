import { compareExact, exactText, multiplyExact, one } from '../../exact.ts';
import type { Notice } from '../../model/assessment.ts';
import { weaker } from '../../model/confidence.ts';
import type { Factor } from '../../model/mechanism.ts';
import type { Problem } from '../../problems/problem.ts';
import { type Found, found, noData } from '../found.ts';
import type { Situation } from '../scope/situation.ts';
import { type AppliedNumber, named, worstOf } from './applied.ts';
import { cited } from './table.ts';

/** The laws that a combination keeps, if its parts do. @internal */
export const combinedLaws = ['monotone', 'additive', 'homogeneous', 'continuous'] as const;

type Combined = Factor & { readonly kind: 'combined' };

/** Works out one part of a combination. */
type Apply = (part: Factor) => Found<AppliedNumber | undefined>;

/** Several factors as one: their product, the highest, or the first that has data. Silent parts are left out. @internal */
export function combine(factor: Combined, situation: Situation, apply: Apply): Found<AppliedNumber | undefined> {
  return factor.by === 'first' ? firstWithData(factor, situation, apply) : all(factor, situation, apply);
}

function all(factor: Combined, situation: Situation, apply: Apply): Found<AppliedNumber | undefined> {
  const parts: AppliedNumber[] = [];
  const problems: Problem[] = [];
  let hasNoData = true;
  for (const part of factor.of) {
    const number = apply(part);
    if (!number.ok) {
      problems.push(...number.problems);
      hasNoData &&= number.hasNoData;
    } else if (number.value) parts.push(number.value);
  }
  if (problems.length > 0) return { ok: false, hasNoData, problems };
  return found(parts.length === 0 ? undefined : joined(factor, parts, situation));
}

function joined(factor: Combined, parts: readonly AppliedNumber[], { charge }: Situation): AppliedNumber {
  const values = parts.map(({ value }) => value);
  const value =
    factor.by === 'highest'
      ? values.reduce((best, next) => (compareExact(next, best) > 0 ? next : best))
      : values.reduce(multiplyExact, one);
  return {
    value,
    applied: {
      ...named(factor),
      value: exactText(value),
      // A combination that says no grade of its own is as good as the weakest of its parts.
      cite: cited([factor, charge, { confidence: parts.map(({ applied }) => applied.cite.confidence).reduce(weaker) }]),
      by: factor.by,
      parts: parts.map(({ applied }) => applied),
    },
    notices: parts.flatMap(({ notices }) => notices),
    weakest: worstOf(parts.map(({ weakest }) => weakest)),
  };
}

function firstWithData(factor: Combined, situation: Situation, apply: Apply): Found<AppliedNumber | undefined> {
  const problems: Problem[] = [];
  const passedOver: string[] = [];
  for (const part of factor.of) {
    const number = apply(part);
    if (number.ok && number.value) {
      const { notices, ...one } = joined(factor, [number.value], situation);
      return found({ ...one, notices: [...passedOver.map((id) => withoutData(factor, id, part.id, situation)), ...notices] });
    }
    if (number.ok) continue;
    if (!number.hasNoData) return number;
    passedOver.push(part.id);
    problems.push(...number.problems);
  }
  return problems.length > 0 ? noData(...problems) : found(undefined);
}

function withoutData({ id }: Combined, part: string, taken: string, { pollutant, place }: Situation): Notice {
  const receiver = place.receiver?.id;
  return {
    code: 'first-without-data',
    message: `Factor ${id} for ${pollutant}${receiver ? ` in ${receiver}` : ''}: "${part}" has no data, "${taken}" was taken.`,
    values: { factor: id, part, taken, pollutant, ...(receiver !== undefined && { receiver }) },
  };
}
