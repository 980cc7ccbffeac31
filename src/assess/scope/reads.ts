import type { Condition, Factor, Measure } from '../../model/mechanism.ts';
import type { Charge } from '../../model/regime.ts';
import { wheresOfCondition, wheresOfFactor, wheresOfFigure, wheresOfMeasure, withParts } from './wheres.ts';

/** What a charge reads of a release and its place. @internal */
export interface Reads {
  readonly circumstances: readonly string[];
  /** Readings that make the price, or decide whether anything is due. Those that measures and splits take belong to each release. */
  readonly readings: readonly string[];
  /** Whether a factor reads the coverage by evidenced best available technology. */
  readonly bat: boolean;
  /** Whether a factor reads capacities, so that a receiver must be known. */
  readonly capacities: boolean;
}

/** @internal */
export function readsOf(charge: Charge): Reads {
  let known = reads.get(charge);
  if (!known) {
    known = read(charge);
    reads.set(charge, known);
  }
  return known;
}

const reads = new WeakMap<Charge, Reads>();

function read({ factors, rates, measure, select, scope }: Charge): Reads {
  const parts = factors.flatMap(withParts);
  const wheres = [
    ...factors.flatMap(wheresOfFactor),
    ...wheresOfFigure(rates),
    ...measure.flatMap(wheresOfMeasure),
    ...(select ?? []).flatMap(({ where }) => (where ? [where] : [])),
    ...(scope ? wheresOfCondition(scope) : []),
  ];
  return {
    circumstances: [...new Set(wheres.flatMap(({ circumstance }) => (circumstance === undefined ? [] : [circumstance])))],
    readings: [...new Set([...parts.flatMap(readingsOf), ...measure.flatMap(classReadings), ...(scope ? conditionReadings(scope) : [])])],
    bat: parts.some(({ kind }) => kind === 'privilege'),
    capacities: parts.some(({ kind }) => kind === 'capacity'),
  };
}

function readingsOf(factor: Factor): readonly string[] {
  switch (factor.kind) {
    case 'reciprocal':
      return factor.of;
    case 'performance':
      return [factor.reading, factor.of, ...(factor.gate ? conditionReadings(factor.gate) : [])];
    case 'figure':
    case 'capacity':
    case 'privilege':
    case 'combined':
      return [];
  }
}

function conditionReadings(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'reading':
      return condition.of === undefined ? [condition.reading] : [condition.reading, condition.of];
    case 'where':
    case 'output':
      return [];
    case 'all':
    case 'any':
      return condition.of.flatMap(conditionReadings);
    case 'not':
      return conditionReadings(condition.of);
  }
}

/** A class is found by readings, and prices are looked up by it. */
function classReadings(measure: Measure): readonly string[] {
  if (measure.kind !== 'classes') return [];
  return measure.minus === undefined ? [measure.reading] : [measure.reading, measure.minus];
}
