import { type Dependence, dependences } from '../model/dependence.ts';
import type { Factor, Measure, Select, Settle, Split } from '../model/mechanism.ts';
import type { Charge, Regime } from '../model/regime.ts';
import { freesSmallLoads } from './measure/declaredLoad.ts';
import { withParts } from './scope/wheres.ts';

/**
 * What a payment under a charge depends on besides the facts of each release: the worst over its mechanisms. It is derived
 * by an exhaustive switch for each kind of mechanism, so a new one does not compile until it says.
 *
 * @internal
 */
export function dependsOnAmount(charge: Charge, { settle = [], readings }: Pick<Regime, 'settle' | 'readings'> = {}): Dependence {
  return worst([
    ...charge.measure.map(ofMeasure),
    ...(charge.select ?? []).map(ofSelect),
    ofSplit(charge.split),
    ...charge.factors.flatMap(withParts).map((factor) => ofFactor(factor, readings)),
    ...[...(charge.settle ?? []), ...settle].map(ofSettle),
  ]);
}

function worst(all: readonly Dependence[]): Dependence {
  return all.reduce((a, b) => (dependences.indexOf(b) > dependences.indexOf(a) ? b : a), 'no');
}

function ofMeasure(measure: Measure): Dependence {
  switch (measure.kind) {
    case 'amount':
    case 'equivalents':
    case 'excess-multiple':
    case 'classes':
    case 'half-peak':
    case 'balance':
      return 'no';
    case 'declared-load':
      return freesSmallLoads(measure) ? 'own-amount' : 'no';
  }
}

function ofSelect({ kind }: Select): Dependence {
  switch (kind) {
    case 'top-n':
    case 'exclusive':
    case 'threshold':
      return 'other-lines';
  }
}

function ofSplit(split: Split): Dependence {
  switch (split.kind) {
    // A raise goes by checks.
    case 'whole':
    case 'raised':
      return 'no';
    case 'share':
      return 'bands';
    case 'ladder':
      return split.fill === 'cumulative' || split.technological?.shared === 'amount' ? 'other-lines' : 'bands';
  }
}

function ofFactor(factor: Factor, readings: Regime['readings']): Dependence {
  switch (factor.kind) {
    // The load of earlier years holds no mass of this one; evidence is a fact.
    case 'figure':
    case 'privilege':
    case 'combined':
      return 'no';
    case 'capacity':
      return factor.years === 0 ? 'other-payers' : 'no';
    case 'performance':
      return ofReadings([factor.reading, factor.of], readings);
    case 'reciprocal':
      return ofReadings(factor.of, readings);
  }
}

/** A reading that was worked out from the amount brings the amount into the price. */
function ofReadings(read: readonly string[], readings: Regime['readings'] = {}): Dependence {
  return read.some((id) => readings[id]?.from === 'amount') ? 'own-amount' : 'no';
}

function ofSettle(settle: Settle): Dependence {
  switch (settle.kind) {
    case 'round':
      return 'no';
    case 'exempt':
      return settle.at === 'line' ? 'own-amount' : 'other-lines';
    case 'relief':
    case 'credit':
      return 'other-lines';
    case 'pool':
      return 'other-payers';
  }
}
