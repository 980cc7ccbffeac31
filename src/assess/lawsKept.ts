import { type PaymentLaw, paymentLaws } from '../model/dependence.ts';
import type { Factor, Measure, Rounding, Select, Settle, Split } from '../model/mechanism.ts';
import type { Charge, Regime } from '../model/regime.ts';
import { dependsOnAmount } from './dependsOnAmount.ts';
import { amountLaws } from './measure/amount.ts';
import { balanceLaws } from './measure/balance.ts';
import { classesLaws } from './measure/classes.ts';
import { declaredLoadLaws } from './measure/declaredLoad.ts';
import { equivalentsLaws } from './measure/equivalents.ts';
import { excessMultipleLaws } from './measure/excessMultiple.ts';
import { halfPeakLaws } from './measure/halfPeak.ts';
import { capacityLaws } from './price/capacity.ts';
import { combinedLaws } from './price/combined.ts';
import { figureLaws } from './price/figure.ts';
import { performanceLaws } from './price/performance.ts';
import { privilegeLaws } from './price/privilege.ts';
import { reciprocalLaws } from './price/reciprocal.ts';
import { withParts } from './scope/wheres.ts';
import { exclusiveLaws } from './select/exclusive.ts';
import { thresholdLaws } from './select/threshold.ts';
import { topNLaws } from './select/topN.ts';
import { creditLaws } from './settle/credit.ts';
import { exemptLaws } from './settle/exempt.ts';
import { poolLaws } from './settle/pool.ts';
import { reliefLaws } from './settle/relief.ts';
import { roundLaws } from './settle/round.ts';
import { ladderLaws } from './split/ladder.ts';
import { raisedLaws } from './split/raised.ts';
import { shareLaws } from './split/share.ts';
import { wholeLaws } from './split/whole.ts';

/**
 * The laws of arithmetic that payments under a charge keep: those that all its mechanisms keep. Rounding of lines breaks
 * homogeneity and continuity by less than a step; on `exact`, which nothing rounds, they hold.
 *
 * @internal
 */
export function lawsKept(charge: Charge, settle: Regime['settle'] = []): readonly PaymentLaw[] {
  const settles = [...(charge.settle ?? []), ...settle];
  const kept = [
    ...charge.measure.map(ofMeasure),
    ...(charge.select ?? []).map(ofSelect),
    ofSplit(charge.split),
    ...charge.factors.flatMap(withParts).map(ofFactor),
    ...(charge.rounding ?? []).map(ofRounding),
    ...settles.map(ofSettle),
    creditLaws(
      settles.filter((step) => step.kind === 'credit').filter(({ medium }) => medium === undefined || medium === charge.medium),
      dependsOnAmount({ ...charge, settle: [] }) === 'other-lines',
    ),
  ];
  return paymentLaws.filter((law) => kept.every((laws) => laws.includes(law)));
}

function ofMeasure(measure: Measure): readonly PaymentLaw[] {
  switch (measure.kind) {
    case 'amount':
      return amountLaws;
    case 'equivalents':
      return equivalentsLaws;
    case 'declared-load':
      return declaredLoadLaws(measure);
    case 'excess-multiple':
      return excessMultipleLaws;
    case 'classes':
      return classesLaws;
    case 'half-peak':
      return halfPeakLaws;
    case 'balance':
      return balanceLaws;
  }
}

function ofSelect({ kind }: Select): readonly PaymentLaw[] {
  switch (kind) {
    case 'top-n':
      return topNLaws;
    case 'exclusive':
      return exclusiveLaws;
    case 'threshold':
      return thresholdLaws;
  }
}

function ofSplit(split: Split): readonly PaymentLaw[] {
  switch (split.kind) {
    case 'whole':
      return wholeLaws;
    case 'ladder':
      return ladderLaws(split);
    case 'share':
      return shareLaws;
    case 'raised':
      return raisedLaws;
  }
}

function ofFactor(factor: Factor): readonly PaymentLaw[] {
  switch (factor.kind) {
    case 'figure':
      return figureLaws;
    case 'capacity':
      return capacityLaws(factor);
    case 'performance':
      return performanceLaws(factor);
    case 'privilege':
      return privilegeLaws;
    case 'reciprocal':
      return reciprocalLaws;
    case 'combined':
      return combinedLaws;
  }
}

/** Rounding a rate or a factor changes a price once; rounding units comes before `exact`. */
function ofRounding({ at }: Rounding): readonly PaymentLaw[] {
  return at === 'units' ? roundLaws : paymentLaws;
}

function ofSettle({ kind }: Settle): readonly PaymentLaw[] {
  switch (kind) {
    // What a settlement rounds is not in `exact`.
    case 'round':
      return paymentLaws;
    case 'exempt':
      return exemptLaws;
    case 'relief':
      return reliefLaws;
    // Credits are asked together.
    case 'credit':
      return paymentLaws;
    case 'pool':
      return poolLaws;
  }
}
