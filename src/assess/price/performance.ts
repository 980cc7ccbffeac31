import {
  addExact,
  compareExact,
  divideExact,
  type Exact,
  exact,
  exactText,
  maxExact,
  minExact,
  multiplyExact,
  subtractExact,
} from '../../exact.ts';
import type { PaymentLaw } from '../../model/dependence.ts';
import type { Curve, Factor } from '../../model/mechanism.ts';
import { type Found, found } from '../found.ts';
import { isBelow } from '../scope/bound.ts';
import { isMet } from '../scope/fits.ts';
import { ratioOfReadings, readingText, single } from '../scope/readingsOf.ts';
import type { Situation } from '../scope/situation.ts';
import { type AppliedNumber, gradeOf, named } from './applied.ts';
import { cited } from './table.ts';

type Performance = Factor & { readonly kind: 'performance' };

/** The laws that a performance factor keeps while its readings stay: a ladder jumps where they change. @internal */
export function performanceLaws({ curve }: Performance): readonly PaymentLaw[] {
  return curve.kind === 'ladder' ? ['monotone', 'additive', 'homogeneous'] : ['monotone', 'additive', 'homogeneous', 'continuous'];
}

/** A factor by reading ÷ reading. What the law says of a release that does not state them stands in `unread`. @internal */
export function performance(factor: Performance, situation: Situation): Found<AppliedNumber> {
  const { gate, curve, otherwise, unread } = factor;
  if (gate && !isMet(gate, situation)) return found(applied(factor, situation, exact(otherwise), undefined));
  const isStated = single(situation.readings, factor.reading) !== undefined && single(situation.readings, factor.of) !== undefined;
  if (!isStated && unread === 'otherwise') return found(applied(factor, situation, exact(otherwise), undefined));
  const ratio = ratioOfReadings(situation.readings, factor.reading, factor.of);
  return ratio.ok ? found(applied(factor, situation, valueAt(curve, exact(otherwise), ratio.value), ratio.value)) : ratio;
}

/** The value of a curve at a ratio. @internal */
export function valueAt(curve: Curve, otherwise: Exact, ratio: Exact): Exact {
  switch (curve.kind) {
    case 'ladder': {
      const step = curve.steps.find(({ below }) => isBelow(ratio, below));
      return step ? exact(step.value) : otherwise;
    }
    case 'ramp': {
      const [from, to] = [exact(curve.best.at), exact(curve.worst.at)];
      const [low, high] = [exact(curve.best.value), exact(curve.worst.value)];
      if (compareExact(ratio, to) > 0) return otherwise;
      const within = subtractExact(maxExact(from, minExact(to, ratio)), from);
      return addExact(low, divideExact(multiplyExact(within, subtractExact(high, low)), subtractExact(to, from)));
    }
  }
}

function applied(factor: Performance, situation: Situation, value: Exact, ratio: Exact | undefined): AppliedNumber {
  const cite = cited([factor, situation.charge]);
  const read = [factor.reading, factor.of].flatMap((id) => {
    const reading = situation.readings?.[id];
    return ratio && reading ? [[id, readingText(reading)] as const] : [];
  });
  return {
    value,
    applied: {
      ...named(factor),
      value: exactText(value),
      cite,
      ...(read.length > 0 && { readings: Object.fromEntries(read) }),
      ...(ratio && { performance: { ratio: exactText(ratio), ...nextStep(factor, ratio) } }),
    },
    notices: [],
    weakest: gradeOf(cite),
  };
}

/** Where a ladder jumps next, if the ratio grows. */
function nextStep({ curve, otherwise }: Performance, ratio: Exact): { readonly next?: { readonly at: string; readonly value: string } } {
  if (curve.kind !== 'ladder') return {};
  const at = curve.steps.findIndex(({ below }) => isBelow(ratio, below));
  const step = curve.steps[at];
  if (!step) return {};
  const next = curve.steps[at + 1]?.value ?? otherwise;
  return { next: { at: exactText(exact(step.below.at)), value: exactText(exact(next)) } };
}
